using System.Text;
using System.Text.RegularExpressions;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Input;
using Oogst.Site.Preview;
using Oogst.Theme;

namespace Oogst.Site.Tests.Preview;

/// <summary>What is on the screen first: the page of the entry that is being written, before the site has been gone over again.</summary>
public sealed class AtAGlance : Glancing
{
    public static TheoryData<string> OneOfEachKind => [.. RealSite.Site.Plan.Publication.Entries
        .GroupBy(entry => entry.Id.Kind).Select(entries => entries.Last())
        .SelectMany(entry => Language.All.Where(entry.Told.Has).Select(language => entry.Told.For(language).Path))];

    [Theory]
    [MemberData(nameof(OneOfEachKind))]
    public void New_words_show_what_a_whole_proof_makes_of_the_page(string path)
    {
        var report = new Report();
        var real = InputFolder.Read(Repository.Input, report);
        var (here, assets) = (new Workshop(new(Repository.Input)), Assets.Load());
        var before = here.Pull(real, Bundle.Of(assets), report);
        var saved = real.Single(file => file.Path == path) is var file ? file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span) + "\n\nNieuw.\n\n> Een stem.\n\n## Kop\n\n> Nog een.\n") } : null!;
        var glance = here.Glance(before, saved);
        var whole = here.Pull([.. real.Select(one => one.Path == path ? saved : one)], Bundle.Of(assets), new());
        var pages = before.Site!.Plan.Pages.Where(page => page.Subject is Subject.OfEntry(var id) && before.Site.Plan.Publication[id].Told.Languages.Any(language => before.Site.Plan.Publication[id].Told.For(language).Path == path)).ToList();
        Assert.Equal(2, pages.Count);
        Assert.Contains(pages, page => before.Find(page.Path)!.Text != whole.Find(page.Path)!.Text);
        foreach (var page in pages)
            Assert.Equal(whole.Find(page.Path)!.Text, glance!.Find(page.Path)!.Text);
    }

    [Theory]
    [InlineData("2012/chapters/pilots.nl.md")]
    [InlineData("2012/pilots/sociale-media.nl.md")]
    [InlineData("2012/tips/zoek-goede-voorbeelden.nl.md")]
    [InlineData("2012/reflections/welke-bril.nl.md")]
    [InlineData("2012/voices/waarde.nl.md")]
    [InlineData("2012/methods/waarderend-en-gapgericht.nl.md")]
    public void A_new_entry_is_told_at_once_and_its_ways_on_follow(string like)
    {
        var (glance, whole) = WithNew(like);
        var pages = whole.Site!.Plan.Pages.Where(page => page.Subject is Subject.OfEntry({ Name: "nieuw" })).ToList();
        Assert.Equal(2, pages.Count);
        foreach (var page in pages)
            Assert.Equal(Told(whole, page.Path), Told(glance!, page.Path));

        static string Told(Proof proof, string page) => proof.Find(page)!.Text.Split("</article>")[0];
    }

    // A meeting is placed on the spiral, and every page of the site stands in the foot of all others.
    [Theory]
    [InlineData("2012/meetings/vernieuwen.nl.md")]
    [InlineData("pages/colofon.nl.md")]
    public void What_is_new_everywhere_waits_for_the_whole(string like) => Assert.Null(WithNew(like).Glance);

    private static (Proof? Glance, Proof Whole) WithNew(string like)
    {
        var report = new Report();
        var real = InputFolder.Read(Repository.Input, report);
        var (here, assets) = (new Workshop(new(Repository.Input)), Assets.Load());
        var before = here.Pull(real, Bundle.Of(assets), report);
        var file = real.Single(file => file.Path == like);
        var text = Regex.Replace(Encoding.UTF8.GetString(file.Bytes.Span), "(?m)^(slug|opens): .*\n", "");
        var added = file with { Path = Path.GetDirectoryName(like) + "/nieuw.nl.md", Bytes = Encoding.UTF8.GetBytes(text) };
        return (here.Glance(before, added), here.Pull(SavedFiles.Over(real, [new(added.Path, added)]), Bundle.Of(assets), new()));
    }

    [Theory]
    [InlineData("themes.yml", "loslaten", "nl: Loslaten", "nl: Laten gaan")]
    [InlineData("organisations.yml", "provincie-utrecht", "nl: Provincie Utrecht", "nl: De Utrechtse provincie")]
    [InlineData("people.yml", "barbara-van-der-steen", "name: Barbara van der Steen", "name: Barbara Steen")]
    [InlineData("phases.yml", "verkennen", "nl: Verkennen", "nl: Rondkijken")]
    public void Another_name_shows_on_its_own_page_and_with_every_entry_under_it(string path, string term, string from, string to)
    {
        var report = new Report();
        var real = InputFolder.Read(Repository.Input, report);
        var (here, assets) = (new Workshop(new(Repository.Input)), Assets.Load());
        var before = here.Pull(real, Bundle.Of(assets), report);
        var saved = real.Single(file => file.Path == path) is var file ? file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace(from, to, StringComparison.Ordinal)) } : null!;
        var glance = here.Glance(before, saved)!;
        var whole = here.Pull([.. real.Select(one => one.Path == path ? saved : one)], Bundle.Of(assets), new());
        var publication = before.Site!.Plan.Publication;
        var under = publication.Under(publication.Terms(Enum.Parse<Vocabulary>(path.Split('.')[0], ignoreCase: true)).Single(one => one.Id.Name == term)).Select(entry => entry.Id).ToHashSet();
        var pages = before.Site.Plan.Pages.Where(page => (page.Subject is Subject.OfTerm(var id) && id.Name == term) || (page.Subject is Subject.OfEntry(var entry) && under.Contains(entry))).ToList();
        Assert.Contains(pages, page => before.Find(page.Path)!.Text != whole.Find(page.Path)!.Text);
        foreach (var page in pages)
            Assert.Equal(whole.Find(page.Path)!.Text, glance.Find(page.Path)!.Text);
    }

    [Theory]
    [InlineData(Brug, "question:", "vraag:")]
    [InlineData(Brug, "Er kwam een brug.", "Zie [hier](pilot:nergens).")]
    [InlineData(Brug, "Er kwam een brug.", "![](diagram:lenses)")]
    [InlineData(Brug, "Er kwam een brug.", "![Een brug](https://elders.example/brug.png)")]
    [InlineData(Brug, "title:", "draft: true\ntitle:")]
    [InlineData(Brug, "title:", "slug: pont\ntitle:")]
    [InlineData(Voices, "id: gebouwd", "id: geleerd")]
    [InlineData("themes.yml", "id: water", "id: zee")]
    [InlineData("themes.yml", "Water", "*Water")]
    [InlineData("themes.yml", "- id: water", "- los\n- id: water")]
    [InlineData("themes.yml", "- id: water", "- id: water\n  name:\n    nl: Nat\n    en: Wet\n- id: water")]
    [InlineData("themes.yml", "- id: water", "- id: water\n  slug:\n    nl: nat")]
    [InlineData("organisations.yml", "kind: fund", "kind: sector")]
    [InlineData(Picture, "<svg", "<svg onload=\"x()\"")]
    public void What_is_wrong_or_more_than_words_waits_for_the_whole(string path, string from, string to) =>
        Assert.Null(Workshop.Glance(Good, Saved(path, from, to)!));

    [Fact]
    public void Another_slug_has_the_page_at_its_new_address_and_no_longer_at_the_old_one()
    {
        var first = Workshop.Glance(Good, Saved(Brug, "title:", "slug: oversteek\ntitle:")!)!;
        Assert.Null(first.Find(Page));
        Assert.Equal(Whole().Find(Moved("oversteek"))!.Text, first.Find(Moved("oversteek"))!.Text);
        // What lies over it knows where it is now.
        var second = Workshop.Glance(first, Saved("organisations.yml", "nl: Het fonds", "nl: Het A-fonds")!)!;
        Assert.Null(second.Find(Page));
        Assert.Equal(Whole().Find(Moved("oversteek"))!.Text, second.Find(Moved("oversteek"))!.Text);
        var third = Workshop.Glance(second, Saved(Brug, "slug: oversteek", "slug: overtocht")!)!;
        Assert.Null(third.Find(Moved("oversteek")));
        Assert.NotNull(third.Find(Moved("overtocht")));
        var back = Workshop.Glance(third, Saved(Brug, "slug: overtocht\n", "")!)!;
        Assert.Equal(Whole().Find(Page)!.Text, back.Find(Page)!.Text);
        Assert.Null(back.Find(Moved("overtocht")));

        static string Moved(string slug) => $"nl/2031/pilots/{slug}/index.html";
    }

    [Fact]
    public void A_translation_that_was_taken_away_does_not_come_back_in_a_glance()
    {
        const string Translation = "2031/pilots/brug.en.md";
        Desk.Apply(new Scribbles.Save(Translation, "---\ntitle: The bridge\nsummary: A pilot about a bridge between two banks.\nquestion: How to build it?\nslug: bridge\n---\n\nA bridge came.\n"));
        Sources = Desk.Look(out _);
        Assert.True(Whole().Has("en/2031/pilots/bridge/index.html"));
        Desk.Apply(new Scribbles.Delete(Translation));
        Sources = Desk.Look(out _);
        var glance = Workshop.Glance(Whole(), Saved(Brug, "Er kwam", "Er komt")!)!;
        Assert.Contains("Er komt", glance.Find("en/2031/pilots/brug/index.html")!.Text, StringComparison.Ordinal);
        Assert.False(glance.Has("en/2031/pilots/bridge/index.html"));
    }

    [Fact]
    public void Another_picture_is_there_at_once_with_the_room_it_takes()
    {
        Saved(Brug, "Er kwam een brug.", "![De oever](images/oever.svg)");
        var before = Whole();
        var glance = Workshop.Glance(before, Saved(Picture, "width=\"3\"", "width=\"7\"")!)!;
        Assert.Contains("width=\"7\"", glance.Find(Page)!.Text, StringComparison.Ordinal);
        foreach (var path in new[] { Page, "media/" + Picture })
            Assert.Equal(Whole().Find(path)!.Text, glance.Find(path)!.Text);
    }

    [Fact]
    public void A_draft_that_is_shown_is_glanced_at_as_everything_else()
    {
        Saved(Brug, "title:", "draft: true\ntitle:");
        var withDrafts = new Workshop(Desk.Options with { WithDrafts = true });
        var before = withDrafts.Pull(Sources, Desk.Bundle, new());
        Assert.Contains("Er komt", withDrafts.Glance(before, Saved(Brug, "Er kwam", "Er komt")!)!.Find(Page)!.Text, StringComparison.Ordinal);
        // Its lists say so as well.
        Assert.Null(withDrafts.Glance(before, Saved(Brug, "draft: true\n", "")!));
    }

    [Fact]
    public void One_glance_lies_over_another_until_the_whole_is_there()
    {
        var first = Workshop.Glance(Good, Saved(Brug, "Er kwam", "Er komt")!)!;
        var second = Workshop.Glance(first, Saved(Tip, "\n\nDurf.", "\n\nDurf nu.")!)!;
        Assert.Contains("Er komt een brug.", second.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Durf nu.", second.Find("nl/2031/tips/durf/index.html")!.Text, StringComparison.Ordinal);
        Assert.Equal(Good.Find("nl/index.html"), second.Find("nl/index.html"));
        var third = Workshop.Glance(second, Saved("organisations.yml", "nl: Het fonds", "nl: Het A-fonds")!)!;
        Assert.Contains("Het A-fonds", third.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Er komt een brug.", third.Find(Page)!.Text, StringComparison.Ordinal);
        var fourth = Workshop.Glance(third, Saved(Brug, "Er komt", "Er staat")!)!;
        Assert.Contains("Het A-fonds", fourth.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Er staat een brug.", fourth.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Durf nu.", fourth.Find("nl/2031/tips/durf/index.html")!.Text, StringComparison.Ordinal);
        Assert.Same(Good, fourth.Whole);
    }

    [Fact]
    public void What_is_only_warned_of_is_glanced_at_all_the_same() =>
        Assert.Contains("vet", Workshop.Glance(Good, Saved(Brug, "Er kwam", "Er <b>vet</b> kwam")!)!.Find(Page)!.Text, StringComparison.Ordinal);

    [Fact]
    public void What_was_read_since_but_is_not_shown_cannot_be_glanced_at()
    {
        Desk.Apply(new Scribbles.Save("2031/images/nieuw.svg", Scribbles.Drawing(1)));
        Desk.Apply(new Scribbles.Change(Tip, "kind:", "soort:"));
        Sources = Desk.Look(out var report);
        Assert.Null(Workshop.Pull(Sources, Desk.Bundle, report).Site);
        // Its page would be made among files that do not have it.
        Assert.Null(Workshop.Glance(Good, Saved(Brug, "Er kwam een brug.", "![Een tekening](images/nieuw.svg)")!));
    }

    [Fact]
    public void What_was_read_for_a_glance_is_not_read_again()
    {
        var (memory, options) = (new Memory(), Desk.Options);
        Oogst.Site.Build.Plan(Sources, options, new(), Desk.Assets, memory);
        var brug = new EntryId("2031", Kind.Pilot, "brug");
        var glanced = Glance.Over(Good.Seen!.Publication, Saved(Brug, "Er kwam", "Er komt")!, memory, memory.Harvest!, withDrafts: false, new())!;
        var whole = Oogst.Site.Build.Plan(Sources, options, new(), Desk.Assets, memory)!.Plan.Publication;
        Assert.Same(glanced[brug].Told.Original, whole[brug].Told.Original);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Mistakes_are_told_in_the_language_that_was_asked_for(string language) => Assert.Equal(
        Language.Parse(language), new Workshop(Desk.Options, Language.Parse(language)).Pull(Sources, Desk.Bundle, new()).Told.Speech);
}
