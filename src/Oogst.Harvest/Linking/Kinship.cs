using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.InteropServices;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>
/// How near two entries are: by the themes, phases, organisations and pilot they share. What few share weighs more than what many share:
/// each time a fact is twice as rare it weighs one more, times <see cref="Emphasis"/>; what most share weighs nothing.
/// Whoever shares anything gets one more for being of the same edition.
/// </summary>
public sealed class Kinship
{
    /// <summary>Enough to choose a handful from, and few enough that a site of any size asks each entry for the same amount of work.</summary>
    private const int MostCandidates = 400;

    /// <summary>How many of the nearest are remembered: what a page has already is rarely as much.</summary>
    private const int MostRemembered = 32;

    // A million entries, and no score is as much.
    private const int BitsOfEntry = 20;
    private const int MostEntries = (1 << BitsOfEntry) - 1;

    private readonly IReadOnlyList<Entry> entries;
    private readonly FrozenDictionary<EntryId, int> positions;

    [ThreadStatic]
    private static int[]? weightsHere;

    [ThreadStatic]
    private static bool[]? candidatesHere;

    // By number: the edition and the facts of each entry, who has a fact, what it weighs.
    private readonly int[] editionOf;
    private readonly int[][] factsOf;
    private readonly List<int>[] sharers;
    private readonly int[] weights;

    // Worked out for whoever reads in one language, and the same for the other.
    private readonly int[]?[] nearest;

    public Kinship(Publication publication)
    {
        entries = [.. publication.Editions.SelectMany(edition => publication.ContentsOf(edition).InOrder).Where(entry => entry is not Edition)];
        positions = entries.Index().ToFrozenDictionary(pair => pair.Item.Id, pair => pair.Index);
        var editions = publication.Editions.Select(edition => edition.Id.Edition).ToList();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entries.Count, MostEntries);
        editionOf = [.. entries.Select(entry => editions.IndexOf(entry.Id.Edition))];
        var numbers = new Dictionary<SharedFact, int>();
        factsOf = [.. entries.Select(entry => FactsOf(entry, publication).Distinct().Select(Number).Order().ToArray())];
        sharers = [.. numbers.Select(_ => new List<int>())];
        foreach (var (entry, facts) in factsOf.Index())
            foreach (var fact in facts)
                sharers[fact].Add(entry);
        nearest = new int[entries.Count][];
        weights = new int[numbers.Count];
        foreach (var (fact, number) in numbers)
            weights[number] = Emphasis(fact) * BitOperations.Log2((uint)(entries.Count / sharers[number].Count));

        int Number(SharedFact fact) => numbers.TryGetValue(fact, out var known) ? known : numbers[fact] = numbers.Count;
    }

    /// <returns>0 for strangers, and for an entry and itself.</returns>
    public int Between(Entry one, Entry other) => one.Id == other.Id ? 0 : Between(positions[one.Id], positions[other.Id]);

    /// <summary>The nearest first; among equals the one that stands nearest in the contents.</summary>
    /// <param name="shown">What the page has already.</param>
    public IReadOnlyList<Entry> Nearest(Entry entry, int count, IReadOnlySet<EntryId> shown)
    {
        if (!positions.TryGetValue(entry.Id, out var here))
            return [];
        // What is shown already is left out last, since it is dear to ask; so as many more are taken, and the rest need not be sorted.
        var enough = count + shown.Count;
        var near = enough > MostRemembered ? Nearest(here, enough) : nearest[here] ??= Nearest(here, MostRemembered);
        return [.. near.Take(enough).Select(there => entries[there]).Where(entry => !shown.Contains(entry.Id)).Take(count)];
    }

    private int[] Nearest(int here, int count)
    {
        // As long as the site has facts and entries, so each thread has one of both, all zeros between two entries.
        var (mine, isOne) = (Scratch(ref weightsHere, weights.Length), Scratch(ref candidatesHere, entries.Count));
        foreach (var fact in factsOf[here])
            mine[fact] = weights[fact];
        var (ranks, candidates) = (new List<long>(), Candidates(here, isOne));
        foreach (var there in candidates)
        {
            isOne[there] = false;
            if (Between(here, mine, there) is > 0 and var score)
                ranks.Add(Rank(score, Math.Abs(there - here), there));
        }
        foreach (var fact in factsOf[here])
            mine[fact] = 0;
        ranks.Sort();
        return [.. ranks.Take(count).Select(rank => (int)(rank & MostEntries))];
    }

    private static T[] Scratch<T>(ref T[]? known, int length) => known?.Length >= length ? known : known = new T[length];

    // One number, the lower the nearer, because hundreds are sorted for each entry: the score upside down, how far away, who.
    private static long Rank(int score, int away, int there) => ((long)(MostEntries - score) << (2 * BitsOfEntry)) | ((long)away << BitsOfEntry) | (uint)there;

    // Whoever shares one of its rarest facts. Of a fact that very many share, those around it in the contents.
    private List<int> Candidates(int here, bool[] isOne)
    {
        var candidates = new List<int>(MostCandidates * 2);
        foreach (var fact in factsOf[here].OrderBy(fact => sharers[fact].Count).ThenBy(fact => fact))
        {
            // The entry itself counts: it stands in the middle of those around it.
            if (candidates.Count + 1 >= MostCandidates)
                break;
            var all = sharers[fact];
            var from = Math.Clamp(all.BinarySearch(here) - (MostCandidates / 2), 0, Math.Max(0, all.Count - MostCandidates));
            foreach (var there in CollectionsMarshal.AsSpan(all)[from..Math.Min(all.Count, from + MostCandidates)])
            {
                if (isOne[there] || there == here)
                    continue;
                isOne[there] = true;
                candidates.Add(there);
            }
        }
        return candidates;
    }

    private int Between(int one, int other)
    {
        var weightsOfOne = new int[weights.Length];
        foreach (var fact in factsOf[one])
            weightsOfOne[fact] = weights[fact];
        return Between(one, weightsOfOne, other);
    }

    /// <param name="weightsOfOne">Nothing for a fact that is not its own.</param>
    private int Between(int one, int[] weightsOfOne, int other)
    {
        var score = 0;
        foreach (var fact in factsOf[other])
            score += weightsOfOne[fact];
        return score > 0 && editionOf[one] == editionOf[other] ? score + 1 : score;
    }

    private static int Emphasis(SharedFact fact) => fact switch
    {
        { Pilot: not null } => 3,
        { Term.Vocabulary: Vocabulary.Phases } => 1,
        _ => 2,
    };

    // What belongs to a pilot is also of the pilot's organisations.
    private static IEnumerable<SharedFact> FactsOf(Entry entry, Publication publication)
    {
        var pilot = entry switch
        {
            Pilot itself => itself,
            Tip tip => publication.Get<Pilot>(tip.Pilot.Value),
            Reflection { Pilot: { } about } => publication.Get<Pilot>(about.Value),
            _ => null,
        };
        if (pilot is not null)
            yield return new(Pilot: pilot.Id);
        var terms = References.ToTerms(entry).Concat(pilot is null ? [] : pilot.Organisations);
        foreach (var term in terms.Where(term => term.Value.Vocabulary is Vocabulary.Themes or Vocabulary.Phases or Vocabulary.Organisations))
            yield return new(Term: term.Value);
    }

    private readonly record struct SharedFact(TermId? Term = null, EntryId? Pilot = null);
}
