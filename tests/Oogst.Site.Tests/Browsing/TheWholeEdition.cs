using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;
using Oogst.Theme;

namespace Oogst.Site.Tests.Browsing;

/// <summary>The page that holds all of an edition: everything is in it, once, and links to what is in it stay in it.</summary>
public sealed partial class TheWholeEdition
{
    private const string Pieces = ".entry-title, .entry-subtitle, .lead, .facts dt, .facts dd, .question p, .question-asked, .voice, .source, .themes li, "
        + ".prose p:not(.retold), .prose li, .prose th, .prose td, .prose figcaption, .prose :is(h2, h3, h4, h5, h6)";

    public static TheoryData<string, string> Editions => new() { { "real", "nl" }, { "real", "en" }, { "sample", "nl" }, { "sample", "en" } };

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_piece_of_an_entrys_own_page_is_in_it_word_for_word_and_in_the_same_order(string site, string code)
    {
        var (built, pages, whole) = Of(site, code);
        foreach (var entry in Entries(built))
        {
            var own = pages[built.Plan.Addresses.At(new Subject.OfEntry(entry.Id), Language.Parse(code)!).Path].Document.QuerySelector("article.entry")!;
            var here = whole.Document.GetElementById(AnchorOf(entry))!;
            Assert.Equal(own.QuerySelectorAll(Pieces).Select(Words), here.QuerySelectorAll(Pieces).Select(Words));
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_text_an_editor_wrote_is_in_it_exactly_as_often_as_it_was_written(string site, string code)
    {
        var (built, _, whole) = Of(site, code);
        var articles = whole.Document.QuerySelectorAll("article.entry");
        Assert.Equal(Entries(built).Select(AnchorOf).Order(StringComparer.Ordinal), articles.Select(article => article.Id!).Order(StringComparer.Ordinal));
        Assert.All(articles, article => Assert.Empty(article.QuerySelectorAll("article")));
        Assert.Equal(Entries(built).Select(entry => entry.Told.For(Language.Parse(code)!).Title), articles.Select(article => article.QuerySelector(".entry-title")!.TextContent));
        var page = whole.Document.QuerySelector("main")!;
        page.QuerySelector(".contents")!.Remove();
        var shown = Words(page);
        // Longer than a phrase, so that a sentence can be nowhere by chance.
        var written = Entries(built).SelectMany(entry => Written(entry, Language.Parse(code)!)).Select(Tidy).Where(text => text.Length > 40).ToList();
        Assert.True(written.Count > Entries(built).Count() / 2, "the texts must be found, or this test cannot fail");
        foreach (var text in written.Distinct())
            Assert.True(Occurrences(shown, text) == written.Sum(other => Occurrences(other, text)), $"{Occurrences(shown, text)} × {text}");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Links_to_what_is_in_it_are_anchors_in_the_page_also_those_among_the_facts(string site, string code)
    {
        var (built, _, whole) = Of(site, code);
        var language = Language.Parse(code)!;
        var elsewhere = built.Plan.Addresses.Subjects
            .Where(subject => subject is Subject.OfEntry { Id.Edition.Length: > 0 } or Subject.ListOf or Subject.WholeEdition)
            .Select(subject => built.Plan.Addresses.At(subject, language).Path).ToHashSet();
        var links = whole.Document.QuerySelectorAll("article.entry a").ToList();
        Assert.All(links, link => Assert.DoesNotContain(link.GetAttribute("href")!.Split('#')[0], elsewhere));
        Assert.NotEmpty(whole.Document.QuerySelectorAll("article.entry .facts a[href^='#']"));
        Assert.NotEmpty(whole.Document.QuerySelectorAll("article.entry .prose a[href^='#']"));
        Assert.All(links.Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('#')), href => Assert.NotNull(whole.Document.GetElementById(href[1..])));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void It_follows_the_contents_and_an_entrys_title_stands_as_deep_as_it_does_there(string site, string code)
    {
        var (built, _, whole) = Of(site, code);
        var items = built.Plan.Publication.ContentsOf(built.Plan.Publication.Editions[0]).Items;
        Assert.Equal(
            items.Select(item => (AnchorOf(item.Entry), $"h{Math.Max(1, item.Level) + 1}")),
            whole.Document.QuerySelectorAll("article.entry").Select(article => (article.Id!, article.QuerySelector(".entry-title")!.LocalName)));
    }

    private static (BuiltSite Built, IReadOnlyDictionary<string, FinishedPage> Pages, FinishedPage Whole) Of(string site, string code)
    {
        var built = site == "real" ? RealSite.Site : SampleHarvest.Site;
        var edition = built.Plan.Publication.Editions[0].Id.Edition;
        var address = built.Plan.Addresses.At(new Subject.WholeEdition(edition), Language.Parse(code)!).Path;
        return (built, site == "real" ? FinishedPage.OfRealSite.Value : FinishedPage.OfSample.Value, FinishedPage.Of(built, address));
    }

    private static IEnumerable<Entry> Entries(BuiltSite built) => built.Plan.Publication.ContentsOf(built.Plan.Publication.Editions[0]).InOrder;

    private static string AnchorOf(Entry entry) => $"{entry.Id.Kind.ToString().ToLowerInvariant()}-{entry.Id.Name}";

    // Straight from the files, but for titles, which facts and links repeat: front matter, voices, and every paragraph, cell and heading of the body.
    private static IEnumerable<string> Written(Entry entry, Language language)
    {
        var told = entry.Told.For(language);
        return new[] { told.Summary, told.Subtitle, told.Question, told.NewQuestion, told.Ended }.OfType<string>()
            .Concat(told.Voices.Values)
            .Concat(entry is Pilot pilot ? pilot.Attachments.Select(attachment => attachment.Title) : [])
            .Concat(told.Body.Tree.Descendants<LeafBlock>().Where(leaf => leaf is not CodeBlock && !Borrows(leaf)).Select(leaf => PlainText.Of(leaf.Inline)));
    }

    // A link without words takes a title from elsewhere, and a note mark is a number: such a paragraph is not on the page as it was written.
    private static bool Borrows(LeafBlock leaf) =>
        leaf.Inline?.Descendants().Any(inline => inline is Markdig.Extensions.Footnotes.FootnoteLink or LinkInline { FirstChild: null } or LinkInline { IsImage: true }) ?? false;

    private static string Words(IElement element) => Tidy(element.TextContent);

    private static string Tidy(string text) => White().Replace(text, " ").Trim();

    private static int Occurrences(string text, string sought) => text.Split(sought).Length - 1;

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
