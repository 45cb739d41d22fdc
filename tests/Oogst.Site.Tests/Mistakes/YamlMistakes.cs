using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>Keys and lists that YAML reads otherwise than they were meant, or not at all.</summary>
public sealed class YamlMistakes
{
    private const string Tip = "2031/tips/x.nl.md";

    [Theory]
    [InlineData("-id: water", "1:1: error yaml-dash: a space belongs after this hyphen → put a space after it: - id: water")]
    [InlineData("- id: water\n  name:\n    nl: Water\n    en: Water\n - id: land\n   name:\n     nl: Land\n     en: Land", "5:2: error yaml-crooked: this hyphen does not stand straight below the one before it → give it exactly as many spaces at its start as the other hyphens of the list")]
    public void A_list_with_a_slip_of_the_hand_says_where(string themes, string expected) => Tells("themes.yml", themes, expected);

    [Fact]
    public void An_open_quote_is_told_where_it_stands() => Tells(Tip,
        """
        ---
        title: Meet eerst
        summary: "Meten is weten
        kind: golden
        ---
        """,
        "3:10: error yaml-half-quoted: the quotes do not stand around the whole value → put one at the start and one at the end, or leave them out; if they belong to the text, put single ones around the whole: '\"My\" story'");

    [Theory]
    [InlineData("organisations:\n\t- fonds", "3:1: error yaml-tab: this line is indented with a tab → put two spaces in place of the tab")]
    [InlineData("kind:\u00a0golden\nsummary: Meten is weten", "2:6: error yaml-hard-space: there is a non-breaking space here, as from Word or a web page → take it out and type a plain space")]
    [InlineData("organisations:\n\u00a0\u00a0- fonds", "3:1: error yaml-hard-space: there is a non-breaking space here, as from Word or a web page → take it out and type a plain space")]
    [InlineData("title:Meet eerst\nsummary: Meten is weten", "2:1: error yaml-no-colon: this line has no key with a colon and a space → write it like this: key: value; if it goes on from the line above, put two spaces before it")]
    [InlineData("title = Meet eerst\nsummary: Meten is weten", "2:1: error yaml-no-colon: this line has no key with a colon and a space → write it like this: key: value; if it goes on from the line above, put two spaces before it")]
    [InlineData("title: \"Meet\" eerst", "2:8: error yaml-half-quoted: the quotes do not stand around the whole value → put one at the start and one at the end, or leave them out; if they belong to the text, put single ones around the whole: '\"My\" story'")]
    [InlineData("title: 'Meet eerst\nsummary: Zo'n meting is weten", "2:8: error yaml-half-quoted: a value that starts with ' must end with it too → if the quote belongs to the text, put double quotes around the whole: \"'s Ochtends\"; else put one at the end as well")]
    [InlineData("summary: \"Een zin die\n  verder gaat\"\norganisations:\n\t- fonds", "5:1: error yaml-tab: this line is indented with a tab → put two spaces in place of the tab")]
    public void A_slip_of_the_hand_is_told_where_it_was_made(string keys, string expected) => Tells(Tip, $"---\n{keys}\n---\n", expected);

    [Fact]
    public void A_colon_in_a_text_asks_for_quotes() => Tells(Tip,
        """
        ---
        title: Meet eerst: dan pas tekenen
        ---
        """,
        "2:18: error yaml-colon: this colon makes the value unreadable → put quotes around the whole value, like this: title: \"Job swaps: how it works\"");

    [Fact]
    public void An_open_bracket_is_told_although_the_library_gives_no_place() => Tells(Tip,
        """
        ---
        title: [a
        kind: golden
        ---
        """,
        "2:8: error yaml-unreadable: this cannot be read → put quotes around the text (\"…\") and indent lines with spaces, not tabs");

    [Fact]
    public void Keys_nested_out_of_reason_are_refused() => Tells(Tip,
        $"""
        ---
        title: {new string('[', 40)}
        ---
        """,
        "2:23: error yaml-too-deep: this stands more than 16 levels deep → make the keys simpler");

