using System.Numerics;
using System.Runtime.InteropServices;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>
/// How near two entries are: by the themes, phases, organisations and pilot they share. What few share weighs more than what many share:
/// each time a fact is twice as rare it weighs one more, times its <see cref="FactNumbers.Emphases"/>; what most share weighs nothing.
/// Whoever shares anything gets one more for being of the same edition.
/// </summary>
public sealed class Kinship
{
    /// <summary>Enough to choose a handful from, and few enough that a site of any size asks each entry for the same amount of work.</summary>
    private const int MostCandidates = 400;

    /// <summary>How many of the nearest are remembered: what a page has already is rarely as much.</summary>
    private const int MostRemembered = 32;

    private readonly IReadOnlyList<Entry> entries;
    private readonly Dictionary<EntryId, int> positions;

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
        positions = entries.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var editions = publication.Editions.Select(edition => edition.Id.Edition).ToList();
        editionOf = [.. entries.Select(entry => editions.IndexOf(entry.Id.Edition))];
        var facts = new FactNumbers(publication);
        factsOf = [.. entries.Select(facts.Of)];
        sharers = [.. facts.Emphases.Select(_ => new List<int>())];
        foreach (var (entry, numbers) in factsOf.Index())
            foreach (var number in numbers)
                sharers[number].Add(entry);
        nearest = new int[entries.Count][];
        weights = [.. facts.Emphases.Select((emphasis, number) => emphasis * BitOperations.Log2((uint)(entries.Count / sharers[number].Count)))];
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

    private int[] Nearest(int here, int count) =>
    [
        .. Candidates(here)
            .Select(there => (There: there, Score: Between(here, there), Away: Math.Abs(there - here)))
            .Where(one => one.Score > 0)
            .OrderByDescending(one => one.Score).ThenBy(one => one.Away).ThenBy(one => one.There)
            .Take(count)
            .Select(one => one.There),
    ];

    // Whoever shares one of its rarest facts. Of a fact that very many share, those around it in the contents.
    private HashSet<int> Candidates(int here)
    {
        var candidates = new HashSet<int>(MostCandidates * 2);
        foreach (var fact in factsOf[here].OrderBy(fact => sharers[fact].Count).ThenBy(fact => fact))
        {
            if (candidates.Count >= MostCandidates)
                break;
            var all = sharers[fact];
            var from = Math.Clamp(all.BinarySearch(here) - (MostCandidates / 2), 0, Math.Max(0, all.Count - MostCandidates));
            foreach (var there in CollectionsMarshal.AsSpan(all)[from..Math.Min(all.Count, from + MostCandidates)])
                candidates.Add(there);
        }
        candidates.Remove(here);
        return candidates;
    }

    private int Between(int one, int other)
    {
        var (mine, theirs, score) = (factsOf[one], factsOf[other], 0);
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            if (mine[i] == theirs[j])
                score += weights[mine[i]];
            (i, j) = mine[i] == theirs[j] ? (i + 1, j + 1) : mine[i] < theirs[j] ? (i + 1, j) : (i, j + 1);
        }
        return score > 0 && editionOf[one] == editionOf[other] ? score + 1 : score;
    }
}
