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
public sealed class AtAGlance : IDisposable
{
    private const string Brug = "2031/pilots/brug.nl.md";
    private const string Tip = "2031/tips/durf.nl.md";
    private const string Voices = "2031/voices/waarde.nl.md";
    private const string Picture = "2031/images/oever.svg";
    private const string Page = "nl/2031/pilots/brug/index.html";

    private readonly ScribbledFolder desk = new();
    private readonly Workshop workshop;
    private readonly Proof proof;
    private IReadOnlyList<SourceFile> sources;

    public AtAGlance()
    {
        workshop = new(desk.Options);
        desk.Apply(new Scribbles.Save(Voices, "---\ntitle: De waarde\nsummary: Wat deelnemers eraan hadden.\nquestion: Wat had je eraan?\nvoices:\n  - id: geleerd\n    group: participant\n    text: Veel geleerd.\n  - id: gebouwd\n    group: participant\n    text: Veel gebouwd.\n---\n\nTwee antwoorden.\n"));
        desk.Apply(new Scribbles.Save("2031/pilots/pont.nl.md", "---\ntitle: De pont\nsummary: Over het water zonder brug.\norganisations:\n  - fonds\nquestion: Hoe dan?\n---\n\nEr vaart een pont.\n"));
        sources = desk.Look(out var report);
        proof = workshop.Pull(sources, desk.Bundle, report);
    }

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
        return (here.Glance(before, added), here.Pull(InputFolder.With(added, real), Bundle.Of(assets), new()));
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
        Assert.Null(workshop.Glance(proof, Saved(path, from, to)!));

    [Fact]
    public void Another_slug_has_the_page_at_its_new_address_and_no_longer_at_the_old_one()
    {
        var first = workshop.Glance(proof, Saved(Brug, "title:", "slug: oversteek\ntitle:")!)!;
        Assert.Null(first.Find(Page));
        Assert.Equal(Whole().Find(Moved("oversteek"))!.Text, first.Find(Moved("oversteek"))!.Text);
        // What lies over it knows where it is now.
        var second = workshop.Glance(first, Saved("organisations.yml", "nl: Het fonds", "nl: Het A-fonds")!)!;
        Assert.Null(second.Find(Page));
        Assert.Equal(Whole().Find(Moved("oversteek"))!.Text, second.Find(Moved("oversteek"))!.Text);
        var third = workshop.Glance(second, Saved(Brug, "slug: oversteek", "slug: overtocht")!)!;
        Assert.Null(third.Find(Moved("oversteek")));
        Assert.NotNull(third.Find(Moved("overtocht")));
        var back = workshop.Glance(third, Saved(Brug, "slug: overtocht\n", "")!)!;
        Assert.Equal(Whole().Find(Page)!.Text, back.Find(Page)!.Text);
        Assert.Null(back.Find(Moved("overtocht")));

        static string Moved(string slug) => $"nl/2031/pilots/{slug}/index.html";
    }

    [Fact]
    public void Who_looks_at_a_page_is_led_on_however_often_it_moves()
    {
        var showing = new Showing(proof);
        var first = workshop.Glance(proof, Saved(Brug, "title:", "slug: oversteek\ntitle:")!)!;
        showing.Put(first);
        var second = workshop.Glance(first, Saved(Brug, "slug: oversteek", "slug: overtocht")!)!;
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
        var showing = new Showing(proof);
        showing.Put(workshop.Glance(proof, Saved(Brug, "title:", "slug: oversteek\ntitle:")!)!);
        Saved(Brug, "title:", "titel:");
        showing.Put(Whole());
        Assert.Equal("/nl/2031/pilots/brug/", showing.Look().Now.MovedTo("/nl/2031/pilots/oversteek/"));
    }

