using System.Collections.Frozen;
using System.Globalization;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>What is worked out across editions, once for every page that shows a part of it.</summary>
public sealed class Lists
{
    /// <summary>The kinds with a list across editions.</summary>
    public static readonly IReadOnlyList<Kind> Kinds = [Kind.Pilot, Kind.Tip, Kind.Reflection, Kind.Voices];

    private readonly Publication publication;
    private readonly PerLanguage<FrozenDictionary<string, Question>> byLabel;
    private readonly FrozenDictionary<Kind, Listing> listings;
    /// <summary>How many pilots stand on one page of the matrix.</summary>
    private const int RowsOnPage = 40;

    /// <summary>How many answers stand side by side on one page.</summary>
    private const int AnswersOnPage = 12;

    /// <summary>Eight tips on a sheet of A4, six sheets.</summary>
    private const int CardsOnPage = 48;

    private readonly FrozenDictionary<TermId, Leaves<Answer>> answers;
    private readonly Dictionary<EntryId, List<Answer>> answersBy;

    internal Lists(Publication publication)
    {
        this.publication = publication;
        Questions = [.. publication.Terms(Vocabulary.Questions).Cast<Question>().OrderBy(question => question.Place)];
        byLabel = Question.ByLabel(Questions);
        Entry[] inOrder = [.. publication.Editions.SelectMany(edition => publication.ContentsOf(edition).InOrder)];
        Pilots = [.. inOrder.OfType<Pilot>()];
        var making = Kinds.Select(kind => Task.Run(() => new Listing(kind, ItemsOf(kind, inOrder)))).ToList();
        var answersTo = Questions.ToDictionary(question => question.Id, _ => new List<Answer>());
        answersBy = Pilots.ToDictionary(pilot => pilot.Id, pilot => AnswersOf(pilot, answersTo));
        answers = answersTo.ToFrozenDictionary(pair => pair.Key, pair => new Leaves<Answer>(pair.Value, AnswersOnPage));
        listings = making.Select(list => list.Result).ToFrozenDictionary(listing => listing.Kind);
    }

    /// <summary>In the order of their file.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Newest edition first, in each the order of its contents.</summary>
    public IReadOnlyList<Pilot> Pilots { get; }

    /// <summary>Golden first.</summary>
    public Leaves<Listed> TipCards => new(Of(Kind.Tip).Items, CardsOnPage);

    /// <summary>
    /// Tips to take along: the first golden tip of every pilot, at most seven, in reading order with the newest edition first. The first of
    /// them is the one that everybody sees, until an editor gives another tip or pilot a lower <c>order</c> or a new edition appears.
    /// </summary>
    public IReadOnlyList<Tip> TipsToTake =>
        [.. Of(Kind.Tip).Items.Select(item => (Tip)item.Entry).Where(tip => tip.Kind == TipKind.Golden).DistinctBy(tip => tip.Pilot.Value).Take(7)];

    public Leaves<Pilot> Matrix => new(Pilots, RowsOnPage);

    public Listing Of(Kind kind) => listings[kind];

    /// <summary>In the order of <see cref="Pilots"/>; empty when nobody answered.</summary>
    public Leaves<Answer> AnswersTo(TermId question) => answers[question];

    /// <summary>
    /// Everything under a word, kind by kind: what names it in its facts, and of the kinds with a list what is found under it there,
    /// so that a word's own page and the lists count the same. A method stands in the phases of the meetings that used it. A kind of which there
    /// is nothing is left out.
    /// </summary>
    public IEnumerable<(Kind Kind, IReadOnlyList<Entry> Entries)> Under(Term term)
    {
        var direct = publication.Under(term).ToLookup(entry => entry.Id.Kind);
        foreach (var kind in Enum.GetValues<Kind>())
        {
            IReadOnlyList<Entry> entries = kind switch
            {
                not Kind.Voices when FacetOf(term, kind) is { } value => [.. Of(kind).Under(value).Select(item => item.Entry)],
                Kind.Method when term is Phase => [.. direct[Kind.Meeting].Cast<Meeting>().SelectMany(publication.MethodsAt).Union(direct[kind])],
                _ => [.. direct[kind]],
            };
            if (entries.Count > 0)
                yield return (kind, entries);
        }
    }

