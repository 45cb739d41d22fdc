using System.Text;
using CsCheck;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Site;

/// <summary>The verify step: what it finds, and that its quick reading of plain pages finds what a browser's reading does.</summary>
public sealed class Verification
{
    private const string Page = "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>x</title></head><body><h1 id=\"a\">x</h1>BODY</body></html>";

    [Theory]
    [InlineData("<p id=\"a\">x</p>", "has the id \"a\" twice")]
    [InlineData("<h1>y</h1>", "has 2 h1 headings")]
    [InlineData("<p><iframe></iframe></p>", "has active content: <iframe>")]
    [InlineData("<form></form>", "has active content: <form>")]
    [InlineData("<form method=\"get\" action=\"//elders.example/\"></form>", "has active content: <form>")]
    [InlineData("<form method=\"get\" action=\"https://elders.example/\"></form>", "has active content: <form>")]
    [InlineData("<form method=\"post\" action=\"/ander.html\"></form>", "has active content: <form>")]
    [InlineData("<script src=\"/assets/x.js\"></script><script src=\"https://elders.example/x.js\"></script>", "has active content: <script>")]
    [InlineData("<script>x</script>", "has active content: <script>")]
    [InlineData("<p style=\"color: red\">x</p>", "has active content: style=…")]
    [InlineData("<p onclick=\"x\">x</p>", "has active content: onclick=…")]
    [InlineData("<p ONCLICK=x>x", "has active content: onclick=…")]
    [InlineData("<svg><path ONCLICK=\"x\" /></svg>", "has active content: onclick=…")]
    [InlineData("<svg><a xlink:href=\"/\">x</a></svg>", "has active content: xlink:href=…")]
    [InlineData("<svg><p><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "has active content: <style>")]
    [InlineData("<p><a href=\"/nl/\">x</a></p>", "links to \"/nl/\", which does not exist")]
    [InlineData("<p><a href=\"nl/\">x</a></p>", "links to \"nl/\", which is no address of this site")]
    [InlineData("<p><a href=\"//elders.example/\">x</a></p>", "links to \"//elders.example/\", which is no address of this site")]
    [InlineData("<p><a href=\"#b\">x</a></p>", "links to \"#b\", but there is no such anchor")]
    [InlineData("<p><a href=\"/ander.html#b\">x</a></p>", "links to \"/ander.html#b\", but there is no such anchor")]
    [InlineData("<p><img src=\"/media/x.png\" alt=\"\"></p>", "links to \"/media/x.png\", which does not exist")]
    [InlineData("<p><a href=\"java&#115;cript:x\">x</a></p>", "links to \"javascript:x\", which is no address of this site")]
    public void A_page_that_is_not_fit_is_found(string body, string what) => Assert.Contains(what, Faults(body));

    [Theory]
    [InlineData("<p><a href=\"#a\">x</a> <a href=\"/ander.html#a\">y</a> <a href=\"https://elders.example/\">z</a></p>")]
    [InlineData("<table><thead><tr><th scope=\"col\">x</th></tr></thead><tbody><tr><td>y</td></tr></tbody></table>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\" /></svg><script src=\"/assets/site.js\"></script>")]
    [InlineData("<form method=\"get\" action=\"/ander.html\"></form>")]
    [InlineData("<p>a &amp; b &lt; c &#x27; &#x1F600;<br>d")]
    public void A_page_that_is_fit_passes(string body) => Assert.Empty(Faults(body));

    [Fact]
    public void A_file_that_is_made_twice_is_found() =>
        Assert.Contains(new Fault("Index.html", "is made twice"), Verify.All([OutputFile.Of("index.txt", ""), OutputFile.Of("index.html", Whole("")), OutputFile.Of("Index.html", Whole(""))]));

    [Fact]
    public void A_page_without_a_language_is_found() =>
        Assert.Contains("does not say its language", BrowserReading.Of("<!DOCTYPE html><title>x</title><h1>x</h1>").OfPage().Faults);

    [Fact]
    public void Every_page_we_make_is_plain_and_read_quickly_as_a_browser_reads_it()
    {
        foreach (var page in RealSite.Site.Files.Where(file => file.IsPage))
            Assert.Equal(Told(BrowserReading.Of(page.Text)), PlainReading.Of(page.Bytes.Span) is { } plain ? Told(plain) : $"{page.Path} is not plain");
    }

    [Fact]
    public void What_stands_on_many_pages_is_known_again_and_changes_nothing_of_what_is_found()
    {
        foreach (var page in RealSite.Site.Files.Where(file => file.IsPage && file.Pieces.Length > 0))
            Assert.Equal(Told(PlainReading.Of(page.Bytes.Span)!), Told(PlainReading.Of(page.Bytes.Span, page.Pieces.Span)!));
        var pieces = RealSite.Site.Files.SelectMany(file => file.Pieces.ToArray()).Select(standing => standing.Piece).Distinct().ToList();
        Assert.True(pieces.Count > 300);
        Assert.DoesNotContain(pieces, piece => piece.Reading is null);
    }

    /// <summary>Whatever a piece holds, wherever it stands, and whatever was found in it elsewhere.</summary>
    [Fact]
    public void A_piece_is_read_as_if_it_were_none()
    {
        string[] surroundings = ["<div>{0}</div>", "<p>{0}</p>", "<ul>{0}</ul>", "<a href=\"/\">{0}</a>", "<table>{0}</table>", "<svg>{0}</svg>", "<button>{0}</button>", "<form>{0}</form>", "<div><dl>{0}</dl></div>", "<pre>{0}</pre>", "&am{0}", "{0}"];
        string[] pieces =
        [
            "<p>x</p>", "<li><a href=\"/ander.html#a\">x</a></li>", "<li id=\"a\">x</li>", "<h1>x</h1>", "<a href=\"/\">x</a>", "<b>x", "x</b>", "</div><div>", "<tr><td>x</td></tr>", "<path d=\"M0 0\" />", "<p onclick=\"x\">x</p>",
            "<script src=\"/assets/x.js\"></script>", "<script>", "x", "p;", "<img src=\"/y\" alt=\"\">", "<button>x</button>", "<form></form>", "<dt>x</dt><dd>y</dd>", "<pre>", "<body>", "<svg><title>x</title></svg>", "\n", "",
        ];
        var addresses = new SiteAddresses();
        foreach (var path in new[] { "index.html", "y", "assets/x.js" })
            addresses.Add(path);
        var known = pieces.Select(piece => new KnownPiece(Encoding.UTF8.GetBytes(piece))).ToList();
        var place = Gen.Select(Gen.Int[0, surroundings.Length - 1], Gen.Int[0, pieces.Length - 1]);
        place.Array[1, 4].Sample(places =>
        {
            var (html, standing) = (new StringBuilder(Page[..Page.IndexOf("BODY", StringComparison.Ordinal)]), new List<Standing>());
            foreach (var (around, piece) in places)
            {
                var (before, after) = surroundings[around].Split("{0}") is [var left, var right] ? (left, right) : ("", "");
                html.Append(before);
                standing.Add(new(html.Length, known[piece]));
                html.Append(pieces[piece]).Append(after);
            }
            var bytes = Encoding.UTF8.GetBytes(html.Append("</body></html>").ToString());
            var (plain, quick, withAddresses) = (PlainReading.Of(bytes), PlainReading.Of(bytes, standing.ToArray()), PlainReading.Of(bytes, standing.ToArray(), addresses));
            Assert.Equal((plain is null, plain is null), (quick is null, withAddresses is null));
            if (plain is null)
                return;
            Assert.Equal(Told(plain), Told(quick!));
            // A link that is known to hold is all that may be missing.
            Assert.Equal(plain.Links.Where(link => !addresses.Contains(link)), withAddresses!.Links);
            Assert.Equal(plain.OfPage().Ids, withAddresses.OfPage().Ids);
            Assert.Equal(plain.OfPage().Faults, withAddresses.OfPage().Faults);
        }, iter: 20_000);
        Assert.Contains(known, piece => piece.Reading is not null);
    }

    /// <summary>The promise behind the quick reading: whatever is done to a page, it either gives up or finds what a browser finds.</summary>
    [Fact]
    public void However_a_page_is_damaged_the_quick_reading_gives_up_or_agrees_with_a_browser()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div>", "</div>", "<a href=\"/x\">", "</a>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<li>", "<ul>", "</ul>", "<svg>", "</svg>", "<path />",
            "<math>", "<style>", "</style>", "<title>", "</title>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<select>", "<option>", "</option>", "</select>",
            "<b>", "</b>", "<h2 id=\"a\">", "</h2>", "<h1>", "</h1>", "<br>", "<br/>", "<hr>", "<pre>\n", "</pre>", "<textarea>", "<template>", "<noscript>", "<button>", "</button>",
            "<img src=\"/y\" onerror=\"z\">", "<dd>", "<dl>", "</dl>", "<form>", "<body id=\"b\">", "</body>", "<html lang=\"x\">", "</head>", "<desc>", "</desc>", "<foreignObject>",
            "&amp;", "&lt", "&#x41;", "&#0;", "&notin;", "\0", "\r", "\u00a0", "\u0085", "\uFEFF", "\uFFFD", "«", "ï", "\"", "'", "=", ">", "<", "/", "id=\"a\"", " style=\"x\"", "<path ONCLICK=\"x\" />", "<P>", "<summary>", "<details>", "<search>",
        ];
        var pages = RealSite.Site.Files.Where(file => file.IsPage && file.Bytes.Length < 20_000).Select(file => file.Text).Append(Whole("<p>x</p>")).ToList();
        var damage = Gen.Select(Gen.Int[0, pages.Count - 1], Gen.Int[0, pieces.Length - 1], Gen.Double[0, 1], Gen.Int[0, 12]).Array[1, 3];
        Gen.Select(Gen.Int[0, pages.Count - 1], damage).Sample((page, wounds) =>
        {
            var html = pages[page];
            foreach (var (_, piece, where, cut) in wounds)
            {
                var at = (int)(where * html.Length);
                html = html[..at] + pieces[piece] + html[Math.Min(html.Length, at + cut)..];
            }
            if (Plain(html) is { } plain)
                Assert.Equal(Told(BrowserReading.Of(html)), Told(plain));
        }, iter: 400);
        // Damage between tags is the kind that leaves a page readable: there the two readings are really compared.
        Gen.Select(Gen.Int[0, pieces.Length - 1], Gen.Int[0, pieces.Length - 1], Gen.Int[0, pieces.Length - 1], Gen.Int[0, pieces.Length - 1]).Sample((one, two, three, four) =>
        {
            var html = Whole($"<div>{pieces[one]}{pieces[two]}x{pieces[three]}{pieces[four]}</div>");
            if (Plain(html) is { } plain)
                Assert.Equal(Told(BrowserReading.Of(html)), Told(plain));
        }, iter: 4000);
    }

