using System.Collections.Concurrent;
using Oogst.Harvest.Content;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Site.Reporting;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>
/// A proof, as printers call the first print that shows what a change did: the site as it would be now. A file is made when it is first asked
/// for, and stays the same as long as the proof does.
/// </summary>
public sealed class Proof
{
    // What lies over the site; null for what is no longer there.
    private readonly Dictionary<string, PlannedFile?> lying;
    private readonly ConcurrentDictionary<string, Lazy<OutputFile>> made = new(StringComparer.Ordinal);
    private readonly Proof? under;

    /// <param name="site">Null when the content has mistakes.</param>
    /// <param name="harvest">What was read for it; null when nothing could be.</param>
    /// <param name="told">Everything that is wrong, also what stops nothing.</param>
    /// <param name="assets">What its pages look like.</param>
    public Proof(PlannedSite? site, Validated? harvest, Told told, Assets assets)
        : this(site, harvest, told, assets, site?.Plan, [], null)
    {
    }

    private Proof(PlannedSite? site, Validated? harvest, Told told, Assets assets, SitePlan? seen, Dictionary<string, PlannedFile?> lying, Proof? under) =>
        (Site, Harvest, Told, Assets, Seen, this.lying, this.under) = (site, harvest, told, assets, seen, lying, under);

    public PlannedSite? Site { get; }

    public Validated? Harvest { get; }

    public Told Told { get; }

    public Assets Assets { get; }

    /// <summary>Which state of the content it shows; a glance is as good as the proof it lies over.</summary>
    public string State { get; init; } = "";

    /// <summary>What we did not foresee, for whoever has to mend it; null when all went as it should.</summary>
    public Exception? OurFault { get; init; }

    /// <summary>The plan of its site; over that, what was glanced at since, when its pages are those of the last glance. Null when the content has mistakes.</summary>
    public SitePlan? Seen { get; }

    /// <summary>This proof, or the one that a first glance lies over.</summary>
    public Proof Whole => under ?? this;

    /// <summary>The same with other files in the place of some.</summary>
    /// <param name="seen">The plan of its pages; one that has another address there is gone from where it was.</param>
    public Proof Under(SitePlan seen, IEnumerable<PlannedFile> glance)
    {
        var over = new Dictionary<string, PlannedFile?>(lying, StringComparer.Ordinal);
        foreach (var page in seen.Pages)
            if (Seen!.Addresses.Find(page.Subject, page.Language) is { } before)
                over[before.File] = null;
        foreach (var file in glance)
            over[file.Path] = file;
        return new(Site, Harvest, Told, Assets, seen, over, Whole) { State = State };
    }

    /// <param name="path">From the top of the site: <c>nl/2012/index.html</c>.</param>
    public bool Has(string path) => (lying.TryGetValue(path, out var file) ? file : Site?.Find(path)) is not null;

    /// <inheritdoc cref="Has"/>
    /// <returns>Null when the site has no such file.</returns>
    public OutputFile? Find(string path)
    {
        if (made.TryGetValue(path, out var known))
            return known.Value;
        if (!lying.TryGetValue(path, out var file))
        {
            if (under is not null)
                return under.Find(path);
            file = Site?.Find(path);
        }
        return file is null ? null : made.GetOrAdd(path, _ => new(file.Make)).Value;
    }
}
