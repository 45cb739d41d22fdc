using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>What is left out for now, and what that means for the rest.</summary>
public sealed class Drafts
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Fact]
    public void Only_editions_that_are_drafts_are_nothing_to_publish() => Assert.Equal(
        ["input:1:1: error nothing-to-publish: there is no edition to show yet → take out draft: true of an edition, or look at it with --drafts; if there is none, begin with <year>/edition.nl.md"],
        TinyHarvest.Small().WithEdition("2031", "draft: true").Check());

    [Fact]
    public void A_draft_cannot_be_referred_to()
    {
        var harvest = TinyHarvest.Small().With(Weg, Pilot("draft: true")).With("2031/pilots/pad.nl.md", Pilot(body: "Zie [de weg](pilot:weg).").Replace("title: De weg", "title: Het pad", StringComparison.Ordinal));
        Assert.Equal([
            "input/2031/pilots/pad.nl.md:10:14: error reference-to-draft: \"weg\" is still a draft and will not be on the site → take the reference out, or publish the draft as well",
        ], harvest.Check());
        Assert.Empty(harvest.Check(withDrafts: true));
    }

    [Fact]
    public void A_draft_that_is_shown_says_that_it_is_one()
    {
        var site = TinyHarvest.Small().With(Weg, Pilot("draft: true")).Make(withDrafts: true);
        Assert.Contains("<p class=\"notice\">Dit is een concept.", site.Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit is een concept.", site.Files.Single(file => file.Path == "nl/2031/pilots/brug/index.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_is_a_draft_takes_everything_in_it_along()
    {
        var harvest = TinyHarvest.Small().WithEdition("2030", "draft: true").With("2030/pilots/weg.nl.md", Pilot());
        Assert.DoesNotContain(harvest.Make().Files, file => file.Path.Contains("2030", StringComparison.Ordinal));
        Assert.Contains(harvest.Make(withDrafts: true).Files, file => file.Path == "nl/2030/pilots/weg/index.html");
    }
}
