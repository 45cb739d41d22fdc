using System.Text;

namespace Oogst.Site.Tests.Site;

/// <summary>What editors may leave out, and what readers see of it when they do not.</summary>
public sealed class FactsThatShow
{
    [Theory]
    [InlineData("2031-05-07", "<dt>Wanneer</dt><dd><time datetime=\"2031-05-07\">7 mei 2031</time></dd>")]
    [InlineData("2031-05", "<dt>Wanneer</dt><dd><time datetime=\"2031-05\">mei 2031</time></dd>")]
    public void A_meeting_says_when_it_was(string date, string shown) => Assert.Contains(shown, Page(TinyHarvest.Small().With("2031/meetings/start.nl.md", $"""
        ---
        title: De start
        summary: De eerste keer dat iedereen er was.
        number: 1
        phases:
          - verkennen
        state: held
        date: {date}
        ---

        We keken rond.
        """), "nl/2031/bijeenkomsten/start/index.html"), StringComparison.Ordinal);

    [Fact]
    public void What_stands_twice_in_a_list_is_shown_once()
    {
        var page = Page(
            TinyHarvest.Small()
                .With("2031/meetings/start.nl.md", "---\ntitle: De start\nsummary: De eerste keer dat iedereen er was.\nnumber: 1\nphases:\n  - verkennen\nstate: held\n---\n\nWe keken rond.\n")
                .With("2031/pilots/weg.nl.md", "---\ntitle: De weg\nsummary: Een pilot over een weg.\norganisations: [fonds, fonds]\nmeetings: [start, start]\nchannels: [Yammer, Yammer]\nquestion: Hoe dan?\n---\n\nEr kwam een weg.\n"),
            "nl/2031/pilots/weg/index.html");
        Assert.Contains("<dd>Yammer</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Bijeenkomsten</dt><dd><ul class=\"terms\"><li><a href=\"/nl/2031/bijeenkomsten/start/\">De start</a></li></ul></dd>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oogst@fonds.example", "Het fonds · <a href=\"mailto:oogst@fonds.example\">oogst@fonds.example</a></p>")]
    [InlineData("https://fonds.example/contact", "Het fonds · <a href=\"https://fonds.example/contact\">https://fonds.example/contact</a></p>")]
    [InlineData("bel An, of mail an@fonds.example", "Het fonds · bel An, of mail an@fonds.example</p>")]
    [InlineData("javascript:alert(1)", "Het fonds · javascript:alert(1)</p>")]
    public void The_foot_of_every_page_says_how_to_get_in_touch(string contact, string shown)
    {
        var harvest = TinyHarvest.Small();
        harvest.With("site.yml", Encoding.UTF8.GetString(harvest.Sources.Single(file => file.Path == "site.yml").Bytes.Span) + $"\ncontact: \"{contact}\"\n");
        Assert.Contains(shown, Page(harvest, "nl/2031/pilots/brug/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_edition_that_is_not_frozen_asks_readers_to_edit_it()
    {
        var harvest = TinyHarvest.Small();
        harvest.With("site.yml", Encoding.UTF8.GetString(harvest.Sources.Single(file => file.Path == "site.yml").Bytes.Span) + "\nrepository: https://fonds.example/oogst\n");
        harvest.WithEdition("2032", "status: frozen").With("2032/pilots/dijk.nl.md", "---\ntitle: De dijk\nsummary: Een pilot over een dijk langs de rivier.\norganisations:\n  - fonds\nquestion: Hoe hoog?\n---\n\nHoog.\n");
        var site = harvest.Make();
        string[] editable = [.. site.Files.Where(file => file.IsPage && file.Text.Contains("https://fonds.example/oogst/edit/", StringComparison.Ordinal)).Select(file => file.Path)];
        Assert.Contains("nl/2031/pilots/brug/index.html", editable);
        Assert.Contains("nl/2031/alles/index.html", editable);
        Assert.DoesNotContain(editable, path => path.Contains("/2032/", StringComparison.Ordinal));
    }

    private static string Page(TinyHarvest harvest, string path) => harvest.Make().Files.Single(file => file.Path == path).Text;
}
