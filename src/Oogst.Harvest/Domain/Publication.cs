using System.Collections.Frozen;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>
/// The whole harvest, every reference known to hold: <c>Relate</c> makes it. Its members are the questions pages ask;
/// lookups by id cannot fail.
/// </summary>
public sealed class Publication
{
    private readonly Dictionary<EntryId, Entry> entries;
    private FrozenDictionary<TermId, Term> terms;
    private readonly Lazy<ILookup<TermId, Entry>> byTerm;
    private readonly Lazy<ILookup<EntryId, Entry>> byEntry;
    private readonly FrozenDictionary<string, Contents> contents;
    private readonly Lazy<PerLanguage<BookIndex>> indexes;
    private readonly Lazy<Lists> lists;
    private readonly Lazy<IReadOnlyList<TakingPart>> takingPart;
    private readonly FrozenDictionary<string, Lazy<Spiral>> spirals;
    private readonly FrozenDictionary<string, Lazy<IReadOnlyList<LookingThrough>>> lenses;

    // Only in a glance.
    private FrozenDictionary<EntryId, Entry>? renewed;

    internal Publication(SiteSettings site, IEnumerable<Entry> entries, IEnumerable<Term> terms, IReadOnlyList<Compound> compounds, IReadOnlyDictionary<string, MediaFile> files)
    {
        Site = site;
        Files = files;
        Compounds = compounds;
        Entries = [.. entries.OrderBy(entry => entry.Id)];
        this.entries = Entries.ToDictionary(entry => entry.Id);
        this.terms = terms.ToFrozenDictionary(term => term.Id);
        Editions = [.. All<Edition>().OrderByDescending(edition => edition.Published.ToString(), StringComparer.Ordinal).ThenBy(edition => edition.Id)];
        SitePages = [.. All<SitePage>().OrderBy(page => page.Order?.Value ?? int.MaxValue).ThenBy(page => page.Id)];
        var byEdition = this.entries.Values.ToLookup(entry => entry.Id.Edition);
        contents = Editions.ToFrozenDictionary(edition => edition.Id.Edition, edition => new Contents(edition, byEdition[edition.Id.Edition]));
        byTerm = new(() => ByNamed(References.ToTerms));
        byEntry = new(() => ByNamed(References.ToEntries));
        Phases = InOrder(this.terms.Values);
        spirals = Editions.ToFrozenDictionary(edition => edition.Id.Edition, edition => new Lazy<Spiral>(() => new(ContentsOf(edition), Phases)));
        lenses = Editions.ToFrozenDictionary(edition => edition.Id.Edition, edition => new Lazy<IReadOnlyList<LookingThrough>>(() => LookingThrough.In(ContentsOf(edition))));
        indexes = new(() => BookIndex.Of(this));
        lists = new(() => new(this));
        takingPart = new(() => Domain.TakingPart.Everywhere([.. Editions.SelectMany(edition => ContentsOf(edition).All<Pilot>())], this.terms));
    }

    public SiteSettings Site { get; }