    [Fact]
    public void Who_looks_at_a_new_story_is_led_on_when_it_comes_back_from_a_mistake_with_another_slug()
    {
        var showing = new Showing(proof);
        showing.Put(workshop.Glance(proof, Veer())!);
        showing.Put(workshop.Pull(InputFolder.With(Veer("titel:"), sources), desk.Bundle, new()));
        showing.Put(workshop.Glance(proof, Veer("slug: pontveer\ntitle:"))!);
        Assert.Equal("/nl/2031/pilots/pontveer/", showing.Look().Now.MovedTo("/nl/2031/pilots/veer/"));
    }

    [Fact]
    public void Who_looks_at_a_new_story_is_led_on_by_the_whole_as_well()
    {
        var showing = new Showing(proof);
        showing.Put(workshop.Glance(proof, Veer())!);
        showing.Put(workshop.Glance(showing.Look().Now.Good!, Saved(Tip, "\n\nDurf.", "\n\nDurf nu.")!)!);
        showing.Put(workshop.Pull(InputFolder.With(Veer("slug: pontveer\ntitle:"), sources), desk.Bundle, new()));
        Assert.Equal("/nl/2031/pilots/pontveer/", showing.Look().Now.MovedTo("/nl/2031/pilots/veer/"));
    }

    [Fact]
    public void A_translation_that_was_taken_away_does_not_come_back_in_a_glance()
    {
        const string Translation = "2031/pilots/brug.en.md";
        desk.Apply(new Scribbles.Save(Translation, "---\ntitle: The bridge\nsummary: A pilot about a bridge between two banks.\nquestion: How to build it?\nslug: bridge\n---\n\nA bridge came.\n"));
        sources = desk.Look(out _);
        Assert.True(Whole().Has("en/2031/pilots/bridge/index.html"));
        desk.Apply(new Scribbles.Delete(Translation));
        sources = desk.Look(out _);
        var glance = workshop.Glance(Whole(), Saved(Brug, "Er kwam", "Er komt")!)!;
        Assert.Contains("Er komt", glance.Find("en/2031/pilots/brug/index.html")!.Text, StringComparison.Ordinal);
        Assert.False(glance.Has("en/2031/pilots/bridge/index.html"));
    }

    [Fact]
    public void What_we_did_not_foresee_stands_on_the_screen_too()
    {
        // A folder cannot hold one file twice.
        var twice = workshop.Pull([.. sources, sources.Single(file => file.Path == Picture)], desk.Bundle, new());
        Assert.Contains("our-fault", twice.Told.Diagnostics.Select(one => one.Code));
        Assert.NotNull(twice.OurFault);
        Assert.Null(twice.Site);
        Assert.Null(Whole().OurFault);
    }

    [Fact]
    public void Another_picture_is_there_at_once_with_the_room_it_takes()
    {
        Saved(Brug, "Er kwam een brug.", "![De oever](images/oever.svg)");
        var before = Whole();
        var glance = workshop.Glance(before, Saved(Picture, "width=\"3\"", "width=\"7\"")!)!;
        Assert.Contains("width=\"7\"", glance.Find(Page)!.Text, StringComparison.Ordinal);
        foreach (var path in new[] { Page, "media/" + Picture })
            Assert.Equal(Whole().Find(path)!.Text, glance.Find(path)!.Text);
    }

    [Fact]
    public void A_draft_that_is_shown_is_glanced_at_as_everything_else()
    {
        Saved(Brug, "title:", "draft: true\ntitle:");
        var withDrafts = new Workshop(desk.Options with { WithDrafts = true });
        var before = withDrafts.Pull(sources, desk.Bundle, new());
        Assert.Contains("Er komt", withDrafts.Glance(before, Saved(Brug, "Er kwam", "Er komt")!)!.Find(Page)!.Text, StringComparison.Ordinal);
        // Its lists say so as well.
        Assert.Null(withDrafts.Glance(before, Saved(Brug, "draft: true\n", "")!));
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
        Assert.Equal(isAlone, workshop.IsAloneToBlame(path, wrong, proof));
        Assert.False(workshop.IsAloneToBlame(Tip, wrong, proof));
        if (isAlone)
            Assert.Equal(0, workshop.Glance(proof, Saved(path, to, from)!)!.Told.Errors);
    }

