using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>Everything an entry refers to in its facts, in one list: for checking, and for "everything under this theme".</summary>
public static class References
{
    public static IEnumerable<Placed<TermId>> ToTerms(Entry entry) => entry switch
    {
        Edition edition => [.. entry.Themes, edition.Theme, .. edition.Editors, .. edition.CommissionedBy, edition.Publisher, .. Perhaps(edition.PreparedBy)],
        Meeting meeting => [.. entry.Themes, .. meeting.Phases],
        Pilot pilot => [.. entry.Themes, .. pilot.Organisations, .. pilot.People],
        Tip tip => [.. entry.Themes, .. tip.Phases],
        Reflection reflection => [.. entry.Themes, .. reflection.By],
        _ => entry.Themes,
    };

    public static IEnumerable<Placed<EntryId>> ToEntries(Entry entry) => entry switch
    {
        Meeting meeting => meeting.Methods,
        Pilot pilot => pilot.Meetings,
        Tip tip => [tip.Pilot, .. Perhaps(tip.Meeting)],
        Reflection reflection => Perhaps(reflection.Pilot),
        Method method => method.UsedIn,
        _ => [],
    };

    /// <summary>Images and attachments, relative to the edition's folder.</summary>
    public static IEnumerable<Placed<string>> ToFiles(Entry entry) =>
        [.. Perhaps(entry.Image?.File), .. entry is Pilot pilot ? pilot.Attachments.SelectMany(attachment => Perhaps(attachment.File)) : []];

    private static IEnumerable<Placed<T>> Perhaps<T>(Placed<T>? reference) => reference is { } there ? [there] : [];
}
