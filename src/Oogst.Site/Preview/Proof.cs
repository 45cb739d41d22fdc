using System.Collections.Concurrent;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Reporting;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>
/// A proof, as printers call the first print that shows what a change did: the site as it would be now. A file is made when it is first asked
/// for, and stays the same as long as the proof does.
/// </summary>
public sealed class Proof
{
    private readonly Dictionary<string, PlannedFile> planned;
    private readonly ConcurrentDictionary<string, Lazy<OutputFile>> made = new(StringComparer.Ordinal);
    private readonly Proof? under;

    /// <param name="site">Null when the content has mistakes.</param>
    /// <param name="harvest">What was read for it; null when nothing could be.</param>
    /// <param name="told">Everything that is wrong, also what stops nothing.</param>
    /// <param name="assets">What its pages look like.</param>
    public Proof(PlannedSite? site, Validated? harvest, Told told, Assets assets)
        : this(site, harvest, told, assets, site?.Files ?? [], null)
    {
    }

    private Proof(PlannedSite? site, Validated? harvest, Told told, Assets assets, IReadOnlyList<PlannedFile> files, Proof? under)
    {
        (Site, Harvest, Told, Assets, Seen, this.under) = (site, harvest, told, assets, site?.Plan.Publication, under);
        planned = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public PlannedSite? Site { get; }

    public Validated? Harvest { get; }

    public Told Told { get; }

    public Assets Assets { get; }

    /// <summary>Which state of the content it shows; a glance is as good as the proof it lies over.</summary>
    public string State { get; init; } = "";

    /// <summary>What its pages tell: that of the site, with what was glanced at since; null when the content has mistakes.</summary>
    public Publication? Seen { get; private init; }

    /// <summary>This proof, or the one that a first glance lies over.</summary>
    public Proof Whole => under ?? this;

    /// <summary>The same with other pages in the place of some.</summary>
    /// <param name="seen">What they tell.</param>
    public Proof Under(IReadOnlyList<PlannedFile> glance, Publication seen) =>
        new(Site, Harvest, Told, Assets, [.. glance.Concat(under is null ? [] : planned.Values).DistinctBy(file => file.Path)], Whole) { State = State, Seen = seen };

    /// <param name="path">From the top of the site: <c>nl/2012/index.html</c>.</param>
    /// <returns>Null when the site has no such file.</returns>
    public OutputFile? Find(string path) =>
        planned.TryGetValue(path, out var file) ? made.GetOrAdd(path, _ => new(file.Make)).Value : under?.Find(path);
}
