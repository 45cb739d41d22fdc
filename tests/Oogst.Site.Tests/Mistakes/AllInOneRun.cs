using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>One mistake in a file keeps no other from being told.</summary>
public sealed class AllInOneRun
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Fact]
    public void A_file_with_a_mistake_of_its_own_can_still_be_referred_to() => Tells(Weg,
        Pilot("titel: x", "Zie [de weg](pilot:weg)."),
        "7:1: error unknown-key: there is no key \"titel\" here → choose from: title, summary, slug, aliases, question, newQuestion, ended, themes, source, draft, image, organisations, people, meetings, channels, attachments, order");

    [Fact]
    public void A_wrong_key_keeps_nothing_else_from_being_told() => Tells("2031/reflections/x.nl.md",
        """
        ---
        title: Terugblik
        summary: Terugkijken op de brug en de weg.
        kind: closing
        lens: turen
        by:
          - fonds
          - an-de-boer
          - jan-de-boer
          - [x]
        image:
          file: images/weg.png
        ---

        Zo: ![spiraal](diagram:spiraal) en [de weg](pilot:weg).
        """,
        "5:7: error not-a-choice: \"lens\" cannot be \"turen\" → choose from: innovate, learn, perform",
        "9:5: error unknown-organisation: \"jan-de-boer\" is not in organisations.yml → add it to organisations.yml, or choose an id that is there",
        "10:5: error text-expected: \"by\" should be one text → write the text after the colon; if it starts with { or [, put quotes around it",
        "12:3: error missing-key: the key \"alt\" is missing → add a line: alt: …",
        "12:9: error unknown-file-link: there is no file \"images/weg.png\" → put it in images/ or attachments/ of this edition (capitals count)",
        "15:16: error unknown-diagram: there is no diagram \"spiraal\" → did you mean \"spiral\"?",
        "15:45: error unknown-pilot: there is no pilot \"weg\" in 2031 → choose the id of a file that exists (its name before .nl.md), or take the reference out");

    [Fact]
    public void Keys_that_cannot_be_read_keep_nothing_in_the_text_from_being_told() => Tells(Weg,
        """
        ---
        title: "De weg
        ---

        Een <b>weg</b> naar [de brug](pilot:burg).
        """,
        "2:8: error yaml-half-quoted: the quotes do not stand around the whole value → put one at the start and one at the end, or leave them out; if they belong to the text, put single ones around the whole: '\"My\" story'",
        "5:5: warning raw-html: HTML is shown as text here → use Markdown, such as **bold**, or put a backslash before the <",
        "5:31: error unknown-pilot: there is no pilot \"burg\" in 2031 → did you mean \"brug\"?");

    [Fact]
    public void Keys_that_cannot_be_read_may_be_those_of_a_draft_so_it_may_refer_to_one() =>
        Assert.Equal(
            ["yaml-colon"],
            TinyHarvest.Small().With("2031/pilots/pad.nl.md", Pilot("draft: true")).With(Weg, Pilot("title: A: b", "Zie [het pad](pilot:pad).")).Check().Select(line => line.Split(' ')[2].TrimEnd(':')));
}
