using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Rendering;
using Oogst.Site.Reporting;
using Oogst.Theme;

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
        PlannedSite? site = null;
        Exception? ours = null;
        try
        {
            site = Build.Plan(sources, options, report, look.Assets, memory);
        }
#pragma warning disable CA1031 // Who sees the page must not take it for what was saved, and the next save may be fine.
        catch (Exception fault)
        {
            ours = fault;
            report.Add(Mistakes.OurFaultInAll(new(options.Input), $"{fault.GetType().Name}: {fault.Message}"));
        }
#pragma warning restore CA1031
        return new(site, memory.Harvest, new([.. report.Sorted(), .. look.Found], language ?? EditorsLanguage.In(sources), [.. sources, .. look.Sources]), look.Assets) { State = state, OurFault = ours };
    }

    /// <summary>
    /// A first glance at one entry that is new or other, at other names in a vocabulary, or at another picture: files laid over a proof, with
    /// everything around them as it was. It costs one file and the page that is looked at. A whole proof must follow.
    /// </summary>
    /// <param name="good">A proof without mistakes; perhaps with earlier glances over it.</param>
    /// <returns>Null when the change cannot be judged by itself.</returns>
    public Proof? Glance(Proof good, SourceFile saved)
    {
        var seen = good.Seen!;
        if (Oogst.Harvest.Content.Glance.Over(seen.Publication, saved, memory, good.Harvest!, options.WithDrafts, new()) is not { } glanced)
            return null;
        // Names and pictures stand on any page.
        var entry = (Shelving.Place(saved, new()) as Shelf.OfTelling)?.Id;
        var glance = seen.Glance(glanced, entry is { } id ? [new Subject.OfEntry(id)] : seen.Addresses.Subjects, entry);
        // An address that is taken is told by the whole.
        if (glance.Pages.Any(page => seen.Addresses.Find(page.Subject, page.Language) != page.Address && good.Has(page.Path)))
            return null;
        return good.Under(glance, [.. glance.Pages.Select(Render.Pages(glance, good.Assets)), .. entry is null ? ForHosts.Media(glance) : []]);
    }

    /// <summary>Whether all that is wrong with the newest proof is wrong with this one file, and shows in it by itself: when that is mended, a glance may say so.</summary>
    /// <param name="good">What a glance would lie over.</param>
    public bool IsAloneToBlame(string path, Proof newest, Proof good)
    {
        if (newest.Told.Errors == 0)
            return true;
        var alone = new Report();
        if (newest.Told.Sources.FirstOrDefault(file => file.Path == path) is { } file)
            Oogst.Harvest.Content.Glance.Over(good.Seen!.Publication, file, memory, good.Harvest!, options.WithDrafts, alone);
        var found = alone.Found.Select(one => (one.Place, one.Code)).ToHashSet();
        return newest.Told.Diagnostics.Where(one => one.Severity == Severity.Error).All(one => found.Contains((one.Place, one.Code)));
    }
}
