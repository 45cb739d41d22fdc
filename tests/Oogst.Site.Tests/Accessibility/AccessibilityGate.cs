namespace Oogst.Site.Tests.Accessibility;

/// <summary>No page of the site may keep anybody out, as far as a machine can tell. By far the slowest tests: <c>--filter-not-trait Slow=axe</c> leaves them out.</summary>
[Trait("Slow", "axe")]
public sealed class AccessibilityGate
{
    private static readonly Lazy<Task<Checked>> Seeded = new(async () =>
    {
        var site = SeededFaults.Spoil(RealSite.Site.Files, "nl/index.html");
        var all = Enumerable.Range(0, SeededFaults.All.Count).ToLookup(fault => SeededFaults.All[fault].When == "320 px", SeededFaults.AddressOf);
        var (onADesk, onAPhone) = (await Gate.ByDayAndAtNight(site, all[false]), await Gate.OnAPhone(site, all[true]));
        return new(onADesk.Pages + onAPhone.Pages, onADesk.Rules, [.. onADesk.Findings, .. onAPhone.Findings]);
    });

    [Fact]
    public async Task Every_page_passes_by_day_and_at_night_without_a_complaint_of_the_browser()
    {
        var pages = RealSite.Site.Files.Where(file => file.IsPage).Select(file => "/" + file.Path).ToList();
        var all = await Gate.ByDayAndAtNight(RealSite.Site.Files, pages);
        Figures.Tell("axe-desk", FormattableString.Invariant($"{all.Pages} pages x 2 schemes, {all.Rules.Count} rules: {all.Findings.Count} findings"));
        Assert.Empty(all.Findings);
    }

    [Fact]
    public async Task One_page_of_every_template_passes_in_a_window_of_320_pixels()
    {
        var all = await Gate.OnAPhone(RealSite.Site.Files, Templates.Fullest(RealSite.Site));
        Figures.Tell("axe-phone", FormattableString.Invariant($"{all.Pages} pages at 320 px, {all.Rules.Count} rules and reflow: {all.Findings.Count} findings"));
        Assert.Empty(all.Findings);
    }

    [Fact]
    public async Task Every_seeded_fault_is_caught_where_it_is()
    {
        var found = (await Seeded.Value).Findings.ToLookup(finding => (finding.Address, finding.Rule), finding => finding.When);
        var missed = SeededFaults.All.Index()
            .Where(fault => found[(SeededFaults.AddressOf(fault.Index), fault.Item.Rule)].Distinct().Order().FirstOrDefault() != fault.Item.When)
            .Select(fault => $"{fault.Index}: {fault.Item.Rule} ({fault.Item.When}), found {string.Join(", ", found.Where(group => group.Key.Address == SeededFaults.AddressOf(fault.Index)).Select(group => $"{group.Key.Rule} ({string.Join(", ", group.Distinct())})"))}")
            .ToList();
        Figures.Tell("axe-seeded", FormattableString.Invariant($"{SeededFaults.All.Count - missed.Count} of {SeededFaults.All.Count} seeded faults caught"));
        Assert.Empty(missed);
    }

}
