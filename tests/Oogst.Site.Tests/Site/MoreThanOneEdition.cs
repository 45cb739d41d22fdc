using AngleSharp.Html.Parser;

namespace Oogst.Site.Tests.Site;

/// <summary>A harvest that is not the first: what it says of older ones, and what readers see of both.</summary>
public sealed class MoreThanOneEdition
{
    private static TinyHarvest Two() => TinyHarvest.Small().WithEdition("2033").With("2033/pilots/sluis.nl.md", """
        ---
        title: De sluis
        summary: Een pilot over een sluis in hetzelfde water.
        organisations:
          - fonds
        question: Hoe bouw je een sluis?
        ---

        Er kwam een sluis, na [](pilot:2031/brug).
        """);

    [Theory]
    [InlineData("tips", "kind: golden")]
    [InlineData("tips", "kind: received")]
    [InlineData("reflections", "kind: guidance\nby:\n  - an-de-boer")]
    public void A_tip_or_a_reflection_may_be_about_a_pilot_of_an_older_edition(string folder, string keys)
    {
        var site = Two().With($"2033/{folder}/terugkijken.nl.md", $"""
            ---
            title: Kijk nog eens terug
            summary: Wat er van de brug terechtkwam.
            {keys}
            pilot: 2031/brug
            ---

            Ga nog eens kijken.
            """).Make();
        var own = folder == "tips" ? "tips" : "reflecties";
        Assert.Contains("De brug", Shown(site, $"nl/2033/{own}/terugkijken"), StringComparison.Ordinal);
        foreach (var page in new[] { "nl/2031/pilots/brug", "nl/2033", "nl/2033/alles" })
            Assert.Contains("Kijk nog eens terug", Shown(site, page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nl/", "rust")]
    [InlineData("/nl/pilots/", "rust")]
    [InlineData("/nl/2033/", "rust")]
    [InlineData("/nl/2033/pilots/sluis/", "rust")]
    [InlineData("/nl/2031/", "ocean")]
    [InlineData("/nl/2031/pilots/", "ocean")]
    [InlineData("/nl/2031/pilots/brug/", "ocean")]
    [InlineData("/en/2031/whole/", "ocean")]
    public void What_is_in_an_edition_has_its_accent_and_all_else_that_of_the_newest(string address, string accent) =>
        Assert.Equal(accent, FinishedPage.Of(Two().WithEdition("2031", "accent: ocean").WithEdition("2033", "accent: rust").Make(), address).Document.DocumentElement.GetAttribute("data-accent"));

    private static string Shown(BuiltSite site, string page) =>
        new HtmlParser().ParseDocument(site.Files.Single(file => file.Path == $"{page}/index.html").Text).QuerySelector("main")!.TextContent;
}
