using System.Buffers;
using System.Collections.Frozen;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>A name that stands in a text.</summary>
/// <param name="Length">In characters: a plural is longer than the name itself.</param>
internal readonly record struct Found<T>(int Start, int Length, T Meaning);

/// <summary>
/// Finds many names in a text in one pass: whatever their number, each word of the text is looked up once. A name is found as whole words,
/// in capitals or not, its last word perhaps in the plural; where two begin at one word, the longer is meant.
/// </summary>
internal sealed class Lexicon<T>
{
    private readonly FrozenDictionary<string, Name[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly SearchValues<string> firstWords;

    /// <param name="names">Each with the language whose plurals it has. What means two things, means the first.</param>
    public Lexicon(IEnumerable<(string Name, Language Language, T Meaning)> names)
    {
        var known = names
            .Select(one => Name.Of(one.Name, one.Meaning, one.Language)).OfType<Name>()
            .DistinctBy(name => name.Whole, StringComparer.OrdinalIgnoreCase).ToList();
        IsEmpty = known.Count == 0;
        byFirstWord = known
            .SelectMany(name => (name.Words.Length == 1 ? name.LastForms : [name.Words[0]]).Select(word => (word, name)))
            .GroupBy(pair => pair.word, pair => pair.name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().OrderByDescending(name => name.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        firstWords = SearchValues.Create([.. byFirstWord.Dictionary.Keys], StringComparison.OrdinalIgnoreCase);
    }

    public bool IsEmpty { get; }

    /// <summary>Whether any name could stand in a text, by their first words alone. Marks do not matter, so it can be asked of Markdown as it was typed.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text)
    {
        // Of a few words, a text rarely holds any, and is done with. One that is found may still be in the middle of another.
        if (!text.ContainsAny(firstWords))
            return false;
        for (var start = WordFrom(text, 0); start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (byFirstWord.TryGetValue(text[start..end], out _))
                return true;
            start = WordFrom(text, end);
        }
        return false;
    }

    /// <summary>From left to right; none overlap.</summary>
    public IEnumerable<Found<T>> In(string text)
    {
        for (var start = WordFrom(text, 0); start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (!IsJoinedBefore(text, start) && byFirstWord.TryGetValue(text.AsSpan(start, end - start), out var names))
            {
                foreach (var name in names)
                {
                    if (name.EndIn(text, end) is not { } last)
                        continue;
                    yield return new(start, last - start, name.Meaning);
                    end = last;
                    break;
                }
            }
            start = WordFrom(text, end);
        }
    }

    private static int WordFrom(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    // "roddel" in "niet-roddel" is a part of a longer word.
    private static bool IsJoinedBefore(string text, int start) => start > 1 && text[start - 1] == '-' && char.IsLetterOrDigit(text[start - 2]);

    private static bool IsJoinedBehind(string text, int end) => end + 1 < text.Length && text[end] == '-' && char.IsLetterOrDigit(text[end + 1]);

    /// <param name="Gaps">What stands between the words: one fewer than there are words.</param>
    private sealed record Name(string Whole, string[] Words, string[] Gaps, string[] LastForms, T Meaning)
    {
        /// <returns>Null for a name without a word in it.</returns>
        public static Name? Of(string name, T meaning, Language language)
        {
            var (words, gaps) = (new List<string>(), new List<string>());
            for (var start = WordFrom(name, 0); start < name.Length;)
            {
                var end = EndOfWord(name, start);
                words.Add(name[start..end]);
                start = WordFrom(name, end);
                if (start < name.Length)
                    gaps.Add(name[end..start]);
            }
            return words.Count == 0 ? null : new(name, [.. words], [.. gaps], [.. Inflection.FormsOf(words[^1], language)], meaning);
        }

        /// <returns>Where the name ends in the text, when its first word ends at <paramref name="at"/>; null when it does not stand there.</returns>
        public int? EndIn(string text, int at)
        {
            for (var next = 1; next < Words.Length; next++)
            {
                if (BehindGap(text, at, Gaps[next - 1]) is not { } start)
                    return null;
                at = EndOfWord(text, start);
                var word = text.AsSpan(start, at - start);
                if (next == Words.Length - 1 ? !IsLastForm(word) : !word.Equals(Words[next], StringComparison.OrdinalIgnoreCase))
                    return null;
            }
            return IsJoinedBehind(text, at) ? null : at;
        }

        private bool IsLastForm(ReadOnlySpan<char> word)
        {
            foreach (var form in LastForms)
                if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
                    return true;
            return false;
        }

        // Any white space is as good as another, and so are the two apostrophes.
        private static int? BehindGap(string text, int at, string gap)
        {
            foreach (var c in gap)
            {
                if (at >= text.Length || !(char.IsWhiteSpace(c) ? char.IsWhiteSpace(text[at]) : Plain(text[at]) == Plain(c)))
                    return null;
                at++;
                while (char.IsWhiteSpace(c) && at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
            }
            return at;
        }

        private static char Plain(char c) => c == '’' ? '\'' : c;
    }
}
