using System.Collections.Frozen;
using Oogst.Harvest.Browsing;

namespace Oogst.Harvest.Domain;

/// <summary>
/// The whole harvest, every reference known to hold: only <c>Relate</c> makes one. Its members are the questions pages ask;
/// lookups by id cannot fail.
/// </summary>
public sealed class Publication
{
    private readonly FrozenDictionary<EntryId, Entry> entries;
    private readonly FrozenDictionary<TermId, Term> terms;
    private readonly ILookup<TermId, Entry> byTerm;
    private readonly FrozenDictionary<string, Contents> contents;
    private readonly Lazy<PerLanguage<BookIndex>> indexes;
    private readonly Lazy<Lists> lists;
    private readonly Lazy<IReadOnlyList<TakingPart>> takingPart;

    internal Publication(SiteSettings site, IEnumerable<Entry> entries, IEnumerable<Term> terms, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        Site = site;
        Files = files;
        this.entries = entries.ToFrozenDictionary(entry => entry.Id);
        this.terms = terms.ToFrozenDictionary(term => term.Id);
        Editions = [.. All<Edition>().OrderByDescending(edition => edition.Published.ToString(), StringComparer.Ordinal).ThenBy(edition => edition.Id)];
        SitePages = [.. All<SitePage>().OrderBy(page => page.Order ?? int.MaxValue).ThenBy(page => page.Id)];
        contents = Editions.ToFrozenDictionary(edition => edition.Id.Edition, edition => new Contents(edition, InEdition(edition.Id.Edition)));
        byTerm = Editions
            .SelectMany(edition => contents[edition.Id.Edition].InOrder)
            .SelectMany(entry => References.ToTerms(entry).Select(reference => (Term: reference.Value, Entry: entry)).Distinct())
            .ToLookup(pair => pair.Term, pair => pair.Entry);
        indexes = new(() => BookIndex.Of(this));
        lists = new(() => new(this));
        takingPart = new(() => Domain.TakingPart.Everywhere([.. Editions.SelectMany(edition => ContentsOf(edition).All<Pilot>())], this.terms));
    }

    public SiteSettings Site { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    public IReadOnlyList<SitePage> SitePages { get; }

    /// <summary>Images and attachments by path from the input folder.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public IEnumerable<Entry> Entries => entries.Values.OrderBy(entry => entry.Id);

    public Entry this[EntryId id] => entries[id];

    public Term this[TermId id] => terms[id];

    public T Get<T>(EntryId id) where T : Entry => (T)entries[id];

    public T Get<T>(TermId id) where T : Term => (T)terms[id];

    /// <param name="name">The edition's folder: <c>2012</c>.</param>
    public Edition Edition(string name) => Get<Edition>(EntryId.OfEdition(name));

    public Contents ContentsOf(Edition edition) => contents[edition.Id.Edition];

    public IReadOnlyList<Phase> Phases => [.. terms.Values.OfType<Phase>().OrderBy(phase => phase.Order)];

    /// <summary>The words of a vocabulary that have a page of their own; removed people do not.</summary>
    public IEnumerable<Term> Terms(Vocabulary vocabulary) =>
        terms.Values.Where(term => term.Id.Vocabulary == vocabulary && term is not Person { IsRemoved: true }).OrderBy(term => term.Id.Name, StringComparer.Ordinal);

    /// <summary>Everything that names this word in its facts, newest edition first, in the order of the contents.</summary>
    public IEnumerable<Entry> Under(Term term) => byTerm[term.Id];

    public BookIndex IndexIn(Language language) => indexes.Value[language];

    /// <summary>What the map shows: the twelve provinces, then the organisations that work across them.</summary>
    public IReadOnlyList<TakingPart> TakingPart => takingPart.Value;

    public IEnumerable<Tip> TipsFrom(Pilot pilot) => SameEdition<Tip>(pilot).Where(tip => tip.Pilot.Value == pilot.Id);

    public IEnumerable<Reflection> ReflectionsOn(Pilot pilot) => SameEdition<Reflection>(pilot).Where(reflection => reflection.Pilot?.Value == pilot.Id);

    public IEnumerable<Pilot> PilotsAt(Meeting meeting) =>
        SameEdition<Pilot>(meeting).Where(pilot => pilot.Meetings.Any(attended => attended.Value == meeting.Id));

    /// <summary>What was used at a meeting, whichever of the two says so.</summary>
    public IEnumerable<Method> MethodsAt(Meeting meeting) =>
        meeting.Methods.Select(method => Get<Method>(method.Value))
            .Union(SameEdition<Method>(meeting).Where(method => method.UsedIn.Any(used => used.Value == meeting.Id)));

    public IEnumerable<Meeting> MeetingsUsing(Method method) => SameEdition<Meeting>(method).Where(meeting => MethodsAt(meeting).Contains(method));

    /// <summary>What goes across editions; worked out when first asked for.</summary>
    public Lists Lists => lists.Value;

    private IEnumerable<T> All<T>() => entries.Values.OfType<T>();

    private IEnumerable<Entry> InEdition(string edition) => entries.Values.Where(entry => entry.Id.Edition == edition);

    private IEnumerable<T> SameEdition<T>(Entry entry) => contents[entry.Id.Edition].InOrder.OfType<T>();
}
