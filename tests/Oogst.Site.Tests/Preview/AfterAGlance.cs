using System.Text;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>Where a glance leads whoever looks, what it says is mended, and what is left of it when the whole is there.</summary>
public sealed class AfterAGlance : Glancing
{
    [Fact]
    public void Who_looks_at_a_page_is_led_on_however_often_it_moves()
    {
        var showing = new Showing(Good);
        var first = Workshop.Glance(Good, Saved(Brug, "title:", "slug: oversteek\ntitle:")!)!;
        showing.Put(first);
        var second = Workshop.Glance(first, Saved(Brug, "slug: oversteek", "slug: overtocht")!)!;
        showing.Put(second);
        Assert.Equal(["/nl/2031/pilots/overtocht/", "/nl/2031/pilots/overtocht/"], Led());
        Saved(Brug, "slug: overtocht", "slug: brugdek");
        showing.Put(Whole());
        Assert.Equal(["/nl/2031/pilots/brugdek/", "/nl/2031/pilots/brugdek/"], Led());
        Assert.Equal("/nl/2031/pilots/brugdek/", showing.Look().Now.MovedTo("/nl/2031/pilots/overtocht/"));

        IEnumerable<string?> Led() => [showing.Look().Now.MovedTo("/nl/2031/pilots/brug/"), showing.Look().Now.MovedTo("/nl/2031/pilots/oversteek/")];
    }

    [Fact]
    public void Who_followed_a_glance_is_led_back_when_a_mistake_comes_before_the_whole()
    {
        var showing = new Showing(Good);
        showing.Put(Workshop.Glance(Good, Saved(Brug, "title:", "slug: oversteek\ntitle:")!)!);
        Saved(Brug, "title:", "titel:");
        showing.Put(Whole());
        Assert.Equal("/nl/2031/pilots/brug/", showing.Look().Now.MovedTo("/nl/2031/pilots/oversteek/"));
    }

    [Fact]
    public void Who_looks_at_a_new_story_is_led_on_when_it_comes_back_from_a_mistake_with_another_slug()
    {
        var showing = new Showing(Good);
        showing.Put(Workshop.Glance(Good, Veer())!);
        showing.Put(Workshop.Pull(With(Veer("titel:")), Desk.Bundle, new()));
        showing.Put(Workshop.Glance(Good, Veer("slug: pontveer\ntitle:"))!);
        Assert.Equal("/nl/2031/pilots/pontveer/", showing.Look().Now.MovedTo("/nl/2031/pilots/veer/"));
    }

    [Fact]
    public void Who_looks_at_a_new_story_is_led_on_by_the_whole_as_well()
    {
        var showing = new Showing(Good);
        showing.Put(Workshop.Glance(Good, Veer())!);
        showing.Put(Workshop.Glance(showing.Look().Now.Good!, Saved(Tip, "\n\nDurf.", "\n\nDurf nu.")!)!);
        showing.Put(Workshop.Pull(With(Veer("slug: pontveer\ntitle:")), Desk.Bundle, new()));
        Assert.Equal("/nl/2031/pilots/pontveer/", showing.Look().Now.MovedTo("/nl/2031/pilots/veer/"));
    }

    [Fact]
    public void What_we_did_not_foresee_stands_on_the_screen_too()
    {
        // A folder cannot hold one file twice.
        var twice = Workshop.Pull([.. Sources, Sources.Single(file => file.Path == Picture)], Desk.Bundle, new());
        Assert.Contains("our-fault", twice.Told.Diagnostics.Select(one => one.Code));
        Assert.NotNull(twice.OurFault);
        Assert.Null(twice.Site);
        Assert.Null(Whole().OurFault);
    }

    [Theory]
    [InlineData(Brug, "question:", "vraag:", true)]
    [InlineData(Brug, "title: De brug", "title: [", true)]
    [InlineData(Brug, "Er kwam een brug.", "Zie [hier](pilot:nergens) en [daar](weg:heen).", true)]
    [InlineData("organisations.yml", "nl: Het fonds", "nl: *Het fonds", true)]
    [InlineData(Picture, "<svg", "<svg onload=\"x()\"", true)]
    // That a tip and a pilot have no edition, that a word is gone, and that an address is taken, shows only among the others.
    [InlineData("themes.yml", "id: water", "id: zee", false)]
    [InlineData("2031/edition.nl.md", "title:", "draft: true\ntitle:", false)]
    [InlineData(Brug, "title:", "slug: pont\ntitle:", false)]
    public void A_mended_mistake_goes_at_a_glance_when_it_shows_in_its_file_alone(string path, string from, string to, bool isAlone)
    {
        Saved(path, from, to);
        var wrong = Whole();
        Assert.Null(wrong.Site);
        Assert.Equal(isAlone, Workshop.IsAloneToBlame(path, wrong, Good));
        Assert.False(Workshop.IsAloneToBlame(Tip, wrong, Good));
        if (isAlone)
            Assert.Equal(0, Workshop.Glance(Good, Saved(path, to, from)!)!.Told.Errors);
    }

    [Fact]
    public void A_mistake_of_another_file_is_no_mistake_of_this_one_however_many_there_are()
    {
        Saved(Tip, "kind:", "soort:");
        Desk.Apply(new Scribbles.Save("2031/pilots/veer.nl.md", Encoding.UTF8.GetString(Veer().Bytes.Span)));
        Among("2031/pilots/veer.nl.md");
        Saved(Brug, "Er kwam een brug.", "Zie [](pilot:veer).");
        var wrong = Whole();
        Assert.Equal(1, wrong.Told.Errors);
        // By itself it names a story that was not there when all was well.
        Assert.False(Workshop.IsAloneToBlame(Brug, wrong, Good));
    }

    [Fact]
    public void Two_files_with_a_mistake_are_mended_when_both_are()
    {
        Saved(Brug, "question:", "vraag:");
        Saved(Tip, "kind:", "soort:");
        var wrong = Whole();
        Assert.False(Workshop.IsAloneToBlame(Brug, wrong, Good));
        Assert.False(Workshop.IsAloneToBlame(Tip, wrong, Good));
    }

    [Fact]
    public void What_was_only_glanced_at_is_not_the_last_good_version()
    {
        var showing = new Showing(Good);
        showing.Put(Workshop.Glance(Good, Saved(Brug, "Er kwam", "Er komt")!)!);
        Assert.Contains("Er komt", Shown(), StringComparison.Ordinal);
        Saved(Brug, "question:", "vraag:");
        showing.Put(Workshop.Pull(Desk.Look(out var report), Desk.Bundle, report));
        Assert.Contains("Er kwam", Shown(), StringComparison.Ordinal);

        string Shown() => Encoding.UTF8.GetString(showing.Look().Now.Site.AnswerTo("/nl/2031/pilots/brug/").Bytes.Span);
    }
}
