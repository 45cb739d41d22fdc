using System.Globalization;
using AngleSharp.Dom;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;
using Oogst.Theme.Words;

namespace Oogst.Site.Tests.Diagrams;

/// <summary>The map and the list beside it are two tellings of one set of facts.</summary>
public sealed class ProvinceMap
{
    public static TheoryData<string> Pages => ["/nl/kaart/", "/en/map/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_list_says_what_the_drawing_shows(string address)
    {
        var page = FinishedPage.OfRealSite.Value[address].Document;
        var words = SiteWords.In(Language.Parse(page.DocumentElement.GetAttribute("lang")!)!);
        var drawn = page.QuerySelectorAll("a.tile").Select(tile => (
            Name: tile.QuerySelector(".tile-name")!.TextContent,
            Tally: tile.GetAttribute("aria-label")!.Split(": ")[1],
            Pilots: tile.QuerySelectorAll(".tile-dots circle").Length,
            Leads: tile.GetAttribute("href")!)).ToList();
        var listed = page.QuerySelectorAll(".province").Select(province => (
            Name: province.QuerySelector("h2")!.TextContent,
            Tally: province.QuerySelector(".province-tally")!.TextContent,
            Pilots: Links(province, words.Pilots.Many),
            Leads: "#" + province.Id)).ToList();
        Assert.NotEmpty(drawn);
        Assert.Equal(listed, drawn);
        foreach (var province in page.QuerySelectorAll(".province"))
        {
            var counted = new[] { words.Pilots, words.Organisations, words.People }.Select(naming => (Links(province, naming.Many), naming)).Where(pair => pair.Item1 > 0);
            Assert.Equal(province.QuerySelector(".province-tally")!.TextContent, string.Join(", ", counted.Select(pair => DiagramWords.Count(pair.Item1, pair.naming))));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_province_is_drawn_once_and_those_without_a_pilot_are_no_links_but_named_in_the_list(string address)
    {
        var page = FinishedPage.OfRealSite.Value[address].Document;
        var language = Language.Parse(page.DocumentElement.GetAttribute("lang")!)!;
        Assert.Equal(
            Province.All.Select(province => province.Id).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".tile").Select(tile => tile.GetAttribute("data-place")!).Where(place => place != "nl").Order(StringComparer.Ordinal));
        var empty = page.QuerySelectorAll("g.tile-empty").Select(tile => tile.QuerySelector(".tile-name")!.TextContent).ToList();
        Assert.Empty(page.QuerySelectorAll(".tile-empty a, .tile-empty[href]"));
        Assert.EndsWith($": {string.Join(", ", empty)}.", page.QuerySelector(".province-absent")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, empty.Count);
        Assert.DoesNotContain(empty, name => page.QuerySelectorAll(".province h2").Any(heading => heading.TextContent == name));
        Assert.Contains(Province.Friesland.Name[language], empty);
    }

    [Fact]
    public void Who_took_part_in_2012_stands_where_the_publication_says()
    {
        var all = RealSite.Site.Plan.Publication.TakingPart.Where(part => part.Pilots.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Province?.Code ?? "-"} {string.Join('+', part.Pilots.Select(pilot => pilot.Id.Name))} {part.Organisations.Count} {part.People.Count}"));
        Assert.Equal(
            ["DR regionale-samenwerking 2 0", "UT functieruil 1 1", "NH sociale-media 3 2", "- mens-volgt-werk+regionale-samenwerking 3 8"],
            all);
    }

    [Fact]
    public void Tiles_do_not_overlap_and_neighbours_touch()
    {
        var middles = Province.All.ToDictionary(province => province, Oogst.Theme.Diagrams.ProvinceTiles.MiddleOf);
        double Distance(Province one, Province other) => Math.Sqrt(Math.Pow(middles[one].X - middles[other].X, 2) + Math.Pow(middles[one].Y - middles[other].Y, 2));
        Assert.All(Province.All, one => Assert.All(Province.All.Where(other => other != one), other => Assert.True(Distance(one, other) > 85, $"{one} lies on {other}")));
        foreach (var (one, other) in new[]
        {
            (Province.Groningen, Province.Friesland), (Province.Groningen, Province.Drenthe), (Province.Drenthe, Province.Overijssel), (Province.NoordHolland, Province.ZuidHolland),
            (Province.NoordHolland, Province.Utrecht), (Province.Zeeland, Province.NoordBrabant), (Province.NoordBrabant, Province.Limburg), (Province.Gelderland, Province.Limburg),
        })
            Assert.True(Distance(one, other) < 90, $"{one} does not touch {other}");
    }

    [Fact]
    public void Many_pilots_become_a_number_and_the_list_is_cut_short()
    {
        var harvest = TinyHarvest.Small().With("organisations.yml", """
            - id: fonds
              kind: province
              province: zeeland
              name:
                nl: Het fonds
                en: The fund
            """);
        for (var number = 0; number < 20; number++)
            harvest.With($"2031/pilots/p{number}.nl.md", Mistakes.MistakeCase.Pilot());
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(harvest.Make().Files.Single(file => file.Path == "nl/kaart/index.html").Text);
        Assert.Equal("21", page.QuerySelector("a.tile .tile-number")!.TextContent);
        Assert.Equal("3", page.QuerySelector("a.tile")!.GetAttribute("data-level"));
        Assert.Contains("en nog 9", page.QuerySelector("#zeeland")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(12, Links(page.QuerySelector("#zeeland")!, "Pilots"));
    }

    private static int Links(IElement province, string term) =>
        province.QuerySelectorAll("dt").SingleOrDefault(name => name.TextContent == term)?.NextElementSibling!.QuerySelectorAll("a").Length ?? 0;
}
