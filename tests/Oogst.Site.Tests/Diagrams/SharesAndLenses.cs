using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Diagrams;

/// <summary>The bar and the lenses, each drawn and told: the two agree with each other and with the content.</summary>
public sealed class SharesAndLenses
{
    private static readonly string[] LensMethods = ["innoveren", "leren", "presteren"];

    [Theory]
    [InlineData("/nl/2012/hoofdstukken/filosofie/")]
    [InlineData("/en/2012/chapters/philosophy/")]
    [InlineData("/nl/2012/alles/")]
    public void The_bar_and_its_list_hold_the_same_shares(string address)
    {
        var shares = Assert.Single(FinishedPage.OfRealSite.Value[address].Document.QuerySelectorAll(".shares"));
        var listed = shares.QuerySelectorAll("li").Select(item => (Order: item.QuerySelector(".share-order")!.TextContent, Percent: item.QuerySelector(".share-percent")!.TextContent)).ToList();
        Assert.Equal([("1", "15%"), ("2", "35%"), ("3", "35%"), ("4", "15%")], listed);
        Assert.Equal(listed.Select(item => item.Percent), shares.QuerySelectorAll("rect").Select(part => part.GetAttribute("width")));
        Assert.Equal(["0%", "15%", "50%", "85%"], shares.QuerySelectorAll("rect").Select(part => part.GetAttribute("x")));
        Assert.Equal(listed.Select(item => item.Percent), shares.QuerySelectorAll("svg .share-percent").Select(words => words.TextContent));
        Assert.Equal(listed.Select(item => item.Order), shares.QuerySelectorAll("svg .share-order").Select(words => words.TextContent));
        Assert.EndsWith(": 15%, 35%, 35%, 15%", shares.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Matches("algemeen onderzoek|general research", shares.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void The_general_figures_stand_with_no_pilot()
    {
        foreach (var pilot in RealSite.Site.Plan.Publication.Entries.OfType<Pilot>())
            foreach (var language in Language.All)
                Assert.Null(FinishedPage.OfRealSite.Value[RealSite.Site.Plan.Addresses.At(new Oogst.Theme.Subject.OfEntry(pilot.Id), language).Path].Document.QuerySelector(".shares"));
    }

    [Fact]
    public void A_share_too_small_for_its_figure_still_stands_in_the_list()
    {
        var page = Page(TinyHarvest.Small().With("2031/chapters/x.nl.md", """
            ---
            title: Hoe het afloopt
            summary: Wat er van nieuwe initiatieven wordt.
            order: 1
            shares:
              - share: 97
                text: Het lukt
              - share: 3
                text: Het lukt niet
            ---

            Eerst dit.

            ![Hoe het afloopt](diagram:shares "Uit onderzoek.")

            En dan dit.
            """), "nl/2031/hoofdstukken/x/index.html");
        Assert.Equal(["97%"], page.QuerySelectorAll("svg .share-percent").Select(words => words.TextContent));
        Assert.Equal(["97%", "3%"], page.QuerySelectorAll("li .share-percent").Select(words => words.TextContent));
        Assert.Equal(["P", "FIGURE", "P"], page.QuerySelector(".prose")!.Children.Select(child => child.TagName));
    }

    [Theory]
    [InlineData("/nl/2012/werkvormen/drie-brillen/")]
    [InlineData("/en/2012/methods/three-lenses/")]
    [InlineData("/nl/2012/reflecties/")]
    [InlineData("/en/2012/reflections/")]
    public void Every_lens_leads_to_what_it_is_and_counts_the_reflections_listed_below_it(string address)
    {
        var page = FinishedPage.OfRealSite.Value[address].Document;
        var language = Language.Parse(page.DocumentElement.GetAttribute("lang")!)!;
        var lenses = Assert.Single(page.QuerySelectorAll(".lenses"));
        var drawn = lenses.QuerySelectorAll("svg a.lens").Select(lens => (
            Lens: lens.GetAttribute("data-lens"), Name: lens.QuerySelector(".lens-name")!.TextContent, Tally: lens.QuerySelector(".lens-count")!.TextContent)).ToList();
        var listed = lenses.QuerySelectorAll(".lenses-list > li").Select(lens => (
            Lens: lens.GetAttribute("data-lens"), Name: lens.QuerySelector(".lens-title")!.TextContent, Tally: lens.QuerySelector(".lens-tally")!.TextContent)).ToList();
        Assert.Equal(["innovate", "learn", "perform"], drawn.Select(lens => lens.Lens));
        Assert.Equal(listed, drawn);
        Assert.All(lenses.QuerySelectorAll(".lenses-list > li"), lens =>
            Assert.StartsWith($"{lens.QuerySelectorAll("a").Length} ", lens.QuerySelector(".lens-tally")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(
            LensMethods.Select(name => AddressOf(Kind.Method, name, language)),
            lenses.QuerySelectorAll("svg a.lens").Select(lens => lens.GetAttribute("href")!));
        Assert.Equal(
            [AddressOf(Kind.Reflection, "sturen-of-loslaten", language), AddressOf(Kind.Reflection, "welke-bril", language)],
            lenses.QuerySelectorAll(".lenses-list > [data-lens='learn'] a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public void An_edition_without_lenses_has_no_drawing_of_them() =>
        Assert.Null(Page(TinyHarvest.Small(), "nl/2031/reflecties/index.html").QuerySelector(".lenses"));

    [Theory]
    [InlineData("/nl/2012/werkvormen/innovatiespiraal/")]
    [InlineData("/en/2012/methods/innovation-spiral/")]
    public void A_diagram_stands_in_the_text_where_the_author_put_it(string address) =>
        Assert.NotNull(FinishedPage.OfRealSite.Value[address].Document.QuerySelector(".prose > figure .spiral-drawing"));

    private static string AddressOf(Kind kind, string name, Language language) =>
        RealSite.Site.Plan.Addresses.At(new Oogst.Theme.Subject.OfEntry(new("2012", kind, name)), language).Path;

    private static IDocument Page(TinyHarvest harvest, string path) =>
        new HtmlParser().ParseDocument(harvest.Make().Files.Single(file => file.Path == path).Text);
}