    [Theory]
    [InlineData("&O Provincies", "2:8: error yaml-magic: a text that starts with & is not read as text → put quotes around the whole text: \"…\"")]
    [InlineData("*sterretje", "2:8: error yaml-magic: a text that starts with * is not read as text → put quotes around the whole text: \"…\"")]
    [InlineData("!belangrijk", "2:8: error yaml-magic: a text that starts with ! is not read as text → put quotes around the whole text: \"…\"")]
    public void A_text_that_YAML_would_read_as_magic_asks_for_quotes(string title, string expected) => Tells(Tip,
        $"""
        ---
        title: {title}
        ---
        """,
        expected);

    [Fact]
    public void A_merge_key_is_refused() => Tells(Tip,
        """
        ---
        <<: basis
        ---
        """,
        "2:1: error yaml-magic: a text that starts with << is not read as text → put quotes around the whole text: \"…\"");

    [Theory]
    [InlineData("title: #1", "2:8: error text-eaten: everything from the # on is dropped; nothing remains for \"title\"")]
    [InlineData("title : #1", "2:9: error text-eaten: everything from the # on is dropped; nothing remains for \"title\"")]
    [InlineData("title: #1\n  Meet", "2:8: error text-eaten: everything from the # on is dropped; \"Meet\" remains")]
    public void A_title_that_is_lost_as_a_whole_says_so(string title, string expected) => Tells(Tip, $"---\n{title}\n---\n", expected + " → put quotes around the whole text: \"…\"");

    [Fact]
    public void A_comment_behind_a_key_is_one_when_a_list_stands_below_it() => Tells("2031/pilots/weg.nl.md", Pilot("themes: # waar het over gaat\n  - water"));

    [Fact]
    public void A_title_that_loses_everything_behind_a_hash_is_refused() => Tells(Tip,
        """
        ---
        title: Tip #1
        ---
        """,
        "2:12: error text-eaten: everything from the # on is dropped; \"Tip\" remains → put quotes around the whole text: \"…\"");

    [Fact]
    public void A_vocabulary_is_a_list() => Tells("themes.yml",
        """
        water: Water
        """,
        "1:1: error not-a-list: this file should be a list → start each item of the list with \"- id:\"");

    [Theory]
    [InlineData("title: De weg\n summary: Een pilot over een weg langs het water.", "3:2")]
    [InlineData("title: De weg\nimage:\n  file: images/weg.jpg\n alt: De weg", "5:2")]
    [InlineData("title: De weg\nimage:\n  file: images/weg.jpg\n   alt: De weg", "5:4")]
    [InlineData("voices:\n  - id: een\n    theme: water\n     text: Zo.", "5:6")]
    public void A_key_that_stands_crooked_is_told(string keys, string place) => Tells("2031/pilots/weg.nl.md", $"---\n{keys}\n---\n",
        $"{place}: error yaml-crooked: this key does not stand straight below another → give it exactly as many spaces at its start as the key that it belongs below; if it is text that goes on, put quotes around the whole");

    [Theory]
    [InlineData("summary: |\n  Tip: dit is: tekst\n  * en dit\nthemes: [a, b")]
    [InlineData("summary: >\n  Waarom: dit is tekst\nquestion: @iets")]
    [InlineData("summary: \"Een lange\n  regel: met: dubbele\n  punten\"\nquestion: @x")]
    [InlineData("voices:\n  - id: a\n    text: b\n  -  id: c\n     text: d\nquestion: @x")]
    public void Sound_lines_are_not_blamed_for_another(string keys) =>
        Assert.Contains(" error yaml-unreadable: ", Assert.Single(TinyHarvest.Small().With("2031/pilots/weg.nl.md", $"---\ntitle: De weg\n{keys}\n---\n").Check()), StringComparison.Ordinal);

    [Fact]
    public void A_star_does_not_begin_a_list() => Tells("2031/pilots/weg.nl.md", Pilot("themes:\n  * water"),
        "8:3: error yaml-star: a list does not begin with a star here → put a hyphen and a space: - water");
}
