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
    public void A_list_is_not_front_matter() => Tells(Tip,
        """
        ---
        - title
        ---
        """,
        "2:1: error not-keys: there should be keys here, such as title: with a text → write each key on a line of its own: key: value");

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
