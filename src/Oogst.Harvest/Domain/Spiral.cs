using System.Collections.Frozen;

namespace Oogst.Harvest.Domain;

/// <summary>An edition laid along the innovation spiral: its meetings are stops in the phases, its pilots threads that run from stop to stop.</summary>
public sealed class Spiral
{
    /// <summary>What can be told apart in one drawing; more are taken together.</summary>
    public const int MostStops = 12;

    /// <inheritdoc cref="MostStops"/>
    public const int MostThreads = 8;

    // How much of a phase's length its stops may take, the rest is the distance to the next phase.
    private const double Spread = 0.7;

    private readonly FrozenDictionary<EntryId, SpiralStop> stopOf;

    internal Spiral(Contents contents, IReadOnlyList<Phase> phases)
    {
        Phases = phases;
        Stops = StopsOf([.. contents.All<Meeting>().OrderBy(meeting => meeting.Number.Value)], phases);
        stopOf = Stops.SelectMany(stop => stop.Meetings.Select(meeting => (meeting.Id, stop))).ToFrozenDictionary(pair => pair.Id, pair => pair.stop);
        Threads = ThreadsOf([.. contents.All<Pilot>()]);
    }

    /// <summary>In their order; each takes an equal part of the spiral.</summary>
    public IReadOnlyList<Phase> Phases { get; }

    /// <summary>By the number of the meeting.</summary>
    public IReadOnlyList<SpiralStop> Stops { get; }

    /// <summary>In the order of the contents.</summary>
    public IReadOnlyList<SpiralThread> Threads { get; }

    /// <summary>Where this pilot was, in the order of the spiral.</summary>
    public IReadOnlyList<SpiralStop> Attended(Pilot pilot) =>
        [.. pilot.Meetings.Select(meeting => stopOf.GetValueOrDefault(meeting.Value)).OfType<SpiralStop>().Distinct().OrderBy(stop => stop.At)];

    public SpiralStop StopOf(Meeting meeting) => stopOf[meeting.Id];

    private static List<SpiralStop> StopsOf(IReadOnlyList<Meeting> meetings, IReadOnlyList<Phase> phases)
    {
        IReadOnlyList<Phase> PhasesOf(Meeting meeting) => [.. phases.Where(phase => meeting.Phases.Any(of => of.Value == phase.Id))];
        var stops = meetings.Count <= MostStops
            ? meetings.Select(meeting => new SpiralStop([meeting], PhasesOf(meeting), 0))
            : meetings.GroupBy(meeting => PhasesOf(meeting)[0]).OrderBy(group => group.Key.Order).Select(group => new SpiralStop([.. group], [group.Key], 0));
        // A meeting of two phases stands between them; meetings at one spot make room for each other.
        return [.. stops
            .GroupBy(stop => stop.Phases.Average(phase => phases.TakeWhile(before => before != phase).Count() + 0.5))
            .SelectMany(spot => spot.Select((stop, index) => stop with { At = (spot.Key + Spread * (index - (spot.Count() - 1) / 2.0) / spot.Count()) / phases.Count }))
            .OrderBy(stop => stop.Meetings[0].Number.Value)];
    }

    private List<SpiralThread> ThreadsOf(IReadOnlyList<Pilot> pilots)
    {
        var alone = pilots.Count <= MostThreads ? pilots.Count : MostThreads - 1;
        var groups = pilots.Take(alone).Select(pilot => (IReadOnlyList<Pilot>)[pilot]);
        return [.. (pilots.Count > alone ? groups.Append([.. pilots.Skip(alone)]) : groups).Select(Thread)];
    }

    private SpiralThread Thread(IReadOnlyList<Pilot> pilots)
    {
        var attended = pilots.SelectMany(Attended).CountBy(stop => stop).ToDictionary();
        return new(pilots, [.. Stops.Select(stop => attended.GetValueOrDefault(stop))]);
    }
}

/// <summary>A meeting; in an edition with more meetings than can be drawn, all meetings that start in one phase.</summary>
/// <param name="At">How far along the spiral: 0 is where it begins, 1 where it ends.</param>
public sealed record SpiralStop(IReadOnlyList<Meeting> Meetings, IReadOnlyList<Phase> Phases, double At)
{
    /// <summary>Null when the stop stands for several meetings.</summary>
    public Meeting? Only => Meetings is [var meeting] ? meeting : null;
}

/// <summary>A pilot; the last thread of an edition with many pilots stands for all that are left.</summary>
/// <param name="Attending">For each stop of the spiral, how many of these pilots were there.</param>
public sealed record SpiralThread(IReadOnlyList<Pilot> Pilots, IReadOnlyList<int> Attending)
{
    /// <summary>Null when the thread stands for several pilots.</summary>
    public Pilot? Only => Pilots is [var pilot] ? pilot : null;
}
