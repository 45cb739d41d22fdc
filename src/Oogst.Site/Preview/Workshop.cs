using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Rendering;
using Oogst.Site.Reporting;

namespace Oogst.Site.Preview;

/// <summary>
/// Where proofs are pulled, one after every change. It keeps what it read of each file and each entry, so that a change costs the reading of
/// what changed, and a new plan; no page is made before somebody looks at it. What comes out is what a whole build would make.
/// </summary>
/// <param name="language">In which mistakes are told; null for the editors' own.</param>
public sealed class Workshop(BuildOptions options, Language? language = null)
{
    private readonly Memory memory = new();

    /// <param name="sources">A file that did not change is the same object as the last time; a new object is read again.</param>
    /// <param name="look">What it looks like; what is wrong with that is told as well, and stops nothing.</param>
    /// <param name="report">With what went wrong while the files were being read.</param>
    /// <param name="state">Another for other sources.</param>
    public Proof Pull(IReadOnlyList<SourceFile> sources, Bundle look, Report report, string state = "")
    {
        var site = Build.Plan(sources, options, report, look.Assets, memory);
        return new(site, memory.Harvest, new([.. report.Sorted(), .. look.Found], language ?? EditorsLanguage.In(sources), [.. sources, .. look.Sources]), look.Assets) { State = state };
    }

    /// <summary>
    /// A first glance at a change in the words of one entry, or in the names of a vocabulary: pages laid over a proof, with everything around them
    /// as it was. It costs one file and the page that is looked at. A whole proof must follow.
    /// </summary>
    /// <param name="good">A proof without mistakes; perhaps with earlier glances over it.</param>
    /// <returns>Null when the change cannot be judged by itself.</returns>
    public Proof? Glance(Proof good, SourceFile saved)
    {
        if (good is not { Site.Plan: { } plan, Harvest: { } harvest })
            return null;
        if (Oogst.Harvest.Content.Glance.At(saved, memory, harvest) is { } entry)
            return Over(good.Seen!.Glance(entry), entry.Id);
        // Names stand on every page.
        return Oogst.Harvest.Content.Glance.Words(saved, memory, harvest) is { } words ? Over(good.Seen!.Glance(words), null) : null;

        Proof Over(Publication glanced, EntryId? entry) => good.Under(Render.Pages(plan.Glance(glanced, entry), good.Assets), glanced);
    }
}
