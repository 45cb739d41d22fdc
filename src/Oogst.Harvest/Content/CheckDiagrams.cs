using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Every diagram in prose stands by itself, has a name that exists, and something to draw; shares are shown in every language.</summary>
internal static class CheckDiagrams
{
    /// <param name="harvest">What a diagram of an edition shows comes from the others; what could not be read may be just that.</param>
    public static void In(IReadOnlyList<Entry> entries, Validated harvest, Report report)
    {
        var editions = new Lazy<ILookup<string, Entry>>(() => harvest.Entries.ToLookup(entry => entry.Id.Edition));
        var unread = new Lazy<HashSet<(string, Kind)>>(() => [.. harvest.Known.Except(harvest.Entries.Select(entry => entry.Id)).Except(harvest.Drafts).Select(id => (id.Edition, id.Kind))]);
        foreach (var entry in entries)
        {
            foreach (var telling in entry.Told.Languages.Select(entry.Told.For))
                foreach (var link in telling.Body.Links)
                    if (link.Target is LinkTarget.ToDiagram(var name))
                        Check(new(name, link.Place), link, entry, editions, IsUnread, report);
            if (entry is Chapter { Shares.Count: > 0 } chapter)
                CheckShown(chapter, report);
        }

        bool IsUnread(string edition, Kind kind) => unread.Value.Contains((edition, kind)) || harvest.MayBeThere(new EntryId(edition, kind, ""));
    }

    /// <summary>What can be told of a diagram when the facts of its text cannot be read.</summary>
    public static void In(IReadOnlyList<Salvaged> files, Report report)
    {
        foreach (var link in files.SelectMany(file => file.Body.Links))
            if (link.Target is LinkTarget.ToDiagram(var name))
                Place(new(name, link.Place), link, report);
    }

    private static void Check(Placed<string> name, ProseLink link, Entry entry, Lazy<ILookup<string, Entry>> editions, Func<string, Kind, bool> isUnread, Report report)
    {
        if (Place(name, link, report) is not { } kind)
            return;
        if (!HasSomethingToDraw(kind, entry, editions) && !Drawn(kind).Any(other => isUnread(entry.Id.Edition, other)))
            report.Add(Mistakes.NothingToDraw(name));
        else if (kind == DiagramKind.Shares && string.IsNullOrWhiteSpace(link.Title))
            report.Add(Mistakes.SharesWithoutCaveat(name.Place));
    }

    /// <returns>Null when there is no such diagram, or not here.</returns>
    private static DiagramKind? Place(Placed<string> name, ProseLink link, Report report)
    {
        if (DiagramBlock.KindOf(name.Value) is not { } kind)
            report.Add(Mistakes.UnknownDiagram(name, DiagramBlock.Names));
        else if (!link.StandsAlone)
            report.Add(Mistakes.DiagramNotAlone(name));
        else
            return kind;
        return null;
    }

    private static bool HasSomethingToDraw(DiagramKind kind, Entry entry, Lazy<ILookup<string, Entry>> editions) => kind switch
    {
        DiagramKind.Shares => entry is Chapter { Shares.Count: > 0 },
        DiagramKind.Spiral => editions.Value[entry.Id.Edition].Any(other => other is Meeting),
        _ => editions.Value[entry.Id.Edition].Any(other => other is Method { Lens: not null } or Reflection { Lens: not null }),
    };

    private static Kind[] Drawn(DiagramKind kind) => kind switch
    {
        DiagramKind.Spiral => [Kind.Meeting],
        DiagramKind.Lenses => [Kind.Method, Kind.Reflection],
        _ => [],
    };

    private static void CheckShown(Chapter chapter, Report report)
    {
        foreach (var telling in chapter.Told.Languages.Select(chapter.Told.For))
            if (!telling.Body.Diagrams.Contains(DiagramKind.Shares))
                report.Add(Mistakes.SharesNotShown(new(telling.File)));
    }
}
