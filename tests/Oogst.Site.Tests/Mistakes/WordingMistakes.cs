using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class WordingMistakes
{
    private const string Terms = """
        - nl: waterschap
          en: water authority
          avoid:
            nl:
              - zuiveringsschap
            en:
              - water board
        """;

    [Fact]
    public void An_English_text_that_uses_the_Dutch_word_is_told_the_English_one() => Assert.Equal([
        "input/2031/pilots/brug.en.md:3:12: warning word-of-other-language: \"roddeloefening\" is the original's word; in this language it is called \"Gossip exercise\" → write \"Gossip exercise\"",
        "input/2031/pilots/brug.en.md:8:11: warning word-of-other-language: \"waterschappen\" is the original's word; in this language it is called \"water authority\" → write \"water authority\", or [waterschappen](method:) if it must stay",
        "input/2031/pilots/brug.en.md:10:8: warning word-of-other-language: \"Verkennen\" is the original's word; in this language it is called \"Explore\" → write \"Explore\", or [Verkennen](method:) if it must stay",
    ], Harvest(
        summary: "A roddeloefening about a bridge between two banks.",
        body: """
            The two **waterschappen** met.

            Here, *Verkennen* came first, and [the waterschap](method:) stays as it is.
            """));

    [Fact]
    public void A_word_to_avoid_is_told_in_either_language_with_the_place_where_it_is_listed() => Assert.Equal([
        "input/2031/pilots/brug.en.md:8:5: warning word-to-avoid (input/terms.yml:7:9): it was agreed not to write \"water boards\" → write \"water authority\", or [water boards](method:) if it must stay",
        "input/2031/tips/nat.nl.md:8:5: warning word-to-avoid (input/terms.yml:5:9): it was agreed not to write \"zuiveringsschap\" → write \"waterschap\", or [zuiveringsschap](method:) if it must stay",
    ], Harvest(body: "The water boards met.", tip: "Het zuiveringsschap kwam."));

    [Theory]
    [InlineData("Some water boards and a bridge between two banks.", 15)]
    [InlineData("\"Some water boards and a bridge between two banks.\"", 16)]
    [InlineData(">\n  Some water boards and a bridge between two banks.", 10)]
    public void In_front_matter_no_link_is_advised_and_the_word_itself_is_pointed_at(string summary, int column) => Assert.Equal(
        [$"input/2031/pilots/brug.en.md:3:{column}: warning word-to-avoid (input/terms.yml:7:9): it was agreed not to write \"water boards\" → write \"water authority\""],
        Harvest(body: "It came.", summary: summary));

    [Fact]
    public void A_text_that_keeps_to_what_was_agreed_is_left_alone() =>
        Assert.Empty(Harvest(body: "The water authorities did the gossip exercise, and a water-board was not there. They explored.", tip: "Het waterschap deed de roddeloefening."));

    [Fact]
    public void An_agreed_word_cannot_be_avoided() => Tells("terms.yml",
        """
        - nl: waterschap
          en: water authority
          avoid:
            en:
              - Water authority
        """,
        "5:9: error agreed-and-avoided: \"Water authority\" is the agreed word here, and also a word to avoid → take it out below avoid");

    [Fact]
    public void Agreed_words_have_a_word_in_every_language_and_stand_there_once() => Tells("terms.yml",
        """
        - nl: waterschap
          en: water authority
        - nl: Waterschap
          en: water board
        - nl: dijk
        """,
        "3:7: error agreed-twice (input/terms.yml:1:7): something was agreed on \"Waterschap\" here already → put the two together, or take one out",
        "5:3: error missing-key: the key \"en\" is missing → add a line: en: …");

    [Fact]
    public void Words_that_must_not_be_a_link_must_be_there() => Tells("2031/pilots/weg.nl.md", Pilot(body: "Over [](method:)."),
        "10:9: error link-not-allowed: the link \"method:\" is not possible → link with chapter:, meeting:, method:, pilot:, reflection:, tip:, voices:, organisation:, person:, phase:, theme:, https:, mailto:, tel:, #heading or a file of this edition");

    private static IReadOnlyList<string> Harvest(string body, string summary = "A pilot about a bridge between two banks.", string tip = "Een tip.") => TinyHarvest.Small()
        .With("terms.yml", Terms)
        .With("2031/methods/roddelen.nl.md", """
            ---
            title: Roddeloefening
            summary: Een oefening waarin je over elkaar praat.
            kind: exercise
            ---

            Er staat iets.
            """)
        .With("2031/methods/roddelen.en.md", """
            ---
            title: Gossip exercise
            summary: An exercise in which you talk about each other.
            translates: 000000000001
            ---

            Something is here.
            """)
        .With("2031/tips/nat.nl.md", $"""
            ---
            title: Houd het droog
            summary: Een tip over water en hoe je droog blijft.
            kind: golden
            pilot: brug
            ---

            {tip}
            """)
        .With("2031/pilots/brug.en.md", $"""
            ---
            title: The bridge
            summary: {summary}
            question: How do you build a bridge?
            translates: 000000000001
            ---

            {body}
            """)
        .Check();
}
