using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>The ways on from an entry for readers of one language: where it is named, and what is near.</summary>
public sealed class Surroundings
{
    private const int MostRelated = 4;

    private readonly Publication publication;
    private readonly Language language;
    private readonly Task<Kinship> kinship;
    private readonly Lazy<ILookup<EntryId, Entry>> linkedFrom;
    private readonly Lazy<ILookup<EntryId, Entry>> mentionedIn;
    private readonly Lazy<ILookup<EntryId, EntryId>> referringTo;

    private Surroundings(Publication publication, Language language, Concepts concepts, Task<Kinship> kinship, Lazy<ILookup<EntryId, EntryId>> referringTo)
    {
        (this.publication, this.language, Concepts, this.kinship, this.referringTo) = (publication, language, concepts, kinship, referringTo);
        linkedFrom = new(() => Naming(LinksAndFacts));
        mentionedIn = new(() => Naming(entry => LinksAndFacts(entry).Concat(concepts.In(entry, language).Methods)));
    }

    public static PerLanguage<Surroundings> Of(Publication publication)
    {
        var concepts = new Concepts(publication);
        // Begun at once: it takes longest, and nearly every page asks for it.
        var kinship = Task.Run(() => new Kinship(publication));
        var referringTo = new Lazy<ILookup<EntryId, EntryId>>(() => publication.Entries
            .SelectMany(entry => FactsShownThere(entry).Select(target => (target, entry.Id))).ToLookup(pair => pair.target, pair => pair.Id));
        return new(language => new(publication, language, concepts, kinship, referringTo));
    }

    /// <summary>Which methods a text names.</summary>
    public Concepts Concepts { get; }

    /// <summary>Everything that names this entry in its text or its facts, newest edition first, but for what the entry's own facts show already.</summary>
    public IReadOnlyList<Entry> NamedIn(Entry entry) =>
        // Only methods are found by their names; for the rest no text need be read. Whoever names it twice is there once.
        [.. (entry is Method ? mentionedIn : linkedFrom).Value[entry.Id].ExceptBy(ShownByFacts(entry), other => other.Id)];

    /// <summary>A few entries that are near in what they are about, none of which the page already leads to.</summary>
    public IReadOnlyList<Entry> Related(Entry entry)
    {
        if (entry is Edition or SitePage)
            return [];
        var contents = publication.ContentsOf(publication.Edition(entry.Id.Edition));
        var shown = ShownByFacts(entry)
            .Concat(LinksAndFacts(entry))
            .Concat(Concepts.In(entry, language).Methods)
            .Concat(NamedIn(entry).Select(other => other.Id))
            .Concat(new[] { contents.Before(entry), contents.After(entry) }.OfType<Entry>().Select(other => other.Id))
            .ToHashSet();
        return kinship.Result.Nearest(entry, MostRelated, shown);
    }

    private ILookup<EntryId, Entry> Naming(Func<Entry, IEnumerable<EntryId>> namedBy)
    {
        Entry[] entries = [.. publication.Editions.SelectMany(edition => publication.ContentsOf(edition).InOrder), .. publication.SitePages];
        var named = new EntryId[entries.Length][];
        // On this thread too: every other may be waiting for what we find.
        Parallel.For(0, entries.Length, at => named[at] = [.. namedBy(entries[at]).Where(target => target != entries[at].Id)]);
        return entries.Zip(named).SelectMany(one => one.Second.Select(target => (target, one.First))).ToLookup(pair => pair.target, pair => pair.First);
    }

    private IEnumerable<EntryId> LinksAndFacts(Entry entry) =>
        entry.Told.For(language).Body.LinkedEntries(entry.Id.Edition).Concat(References.ToEntries(entry).Select(reference => reference.Value)).Concat(LensOf(entry));

    // A reflection names its lens by a word; the method of that lens is where it leads.
    private IEnumerable<EntryId> LensOf(Entry entry) => entry is Reflection { Lens: { } lens }
        ? publication.LensesOf(publication.Edition(entry.Id.Edition)).Where(one => one.Lens == lens).Select(one => one.Method?.Id).OfType<EntryId>()
        : [];

    private IEnumerable<EntryId> ShownByFacts(Entry entry) =>
        References.ToEntries(entry).Select(reference => reference.Value).Concat(referringTo.Value[entry.Id]);

    // A meeting's page does not list the tips that were given there; every other fact shows at both ends.
    private static IEnumerable<EntryId> FactsShownThere(Entry entry) =>
        entry is Tip tip ? [tip.Pilot.Value] : References.ToEntries(entry).Select(reference => reference.Value);
}
