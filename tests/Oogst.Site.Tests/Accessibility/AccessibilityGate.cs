namespace Oogst.Site.Tests.Accessibility;

/// <summary>No page of the site may keep anybody out, as far as a machine can tell. By far the slowest tests: <c>--filter-not-trait Slow=axe</c> leaves them out.</summary>
[Trait("Slow", "axe")]
public sealed class AccessibilityGate
{
    [Fact]
    public async Task Every_page_passes_by_day_and_at_night_and_the_statement_says_what_was_run()
    {
        var pages = RealSite.Site.Files.Where(file => file.IsPage).Select(file => "/" + file.Path).ToList();
        var all = await Gate.ByDayAndAtNight(RealSite.Site.Files, pages);
        Figures.Tell("axe-desk", FormattableString.Invariant($"axe: {all.Pages} pages x 2 schemes, {all.Rules.Count} rules: {all.Findings.Count} findings"));
        Assert.Empty(all.Findings);
        StatedFacts.Agree(all, SeededFaults.All.Count);
    }

    [Fact]
    public async Task One_page_of_every_template_passes_in_a_window_of_320_pixels()
    {
        var all = await Gate.OnAPhone(RealSite.Site.Files, ["/index.html", "/404.html", .. Templates.Fullest(RealSite.Site).Select(page => "/" + page.Path)]);
        Figures.Tell("axe-phone", FormattableString.Invariant($"axe: {all.Pages} pages at 320 px, {all.Rules.Count} rules and reflow: {all.Findings.Count} findings"));
        Assert.Empty(all.Findings);
    }

    [Fact]
    public async Task Every_seeded_fault_is_caught_where_it_is()
    {
        var site = SeededFaults.Spoil(RealSite.Site.Files, "nl/index.html");
        var addresses = Enumerable.Range(0, SeededFaults.All.Count).ToLookup(fault => SeededFaults.All[fault].When == "320 px", SeededFaults.AddressOf);
        var found = (await Gate.ByDayAndAtNight(site, addresses[false])).Findings.Concat((await Gate.OnAPhone(site, addresses[true])).Findings).ToLookup(finding => finding.Address);
        var missed = SeededFaults.All.Index().Where(fault => !IsIn(found[SeededFaults.AddressOf(fault.Index)], fault.Item)).ToList();
        Figures.Tell("axe-seeded", FormattableString.Invariant($"axe: {SeededFaults.All.Count - missed.Count} of {SeededFaults.All.Count} seeded faults caught"));
        Assert.Empty(missed.Select(fault => $"{fault.Index} {fault.Item.Rule} ({fault.Item.When}), but found: {string.Join("; ", found[SeededFaults.AddressOf(fault.Index)])}"));
    }

    // A fault of the night only must not have been there by day.
    private static bool IsIn(IEnumerable<Finding> findings, SeededFault fault) =>
        findings.Where(finding => finding.Rule == fault.Rule).Select(finding => finding.When).Distinct().ToList() is var when
        && when.Contains(fault.When) && (fault.When != "night" || when.Count == 1);
}