    /// <summary>How many entries are left out because they are drafts, or stand in an edition that is one.</summary>
    public int LeftOut { get; internal init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>There always is one: without an edition there is nothing to publish.</summary>
    public Edition Newest => Editions[0];

    public IReadOnlyList<SitePage> SitePages { get; }

    /// <summary>Images and attachments by path from the input folder.</summary>
    public IReadOnlyDictionary<string, MediaFile> Files { get; private set; }

    /// <param name="path">As an editor typed it.</param>
    /// <param name="entry">In which it was typed.</param>
    /// <returns>Null when the picture does not say how large it is.</returns>
    public PictureSize? SizeOf(string path, Entry entry) => Files[ContentFiles.PathOf(path, entry.Id.Edition)].Size;

    /// <summary>What things are called in each language, and what else people call them.</summary>
    public IReadOnlyList<AgreedPair> Agreed { get; internal init; } = [];

    /// <summary>How editors want compounds split where search would see them wrongly.</summary>
    public IReadOnlyList<Compound> Compounds { get; }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    public Entry this[EntryId id] => renewed is not null && renewed.TryGetValue(id, out var entry) ? entry : entries[id];

    public Term this[TermId id] => terms[id];

    public T Get<T>(EntryId id) where T : Entry => (T)this[id];

    public T Get<T>(TermId id) where T : Term => (T)terms[id];

    /// <summary>
    /// The same with other words in one entry, for a first glance at its own page: whoever looks it up finds the new entry, and everything
    /// that was worked out across entries is still as it was. One glance can be taken after another.
    /// </summary>
    /// <param name="entry">That was there already.</param>
    public Publication Glance(Entry entry)
    {
        var glanced = (Publication)MemberwiseClone();
        glanced.renewed = (renewed?.Values ?? []).Prepend(entry).DistinctBy(one => one.Id).ToFrozenDictionary(one => one.Id);
        return glanced;
    }

    /// <summary>The same with other names for words that were there already, likewise. What was worked out across entries, such as an order of names, the index and the spiral, is still as it was.</summary>
    public Publication Glance(IReadOnlyList<Term> words)
    {
        var glanced = (Publication)MemberwiseClone();
        glanced.terms = words.Concat(terms.Values).DistinctBy(term => term.Id).ToFrozenDictionary(term => term.Id);
        glanced.Phases = InOrder(glanced.terms.Values);
        return glanced;
    }

    /// <summary>The same with another picture or attachment in the place of one, likewise.</summary>
    public Publication Glance(MediaFile file)
    {
        var glanced = (Publication)MemberwiseClone();
        glanced.Files = new Dictionary<string, MediaFile>(Files) { [file.Source.Path] = file };
        return glanced;
    }

    private static IReadOnlyList<Phase> InOrder(IEnumerable<Term> terms) => [.. terms.OfType<Phase>().OrderBy(phase => phase.Order)];

    /// <param name="name">The edition's folder: <c>2012</c>.</param>
    public Edition Edition(string name) => Get<Edition>(EntryId.OfEdition(name));

    public Contents ContentsOf(Edition edition) => contents[edition.Id.Edition];

    public IReadOnlyList<Phase> Phases { get; private set; }

    /// <summary>The words of a vocabulary that have a page of their own; removed people do not.</summary>
    public IEnumerable<Term> Terms(Vocabulary vocabulary) =>
        terms.Values.Where(term => term.Id.Vocabulary == vocabulary && term is not Person { IsRemoved: true }).OrderBy(term => term.Id.Name, StringComparer.Ordinal);

    /// <summary>Everything that names this word in its facts, newest edition first, in the order of the contents.</summary>
    public IEnumerable<Entry> Under(Term term) => byTerm.Value[term.Id];

    public BookIndex IndexIn(Language language) => indexes.Value[language];

    /// <summary>What the map shows: the twelve provinces, then the organisations that work across them.</summary>
    public IReadOnlyList<TakingPart> TakingPart => takingPart.Value;

    /// <inheritdoc cref="LookingThrough.In"/>
    public IReadOnlyList<LookingThrough> LensesOf(Edition edition) => lenses[edition.Id.Edition].Value;

    public Spiral SpiralOf(Edition edition) => spirals[edition.Id.Edition].Value;

    /// <summary>Later editions may still have one about an older pilot.</summary>
    public IEnumerable<Tip> TipsFrom(Pilot pilot) => byEntry.Value[pilot.Id].OfType<Tip>();

    /// <inheritdoc cref="TipsFrom"/>
    public IEnumerable<Reflection> ReflectionsOn(Pilot pilot) => byEntry.Value[pilot.Id].OfType<Reflection>();

    public IEnumerable<Pilot> PilotsAt(Meeting meeting) => Naming<Pilot>(meeting);

    /// <summary>What was used at a meeting, whichever of the two says so.</summary>
    public IEnumerable<Method> MethodsAt(Meeting meeting) =>
        meeting.Methods.Select(method => Get<Method>(method.Value)).UnionBy(Naming<Method>(meeting), method => method.Id);

    public IEnumerable<Meeting> MeetingsUsing(Method method) => ContentsOf(Edition(method.Id.Edition)).All<Meeting>().Where(meeting => MethodsAt(meeting).Any(used => used.Id == method.Id));

    /// <summary>What goes across editions; worked out when first asked for.</summary>
    public Lists Lists => lists.Value;

    private IEnumerable<T> All<T>() => entries.Values.OfType<T>();

    // What names an entry in its facts, within the same edition, in the order of the contents.
    private IEnumerable<T> Naming<T>(Entry entry) where T : Entry => byEntry.Value[entry.Id].OfType<T>().Where(other => other.Id.Edition == entry.Id.Edition);

    // Who names what in their facts, newest edition first, in the order of the contents.
    private ILookup<TId, Entry> ByNamed<TId>(Func<Entry, IEnumerable<Placed<TId>>> references) => Editions
        .SelectMany(edition => contents[edition.Id.Edition].InOrder)
        .SelectMany(entry => references(entry).Select(reference => reference.Value).Distinct().Select(named => (named, entry)))
        .ToLookup(pair => pair.named, pair => pair.entry);
}
