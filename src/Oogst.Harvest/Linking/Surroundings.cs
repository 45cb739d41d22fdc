using System.Collections.Frozen;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>The ways on from an entry for readers of one language: where it is named, and what is near. Worked out when first asked for.</summary>
public sealed class Surroundings
{
    private const int MostRelated = 4;

    private readonly Publication publication;
    private readonly Language language;
    private readonly Lazy<Kinship> kinship;
    private readonly Lazy<FrozenDictionary<EntryId, Entry[]>> namedIn;
    private readonly Lazy<ILookup<EntryId, EntryId>> referringTo;

    private Surroundings(Publication publication, Language language, Lazy<Kinship> kinship, Lazy<ILookup<EntryId, EntryId>> referringTo)
    {
        (this.publication, this.language, this.kinship, this.referringTo) = (publication, language, kinship, referringTo);
        namedIn = new(NamedIn);
    }

    public static PerLanguage<Surroundings> Of(Publication publication)
    {
        var kinship = new Lazy<Kinship>(() => new(publication));
        var referringTo = new Lazy<ILookup<EntryId, EntryId>>(() => publication.Entries
            .SelectMany(entry => FactsShownThere(entry).Select(target => (target, entry.Id))).ToLookup(pair => pair.target, pair => pair.Id));
        return new(language => new(publication, language, kinship, referringTo));
    }

    /// <summary>Everything that names this entry in its text or its facts, newest edition first, but for what the entry's own facts show already.</summary>
    public IReadOnlyList<Entry> NamedIn(Entry entry) => namedIn.Value.GetValueOrDefault(entry.Id, []);

    /// <summary>A few entries that are near in what they are about, none of which the page already leads to.</summary>
    public IReadOnlyList<Entry> Related(Entry entry)
    {
        if (entry is Edition or SitePage)
            return [];
        var contents = publication.ContentsOf(publication.Edition(entry.Id.Edition));
        var shown = ShownByFacts(entry.Id).Concat(LinkedIn(entry)).Concat(NamedIn(entry).Select(other => other.Id)).ToHashSet();
        return kinship.Value.Nearest(entry, MostRelated,
            other => shown.Contains(other.Id) || other == contents.Before(entry) || other == contents.After(entry));
    }

    private FrozenDictionary<EntryId, Entry[]> NamedIn() => publication.Editions
        .SelectMany(edition => publication.ContentsOf(edition).InOrder)
        .Concat(publication.SitePages)
        .SelectMany(entry => LinkedIn(entry).Concat(References.ToEntries(entry).Select(reference => reference.Value)).Distinct().Select(target => (target, entry)))
        .Where(pair => pair.target != pair.entry.Id)
        .GroupBy(pair => pair.target, pair => pair.entry)
        .ToFrozenDictionary(group => group.Key, group => group.ExceptBy(ShownByFacts(group.Key), entry => entry.Id).ToArray());

    private IEnumerable<EntryId> LinkedIn(Entry entry) => entry.Told.For(language).Body.Links
        .Select(link => link.Target).OfType<LinkTarget.ToEntry>()
        .Select(target => Schema.EntryReference.Resolve(target.Reference, target.Kind, entry.Id.Edition));

    private IEnumerable<EntryId> ShownByFacts(EntryId id) =>
        References.ToEntries(publication[id]).Select(reference => reference.Value).Concat(referringTo.Value[id]);

    // A meeting's page does not list the tips that were given there; every other fact shows at both ends.
    private static IEnumerable<EntryId> FactsShownThere(Entry entry) =>
        entry is Tip tip ? [tip.Pilot.Value] : References.ToEntries(entry).Select(reference => reference.Value);
}
