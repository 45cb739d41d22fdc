using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;
using Oogst.Theme;

namespace Oogst.Site.Tests.Browsing;

/// <summary>What a list says there is, is there: counted again in another way, from the facts of the entries one by one.</summary>
public sealed class Counting
{
    private static readonly Publication Harvest = RealSite.Site.Plan.Publication;

    public static TheoryData<Kind> Kinds => [.. Lists.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_list_and_its_pages_hold_as_many_as_counting_the_entries_gives(Kind kind)
    {
        foreach (var language in Language.All)
        {
            Assert.Equal(CountedAgain(kind, null), CardsOn(kind, null, language));
            foreach (var value in Harvest.Lists.Of(kind).Values)
                Assert.Equal((value, CountedAgain(kind, value)), (value, CardsOn(kind, value, language)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_number_in_the_panel_is_the_number_of_cards_behind_its_link(Kind kind)
    {
        foreach (var language in Language.All)
        {
            var panel = Page(new Subject.Everywhere(kind), language).Document.QuerySelectorAll(".facet li");
            Assert.Equal(Harvest.Lists.Of(kind).Values.Count, panel.Length);
            foreach (var line in panel)
            {
                var behind = FinishedPage.OfRealSite.Value[line.QuerySelector("a")!.GetAttribute("href")!].Document;
                Assert.Equal(line.QuerySelector(".count")!.TextContent, behind.QuerySelector("[role=status]")?.TextContent.Split(' ')[0] ?? $"{HeldByEntry(kind, behind)}");
            }
        }
    }

    [Fact]
    public void A_value_under_which_nothing_is_found_has_no_page()
    {
        Assert.DoesNotContain("/nl/tips/thema/mobiliteit/", FinishedPage.OfRealSite.Value.Keys);
        Assert.Contains("/nl/pilots/thema/mobiliteit/", FinishedPage.OfRealSite.Value.Keys);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void In_the_panel_the_fullest_value_goes_first_but_for_kinds_and_editions(Kind kind)
    {
        var rows = Harvest.Lists.Of(kind).ByFacet.Where(values => values[0].Facet is not (Facet.Kind or Facet.Edition)).ToList();
        Assert.Contains(rows, values => values.Count > 2);
        Assert.All(rows, values => Assert.Equal(values.Select(value => CountedAgain(kind, value)).OrderDescending(), values.Select(value => CountedAgain(kind, value))));
    }

    private static int CardsOn(Kind kind, FacetValue? value, Language language) =>
        value is { } one && Subject.FoundUnder(kind, one) is Subject.OfEntry entry ? HeldByEntry(kind, Page(entry, language).Document) : Enumerable.Range(1, Harvest.Lists.Of(kind).Pages(value).Count)
            .Sum(number => Page(new Subject.Everywhere(kind, value, number), language).Document.QuerySelectorAll(".browse-list > ul > li").Length);

    // What a pilot or a question has on its own page.
    private static int HeldByEntry(Kind kind, AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll(kind switch
    {
        Kind.Tip => ".more:not(.related) .card[data-kind$='tip']",
        Kind.Reflection => ".more:not(.related) .card[data-kind='reflection']",
        _ => ".voice, .prose blockquote[id^='v-']",
    }).Length;

    private static FinishedPage Page(Subject subject, Language language) => FinishedPage.OfRealSite.Value[RealSite.Site.Plan.Addresses.At(subject, language).Path];

    private static int CountedAgain(Kind kind, FacetValue? value) => kind switch
    {
        Kind.Pilot => All<Pilot>().Count(pilot => value is not { } one || IsUnder(pilot, one)),
        Kind.Tip => All<Tip>().Count(tip => value is not { } one || IsUnder(tip, one)),
        Kind.Reflection => All<Reflection>().Count(reflection => value is not { } one || IsUnder(reflection, one)),
        _ => All<VoicesEntry>().Sum(entry => entry.Voices.Count(voice => value is not { } one || IsUnder(entry, voice, one)))
            + All<Pilot>().Sum(pilot => QuotesIn(pilot).Count(question => value is not { } one || IsUnder(pilot, question, one))),
    };

    private static bool IsUnder(Pilot pilot, FacetValue value) => value.Facet switch
    {
        Facet.Phase => PhasesOf(pilot).Contains(value.Name),
        Facet.Organisation => pilot.Organisations.Any(one => one.Value.Name == value.Name),
        _ => IsUnderAny(pilot, value),
    };

    private static bool IsUnder(Tip tip, FacetValue value) => value.Facet switch
    {
        Facet.Kind => tip.Kind.ToString() == value.Name,
        Facet.Phase => tip.Phases.Any(one => one.Value.Name == value.Name),
        Facet.Pilot => $"{tip.Pilot.Value.Edition}/{tip.Pilot.Value.Name}" == value.Name,
        Facet.Organisation => IsUnder(Harvest.Get<Pilot>(tip.Pilot.Value), value),
        _ => IsUnderAny(tip, value),
    };

    private static bool IsUnder(Reflection reflection, FacetValue value) => value.Facet switch
    {
        Facet.Kind => reflection.Kind.ToString() == value.Name,
        Facet.Lens => reflection.Lens.ToString() == value.Name,
        Facet.Pilot => reflection.Pilot is { } pilot && $"{pilot.Value.Edition}/{pilot.Value.Name}" == value.Name,
        Facet.Organisation => reflection.By.Any(one => one.Value.Name == value.Name) || reflection.Pilot is { } pilot && IsUnder(Harvest.Get<Pilot>(pilot.Value), value),
        Facet.Phase => reflection.Pilot is { } pilot && IsUnder(Harvest.Get<Pilot>(pilot.Value), value),
        _ => IsUnderAny(reflection, value),
    };

    private static bool IsUnder(VoicesEntry entry, Voice voice, FacetValue value) => value.Facet switch
    {
        Facet.Question => $"{entry.Id.Edition}/{entry.Id.Name}" == value.Name,
        Facet.Group => voice.Group.ToString() == value.Name,
        _ => IsUnderAny(entry, value),
    };

    private static bool IsUnder(Pilot pilot, string? question, FacetValue value) => value.Facet switch
    {
        Facet.Question => question == value.Name,
        Facet.Group => value.Name == nameof(RespondentGroup.Participant),
        Facet.Pilot => $"{pilot.Id.Edition}/{pilot.Id.Name}" == value.Name,
        _ => IsUnder(pilot, value),
    };

    private static bool IsUnderAny(Entry entry, FacetValue value) => value.Facet switch
    {
        Facet.Theme => entry.Themes.Any(one => one.Value.Name == value.Name),
        Facet.Edition => entry.Id.Edition == value.Name,
        _ => false,
    };

    private static IEnumerable<string> PhasesOf(Pilot pilot) =>
        pilot.Meetings.SelectMany(meeting => Harvest.Get<Meeting>(meeting.Value).Phases).Select(phase => phase.Value.Name);

    // From the text as the editor typed it: a line that begins with > opens a quote, a line with ## a question.
    private static IEnumerable<string?> QuotesIn(Pilot pilot)
    {
        string? question = null;
        var isInQuote = false;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Input, pilot.Told.Original.Path)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                question = Harvest.Terms(Vocabulary.Questions).Cast<Question>().FirstOrDefault(one => one.Labels[pilot.Told.OriginalLanguage].Contains(line[3..]))?.Id.Name;
            if (line.StartsWith('>') && !isInQuote)
                yield return question;
            isInQuote = line.StartsWith('>');
        }
    }

    private static IEnumerable<T> All<T>() where T : Entry => Harvest.Entries.OfType<T>();
}
