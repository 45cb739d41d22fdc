namespace Oogst.Harvest.Domain;

/// <summary>
/// The order in which an edition reads, like a book: chapters, each followed by the part it opens, then the parts that no chapter opens.
/// A pilot is followed by its tips and guidance's reflection; what is about a pilot of another edition stands in the part of its kind.
/// </summary>
public sealed class Contents
{
    /// <summary>The parts in the order they come when no chapter claims them.</summary>
    private static readonly Kind[] Parts = [Kind.Meeting, Kind.Pilot, Kind.Tip, Kind.Voices, Kind.Reflection, Kind.Method];

    private readonly List<ContentsItem> items = [];
    private readonly Dictionary<EntryId, int> positions;
    private readonly HashSet<EntryId> pilots;
    private readonly ILookup<EntryId, Entry> aboutPilots;

    internal Contents(Edition edition, IEnumerable<Entry> entries)
    {
        var byKind = entries.ToLookup(entry => entry.Id.Kind);
        pilots = [.. byKind[Kind.Pilot].Select(pilot => pilot.Id)];
        aboutPilots = byKind[Kind.Tip].Concat(byKind[Kind.Reflection])
            .Select(entry => (Entry: entry, Pilot: BelongsToPilot(entry))).Where(about => about.Pilot is not null)
            .ToLookup(about => about.Pilot!.Value, about => about.Entry);
        var opened = byKind[Kind.Chapter].Cast<Chapter>().Select(chapter => chapter.Opens?.Value).OfType<Kind>().ToHashSet();
        items.Add(new(edition, 0));
        foreach (var chapter in byKind[Kind.Chapter].Cast<Chapter>().OrderBy(chapter => chapter.Order?.Value).ThenBy(chapter => chapter.Id))
        {
            items.Add(new(chapter, 1));
            if (chapter.Opens is { } opens)
                AddPart(opens.Value, byKind);
        }
        foreach (var kind in Parts.Where(kind => !opened.Contains(kind)))
        {
            var first = items.Count;
            AddPart(kind, byKind);
            if (items.Count > first)
                items[first] = items[first] with { Begins = kind };
        }
        positions = items.Select((item, index) => (item.Entry.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
    }

    /// <summary>The edition itself first, then everything in it, each exactly once.</summary>
    public IReadOnlyList<ContentsItem> Items => items;

    public IEnumerable<Entry> InOrder => items.Select(item => item.Entry);

    public IEnumerable<T> All<T>() where T : Entry => InOrder.OfType<T>();

    /// <returns>Null for the first, and for one that has no place here yet because it was only glanced at.</returns>
    public Entry? Before(Entry entry) => positions.TryGetValue(entry.Id, out var at) && at > 0 ? items[at - 1].Entry : null;

    /// <inheritdoc cref="Before"/>
    public Entry? After(Entry entry) => positions.TryGetValue(entry.Id, out var at) && at + 1 < items.Count ? items[at + 1].Entry : null;

    private void AddPart(Kind kind, ILookup<Kind, Entry> byKind)
    {
        foreach (var entry in byKind[kind].OrderBy(OrderWithinKind).ThenBy(entry => entry.Id))
        {
            if (BelongsToPilot(entry) is { } pilot && pilots.Contains(pilot))
                continue;
            items.Add(new(entry, 2));
            if (entry is Pilot)
                AddAboutPilot(entry.Id);
        }
    }

    private void AddAboutPilot(EntryId pilot) =>
        items.AddRange(aboutPilots[pilot]
            .OrderBy(entry => entry is Reflection)
            .ThenBy(OrderWithinKind)
            .ThenBy(entry => entry.Id)
            .Select(entry => new ContentsItem(entry, 3)));

    private static EntryId? BelongsToPilot(Entry entry) => entry switch
    {
        Tip tip => tip.Pilot.Value,
        Reflection reflection => reflection.Pilot?.Value,
        _ => null,
    };

    private static (int, int) OrderWithinKind(Entry entry) => entry switch
    {
        Meeting meeting => (meeting.Number.Value, 0),
        Tip tip => ((int)tip.Kind, entry.Order?.Value ?? int.MaxValue),
        Method method => ((int)method.Kind, entry.Order?.Value ?? int.MaxValue),
        _ => (entry.Order?.Value ?? int.MaxValue, 0),
    };
}

/// <param name="Level">How deep it stands: 0 the edition, 1 a chapter, 2 an entry of a part, 3 what belongs to a pilot.</param>
public sealed record ContentsItem(Entry Entry, int Level)
{
    /// <summary>The part it is the first of, when no chapter opens that part.</summary>
    public Kind? Begins { get; init; }
}
