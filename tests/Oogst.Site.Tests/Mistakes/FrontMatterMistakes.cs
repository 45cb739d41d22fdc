using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class FrontMatterMistakes
{
    private const string Tip = "2031/tips/x.nl.md";

    [Theory]
    [InlineData("\n---\n", 2)]
    [InlineData("# De tip\n\n---\n", 3)]
    public void Keys_below_something_else_are_seen(string above, int line) => Tells(Tip, $"{above}title: Begin klein\nsummary: Een tip met iets erboven.\nkind: golden\npilot: brug\n---\n",
        $"1:1: error no-front-matter: the file does not start with --- → take out what stands above the --- on line {line}, a blank line too");

    [Fact]
    public void Keys_without_a_first_fence_are_not_told_to_go() => Tells(Tip, "title: Begin klein\nsummary: Een tip zonder streepjes erboven.\n---\nTip: begin klein.\n",
        "1:1: error no-front-matter: the file does not start with --- → start on the very first line with ---, put title: and summary: with their texts below it, and then --- again");

    [Theory]
    [InlineData("-id: water", "1:1: error yaml-dash: a space belongs behind this hyphen → put a space behind it: - id: water")]
    [InlineData("- id: water\n  name:\n    nl: Water\n    en: Water\n - id: land\n   name:\n     nl: Land\n     en: Land", "5:2: error yaml-crooked: this hyphen does not stand straight below the one before it → give it exactly as many spaces at its start as the other hyphens of the list")]
    public void A_list_with_a_slip_of_the_hand_says_where(string themes, string expected) => Tells("themes.yml", themes, expected);

    [Theory]
    [InlineData("samenvatting: Een tip met Nederlandse sleutels.", "3:1: error unknown-key: there is no key \"samenvatting\" here → did you mean \"summary\"?")]
    public void A_key_in_Dutch_is_understood(string key, string expected) => Tells(Tip, $"---\ntitle: Begin klein\n{key}\nkind: golden\npilot: brug\n---\n", expected);

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    [InlineData('\f')]
    public void The_end_of_a_line_that_only_Word_knows_is_no_line_and_is_told(char end) => Tells(Tip, $"---\ntitle: Begin klein\nsummary: Een tip met een zachte{end}return erin.\nkind: golden\npilot: brug\n---\n",
        $"3:32: error control-character: there is an invisible control character here (U+{(int)end:X4}) → take the character out");

    [Theory]
    [InlineData("\u200d")]
    [InlineData("\u3164")]
    [InlineData("\u0301")]
    [InlineData("\ufe0f")]
    public void A_title_that_nobody_sees_is_empty(string title) => Tells(Tip, $"---\ntitle: {title}\nsummary: Een tip zonder een titel om te zien.\nkind: golden\npilot: brug\n---\n",
        "2:8: error empty-value: \"title\" has no value → fill something in, or take the line away if the key is not required");

    [Fact]
    public void A_file_that_starts_with_text_has_no_front_matter() => Tells(Tip,
        """
        Meet eerst, dan pas tekenen.
        """,
        "1:1: error no-front-matter: the file does not start with --- → start on the very first line with ---, put title: and summary: with their texts below it, and then --- again");

    [Fact]
    public void An_empty_file_has_no_front_matter() => Tells(Tip, "", "1:1: error no-front-matter: the file does not start with --- → start on the very first line with ---, put title: and summary: with their texts below it, and then --- again");

    [Fact]
    public void A_fence_of_another_kind_is_named() => Tells(Tip,
        """
        ---json
        {"title": "Meet eerst"}
        ---
        """,
        "1:1: error wrong-fence: the first line is \"---json\" → make it exactly three hyphens: ---");

    [Fact]
    public void Front_matter_must_be_closed() => Tells(Tip,
        """
        ---
        title: Meet eerst
        ...
        Meet voordat je tekent.
        """,
        "1:1: error front-matter-not-closed: the closing --- is missing → put a line with only --- below the last key");

    [Fact]
    public void Spaces_behind_a_fence_are_fine() =>
        Assert.Empty(TinyHarvest.Small().With(Tip, "---  \ntitle: Meet eerst\nsummary: Meten is weten, ook hier.\nkind: golden\npilot: brug\n--- \n").Check());

    [Fact]
    public void More_than_64_KiB_of_keys_is_refused() => Tells(Tip,
        "---\ntitle: " + new string('x', 65 * 1024) + "\n---\n",
        "1:1: error front-matter-too-long: there are more than 64 KiB between the --- lines → put running text below the second ---");

    [Fact]
    public void A_mistake_in_the_keys_hides_none_of_the_others()
    {
        var told = TinyHarvest.Small().With(Tip,
            """
            ---
            title: Meet eerst
            summary: Meten is weten, ook hier.
            soort: golden
            kind: goud
            pilot: burg
            themes:
              - weer
            ---

            Zie [de brug](pilot:brugg), [hier](#niets) en [dit](images/weg.png).
            """).Check();
        Assert.Equal(
            ["4:1: unknown-key", "5:7: not-a-choice", "6:8: unknown-pilot", "8:5: unknown-theme", "11:15: unknown-pilot", "11:36: unknown-heading", "11:53: unknown-file-link"],
            told.Select(line => line.Split(' ') is [var place, _, var code, ..] ? $"{place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..]} {code.TrimEnd(':')}" : line));
    }

    [Fact]
    public void A_draft_with_a_mistake_in_its_keys_is_told_of_that_and_no_more() => Assert.Equal(
        ["input/2031/tips/x.nl.md:5:1: error unknown-key: there is no key \"soort\" here"],
        TinyHarvest.Small()
            .With("2031/pilots/weg.nl.md", Pilot("draft: true"))
            .With(Tip, "---\ntitle: Meet eerst\nsummary: Meten is weten, ook hier.\ndraft: true\nsoort: golden\nkind: golden\npilot: weg\n---\n\nZie [](pilot:niets).\n").Check().Select(Message));

    [Fact]
    public void A_mistake_in_the_keys_of_a_draft_edition_does_not_make_its_pilots_unknown() => Assert.Equal(
        ["input/2030/tips/x.nl.md:4:1: error unknown-key: there is no key \"soort\" here"],
        TinyHarvest.Small().WithEdition("2030", "draft: true")
            .With("2030/pilots/weg.nl.md", Pilot())
            .With("2030/tips/x.nl.md", "---\ntitle: Meet eerst\nsummary: Meten is weten, ook hier.\nsoort: golden\nkind: golden\npilot: weg\n---\n").Check().Select(Message));

    private static string Message(string line) => line.Split(" → ")[0];

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
    [InlineData("title: 'Meet eerst\nsummary: Zo'n meting is weten", "2:8: error yaml-half-quoted: a value that starts with ' must end with it too → if the sign belongs to the text, put double quotes around the whole: \"'s Ochtends\"; else put one at the end as well")]
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

    [Fact]
    public void A_title_that_loses_everything_behind_a_hash_is_refused() => Tells(Tip,
        """
        ---
        title: Tip #1
        ---
        """,
        "2:12: error text-eaten: everything from the # on is dropped; \"Tip\" remains → put quotes around the whole text: \"…\"");

    [Fact]
    public void A_list_is_not_front_matter() => Tells(Tip,
        """
        ---
        - title
        ---
        """,
        "2:1: error not-keys: there should be keys here, such as title: with a text → write each key on a line of its own: key: value");

    [Fact]
    public void A_vocabulary_is_a_list() => Tells("themes.yml",
        """
        water: Water
        """,
        "1:1: error not-a-list: this file should be a list → start each item of the list with \"- id:\"");

    [Fact]
    public void A_key_that_stands_twice_names_both_lines() => Tells(Tip,
        """
        ---
        title: Meet eerst
        summary: Meten is weten, ook bij bruggen.
        kind: golden
        pilot: brug
        title: Meet dan
        ---
        """,
        "6:1: error duplicate-key (input/2031/tips/x.nl.md:2:1): the key \"title\" stands here twice → keep one of them");

    [Fact]
    public void An_unknown_key_offers_the_nearest_one() => Tells(Tip,
        """
        ---
        titel: Meet eerst
        summary: Meten is weten, ook bij bruggen.
        kind: golden
        pilot: brug
        ---
        """,
        "2:1: error unknown-key: there is no key \"titel\" here → did you mean \"title\"?");

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

    [Fact]
    public void A_key_like_no_other_offers_all() => Tells("pages/over.nl.md",
        """
        ---
        title: Over
        summary: Over deze kleine oogst om te proeven.
        organisatie: fonds
        ---
        """,
        "4:1: error unknown-key: there is no key \"organisatie\" here → choose from: title, summary, slug, aliases, themes, source, draft, image, examined, order");
}
