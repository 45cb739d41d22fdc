using System.Collections.Concurrent;
using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>
/// What stood at an address before it got another; also where only a glance stood, which a mistake right after it takes away. It knows what a
/// page was about, not the page, which would keep the whole plan that it was in. Asked on any thread, noted on one at a time.
/// </summary>
internal sealed class Moves
{
    private readonly ConcurrentDictionary<string, (Subject Subject, Language Language)> stood = new(StringComparer.Ordinal);

    /// <param name="address">Where a page stood: <c>/nl/2012/pilots/ruil/</c>.</param>
    /// <returns>Where it stands now; null when it is nowhere, or nothing stood there.</returns>
    public string? To(string address, Addresses now) => stood.TryGetValue(address, out var page) ? now.Find(page.Subject, page.Language)?.Path : null;

    /// <param name="subjects">Those that may have moved, of which some may be new.</param>
    public void Note(Addresses before, Addresses now, IEnumerable<Subject> subjects)
    {
        List<Subject> gone = [];
        foreach (var subject in subjects)
            if (now.Find(subject) is { } there)
                Note(subject, before.Find(subject), there);
            else
                gone.Add(subject);
        if (gone.Count > 0)
            NoteRenamed(gone, [.. now.Subjects.Where(subject => before.Find(subject) is null)], before);
    }

    private void Note(Subject subject, PerLanguage<Address>? here, PerLanguage<Address> there)
    {
        foreach (var language in Language.All)
            if (here is null || there[language] != here[language])
                stood[there[language].Path] = stood[(here ?? there)[language].Path] = (subject, language);
    }

    // A file with another name is another entry, but not to who was looking at it: when the same stands in another edition, or one of a kind is gone
    // and one is new, that is it.
    private void NoteRenamed(IEnumerable<Subject> gone, IReadOnlyCollection<Subject> fresh, Addresses before)
    {
        var renamed = Pairs(gone, fresh, NameOf).ToList();
        var others = gone.Except(renamed.Select(pair => pair.Former));
        foreach (var (former, successor) in renamed.Concat(Pairs(others, [.. fresh.Except(renamed.Select(pair => pair.Successor))], KindOf)))
            Rename(former, successor, before);
    }

    private static IEnumerable<(Subject Former, Subject Successor)> Pairs(IEnumerable<Subject> gone, IEnumerable<Subject> fresh, Func<Subject, object?> alike)
    {
        var freshOf = fresh.ToLookup(alike);
        foreach (var one in gone.GroupBy(alike))
            if (one.Key is not null && one.ToList() is [var former] && freshOf[one.Key].ToList() is [var successor])
                yield return (former, successor);
    }

    private void Rename(Subject former, Subject successor, Addresses before)
    {
        foreach (var (address, page) in stood.Where(page => page.Value.Subject == former))
            stood[address] = (successor, page.Language);
        foreach (var language in Language.All)
            stood[before.At(former, language).Path] = (successor, language);
    }

    // The same in an edition with another name.
    private static object? NameOf(Subject subject) => subject is Subject.OfEntry(var id) ? (id.Kind, id.Name) : null;

    // Null for what has no name that editors give.
    private static object? KindOf(Subject subject) => subject switch
    {
        Subject.OfEntry(var id) => id.Kind,
        Subject.OfTerm(var id) => id.Vocabulary,
        _ => null,
    };
}
