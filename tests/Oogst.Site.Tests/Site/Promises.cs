using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Site.Tests.Site;

/// <summary>What holds for every page, of the real site and of the sample (which has missing translations).</summary>
public sealed class Promises
{
    private const string RealBase = "https://oogst.example";

    public static TheoryData<string> Sites => ["real", "sample"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_switcher_leads_to_a_page_that_points_back(string site)
    {
        foreach (var page in Pages(site).Values.Where(page => page.Document.QuerySelector(".switcher") is not null))
        {
            var there = Pages(site)[Assert.Single(page.Hrefs(".switcher"))];
            Assert.NotEqual(page.Language, there.Language);
            Assert.Equal(page.Address, Assert.Single(there.Hrefs(".switcher")));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Hreflang_is_reciprocal_and_names_the_page_itself(string site)
    {
        foreach (var page in Pages(site).Values)
        {
            foreach (var link in page.Document.QuerySelectorAll("link[hreflang]:not([hreflang='x-default'])"))
            {
                var there = Pages(site)[PathOf(link.GetAttribute("href")!)];
                if (page.Address != "/")
                    Assert.Contains(page.Address, there.Hrefs("link[hreflang]").Select(PathOf));
                Assert.Equal(link.GetAttribute("hreflang"), there.Language);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Pages_that_name_each_other_send_readers_of_any_other_language_to_the_same_place(string site)
    {
        foreach (var page in Pages(site).Values.Where(page => page.Document.QuerySelector("link[hreflang]") is not null))
            foreach (var other in page.Hrefs("link[hreflang]").Select(PathOf))
                Assert.Equal(page.Hrefs("link[hreflang=x-default]"), Pages(site)[other].Hrefs("link[hreflang=x-default]"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_canonical_address_is_a_page_that_is_its_own_canonical(string site)
    {
        foreach (var page in Pages(site).Values.Where(page => page.Document.QuerySelector("link[rel=canonical]") is not null))
        {
            var canonical = PathOf(Assert.Single(page.Hrefs("link[rel=canonical]")));
            Assert.Equal(canonical, PathOf(Assert.Single(Pages(site)[canonical].Hrefs("link[rel=canonical]"))));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_has_one_h1_a_title_a_description_and_one_main(string site)
    {
        foreach (var page in Pages(site).Values)
        {
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            Assert.Single(page.Document.QuerySelectorAll("main"));
            Assert.False(string.IsNullOrWhiteSpace(page.Document.Title), page.Address);
            Assert.False(string.IsNullOrWhiteSpace(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content")), page.Address);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_internal_link_and_anchor_resolves(string site)
    {
        var files = (site == "real" ? RealSite.Site : SampleHarvest.Site).Files.Select(file => "/" + file.Path).ToHashSet();
        foreach (var page in Pages(site).Values)
        {
            foreach (var href in page.Hrefs("a[href], link[rel=stylesheet], link[rel=preload]").Where(href => href.StartsWith('/') || href.StartsWith('#')))
            {
                var (path, anchor) = href.Split('#', 2) is [var before, var after] ? (before, after) : (href, "");
                var target = Pages(site).GetValueOrDefault(path.Length == 0 ? page.Address : path);
                Assert.True(target is not null || files.Contains(path), $"{page.Address} links to {href}");
                Assert.True(anchor.Length == 0 || target!.Document.GetElementById(anchor) is not null, $"{page.Address} links to {href}");
            }
        }
    }

    [Fact]
    public void Every_edit_link_leads_to_a_file_there_is()
    {
        const string Edit = "https://github.com/oogst-site/oogst-site/edit/main/";
        var links = Pages("real").Values.SelectMany(page => page.Hrefs($"a[href^='{Edit}']")).ToList();
        Assert.True(links.Distinct().Count() > 100, "the links must be found, or this test cannot fail");
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Repository.Input, "..", link[Edit.Length..])), link));
    }

    [Theory]
    [InlineData("/nl/", "site.yml")]
    [InlineData("/nl/2031/pilots/brug/", "2031/pilots/brug.nl.md")]
    [InlineData("/nl/2031/alles/", "2031/edition.nl.md")]
    [InlineData("/nl/themas/", "themes.yml")]
    [InlineData("/nl/themas/water/", "themes.yml")]
    [InlineData("/nl/pilots/organisatie/fonds/", "organisations.yml")]
    [InlineData("/nl/vragen/stappen/", "questions.yml")]
    public void An_edit_link_leads_to_the_file_that_says_most_of_the_page(string address, string file)
    {
        var report = new Report();
        var site = Oogst.Site.Build.Make(TinyHarvest.Small().Sources, new("input", EditAt: "https://elders.example/"), report)!;
        Assert.Contains("https://elders.example/" + file, FinishedPage.Of(site, address).Hrefs("a[rel=nofollow]"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Addresses_are_unique_whatever_their_case(string site)
    {
        var paths = (site == "real" ? RealSite.Site : SampleHarvest.Site).Files.Select(file => file.Path.ToLowerInvariant()).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Headings_never_skip_a_level(string site)
    {
        foreach (var page in Pages(site).Values)
        {
            var levels = page.Document.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Address}: h{pair.First} h{pair.Second}"));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_text_is_spoken_in_its_own_language(string site)
    {
        var built = site == "real" ? RealSite.Site : SampleHarvest.Site;
        var tellings = built.Plan.Publication.Entries.SelectMany(entry => entry.Told.Languages.Select(language => (language.Code, Telling: entry.Told.For(language)))).ToList();
        var (dutch, english) = (WordsOf("nl"), WordsOf("en"));
        var seen = 0;
        foreach (var (text, language) in Pages(site).Values.SelectMany(page => page.SpokenTexts()))
        {
            Assert.False(language == "en" && dutch.Contains(text) && !english.Contains(text), $"Dutch spoken as English: {text}");
            Assert.False(language == "nl" && english.Contains(text) && !dutch.Contains(text), $"English spoken as Dutch: {text}");
            seen += dutch.Contains(text) || english.Contains(text) ? 1 : 0;
        }
        Assert.True(seen > tellings.Count * 3, "the texts must be found, or this test cannot fail");

        HashSet<string> WordsOf(string code) =>
        [
            .. tellings.Where(one => one.Code == code).SelectMany(one => new[] { one.Telling.Title, one.Telling.Summary, one.Telling.Question, one.Telling.NewQuestion, one.Telling.Ended, one.Telling.Subtitle }
                .OfType<string>()
                .Concat(one.Telling.Voices.Values)
                .Concat(one.Telling.Body.Tree.SelectMany(block => PlainText.Of([block]).Split(['.', '\n'], StringSplitOptions.TrimEntries)))
                .Concat(one.Telling.Body.Headings.Select(heading => heading.Text)))
                .Where(text => text.Length > 0),
        ];
    }

    [Fact]
    public void An_entry_without_a_translation_is_honest_about_it()
    {
        var page = FinishedPage.OfSample.Value["/en/2031/pilots/oever/"];
        Assert.Equal("en", page.Language);
        Assert.Null(page.Document.QuerySelector(".notice")!.Closest("[lang=nl]"));
        Assert.Equal("nl", page.Document.QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.Equal("https://proef.example/nl/2031/pilots/oever/", Assert.Single(page.Hrefs("link[rel=canonical]")));
        Assert.Empty(page.Hrefs("link[hreflang]"));
        var sitemap = SampleHarvest.Site.Files.Single(file => file.Path == "sitemap.xml").Text;
        Assert.DoesNotContain("/en/2031/pilots/oever/", sitemap, StringComparison.Ordinal);
        Assert.Contains("/nl/2031/pilots/oever/", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_is_behind_says_so() =>
        Assert.Contains("has changed since", FinishedPage.OfSample.Value["/en/2031/tips/measure-first/"].Document.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Every_page_but_the_hidden_ones_can_be_reached_from_its_home()
    {
        foreach (var home in new[] { "/nl/", "/en/" })
        {
            var reached = new HashSet<string> { home };
            var edge = new Queue<string>(reached);
            while (edge.TryDequeue(out var address))
                foreach (var next in FinishedPage.OfRealSite.Value[address].Hrefs("a[href]").Select(href => href.Split('#')[0]).Where(href => href.StartsWith(home, StringComparison.Ordinal)))
                    if (reached.Add(next))
                        edge.Enqueue(next);
            Assert.Equal([], FinishedPage.OfRealSite.Value.Keys.Where(address => address.StartsWith(home, StringComparison.Ordinal) && !address.EndsWith("404.html", StringComparison.Ordinal)).Except(reached));
        }
    }

    private static IReadOnlyDictionary<string, FinishedPage> Pages(string site) => (site == "real" ? FinishedPage.OfRealSite : FinishedPage.OfSample).Value;

    private static string PathOf(string url) => new Uri(url.StartsWith('/') ? RealBase + url : url).AbsolutePath;
}
