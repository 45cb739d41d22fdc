using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class DiagramMistakes
{
    private const string Weg = "2031/pilots/weg.nl.md";
    private const string Chapter = "2031/chapters/x.nl.md";

    [Fact]
    public void A_diagram_does_not_miss_what_has_a_mistake_of_its_own() => Assert.Single(TinyHarvest.Small()
        .With("2031/meetings/start.nl.md", "---\ntitle: De start\nsummary: De eerste keer dat wij bijeen waren.\nnumber: 1e\nphases:\n  - verkennen\nstate: held\n---\n")
        .With("2031/chapters/netwerk.nl.md", "---\ntitle: Het netwerk\nsummary: Hoe het netwerk te werk ging.\norder: 1\n---\n\n![De spiraal](diagram:spiral)\n").Check());

    [Fact]
    public void A_diagram_that_does_not_exist_offers_the_nearest() => Tells(Weg, Pilot(body: "![De fasen](diagram:spirall)"), "10:13: error unknown-diagram: there is no diagram \"spirall\" → did you mean \"spiral\"?");

    [Theory]
    [InlineData("Zie ![de fasen](diagram:spiral).", 17)]
    [InlineData("[De fasen](diagram:spiral)", 12)]
    [InlineData("> ![De fasen](diagram:spiral)", 15)]
    public void A_diagram_stands_by_itself(string body, int column) => Tells(Weg, Pilot(body: body),
        $"10:{column}: error diagram-not-alone: the diagram \"spiral\" must stand by itself → put it on a line of its own, with an empty line above and below it and a ! before it");

    [Fact]
    public void A_link_to_a_diagram_does_not_pass_for_the_diagram_below_it() => Tells(Chapter, Shares(60, 40, "Zie [de delen](diagram:shares).\n\n![Hoe het afloopt](diagram:shares \"zegt de groep zelf\")"),
        "12:16: error diagram-not-alone: the diagram \"shares\" must stand by itself → put it on a line of its own, with an empty line above and below it and a ! before it");

    [Theory]
    [InlineData("shares")]
    [InlineData("spiral")]
    [InlineData("lenses")]
    public void A_diagram_needs_something_to_draw(string name) => Tells(Weg, Pilot(body: $"![Een tekening](diagram:{name})"),
        $"10:17: error nothing-to-draw: there is nothing here for the diagram \"{name}\" to draw → shares goes with shares: in the same chapter, spiral with an edition that has meetings, lenses with an edition that has lenses");

    [Fact]
    public void Shares_say_how_far_they_reach() => Tells(Chapter, Shares(60, 40, "![Hoe het afloopt](diagram:shares)"),
        "12:20: error shares-without-caveat: nothing below these shares says what they are about → say after the address, between quotes, where the figures come from and what they are not about");

    [Fact]
    public void Shares_are_100_together() => Tells(Chapter, Shares(60, 30, "![Hoe het afloopt](diagram:shares \"Uit onderzoek.\")"),
        "6:3: error shares-not-whole: the shares are 90 per cent together → make them 100 together");

    [Fact]
    public void Shares_are_shown_in_the_text() => Tells(Chapter, Shares(60, 40, "Zo loopt het af."),
        "1:1: error shares-not-shown: this chapter has shares, but its text does not show them → put in the right place: ![what it is](diagram:shares \"where the figures come from\")");

    [Fact]
    public void A_translation_tells_every_share_and_repeats_no_figure() =>
        Assert.Equal([
            "input/2031/chapters/x.en.md:4:1: error shares-differ: this translation gives 1 shares, the original 2 → give all of them, in the order of the original",
        ], TinyHarvest.Small().With(Chapter, Shares(60, 40, "![Hoe het afloopt](diagram:shares \"Uit onderzoek.\")")).With("2031/chapters/x.en.md",
            """
            ---
            title: How it ends
            summary: What becomes of new initiatives.
            shares:
              - text: It works
            translates: 000000000001
            ---

            ![How it ends](diagram:shares "From research.")
            """).Check());

    [Fact]
    public void A_figure_stands_in_the_original_only() =>
        Assert.Contains(
            TinyHarvest.Small().With(Chapter, Shares(60, 40, "![Hoe het afloopt](diagram:shares \"Uit onderzoek.\")")).With("2031/chapters/x.en.md",
                """
                ---
                title: How it ends
                summary: What becomes of new initiatives.
                shares:
                  - text: It works
                    share: 60
                translates: 000000000001
                ---
                """).Check(),
            line => line.StartsWith("input/2031/chapters/x.en.md:6:5: error fact-repeated: ", StringComparison.Ordinal));

    [Fact]
    public void Only_a_lens_can_be_one_of_the_lenses() => Tells("2031/methods/x.nl.md",
        """
        ---
        title: Tekenen
        summary: Tekenen wat je voor je ziet.
        kind: exercise
        lens: learn
        ---

        Er staat iets.
        """,
        "5:7: error lens-of-other-kind: only a method of kind: lens can be a lens itself → take the line away, or make it kind: lens");

    private static string Shares(int first, int second, string body) => $"""
        ---
        title: Hoe het afloopt
        summary: Wat er van nieuwe initiatieven wordt.
        order: 1
        shares:
          - share: {first}
            text: Het lukt
          - share: {second}
            text: Het lukt niet
        ---

        {body}
        """;
}