    /// <summary>Everything that an entry is found under, also where there is no list of its kind: a method, like in <see cref="Under"/>, in the phases of the meetings that used it.</summary>
    public IEnumerable<FacetValue> ValuesOf(Entry entry) => entry is Method method
        ? Facets.Of(entry, publication).Concat(publication.MeetingsUsing(method).SelectMany(meeting => meeting.Phases).Select(phase => FacetValue.Of(phase.Value))).Distinct()
        : Facets.Of(entry, publication);

    /// <summary>The value under which a list shows what belongs to a word; null when there is no such list, or nothing in it.</summary>
    public FacetValue? FacetOf(Term term, Kind kind) =>
        term is not (Person or Question) && Kinds.Contains(kind) && FacetValue.Of(term.Id) is var value && Of(kind).Under(value).Count > 0 ? value : null;

    public Answer? Answer(Pilot pilot, Question question) => answersBy.GetValueOrDefault(pilot.Id)?.Find(answer => answer.Question.Id == question.Id);

    /// <summary>The question a level-2 heading of a pilot's story asks, if it is one of the agreed labels.</summary>
    public Question? QuestionAsked(string heading, Language language) => byLabel[language].GetValueOrDefault(heading);

    /// <summary>The anchor of a participant's voice in a pilot's story; null for a quote elsewhere.</summary>
    /// <param name="start">Where the quote starts in the body.</param>
    /// <param name="language">That the telling is in.</param>
    public string? AnchorOf(int start, Entry entry, Telling telling, Language language) =>
        entry is Pilot ? VoicesIn(telling.Body, language).FirstOrDefault(voice => voice.Quote.Start == start).Anchor : null;

    // Anchors are made of the question's id, so that they are the same in every language and stay when a heading is reworded.
    internal IEnumerable<(string Anchor, Question? Question, Quote Quote)> VoicesIn(Prose body, Language language)
    {
        if (body.Quotes.Count == 0)
            yield break;
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quote in body.Quotes)
        {
            var question = quote.Under is { } heading ? Asked(heading, language) : null;
            var name = question?.Id.Name ?? "quote";
            var number = times[name] = times.GetValueOrDefault(name) + 1;
            yield return (string.Create(CultureInfo.InvariantCulture, $"v-{name}-{number}"), question, quote);
        }
    }

    // Each behind the answers of earlier pilots to the same question.
    private List<Answer> AnswersOf(Pilot pilot, Dictionary<TermId, List<Answer>> answersTo)
    {
        var given = new List<Answer>();
        foreach (var question in Browsing.Answer.GivenBy(pilot, Asked))
        {
            var others = answersTo[question.Id];
            var answer = new Answer(pilot, question, others.Count / AnswersOnPage + 1, Asked);
            others.Add(answer);
            given.Add(answer);
        }
        return given;
    }

    private Question? Asked(Heading heading, Language language) => heading.Level == 2 ? QuestionAsked(heading.Text, language) : null;

    private IEnumerable<Listed> ItemsOf(Kind kind, IReadOnlyList<Entry> inOrder)
    {
        if (kind == Kind.Voices)
        {
            return publication.Editions.Select(publication.ContentsOf)
                .SelectMany(edition => edition.All<VoicesEntry>().SelectMany(entry => Heard(entry, HeardVoice.Among(entry)))
                    .Concat(edition.All<Pilot>().SelectMany(pilot => Heard(pilot, HeardVoice.Within(pilot, this)))));
        }
        var entries = inOrder.Where(entry => entry.Id.Kind == kind);
        if (kind == Kind.Tip)
            entries = entries.OrderBy(entry => ((Tip)entry).Kind);
        return entries.Select(entry => new Listed(entry, null, Facets.Of(entry, publication)));
    }

    private IEnumerable<Listed> Heard(Entry where, IEnumerable<HeardVoice> voices)
    {
        IReadOnlyList<FacetValue>? values = null;
        foreach (var voice in voices)
            yield return new(where, voice, Facets.Of(voice, values ??= Facets.Of(where, publication)));
    }
}
