using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Site.Rendering;
using Oogst.Site.Search;
using Oogst.Theme;

namespace Oogst.Site;

/// <summary>
/// A site of which every file is known and none is made. A build takes all of them; a preview asks for one at a time, and most of them never.
/// </summary>
public sealed class PlannedSite
{
    private readonly Func<Page, PlannedFile> fileOf;
    private readonly Dictionary<string, PlannedFile> besides;
    private readonly Lazy<IReadOnlyList<PlannedFile>> forSearch;
    private readonly Lazy<Dictionary<string, PlannedFile>> forSearchByPath;

    /// <param name="assets">What its pages look like.</param>
    public PlannedSite(SitePlan plan, Assets assets)
    {
        Plan = plan;
        fileOf = Render.Pages(plan, assets);
        besides = ByPath([.. FacetFiles.Of(plan), .. Render.FrontDoor(plan, assets), .. ForHosts.Files(plan, assets)]);
        forSearch = new(() => SearchFiles.Of(plan));
        forSearchByPath = new(() => ByPath(forSearch.Value));
    }

    public SitePlan Plan { get; }

    /// <summary>In the order in which a build makes them.</summary>
    public IReadOnlyList<PlannedFile> Files => field ??=
        [.. forSearch.Value.Concat(Plan.Pages.Select(page => fileOf(page) with { Turn = Render.TurnOf(page, Plan) })).Concat(besides.Values).OrderBy(file => file.Turn)];

    /// <param name="path">From the top of the site: <c>nl/2012/index.html</c>.</param>
    /// <returns>Null when the site has no such file.</returns>
    public PlannedFile? Find(string path) =>
        Plan.Find(path) is { } page ? fileOf(page) : besides.GetValueOrDefault(path) ?? forSearchByPath.Value.GetValueOrDefault(path);

    private static Dictionary<string, PlannedFile> ByPath(IReadOnlyList<PlannedFile> files) => files.ToDictionary(file => file.Path, StringComparer.Ordinal);
}
