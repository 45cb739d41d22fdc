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

    [Fact]
    public void An_edition_that_is_a_draft_takes_its_files_along()
    {
        var harvest = TinyHarvest.Small().WithEdition("2030", "draft: true").With("2030/images/weg.svg", Drawing).With("2030/attachments/weg.txt", "Een weg.");
        Assert.DoesNotContain(harvest.Make().Files, file => file.Path.Contains("2030", StringComparison.Ordinal) || file.Path == "_headers" && file.Text.Contains("2030", StringComparison.Ordinal));
        Assert.Equal(["media/2030/attachments/weg.txt", "media/2030/images/weg.svg"], Media(harvest, withDrafts: true));
    }

    [Fact]
    public void A_file_that_only_drafts_refer_to_waits_with_them_and_every_other_is_published()
    {
        var harvest = TinyHarvest.Small()
            .With(Weg, Pilot("draft: true\nimage:\n  file: images/draft.svg\n  alt: Een weg", "![Een weg](images/shared.svg) en [het plan](../attachments/draft.txt)."))
            .With("2031/pilots/pad.nl.md", Pilot(body: "![Een weg](images/shared.svg)").Replace("title: De weg", "title: Het pad", StringComparison.Ordinal))
            .With("2031/images/draft.svg", Drawing).With("2031/attachments/draft.txt", "Het plan.")
            .With("2031/images/shared.svg", Drawing).With("2031/images/nobodys.svg", Drawing);
        Assert.Equal(["media/2031/images/nobodys.svg", "media/2031/images/shared.svg"], Media(harvest));
        Assert.Equal(["media/2031/attachments/draft.txt", "media/2031/images/draft.svg", "media/2031/images/nobodys.svg", "media/2031/images/shared.svg"], Media(harvest, withDrafts: true));
    }

    [Theory]
    [InlineData("titel: x", "unknown-key")]
    [InlineData("title: A: b", "yaml-colon")]
    public void A_text_with_a_mistake_may_refer_to_a_file_that_a_draft_refers_to(string wrong, string told)
    {
        var harvest = TinyHarvest.Small().With(Weg, Pilot("draft: true", "![Een weg](images/weg.svg)")).With("2031/pilots/pad.nl.md", Pilot(wrong, "![Een weg](images/weg.svg)")).With("2031/images/weg.svg", Drawing);
        Assert.Equal([told], harvest.Check().Select(line => line.Split(' ')[2].TrimEnd(':')));
    }

    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private static IEnumerable<string> Media(TinyHarvest harvest, bool withDrafts = false) =>
        harvest.Make(withDrafts).Files.Select(file => file.Path).Where(path => path.StartsWith("media/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
