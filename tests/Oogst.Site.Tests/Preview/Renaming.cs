using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>A file with another name is another entry; whoever was looking at its page goes on looking at it.</summary>
public sealed class Renaming : Glancing
{
    private const string Old = "/nl/2031/pilots/pont/";
    private readonly Showing showing;

    public Renaming() => showing = new(Good);

    [Fact]
    public void A_renamed_story_takes_its_window_along_in_both_languages()
    {
        Rename("pilots/pont", "pilots/veerpont");
        Assert.Equal(["/nl/2031/pilots/veerpont/", "/en/2031/pilots/veerpont/"], [LedFrom(Old), LedFrom("/en/2031/pilots/pont/")]);
    }

    [Fact]
    public void Renamed_twice_and_back_again_it_is_found_from_every_name_it_had()
    {
        Rename("pilots/pont", "pilots/veerpont");
        Rename("pilots/veerpont", "pilots/overzet");
        Assert.Equal(["/nl/2031/pilots/overzet/", "/nl/2031/pilots/overzet/"], [LedFrom(Old), LedFrom("/nl/2031/pilots/veerpont/")]);
        Rename("pilots/overzet", "pilots/pont");
        Assert.Equal([Old, Old], [LedFrom("/nl/2031/pilots/veerpont/"), LedFrom("/nl/2031/pilots/overzet/")]);
    }

    [Fact]
    public void A_slug_that_moved_before_the_rename_leads_on_too()
    {
        Saved("2031/pilots/pont.nl.md", "title:", "slug: overzet\ntitle:");
        showing.Put(Whole());
        Desk.Apply(new Scribbles.Change("2031/pilots/pont.nl.md", "slug: overzet\n", ""));
        Rename("pilots/pont", "pilots/veerpont");
        Assert.Equal(["/nl/2031/pilots/veerpont/", "/nl/2031/pilots/veerpont/"], [LedFrom(Old), LedFrom("/nl/2031/pilots/overzet/")]);
    }

    [Fact]
    public void A_rename_that_others_have_not_followed_yet_leads_on_when_they_have()
    {
        Saved(Tip, "\n\nDurf.", "\n\nDurf, zoals [daar](pilot:pont).");
        showing.Put(Whole());
        Rename("pilots/pont", "pilots/veerpont");
        Assert.Null(showing.Look().Now.Newest.Site);
        Assert.Null(LedFrom(Old));
        Saved(Tip, "pilot:pont", "pilot:veerpont");
        showing.Put(Whole());
        Assert.Equal("/nl/2031/pilots/veerpont/", LedFrom(Old));
    }

    [Fact]
    public void A_word_of_a_vocabulary_takes_its_window_along()
    {
        Saved("themes.yml", "id: water", "id: stroom");
        Saved("themes.yml", "nl: Water", "nl: Stroom");
        Saved("2031/edition.nl.md", "theme: water", "theme: stroom");
        showing.Put(Whole());
        Assert.Equal("/nl/themas/stroom/", LedFrom("/nl/themas/water/"));
    }

    [Fact]
    public void An_edition_with_another_name_takes_the_windows_on_its_stories_along()
    {
        foreach (var file in Sources.Where(file => file.Path.StartsWith("2031/", StringComparison.Ordinal)))
            Desk.Apply(new Scribbles.Rename(file.Path, "2031-voorjaar" + file.Path[4..]));
        showing.Put(Workshop.Pull(Desk.Look(out var report), Desk.Bundle, report));
        Assert.Equal(
            ["/nl/2031-voorjaar/", "/nl/2031-voorjaar/pilots/pont/", "/nl/2031-voorjaar/pilots/brug/", "/nl/2031-voorjaar/tips/durf/"],
            [LedFrom("/nl/2031/"), LedFrom(Old), LedFrom("/nl/2031/pilots/brug/"), LedFrom("/nl/2031/tips/durf/")]);
    }

    [Fact]
    public void Of_two_stories_that_go_while_one_comes_nobody_knows_which_it_was()
    {
        Desk.Apply(new Scribbles.Rename("2031/pilots/pont.nl.md", "2031/pilots/veerpont.nl.md"));
        Desk.Apply(new Scribbles.Delete(Brug));
        Desk.Apply(new Scribbles.Delete(Tip));
        showing.Put(Workshop.Pull(Desk.Look(out var report), Desk.Bundle, report));
        Assert.NotNull(showing.Look().Now.Newest.Site);
        Assert.Null(LedFrom(Old));
    }

    [Fact]
    public void A_story_that_goes_leads_nowhere_also_when_another_comes_later()
    {
        Desk.Apply(new Scribbles.Delete("2031/pilots/pont.nl.md"));
        Sources = Desk.Look(out var report);
        showing.Put(Workshop.Pull(Sources, Desk.Bundle, report));
        showing.Put(Workshop.Pull(With(Veer()), Desk.Bundle, new()));
        Assert.Null(LedFrom(Old));
    }

    private void Rename(string from, string to)
    {
        Desk.Apply(new Scribbles.Rename($"2031/{from}.nl.md", $"2031/{to}.nl.md"));
        Sources = Desk.Look(out var report);
        showing.Put(Workshop.Pull(Sources, Desk.Bundle, report));
    }

    private string? LedFrom(string address) => showing.Look().Now.MovedTo(address);
}