    [Theory]
    [InlineData("\u0085", false)]
    [InlineData("\uFEFF", false)]
    [InlineData("\uFFFD", false)]
    [InlineData("\u007F", false)]
    [InlineData("\u00A0«·»é", true)]
    [InlineData("\uFF01\uF900😀", true)]
    public void What_a_browser_would_drop_or_replace_is_not_read_quickly_and_what_only_begins_like_it_is(string signs, bool isPlain) =>
        Assert.Equal((isPlain, isPlain), (Plain(Whole($"<p>a{signs}b</p>")) is not null, Plain(Whole($"<p class=\"a{signs}\">b</p>")) is not null));

    [Fact]
    public void What_is_not_utf_8_is_not_read_quickly()
    {
        var page = Encoding.UTF8.GetBytes(Whole("<p>xyz</p>"));
        page[page.AsSpan().IndexOf("xyz"u8)] = 0xC3;
        Assert.Null(PlainReading.Of(page));
    }

    private static PageReading? Plain(string html) => PlainReading.Of(Encoding.UTF8.GetBytes(html));

    private static string Told(PageReading reading)
    {
        var (ids, faults) = reading.OfPage();
        return string.Join('\n', [.. ids, "--", .. reading.Links, "--", .. faults.Distinct().Order(StringComparer.Ordinal)]);
    }

    private static string Whole(string body) => Page.Replace("BODY", body, StringComparison.Ordinal);

    private static IEnumerable<string> Faults(string body) =>
        Verify.All([OutputFile.Of("index.html", Whole(body)), OutputFile.Of("ander.html", Whole("")), OutputFile.Of("assets/site.js", ""), OutputFile.Of("assets/x.js", "")])
            .Where(fault => fault.Path == "index.html").Select(fault => fault.What);
}
