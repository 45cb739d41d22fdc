using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>Two things at one address, today or in the past.</summary>
public sealed class AddressMistakes
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Fact]
    public void Two_entries_cannot_share_an_address() => Tells(Weg, Pilot("slug: brug"), "7:7: error address-taken (input/2031/pilots/brug.nl.md:1:1): the address /nl/2031/pilots/brug/ is taken → give this one a slug of its own");

    [Fact]
    public void A_slug_gives_way_to_the_name_of_a_file_that_stands_there_whichever_comes_first() => Assert.Equal(
        ["input/2031/pilots/baan.nl.md:7:7: error address-taken (input/2031/pilots/brug.nl.md:1:1): the address /nl/2031/pilots/brug/ is taken → give this one a slug of its own"],
        TinyHarvest.Small().With("2031/pilots/baan.nl.md", Pilot("slug: brug")).Check().Where(line => line.Contains(" error ", StringComparison.Ordinal)));

    [Fact]
    public void Two_themes_that_share_an_address_are_told_once_and_not_for_every_list_under_them() => Assert.Equal(
        ["input/themes.yml:1:7: error address-taken (input/themes.yml:5:7): the address /nl/themas/water/ is taken → give either of them another slug"],
        TinyHarvest.Small()
            .With("themes.yml", "- id: water\n  name:\n    nl: Water\n    en: Water\n- id: nat\n  name:\n    nl: Nat\n    en: Wet\n  slug:\n    nl: water\n")
            .With(Weg, Pilot("themes: [water, nat]")).Check());

    [Fact]
    public void Of_two_entries_with_one_address_the_files_of_that_language_are_named() => Assert.Equal(
        ["input/2031/pilots/weg.en.md:3:7: error address-taken (input/2031/pilots/brug.en.md:3:7): the address /en/2031/pilots/bridge/ is taken → give either of them another slug"],
        TinyHarvest.Small().With("2031/pilots/brug.en.md", English("The bridge")).With(Weg, Pilot("slug: baan")).With("2031/pilots/weg.en.md", English("The road")).Check().Where(line => line.Contains("error", StringComparison.Ordinal)));

    private static string English(string title) => $"""
        ---
        title: {title}
        slug: bridge
        summary: A pilot about a bridge between two banks.
        question: How do you build it?
        translates: 000000000001
        ---

        It came.
        """;

    [Fact]
    public void The_name_of_a_page_without_a_translation_must_be_free_in_the_other_language_too() => Assert.Equal(
        ["input/pages/themes.nl.md:1:1: error address-taken: the address /en/themes/ is taken → make themes.en.md with a slug of its own, or give this file another name"],
        TinyHarvest.Small().With("pages/themes.nl.md", "---\ntitle: Over water\nslug: over-water\nsummary: Een pagina op een bezet adres.\n---\n\nEr staat iets.\n").Check());

    [Fact]
    public void An_old_address_can_lead_to_one_page_only() => Assert.Equal(
        ["input/2031/pilots/weg.nl.md:8:5: error address-taken (input/2031/pilots/baan.nl.md:8:5): the old address /oud/ is claimed by another piece as well → leave it with the piece that readers should get, and take it out of the other"],
        TinyHarvest.Small().With("2031/pilots/baan.nl.md", Pilot("aliases:\n  - /oud/").Replace("De weg", "De baan", StringComparison.Ordinal)).With(Weg, Pilot("aliases:\n  - /oud/")).Check().Where(line => line.Contains(" error ", StringComparison.Ordinal)));

    [Fact]
    public void A_page_of_the_site_cannot_take_the_address_of_a_list() => Tells("pages/fasen.nl.md",
        """
        ---
        title: Fasen
        summary: Een pagina op een bezet adres.
        ---

        Er staat iets.
        """,
        "1:1: error address-taken: the address /nl/fasen/ is taken → give this one a slug of its own");

    [Fact]
    public void An_alias_is_a_path() => Tells(Weg, Pilot("aliases:\n  - oude weg"), "8:5: error wrong-alias: \"oude weg\" is not an old address → write the path as it was, such as /nl/2012/pilots/old-name/");

    [Theory]
    [InlineData("/nl/2031/pilots/brug/")]
    [InlineData("/NL/2031/Pilots/Brug/")]
    public void An_alias_cannot_be_a_page_that_exists(string alias) => Tells(Weg, Pilot($"aliases:\n  - {alias}"), $"8:5: error address-taken: the address {alias} is taken → take this old address out: whoever asks for it gets what stands there now");

    [Fact]
    public void An_alias_has_a_length_that_every_host_can_take() =>
        Assert.Contains(" error wrong-alias: ", Assert.Single(TinyHarvest.Small().With(Weg, Pilot($"aliases:\n  - /{new string('a', 200)}")).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_slash_at_the_end_of_an_alias_makes_no_difference()
    {
        Tells(Weg, Pilot("aliases:\n  - /nl/2031/pilots/brug"), "8:5: error address-taken: the address /nl/2031/pilots/brug is taken → take this old address out: whoever asks for it gets what stands there now");
        Assert.Contains("address-taken (input/2031/pilots/baan.nl.md:8:5): the old address /oud is claimed by another piece as well", Assert.Single(
            TinyHarvest.Small().With("2031/pilots/baan.nl.md", Pilot("aliases:\n  - /oud/").Replace("De weg", "De baan", StringComparison.Ordinal)).With(Weg, Pilot("aliases:\n  - /oud")).Check()), StringComparison.Ordinal);
        Assert.Empty(TinyHarvest.Small().With(Weg, Pilot("aliases:\n  - /oud\n  - /oud/")).Check());
    }

    [Fact]
    public void A_page_that_takes_the_address_of_an_edition_is_the_one_to_change() => Tells("pages/2031.nl.md", """
        ---
        title: Het jaar
        summary: Een pagina op het adres van een editie.
        ---

        Er staat iets.
        """,
        "1:1: error address-taken (input/2031/edition.nl.md:1:1): the address /en/2031/ is taken → make 2031.en.md with a slug of its own, or give this file another name",
        "1:1: error address-taken (input/2031/edition.nl.md:1:1): the address /nl/2031/ is taken → give this one a slug of its own");

    [Theory]
    [InlineData("/assets/site.css")]
    [InlineData("/media/2031/images/x.png")]
    [InlineData("/_preview/follow.js")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/index.html")]
    [InlineData("/404.html")]
    [InlineData("/404")]
    [InlineData("/.netlify/functions/x")]
    [InlineData("/.well-known/change-password")]
    [InlineData("/a/./b")]
    [InlineData("/a//b")]
    public void An_alias_cannot_be_what_the_tool_or_the_host_makes(string alias) =>
        Assert.Contains(" error wrong-alias: ", Assert.Single(TinyHarvest.Small().With(Weg, Pilot($"aliases:\n  - {alias}")).Check()), StringComparison.Ordinal);
}
