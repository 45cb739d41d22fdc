using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Oogst.Site.Tests.Site;

/// <summary>
/// Any content whatever: no crash and no hang, but a mistake or a page with nothing active in it. Runs a moment among the tests;
/// <c>OOGST_FUZZ_SECONDS=60 dotnet test --filter-class Oogst.Site.Tests.Site.Fuzz</c> runs as long as you say.
/// </summary>
public sealed class Fuzz
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(
        double.Parse(Environment.GetEnvironmentVariable("OOGST_FUZZ_SECONDS") ?? "2", CultureInfo.InvariantCulture));

    // What breaks parsers: their own signs, in any order, between scraps of text.
    private static readonly string[] Signs =
    [
        "---\n", "\n", "\n\n", " ", "  - ", "- ", "> ", "# ", "## ", "| ", "|---|\n", "```", "`", "*", "**", "_", "[", "](", ")", "![", "<", ">", "</", "<!--", "-->", "<script>",
        "alert(1)", "javascript:", "&#106;", "&lt;", "\"", "'", ":", ": ", "title", "title: ", "summary: ", "kind: golden\n", "pilot: brug\n", "{{", "}}", "&a ", "*a", "!!x ", "<<: ", "\\",
        "\u0000", "\u001b", "\u202e", "\u200b", "\ufeff", "é", "e\u0301", "🙂", "[^1]", "[^1]: ", "1. ", "http://", "www.", "pilot:brug", "@Model", "\t", "x", "woord ",
    ];

    private static readonly Gen<string> Scraps = Gen.Int[0, Signs.Length - 1].Select(at => Signs[at]).Array[0, 60].Select(string.Concat);

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Scraps.Select(Encoding.UTF8.GetBytes),
        Scraps.Select(body => Encoding.UTF8.GetBytes($"---\ntitle: Een tip\nsummary: Een samenvatting die lang genoeg is.\nkind: golden\npilot: brug\n---\n\n{body}")),
        Scraps.Select(title => Encoding.UTF8.GetBytes($"---\ntitle: {title}\nsummary: Een samenvatting die lang genoeg is.\nkind: golden\npilot: brug\n---\n")));

    [Fact]
    public void Any_bytes_as_a_content_file_end_in_a_mistake_or_in_harmless_pages()
    {
        var clock = Stopwatch.StartNew();
        var runs = 0;
        do
        {
            Bytes.Sample(bytes =>
            {
                var harvest = TinyHarvest.Small().With("2031/tips/x.nl.md", bytes);
                Assert.DoesNotContain(harvest.Check(), line => line.Contains(" our-fault", StringComparison.Ordinal));
                if (!harvest.Check().Any(line => line.Contains(": error ", StringComparison.Ordinal)))
                    Assert.Empty(harvest.Make().Faults);
            }, iter: 20, threads: 1);
            runs += 20;
        }
        while (clock.Elapsed < Time);
        TestContext.Current.TestOutputHelper?.WriteLine($"{runs} runs");
    }

    [Fact]
    public void Any_title_is_shown_as_typed_wherever_it_stands() =>
        Gen.String[Gen.Char["<>&\"'`{}()[]:;/\\@#%é→ abc"], 1, 40].Where(title => !string.IsNullOrWhiteSpace(title)).Sample(title =>
        {
            var typed = title.Trim().Normalize();
            var site = TinyHarvest.Small().With("2031/pilots/brug.nl.md", $"""
                ---
                title: '{title.Replace("'", "''", StringComparison.Ordinal)}'
                summary: Een pilot over een brug tussen twee oevers.
                organisations:
                  - fonds
                question: Hoe bouw je een brug?
                ---
                """).Make();
            Assert.Empty(site.Faults);
            var page = new HtmlParser().ParseDocument(site.Files.Single(file => file.Path == "nl/2031/pilots/brug/index.html").Text);
            Assert.Equal(typed, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(typed, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
            Assert.StartsWith(typed, page.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
            var list = new HtmlParser().ParseDocument(site.Files.Single(file => file.Path == "nl/2031/pilots/index.html").Text);
            Assert.Equal(typed, list.QuerySelector(".card-title")!.TextContent.Trim());
        }, iter: 25, threads: 1);
}
