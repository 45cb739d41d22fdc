using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>Content that was made to hurt: it ends in a message, or in a page without anything active.</summary>
public sealed class HostileContent
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Theory]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("//elders.example")]
    [InlineData("http://wie:wat@elders.example")]
    [InlineData("../../../etc/passwd")]
    [InlineData("<java script:x>")]
    public void An_active_or_stray_address_is_refused_in_every_link_form(string url)
    {
        foreach (var form in new[] { $"[x]({url})", $"![x]({url})", $"[x][r]\n\n[r]: {url}", $"| [x]({url}) |\n|---|", $"> - [x]({url})" })
        {
            var mistakes = TinyHarvest.Small().With(Weg, Pilot(body: form)).Check();
            Assert.Contains(mistakes, line => line.Contains("error link-not-allowed", StringComparison.Ordinal) || line.Contains("error unsound-web-link", StringComparison.Ordinal) || line.Contains("error unknown-file-link", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("# Kop {onclick=\"alert(1)\"}")]
    [InlineData("[x](https://a.example){onclick=1}")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</div></main></body><script src=x></script>")]
    [InlineData("<!-- open")]
    [InlineData("<plaintext>")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [InlineData("```js\" onmouseover=\"alert(1)\ncode\n```")]
    [InlineData("[x](https://a.example \"titel\\\" onclick=alert(1)\")")]
    [InlineData("@Model.Secret {{ secret }} @(1+1)")]
    [InlineData("$$x$$ ```mermaid\ngraph\n```")]
    public void Markup_in_a_text_stays_text_and_nothing_after_it_is_lost(string body)
    {
        var site = TinyHarvest.Small().With(Weg, Pilot(body: body + "\n\nTot hier.")).Make();
        Assert.Empty(site.Faults);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text);
        Assert.Contains("Tot hier.", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/assets/']), style, iframe, svg:not([class]), math, plaintext, [onclick], [onmouseover], [onerror]"));
    }

    [Theory]
    [InlineData("images/weg.svg")]
    [InlineData("../images/weg.svg")]
    public void An_image_in_the_keys_is_found_as_in_the_text(string path)
    {
        var site = TinyHarvest.Small().With("2031/images/weg.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With(Weg, Pilot($"image:\n  file: {path}\n  alt: De weg")).Make();
        Assert.Empty(site.Faults);
        Assert.Contains("src=\"/media/2031/images/weg.svg\"", site.Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tekst.\n\n[^1]: een\n[^1]: twee [^1]")]
    [InlineData("Tekst [^1].\n\n[^1]: een\n[^1]: twee [^1]")]
    [InlineData("Tekst.\n\n[^2]: a\n\n[^1]: b [^2]")]
    [InlineData("Tekst.\n\n[^1]: een [^1]")]
    [InlineData("Tekst [^1] en [^1].\n\n[^1]: een [^2]\n\n[^2]: twee")]
    public void A_note_leads_back_only_to_a_mark_that_is_there(string text)
    {
        var site = TinyHarvest.Small().With(Weg, Pilot(body: text)).Make();
        Assert.Empty(site.Faults);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text);
        Assert.Equal(page.QuerySelectorAll("sup[id]").Select(mark => "#" + mark.Id).Order(), page.QuerySelectorAll(".footnote-back").Select(back => back.GetAttribute("href")).Order());
    }

    [Fact]
    public void Of_bare_addresses_only_those_with_http_become_links_and_the_others_are_words_like_any_other()
    {
        var page = TinyHarvest.Small().With(Weg, Pilot(body: "Zie www.een.example/*a*, ftp://twee.example, mailto:drie@een.example en https://vier.example/x.")).Make().Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text;
        var prose = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector(".prose")!;
        Assert.Equal(["https://vier.example/x"], prose.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("a", prose.QuerySelector("em")!.TextContent);
    }

    [Theory]
    [InlineData("2^e sessie en de 3^e")]
    [InlineData("A. Jansen en B. de Vries")]
    [InlineData("\"\"x\"\" en ^^ x")]
    [InlineData("~~niet doorgestreept~~")]
    [InlineData("==niet gemarkeerd== en ++niet ingevoegd++")]
    [InlineData("www.zonder-schema.example")]
    [InlineData("(c) (tm) -- ...")]
    public void Dutch_text_is_not_read_as_markup(string text)
    {
        var page = TinyHarvest.Small().With(Weg, Pilot(body: text)).Make().Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text;
        var prose = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector(".prose")!;
        Assert.Equal(text, prose.TextContent.Trim());
        Assert.Empty(prose.QuerySelectorAll("sup, cite, footer, del, mark, ins, ol, a"));
    }

    [Fact]
    public void Equal_headings_by_the_thousand_get_anchors_of_their_own()
    {
        var site = TinyHarvest.Small().With(Weg, Pilot(body: string.Concat(Enumerable.Repeat("## Kop\n\n", 5000)))).Make();
        Assert.Empty(site.Faults);
    }

    [Fact]
    public void A_row_of_brackets_that_would_take_for_ever_ends_with_the_name_of_the_file() =>
        Assert.Contains(
            TinyHarvest.Small().With(Weg, Pilot(body: string.Concat(Enumerable.Repeat("[a](", 40_000)))).Check(),
            line => line.StartsWith($"input/{Weg}:1:1: error too-slow: ", StringComparison.Ordinal));

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_refused_and_a_long_one_is_warned_about()
    {
        Assert.StartsWith($"input/{Weg}:1:1: error file-too-large: ", Assert.Single(TinyHarvest.Small().With(Weg, Pilot(body: new string('x', 1_100_000))).Check()), StringComparison.Ordinal);
        Assert.StartsWith($"input/{Weg}:1:1: warning file-large: ", Assert.Single(TinyHarvest.Small().With(Weg, Pilot(body: new string('x', 210_000))).Check()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\\e[31m\"", "control-character")]
    [InlineData("\"\\ud800\"", "yaml-unreadable")]
    [InlineData("\"\\0\"", "control-character")]
    public void A_character_made_by_a_YAML_escape_is_checked_too(string title, string code) =>
        Assert.Contains($" error {code}: ", Assert.Single(TinyHarvest.Small().With(Weg, Pilot().Replace("De weg", title, StringComparison.Ordinal)).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_character_made_by_an_HTML_entity_is_checked_too() =>
        Assert.Equal(
            ["control-character", "direction-mark"],
            TinyHarvest.Small().With(Weg, Pilot(body: "a &#27; b &#x202e; c")).Check().Select(line => line.Split(' ')[2].TrimEnd(':')));

    [Fact]
    public void Characters_nobody_sees_are_warned_about_and_do_not_change_an_id()
    {
        var lines = TinyHarvest.Small().With(Weg, Pilot("themes:\n  - wa\u200bter", "Links \u202enaar rechts.")).Check();
        Assert.Collection(
            lines,
            line => Assert.StartsWith($"input/{Weg}:8:7: warning invisible-character: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"input/{Weg}:11:7: warning direction-mark: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_redirects", "reserved-name")]
    [InlineData("_headers", "reserved-name")]
    [InlineData("netlify.toml", "reserved-name")]
    [InlineData(".well-known/security.txt", "reserved-name")]
    [InlineData("2031/images/_headers", "reserved-name")]
    [InlineData("2031/images/mijn foto.png", "wrong-media-name")]
    [InlineData("2031/images/con.png", "wrong-media-name")]
    [InlineData("2031/images/.verborgen.png", "wrong-media-name")]
    [InlineData("2031/images/map./foto.png", "wrong-media-name")]
    [InlineData("2031/attachments/pagina.html", "wrong-media-type")]
    [InlineData("2031/attachments/programma.exe", "wrong-media-type")]
    public void A_name_that_cannot_be_published_is_refused(string path, string code) =>
        Assert.StartsWith($"input/{path}:1:1: error {code}: ", Assert.Single(TinyHarvest.Small().With(path, Pictures.Png).Check()), StringComparison.Ordinal);

    [Fact]
    public void An_empty_image_is_refused() =>
        Assert.StartsWith("input/2031/images/leeg.png:1:1: error empty-file: ", Assert.Single(TinyHarvest.Small().With("2031/images/leeg.png", []).Check()), StringComparison.Ordinal);

    [Fact]
    public void Two_names_that_differ_in_capitals_only_are_refused() =>
        Assert.StartsWith(
            "input/2031/images/foto.png:1:1: error names-clash (input/2031/images/Foto.png:1:1): ",
            Assert.Single(TinyHarvest.Small().With("2031/images/Foto.png", Pictures.Png).With("2031/images/foto.png", Pictures.Png).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_vocabulary_that_is_not_there_is_told_once() =>
        Assert.Equal(
            "input/2031/edition.nl.md:5:8: error no-vocabulary: this refers to themes.yml, but there is no such file → make themes.yml in the input folder",
            Assert.Single(TinyHarvest.Small().Without("themes.yml").With(Weg, Pilot("themes:\n  - water")).Check()));

    [Fact]
    public void A_word_with_a_mistake_of_its_own_can_still_be_referred_to() => Tells("themes.yml",
        """
        - id: water
          name: Water
        """,
        "2:9: error keys-expected: there should be keys below \"name\" → write below it, indented: nl: …, en: …");

    [Fact]
    public void A_year_from_another_age_is_warned_about() => Assert.Contains(
        "warning date-far-away: ",
        Assert.Single(TinyHarvest.Small().With("2031/meetings/start.nl.md",
            """
            ---
            title: De start
            summary: De eerste keer bij elkaar.
            number: 1
            phases:
              - verkennen
            state: held
            date: 2913-07
            ---

            Er staat iets.
            """).Check()), StringComparison.Ordinal);
}
