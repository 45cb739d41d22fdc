using System.Globalization;

namespace Oogst.Harvest.Domain;

/// <summary>
/// How a language puts names in order: by its own collation, word by word, where case and accents count only between equals.
/// An article at the start of a title does not count, as in the index of a book.
/// </summary>
public sealed class Alphabet
{
    /// <summary>Where names stand that start with no letter of the alphabet: digits, signs, other scripts.</summary>
    public const char NoLetter = '#';

    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly PerLanguage<Alphabet> Known = new(language => language == Language.Dutch
        ? new("nl-NL", ["de ", "het ", "een ", "'t ", "’t "])
        : new("en-GB", ["the ", "a ", "an "]));

    private readonly CompareInfo collation;
    private readonly string[] articles;

    private Alphabet(string culture, string[] articles) => (collation, this.articles) = (CultureInfo.GetCultureInfo(culture).CompareInfo, articles);

    public static Alphabet Of(Language language) => Known[language];

    /// <summary>First <see cref="NoLetter"/>, then A to Z: the order of the groups in an index.</summary>
    public static IEnumerable<char> Letters => [NoLetter, .. Enumerable.Range('A', 26).Select(letter => (char)letter)];

    /// <returns>The article with its space, perhaps empty, and what it belongs to, never empty: <c>De </c> and <c>brug</c>.</returns>
    public (string Article, string Name) WithoutArticle(string title)
    {
        var article = articles.FirstOrDefault(article => title.Length > article.Length && title.StartsWith(article, StringComparison.OrdinalIgnoreCase)) ?? "";
        return (title[..article.Length], title[article.Length..]);
    }

    /// <summary>The letter under which a name stands. Letters with marks of their own stand with the letter they sort after: ø with the O.</summary>
    public char LetterOf(string name)
    {
        var first = FirstOf(name);
        if (first.Length == 0 || !IsLatinLetter(first[0]))
            return NoLetter;
        // As nearly every name begins: there is nothing to compare.
        if (first is [var plain] && char.IsAsciiLetter(plain))
            return char.ToUpperInvariant(plain);
        return Letters.Last(letter => letter == NoLetter || collation.Compare(letter.ToString(), first, Loosely) <= 0);
    }

    /// <summary>Puts things in the order of their names. Names that differ in nothing keep the order they came in.</summary>
    public IEnumerable<T> InOrder<T>(IEnumerable<T> things, Func<T, string> nameOf) => things
        .Select(thing => (Thing: thing, Name: nameOf(thing)))
        .Select(one => (one.Thing, one.Name, HasLetter: LetterOf(one.Name) != NoLetter, Key: collation.GetSortKey(Bare(one.Name), Loosely)))
        .OrderBy(one => one.HasLetter)
        .ThenBy(one => one.Key, Comparer<SortKey>.Create(SortKey.Compare))
        .ThenBy(one => one.Name, StringComparer.Ordinal)
        .Select(one => one.Thing);

    private static string FirstOf(string name) => Bare(name) is { Length: > 0 } bare ? StringInfo.GetNextTextElement(bare) : "";

    // Quotation marks and the like before the first word do not count.
    private static string Bare(string name)
    {
        var start = 0;
        while (start < name.Length && !char.IsLetterOrDigit(name, start))
            start++;
        return start == name.Length ? name : name[start..];
    }

    private static bool IsLatinLetter(char c) => char.IsLetter(c) && c is <= '\u024f' or (>= '\u1e00' and <= '\u1eff');
}
