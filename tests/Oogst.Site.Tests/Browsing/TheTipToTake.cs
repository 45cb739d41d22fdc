using AngleSharp.Html.Parser;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>The golden tip on the home page: the same at every build, and chosen by the editors' own order.</summary>
public sealed class TheTipToTake
{
    [Fact]
    public void The_first_golden_tip_of_each_pilot_in_reading_order_with_the_newest_edition_first()
    {
        var harvest = WithTips(("brug", "een", "golden", 1), ("brug", "twee", "golden", 2), ("brug", "drie", "received", 1));
        Assert.Equal(["2031/Tip/een"], Tips(harvest));
        harvest.With("2032/edition.nl.md", Edition(2032)).With("2032/pilots/weg.nl.md", Pilot).With("2032/tips/vier.nl.md", Tip("weg", "golden", 9));
        Assert.Equal(["2032/Tip/vier", "2031/Tip/een"], Tips(harvest));
    }

    [Fact]
    public void An_editor_chooses_with_order() =>
        Assert.Equal(["2031/Tip/twee"], Tips(WithTips(("brug", "een", "golden", 2), ("brug", "twee", "golden", 1))));

    [Fact]
    public void Without_golden_tips_the_home_page_leaves_it_out()
    {
        var site = WithTips(("brug", "een", "received", 1)).Make();
        Assert.Null(new HtmlParser().ParseDocument(site.Files.Single(file => file.Path == "nl/index.html").Text).QuerySelector(".tip-stack"));
    }

    [Fact]
    public void Never_more_than_seven_so_that_the_home_page_stays_light()
    {
        var harvest = TinyHarvest.Small();
        for (var at = 0; at < 9; at++)
            harvest.With($"2031/pilots/p{at}.nl.md", Pilot.Replace("De weg", $"De weg {at}", StringComparison.Ordinal)).With($"2031/tips/t{at}.nl.md", Tip($"p{at}", "golden", 1));
        Assert.Equal(7, Tips(harvest).Count());
    }

    [Fact]
    public void Without_script_the_first_is_read_and_the_sheet_of_cards_has_every_tip_golden_first()
    {
        Assert.Equal("/nl/2012/tips/gewoon-beginnen/", FinishedPage.OfRealSite.Value["/nl/"].Document.QuerySelector(".tip-stack > :first-child a")!.GetAttribute("href"));
        var cards = FinishedPage.OfRealSite.Value["/en/tips/cards/"].Document.QuerySelectorAll(".tip-card");
        Assert.Equal((12, 5), (cards.Length, cards.TakeWhile(card => card.GetAttribute("data-kind") == "golden-tip").Count()));
    }

    [Theory]
    [InlineData("/nl/tips/kaartjes/", "/nl/tips/")]
    [InlineData("/en/tips/cards/", "/en/tips/")]
    public void On_the_sheet_of_cards_the_menu_says_that_it_is_among_the_tips(string address, string tips) =>
        Assert.Equal([tips], FinishedPage.OfRealSite.Value[address].Hrefs(".menu [aria-current=true]"));

    [Fact]
    public async Task Every_day_begins_with_the_next_tip_and_stays_with_it()
    {
        await using var reader = await Reader.Sit();
        var midnight = new DateTime(2031, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        var first = await ShownAt(midnight);
        var order = (await reader.Page.Locator(".tip-stack > * .card-title").AllTextContentsAsync()).ToList();
        Assert.InRange(order.Count, 2, 7);
        Assert.Equal(first, await ShownAt(midnight.AddDays(1).AddSeconds(-1)));
        for (var day = 1; day <= order.Count; day++)
            Assert.Equal(order[(order.IndexOf(first) + day) % order.Count], await ShownAt(midnight.AddDays(day)));

        async Task<string> ShownAt(DateTime time)
        {
            await reader.Page.Clock.SetFixedTimeAsync(time);
            await reader.GoTo("/nl/");
            return (await reader.Page.Locator(".tip-stack > .shown .card-title").TextContentAsync())!;
        }
    }

    [Fact]
    public async Task After_the_last_tip_comes_the_first_again()
    {
        await using var reader = await Reader.Open("/nl/");
        var (shown, button) = (reader.Page.Locator(".tip-stack > .shown .card-title"), reader.Page.Locator(".another-tip"));
        var (first, many) = (await shown.TextContentAsync(), await reader.Page.Locator(".tip-stack > *").CountAsync());
        var seen = new List<string>();
        for (var press = 0; press < many; press++)
        {
            await button.ClickAsync();
            seen.Add((await shown.TextContentAsync())!);
        }
        Assert.Distinct(seen);
        Assert.Equal(first, seen[^1]);
    }

    private static IEnumerable<string> Tips(TinyHarvest harvest) => Plan(harvest).Plan.Publication.Lists.TipsToTake.Select(tip => tip.Id.ToString());

    private static PlannedSite Plan(TinyHarvest harvest) => Oogst.Site.Build.Plan(harvest.Sources, new("input"), new())!;

    private static TinyHarvest WithTips(params (string Pilot, string Name, string Kind, int Order)[] tips)
    {
        var harvest = TinyHarvest.Small();
        foreach (var (pilot, name, kind, order) in tips)
            harvest.With($"2031/tips/{name}.nl.md", Tip(pilot, kind, order));
        return harvest;
    }

    private static string Tip(string pilot, string kind, int order) =>
        $"---\ntitle: Een tip\nsummary: Een tip om mee te nemen naar je werk.\nkind: {kind}\npilot: {pilot}\norder: {order}\n---\n";

    private static string Edition(int year) =>
        $"---\ntitle: De oogst van {year}\nsummary: Een kleine oogst om mee te proeven.\npublished: {year}-05\ntheme: water\neditors: [an-de-boer]\ncommissionedBy: [an-de-boer]\npublisher: fonds\n---\n";

    private const string Pilot = "---\ntitle: De weg\nsummary: Een pilot over een weg langs het water.\norganisations: [fonds]\nquestion: Hoe bouw je een weg?\n---\n";
}