    [Fact]
    public void A_mistake_of_another_file_is_no_mistake_of_this_one_however_many_there_are()
    {
        Saved(Tip, "kind:", "soort:");
        desk.Apply(new Scribbles.Save("2031/pilots/veer.nl.md", Encoding.UTF8.GetString(Veer().Bytes.Span)));
        Among("2031/pilots/veer.nl.md");
        Saved(Brug, "Er kwam een brug.", "Zie [](pilot:veer).");
        var wrong = Whole();
        Assert.Equal(1, wrong.Told.Errors);
        // By itself it names a story that was not there when all was well.
        Assert.False(workshop.IsAloneToBlame(Brug, wrong, proof));
    }

    [Fact]
    public void Two_files_with_a_mistake_are_mended_when_both_are()
    {
        Saved(Brug, "question:", "vraag:");
        Saved(Tip, "kind:", "soort:");
        var wrong = Whole();
        Assert.False(workshop.IsAloneToBlame(Brug, wrong, proof));
        Assert.False(workshop.IsAloneToBlame(Tip, wrong, proof));
    }

    [Fact]
    public void One_glance_lies_over_another_until_the_whole_is_there()
    {
        var first = workshop.Glance(proof, Saved(Brug, "Er kwam", "Er komt")!)!;
        var second = workshop.Glance(first, Saved(Tip, "\n\nDurf.", "\n\nDurf nu.")!)!;
        Assert.Contains("Er komt een brug.", second.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Durf nu.", second.Find("nl/2031/tips/durf/index.html")!.Text, StringComparison.Ordinal);
        Assert.Equal(proof.Find("nl/index.html"), second.Find("nl/index.html"));
        var third = workshop.Glance(second, Saved("organisations.yml", "nl: Het fonds", "nl: Het A-fonds")!)!;
        Assert.Contains("Het A-fonds", third.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Er komt een brug.", third.Find(Page)!.Text, StringComparison.Ordinal);
        var fourth = workshop.Glance(third, Saved(Brug, "Er komt", "Er staat")!)!;
        Assert.Contains("Het A-fonds", fourth.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Er staat een brug.", fourth.Find(Page)!.Text, StringComparison.Ordinal);
        Assert.Contains("Durf nu.", fourth.Find("nl/2031/tips/durf/index.html")!.Text, StringComparison.Ordinal);
        Assert.Same(proof, fourth.Whole);
    }

    [Fact]
    public void What_is_only_warned_of_is_glanced_at_all_the_same() =>
        Assert.Contains("vet", workshop.Glance(proof, Saved(Brug, "Er kwam", "Er <b>vet</b> kwam")!)!.Find(Page)!.Text, StringComparison.Ordinal);

    [Fact]
    public void What_was_only_glanced_at_is_not_the_last_good_version()
    {
        var showing = new Showing(proof);
        showing.Put(workshop.Glance(proof, Saved(Brug, "Er kwam", "Er komt")!)!);
        Assert.Contains("Er komt", Shown(), StringComparison.Ordinal);
        Saved(Brug, "question:", "vraag:");
        showing.Put(workshop.Pull(desk.Look(out var report), desk.Bundle, report));
        Assert.Contains("Er kwam", Shown(), StringComparison.Ordinal);

        string Shown() => Encoding.UTF8.GetString(showing.Look().Now.Site.AnswerTo("/nl/2031/pilots/brug/").Bytes.Span);
    }

    [Fact]
    public void One_saved_file_is_told_from_anything_else()
    {
        Assert.NotNull(Saved(Brug, "Er kwam", "Er komt", "2031/pilots/brug.nl.md~", "2031/pilots/4913"));
        Assert.Null(Saved(Brug, "niet", "daar"));
        Assert.Null(Saved(Brug, "Er komt", "Er kwam", Tip));
        // What stands for everything, and a folder that is gone.
        desk.Apply(new Scribbles.Change(Brug, "Er komt", "Er kwam"));
        Assert.Null(Among(".", Brug));
        Assert.Null(Among("2031/voices", Brug));
        desk.Apply(new Scribbles.Delete(Tip));
        Assert.Null(Among(Tip));
        desk.Apply(new Scribbles.Save("2031/pilots/nieuw.nl.md", "Nieuw."));
        Assert.Equal($"{desk.Options.Input}/2031/pilots/nieuw.nl.md", Among("2031/pilots/nieuw.nl.md")!.Shown);
        Assert.Equal(desk.Look(out _).Select(file => file.Path), sources.Where(file => file.Path != Tip).Select(file => file.Path));
        // What else came along with a folder, nobody told.
        desk.Apply(new Scribbles.Save("2031/methods/nieuw.nl.md", "Nieuw."));
        Assert.Null(Among("2031/methods/nieuw.nl.md"));
        Assert.Null(Among());
    }

    [Fact]
    public void A_link_that_took_the_place_of_a_text_is_not_followed()
    {
        var (text, elsewhere) = (Path.Combine(desk.Options.Input, Brug), Path.GetTempFileName());
        // As long as the way to it: that is the length of a link.
        File.WriteAllText(elsewhere, new string('x', elsewhere.Length));
        File.Delete(text);
        File.CreateSymbolicLink(text, elsewhere);
        Assert.Null(Among(Brug));
        File.Delete(elsewhere);
    }

    [Fact]
    public void What_was_read_since_but_is_not_shown_cannot_be_glanced_at()
    {
        desk.Apply(new Scribbles.Save("2031/images/nieuw.svg", Scribbles.Drawing(1)));
        desk.Apply(new Scribbles.Change(Tip, "kind:", "soort:"));
        sources = desk.Look(out var report);
        Assert.Null(workshop.Pull(sources, desk.Bundle, report).Site);
        // Its page would be made among files that do not have it.
        Assert.Null(workshop.Glance(proof, Saved(Brug, "Er kwam een brug.", "![Een tekening](images/nieuw.svg)")!));
    }

    [Fact]
    public void What_was_read_for_a_glance_is_not_read_again()
    {
        var (memory, options) = (new Memory(), desk.Options);
        Oogst.Site.Build.Plan(sources, options, new(), desk.Assets, memory);
        var brug = new EntryId("2031", Kind.Pilot, "brug");
        var glanced = Glance.Over(proof.Seen!.Publication, Saved(Brug, "Er kwam", "Er komt")!, memory, memory.Harvest!, withDrafts: false, new())!;
        var whole = Oogst.Site.Build.Plan(sources, options, new(), desk.Assets, memory)!.Plan.Publication;
        Assert.Same(glanced[brug].Told.Original, whole[brug].Told.Original);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Mistakes_are_told_in_the_language_that_was_asked_for(string language) => Assert.Equal(
        Language.Parse(language), new Workshop(desk.Options, Language.Parse(language)).Pull(sources, desk.Bundle, new()).Told.Speech);

    public void Dispose() => desk.Dispose();

    private static SourceFile Veer(string title = "title:") => new("2031/pilots/veer.nl.md", "input/2031/pilots/veer.nl.md",
        Encoding.UTF8.GetBytes($"---\n{title} Het veer\nsummary: Een veer over het water.\norganisations:\n  - fonds\nquestion: Hoe dan?\n---\n\nEr vaart een veer.\n"));

    private Proof Whole() => workshop.Pull(sources, desk.Bundle, new());

    private SourceFile? Saved(string path, string from, string to, params string[] told)
    {
        desk.Apply(new Scribbles.Change(path, from, to));
        return Among([path, .. told]);
    }

    private SourceFile? Among(params string[] told)
    {
        var saved = desk.Saved(told, sources);
        if (saved is not null)
            sources = InputFolder.With(saved, sources);
        return saved;
    }
}
