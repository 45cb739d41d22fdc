namespace Oogst.Harvest.Diagnostics;

/// <summary>"Did you mean": the known word that takes the fewest edits.</summary>
public static class Nearest
{
    private const int LongestWord = 80;

    /// <returns>Null when nothing is near: more edits than a third of the word (at least two).</returns>
    public static string? To(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return null;
        var limit = Math.Max(2, word.Length / 3);
        return known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit && candidate.Length <= LongestWord)
            .Select(candidate => (candidate, edits: Edits(word, candidate)))
            .Where(pair => pair.edits <= limit && pair.edits < pair.candidate.Length)
            .OrderBy(pair => pair.edits)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    // Levenshtein's distance with swapped neighbours as one edit, the commonest slip of all. Case and underscores are folded first.
    private static int Edits(string left, string right)
    {
        var (a, b) = (left.ToLowerInvariant().Replace('_', '-'), right.ToLowerInvariant().Replace('_', '-'));
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var (beforePrevious, current) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }
        return previous[b.Length];
    }
}
