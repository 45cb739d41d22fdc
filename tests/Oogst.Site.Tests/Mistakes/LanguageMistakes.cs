using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class LanguageMistakes
{
    private const string Bridge = "2031/pilots/brug.en.md";

    [Fact]
    public void A_translation_under_its_own_name_is_told_how_it_should_be_called() => Tells("2031/tips/start-small.en.md", """
        ---
        title: Start small
        summary: A tip under a name that its original has not.
        slug: start-small
        ---

        Start small.
        """, "1:1: error translation-alone: this looks like a translation, but there is no start-small.nl.md → give this file the name of the original, with .en.md (the English address goes in slug:); if this is the original itself, add: kind, pilot");

    [Fact]
    public void A_fact_in_a_translation_names_the_original_too() => Tells(Bridge,
        """
        ---
        title: The bridge
        summary: A pilot about a bridge between two banks.
        question: How do you build a bridge?
        organisations:
          - fonds
        translates: 000000000001
        ---
        """,
        "5:1: error fact-repeated (input/2031/pilots/brug.nl.md:4:1): \"organisations\" is a fact and belongs in the original only → take it out here");

    [Fact]
    public void A_translation_of_another_name_has_no_original() => Tells("2031/pilots/bridge.en.md",
        """
        ---
        title: The bridge
        summary: A pilot about a bridge between two banks.
        question: How do you build a bridge?
        translates: 000000000001
        ---

        There was a bridge.
        """,
        "5:1: error no-original: this is a translation, but there is no original of this name → give this file the name of the original, or put the original beside it: bridge.nl.md; if this is the original itself, take this line out; if you took the piece away, take this file away too");

    [Fact]
    public void A_translation_without_a_fingerprint_is_told_which_to_add()
    {
        var line = Assert.Single(TinyHarvest.Small().With(Bridge,
            """
            ---
            title: The bridge
            summary: A pilot about a bridge between two banks.
            question: How do you build a bridge?
            ---

            There was a bridge.
            """).Check());
        Assert.Matches("^input/2031/pilots/brug.en.md:2:1: warning no-fingerprint: .* add a line: translates: [0-9a-f]{12}$", line);
    }

    [Fact]
    public void What_only_a_translation_tells_is_told_of() => Tells(Bridge,
        """
        ---
        title: The bridge
        summary: A pilot about a bridge between two banks.
        question: How do you build a bridge?
        ended: It was never finished.
        translates: 000000000001
        ---
        """,
        "2:1: warning text-not-translated: there is no text below the keys of this translation, but there is in the original → translate the text, or take this file away: the site then shows the original",
        "5:1: error not-in-original: this translation has \"ended\", the original does not → put it in the original as well, or take it out here");

    [Fact]
    public void What_the_original_tells_the_translation_tells_too() =>
        Assert.Equal([
            "input/2031/pilots/weg.en.md:2:1: error not-translated: the original has \"ended\", this translation does not → add a line: ended: …",
        ], TinyHarvest.Small()
            .With("2031/pilots/weg.nl.md", Pilot("ended: De weg ligt er."))
            .With("2031/pilots/weg.en.md",
                """
                ---
                title: The road
                summary: A pilot about a road along the water.
                question: How do you build a road?
                translates: 000000000001
                ---

                There is a road.
                """).Check());

    [Fact]
    public void Voices_are_told_in_both_languages_by_the_same_ids() =>
        Assert.Equal([
            "input/2031/voices/waarde.en.md:5:1: error voice-not-translated: the voice \"veel-geleerd\" is missing here → add below voices: - id: veel-geleerd, with text: … below it",
            "input/2031/voices/waarde.en.md:6:9: error unknown-voice: the original has no voice \"veel-geleert\" → did you mean \"veel-geleerd\"?",
        ], TinyHarvest.Small()
            .With("2031/voices/waarde.nl.md",
                """
                ---
                title: De waarde
                summary: Wat deelnemers eraan hadden.
                question: Wat had je eraan?
                voices:
                  - id: veel-geleerd
                    group: participant
                    text: Iemand leerde veel.
                ---
                """)
            .With("2031/voices/waarde.en.md",
                """
                ---
                title: The value
                summary: What participants got out of it.
                question: What did you get out of it?
                voices:
                  - id: veel-geleert
                    text: Somebody learned a lot.
                translates: 000000000001
                ---
                """).Check());
}
