using Oogst.Harvest.Browsing;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Tests.Browsing;

/// <summary>Lists of a harvest of 5,000 entries: 1,250 pilots, 2,500 tips, 1,250 reflections, and 1,875 voices.</summary>
public sealed class LongLists
{
    private static readonly Lazy<PlannedSite> Large = new(() =>
    {
        var report = new Report();
        return Oogst.Site.Build.Plan(LargeHarvest.Of(pilots: 1250).Sources, new("input"), report)
            ?? throw new InvalidOperationException(string.Join('\n', report.Sorted().Take(5).Select(one => $"{one.Place} {one.Message[Language.English]}")));
    });

    private static SitePlan Plan => Large.Value.Plan;

    [Fact]
    public void Every_page_of_every_list_is_under_60_kilobytes()
    {
        var listed = Plan.Pages.Where(page => page.Language == Language.Dutch && page.Subject is Subject.Everywhere or Subject.TipCards or Subject.Matrix or Subject.Answers or Subject.OfTerm or Subject.OfVocabulary).Select(page => page.Path).ToHashSet();
        Assert.True(listed.Count > 800, "the lists must be long, or this test cannot fail");
        var heavy = Large.Value.Files.AsParallel().Where(file => listed.Contains(file.Path)).Select(file => (file.Path, file.Make().Bytes.Length)).Where(file => file.Length >= 60 * 1024);
        Assert.Empty(heavy);
    }

    [Fact]
    public void Leafing_through_a_list_shows_everything_once()
    {
        foreach (var listing in Lists.Kinds.Select(Plan.Publication.Lists.Of))
            foreach (var value in listing.Values.Select(value => (FacetValue?)value).Prepend(null))
                Assert.Equal(listing.Under(value), Enumerable.Range(1, listing.Pages(value).Count).SelectMany(number => listing.Pages(value).On(number)));
    }

    [Fact]
    public void A_page_in_the_middle_knows_the_one_before_and_the_one_after_and_is_its_own_canonical()
    {
        var page = Plan.Pages.Single(page => page.Language == Language.English && page.Subject == new Subject.Everywhere(Kind.Tip, null, 3));
        Assert.Equal("/en/tips/page/3/", page.Address.Path);
        Assert.Equal(("/en/tips/page/2/", "/en/tips/page/4/"), (page.Head.Previous?.Address, page.Head.Next?.Address));
        Assert.Equal("https://proef.example/en/tips/page/3/", page.Head.Canonical);
        Assert.Equal(["https://proef.example/nl/tips/pagina/3/", "https://proef.example/en/tips/page/3/"], page.Head.Alternates.Select(alternate => alternate.Url));
    }

    [Fact]
    public void A_further_page_of_a_value_lies_under_the_first_and_that_under_the_whole_list()
    {
        var page = Plan.Pages.Single(page => page.Language == Language.Dutch && page.Subject == new Subject.Everywhere(Kind.Tip, FacetValue.Of(new TermId(Vocabulary.Themes, "thema-3")), 2));
        Assert.Equal("/nl/tips/thema/thema-3/pagina/2/", page.Address.Path);
        Assert.Equal(["/nl/", "/nl/tips/", "/nl/tips/thema/thema-3/"], page.Head.Crumbs.Select(crumb => crumb.Address));
    }

    [Fact]
    public void The_first_page_has_none_before_it_and_the_last_none_after()
    {
        Assert.Null(Plan.Pages.First(page => page.Subject == new Subject.Everywhere(Kind.Tip)).Head.Previous);
        Assert.Null(Plan.Pages.First(page => page.Subject == new Subject.Everywhere(Kind.Tip, null, Plan.Publication.Lists.Of(Kind.Tip).Pages(null).Count)).Head.Next);
    }

    [Fact]
    public void Any_page_of_the_longest_list_is_two_steps_from_its_first()
    {
        var reached = new HashSet<string> { "/nl/tips/" };
        for (var step = 0; step < 2; step++)
            reached.UnionWith([.. reached.SelectMany(address => new Site.FinishedPage(address, Read(address)).Hrefs(".pagination a"))]);
        Assert.Equal(Plan.Publication.Lists.Of(Kind.Tip).Pages(null).Count, reached.Count);
        Assert.True(reached.Count > 100);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Read(string address) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Large.Value.Files.Single(file => file.Path == address[1..] + "index.html").Make().Text);
}
