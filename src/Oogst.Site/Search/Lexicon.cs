using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Lucene.Net.Tartarus.Snowball.Ext;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Search;

/// <summary>What a word as typed becomes in the index.</summary>
/// <param name="Number">Its place in the lexicon.</param>
/// <param name="Terms">Stems; none for a word too common to search for, two or more for numbers with hyphens between them.</param>
/// <param name="Pieces">What stands between the hyphens, folded but not stemmed: <c>a&amp;o</c> and <c>fonds</c> of "A&amp;O-fonds".</param>
/// <param name="Folded">In small letters, without accents, apostrophes and hyphens.</param>
internal sealed record Word(int Number, string Typed, string[] Terms, string[] Pieces, string Folded);

/// <summary>
/// From words as typed to what they are found by, in one language. The script <c>language.js</c> does the same in the browser, and a test holds
/// the two together over every word of the content. Each distinct word is worked out once.
/// </summary>
internal sealed class Lexicon
{
    private static readonly PerLanguage<Lexicon> All = new(language => new(language));
    private static readonly char[] Hyphens = ['-', '\u2010', '\u2011'];

    // A stemmer holds the word it works on, so threads cannot share one; and making one takes longer than stemming a word.
    [ThreadStatic]
    private static DutchStemmer? stemmer;

    private readonly ConcurrentDictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<Word> byNumber = [];
    private readonly FrozenSet<string> stop;
    private readonly bool isStemmed;

    private Lexicon(Language language)
    {
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        stop = WordList.Lines($"search/stop.{language}.list").ToFrozenSet(StringComparer.Ordinal);
        // No stemmer of English is the same on both sides, see en.js.
        isStemmed = language == Language.Dutch;
    }

    public static Lexicon Of(Language language) => All[language];

    public Word this[ReadOnlySpan<char> typed]
    {
        get
        {
            if (bySpan.TryGetValue(typed, out var known))
                return known;
            var text = typed.ToString();
            lock (byNumber)
            {
                if (!words.TryGetValue(text, out known))
                {
                    known = Make(byNumber.Count, text);
                    byNumber.Add(known);
                    words[text] = known;
                }
                return known;
            }
        }
    }

    /// <summary>All words met so far, each at the place of its number.</summary>
    public Word[] Words
    {
        get
        {
            lock (byNumber)
                return [.. byNumber];
        }
    }

    /// <summary>The words of texts, one behind the other.</summary>
    public int[] NumbersOf(params ReadOnlySpan<string> texts)
    {
        var numbers = new List<int>();
        foreach (var text in texts)
            foreach (var typed in new Typed(text))
                numbers.Add(this[typed].Number);
        return [.. numbers];
    }

    /// <summary>The stem of a folded word, as it stands in the index; empty for stop words and single letters.</summary>
    public string TermOf(string folded)
    {
        if (folded.Length == 0 || (folded.Length == 1 && char.IsLetter(folded[0])) || stop.Contains(folded))
            return "";
        return isStemmed && folded.All(char.IsLetter) ? Stem(folded) : folded;
    }

    private Word Make(int number, string typed)
    {
        var parts = Fold(typed).Split(Hyphens, StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(parts, part => stop.Contains(part)) && parts.Length == 1)
            return new(number, typed, [], [], parts[0]);
        var pieces = Array.ConvertAll(parts, WithoutApostrophes);
        var folded = string.Concat(pieces);
        // "2011-2012" is two numbers, "e-mail" is one word.
        if (pieces.Length > 1 && Array.Exists(pieces, piece => !piece.Any(char.IsLetter)))
            return new(number, typed, [.. pieces.Select(TermOf).Where(term => term.Length > 0)], [], folded);
        return new(number, typed, TermOf(folded) is { Length: > 0 } term ? [term] : [], pieces.Length > 1 ? pieces : [], folded);
    }

    // Accents go first, so that both sides make small letters of the same characters.
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
                folded.Append(c == '\u2019' ? '\'' : c);
        return folded.ToString().ToLowerInvariant();
    }

    // thema's is thema, OR'en are an OR each, don't is dont.
    private static string WithoutApostrophes(string folded) =>
        (folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded.EndsWith("'en", StringComparison.Ordinal) ? folded[..^3] : folded).Replace("'", "", StringComparison.Ordinal);

    private static string Stem(string folded)
    {
        var snowball = stemmer ??= new();
        snowball.SetCurrent(folded);
        snowball.Stem();
        return snowball.Current;
    }
}
