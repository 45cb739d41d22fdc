using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>Pilots' answers side by side.</summary>
public sealed class Comparing
{
    [Theory]
    [InlineData("/nl/vragen/")]
    [InlineData("/en/questions/")]
    public void Every_dot_in_the_matrix_leads_to_the_answer_of_that_pilot_to_that_question(string address)
    {
        var matrix = FinishedPage.OfRealSite.Value[address].Document.QuerySelector(".matrix")!;
        var questions = matrix.QuerySelectorAll("thead a").Select(link => link.GetAttribute("href")).ToList();
        var dots = 0;
        foreach (var row in matrix.QuerySelectorAll("tbody tr"))
        {
            foreach (var (cell, question) in row.QuerySelectorAll("td").Zip(questions))
            {
                if (cell.QuerySelector("a") is not { } dot)
                {
                    Assert.NotEqual("", cell.TextContent.Trim());
                    continue;
                }
                Assert.Equal(question, dot.GetAttribute("href")!.Split('#')[0]);
                var answer = FinishedPage.OfRealSite.Value[question!].Document.GetElementById(dot.GetAttribute("href")!.Split('#')[1])!;
                Assert.Equal(row.QuerySelector("th a")!.GetAttribute("href"), answer.QuerySelector("h2 a")!.GetAttribute("href")!.Split('#')[0]);
                dots++;
            }
        }
        Assert.Equal(14, dots);
    }

    [Fact]
    public void There_are_as_many_dots_as_known_headings_in_the_files() =>
        Assert.Equal(14, Directory.GetFiles(Path.Combine(Repository.Input, "2012", "pilots"), "*.nl.md").Sum(file => File.ReadLines(file).Count(line => line.StartsWith("## ", StringComparison.Ordinal))));

    [Fact]
    public void An_answer_is_what_stands_under_its_heading_in_the_story()
    {
        foreach (var page in FinishedPage.OfRealSite.Value.Values.Where(page => page.Document.QuerySelector(".compare-answer") is not null))
        {
            foreach (var answer in page.Document.QuerySelectorAll(".compare-answer"))
            {
                var (path, anchor) = answer.QuerySelector("h2 a")!.GetAttribute("href")!.Split('#') is [var before, var after] ? (before, after) : default;
                var told = new List<string>();
                for (var element = FinishedPage.OfRealSite.Value[path!].Document.GetElementById(anchor!)!.NextElementSibling; element is not null && element.LocalName != "h2"; element = element.NextElementSibling)
                {
                    if (!element.ClassList.Contains("retold"))
                        told.Add(Squeezed(element.TextContent));
                }
                Assert.Equal(string.Join(' ', told), Squeezed(answer.QuerySelector(".prose")!.TextContent));
            }
        }
    }

    [Fact]
    public void A_question_nobody_answered_says_so_on_its_page_and_in_the_overview()
    {
        var site = TinyHarvest.Small().Make();
        foreach (var (page, overview, words) in new[] {
            ("nl/vragen/stappen/index.html", "nl/vragen/index.html", "Op deze vraag heeft nog niemand geantwoord."),
            ("en/questions/stappen/index.html", "en/questions/index.html", "Nobody has answered this question yet.") })
        {
            Assert.Contains(words, Read(site, page).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(words, Read(site, overview).QuerySelector(".card-summary")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Equal("geen antwoord", Read(site, "nl/vragen/index.html").QuerySelector(".matrix td")!.TextContent.Trim());
    }

    [Fact]
    public void A_question_in_other_capitals_is_asked_all_the_same() =>
        Assert.Equal(["/nl/vragen/stappen/#a-2031-brug"], Dots("## WELKE stappen zijn gezet?\n\nEerst meten."));

    [Theory]
    [InlineData("## De stappen\n\n### Welke stappen zijn gezet?\n\nEerst meten.")]
    [InlineData("## Welke stappen zijn gezet?\n\n## De maten\n\nTien meter.")]
    [InlineData("## Welke stappen zijn gezet?\n\n[^1]: Meten is weten.\n\n## De maten\n\nTien meter.[^1]")]
    public void A_smaller_heading_or_one_with_nothing_under_it_is_no_answer(string body) => Assert.Empty(Dots(body));

    private static List<string?> Dots(string body)
    {
        var site = TinyHarvest.Small().With("2031/pilots/brug.nl.md", Mistakes.MistakeCase.Pilot(body: body)).Make();
        var dots = Read(site, "nl/vragen/index.html").QuerySelectorAll(".matrix .dot").Select(dot => dot.GetAttribute("href")).ToList();
        Assert.Equal(dots.Count, Read(site, "nl/vragen/stappen/index.html").QuerySelectorAll(".compare-answer").Length);
        return dots;
    }

    [Fact]
    public void Notes_and_links_to_headings_lead_from_an_answer_to_the_story_it_was_taken_from()
    {
        var site = TinyHarvest.Small().With("2031/pilots/brug.nl.md", """
            ---
            title: De brug
            summary: Een pilot over een brug tussen twee oevers.
            organisations:
              - fonds
            question: Hoe bouw je een brug?
            ---

            ## Welke stappen zijn gezet?

            Zie [de maten](#de-maten), en let op.[^1]

            ### Deel één

            [^1]: Meten is weten.

            ## De maten

            Tien meter.
            """).Make();
        Assert.Empty(site.Faults);
        var answer = Read(site, "nl/vragen/stappen/index.html").QuerySelector(".compare-answer .prose")!;
        Assert.Equal(["/nl/2031/pilots/brug/#s-de-maten", "/nl/2031/pilots/brug/#fn-1"], answer.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("a-2031-brug--s-deel-een", answer.QuerySelector("h3")!.Id);
        Assert.DoesNotContain("Tien meter", answer.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light, false)]
    [InlineData(1024, ColorScheme.Light, false)]
    [InlineData(768, ColorScheme.Light, false)]
    [InlineData(768, ColorScheme.Dark, false)]
    [InlineData(768, ColorScheme.Light, true)]
    [InlineData(360, ColorScheme.Dark, false)]
    public async Task A_matrix_wider_than_the_window_shades_the_edge_beyond_which_there_is_more(int width, ColorScheme scheme, bool hasForcedColors)
    {
        await using var reader = await Reader.Open("/nl/vragen/", new() { Width = width, Scheme = scheme, HasForcedColors = hasForcedColors });
        var table = reader.Page.Locator(".table");
        await table.ScrollIntoViewIfNeededAsync();
        var isWider = await table.EvaluateAsync<bool>("table => table.scrollWidth > table.clientWidth");
        Assert.Equal(width is 768 or 1024, isWider);
        Assert.Equal((false, isWider), await Shaded());
        await table.EvaluateAsync("table => table.scrollTo(table.scrollWidth, 0)");
        Assert.Equal((isWider, false), await Shaded());

        // A few points at each edge, above the words of the first row, look like the paper beside the table or do not.
        async Task<(bool Left, bool Right)> Shaded()
        {
            var row = await table.EvaluateAsync<double[]>("table => { const { left, right } = table.getBoundingClientRect(); return [left, right, table.querySelector('tbody tr').getBoundingClientRect().top]; }");
            var paper = await At(row[0] - 8);
            return (paper != await At(row[0]), paper != await At(row[1] - 3));

            async Task<string> At(double x) => Convert.ToBase64String(await reader.Page.ScreenshotAsync(new() { Clip = new() { X = (float)x, Y = (float)row[2] + 2, Width = 3, Height = 2 } }));
        }
    }

    private static IDocument Read(BuiltSite site, string path) => new HtmlParser().ParseDocument(site.Files.Single(file => file.Path == path).Text);

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
