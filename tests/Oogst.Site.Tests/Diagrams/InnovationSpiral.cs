using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;
using Oogst.Theme.Diagrams;

namespace Oogst.Site.Tests.Diagrams;

/// <summary>The spiral and the words beside it are two tellings of one set of facts, however much is in it.</summary>
public sealed class InnovationSpiral
{
    private static readonly Publication Publication = RealSite.Site.Plan.Publication;

    public static TheoryData<string> Pages => ["/nl/spiraal/", "/en/spiral/", "/nl/2012/", "/en/2012/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_list_and_the_table_say_what_the_drawing_shows(string address) =>
        Agree(FinishedPage.OfRealSite.Value[address].Document.QuerySelector(".spiral-diagram")!);

    [Fact]
    public void The_spiral_of_2012_has_five_stops_and_four_threads()
    {
        var spiral = Publication.SpiralOf(Publication.Edition("2012"));
        Assert.Equal(
            [(1, 0.1, "1"), (2, 0.3, "2"), (3, 0.6, "3+4"), (4, 0.7, "4"), (5, 0.9, "5")],
            spiral.Stops.Select(stop => (stop.Only!.Number.Value, Math.Round(stop.At, 6), string.Join('+', stop.Phases.Select(phase => phase.Order)))));
        Assert.Equal(
            ["functieruil 10000", "sociale-media 11100", "mens-volgt-werk 11100", "regionale-samenwerking 11100"],
            spiral.Threads.Select(thread => $"{thread.Only!.Id.Name} {string.Concat(thread.Attending)}"));
    }

    [Fact]
    public void A_pilot_and_a_meeting_show_their_own_place_and_name_the_same_meetings()
    {
        foreach (var pilot in Publication.Entries.OfType<Pilot>())
        {
            var facts = FinishedPage.OfRealSite.Value[AddressOf(pilot)].Document.QuerySelector(".facts")!;
            Assert.Equal(pilot.Meetings.Select(meeting => NumberOf(Publication.Get<Meeting>(meeting.Value))), Here(facts));
            var named = facts.QuerySelectorAll("dt").Single(term => term.TextContent == "Bijeenkomsten").NextElementSibling!.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
            Assert.Equal(pilot.Meetings.Select(meeting => AddressOf(Publication[meeting.Value])), named);
        }
        foreach (var meeting in Publication.Entries.OfType<Meeting>())
            Assert.Equal([NumberOf(meeting)], Here(FinishedPage.OfRealSite.Value[AddressOf(meeting)].Document));
    }

    [Fact]
    public void Too_many_meetings_become_one_stop_for_each_phase_and_too_many_pilots_one_thread()
    {
        var harvest = TinyHarvest.Small();
        for (var number = 1; number <= Spiral.MostStops + 1; number++)
            harvest.With($"2031/meetings/m{number}.nl.md", MeetingFile(number));
        for (var number = 1; number <= 20; number++)
            harvest.With($"2031/pilots/p{number}.nl.md", Mistakes.MistakeCase.Pilot($"meetings:\n  - m{number % 3 + 1}"));
        var page = Page(harvest, "nl/spiraal/index.html");
        Agree(page.QuerySelector(".spiral-diagram")!);
        Assert.Equal("13×", Assert.Single(page.QuerySelectorAll(".spiral-stops .stop-number")).TextContent);
        var rows = page.QuerySelectorAll(".spiral-table tbody tr");
        Assert.Equal(Spiral.MostThreads, rows.Length);
        Assert.Equal("14 andere pilots", rows[^1].QuerySelector("a")!.TextContent);
        Assert.Equal("14", rows[^1].QuerySelector("td")!.TextContent);
    }

    [Fact]
    public void A_pilot_that_was_at_no_meeting_has_a_row_but_no_line()
    {
        var page = Page(TinyHarvest.Small().With("2031/meetings/start.nl.md", MeetingFile(1)), "nl/spiraal/index.html");
        Agree(page.QuerySelector(".spiral-diagram")!);
        Assert.Equal("niet erbij", Assert.Single(page.QuerySelectorAll(".spiral-table td")).TextContent);
        Assert.Empty(page.QuerySelectorAll(".spiral-drawing .spiral-thread"));
    }

    [Fact]
    public void An_edition_without_meetings_has_no_spiral()
    {
        var site = TinyHarvest.Small();
        Assert.Null(Page(site, "nl/2031/index.html").QuerySelector(".spiral-drawing"));
        Assert.Null(Page(site, "nl/spiraal/index.html").QuerySelector(".spiral-drawing"));
    }

    [Fact]
    public void Meetings_at_one_spot_make_room_for_each_other_and_stay_in_their_phase()
    {
        var harvest = TinyHarvest.Small();
        for (var number = 1; number <= 4; number++)
            harvest.With($"2031/meetings/m{number}.nl.md", MeetingFile(number));
        var publication = harvest.Make().Plan.Publication;
        var places = publication.SpiralOf(publication.Edition("2031")).Stops.Select(stop => stop.At).ToList();
        Assert.Equal(places.Order(), places);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First > 0.1));
        Assert.All(places, place => Assert.InRange(place, 0.1, 0.9));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(Spiral.MostThreads)]
    public void The_curve_stays_in_its_square_and_ends_where_it_should(int threads)
    {
        var curve = new SpiralCurve(threads);
        for (var place = 0.0; place <= 1; place += 0.01)
            foreach (var offset in new[] { -curve.Width / 2, curve.Width / 2 })
                Assert.All(new[] { curve.At(place, offset).X, curve.At(place, offset).Y }, at => Assert.InRange(at, 0, SpiralCurve.Size));
        var numbers = curve.Path(0.2, 0.4, 3).Split('M', 'C', ' ').Where(part => part.Length > 0).Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(curve.At(0.2, 3).X, numbers[0], 0.06);
        Assert.Equal(curve.At(0.4, 3).Y, numbers[^1], 0.06);
    }

    private static void Agree(IElement diagram)
    {
        var stops = diagram.QuerySelectorAll(".spiral-stop").ToList();
        static string Stop(IElement number, string state, string? phase) => $"{number.TextContent} {state} {phase}";
        var drawn = stops.Select(stop => Stop(stop.QuerySelector("text")!, stop.GetAttribute("data-state")!, stop.GetAttribute("data-phase"))).ToList();
        Assert.NotEmpty(drawn);
        foreach (var numbers in new[] { ".spiral-stops li", "thead th[data-phase]" })
            Assert.Equal(drawn, diagram.QuerySelectorAll(numbers).Select(stop => Stop(stop.QuerySelector(".stop-number")!, stop.QuerySelector(".stop-number")!.GetAttribute("data-state")!, stop.GetAttribute("data-phase"))));
        foreach (var (stop, line) in stops.Zip(diagram.QuerySelectorAll(".spiral-stops li")))
        {
            Assert.Contains(line.QuerySelector(".stop-phases")!.TextContent, stop.GetAttribute("aria-label"), StringComparison.Ordinal);
            if (line.QuerySelector(".stop-state") is { } state)
                Assert.Contains($"({state.TextContent})", stop.GetAttribute("aria-label"), StringComparison.Ordinal);
        }
        var rows = diagram.QuerySelectorAll("tbody tr").Select(row => string.Concat(row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-there") == "0" ? '-' : '+')));
        Assert.Equal(rows, diagram.QuerySelectorAll("tbody tr").Select(row => string.Concat(stops.Select(stop => stop.QuerySelector($"circle[data-thread='{row.GetAttribute("data-thread")}']") is null ? '-' : '+'))));
        Assert.Equal(stops.Sum(stop => stop.QuerySelectorAll(".spiral-dot").Length), rows.Sum(row => row.Count(cell => cell == '+')));
    }

    private static IEnumerable<string> Here(IParentNode node) => node.QuerySelectorAll(".spiral-place .spiral-spot[data-here]").Select(spot => spot.GetAttribute("data-stop")!);

    private static string NumberOf(Meeting meeting) => meeting.Number.Value.ToString(CultureInfo.InvariantCulture);

    private static string AddressOf(Entry entry) => RealSite.Site.Plan.Addresses.At(new Oogst.Theme.Subject.OfEntry(entry.Id), Language.Dutch).Path;

    private static IDocument Page(TinyHarvest harvest, string path) =>
        new HtmlParser().ParseDocument(harvest.Make().Files.Single(file => file.Path == path).Text);

    private static string MeetingFile(int number) => $"""
        ---
        title: Bijeenkomst {number}
        summary: De zoveelste keer bij elkaar.
        number: {number}
        phases:
          - verkennen
        state: held
        ---
        """;
}
