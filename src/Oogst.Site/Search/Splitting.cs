using Oogst.Harvest.Domain;

namespace Oogst.Site.Search;

/// <summary>How words are taken apart in one language: at their hyphens, and in Dutch where compounds were put together.</summary>
internal sealed class Splitting
{
    private readonly Lexicon lexicon;
    private readonly Word[] byNumber;
    private readonly string[]?[] parts;
    private readonly Compounds? compounds;

    private Splitting(Lexicon lexicon, Word[] byNumber, IReadOnlyCollection<Word> words, Compounds? compounds) =>
        (this.lexicon, this.byNumber, parts, Words, this.compounds) = (lexicon, byNumber, new string[byNumber.Length][], words, compounds);

    /// <summary>All words of the texts, in no order.</summary>
    public IReadOnlyCollection<Word> Words { get; }

    /// <summary>Null for a language that writes its compounds apart.</summary>
    public Compounds? Compounds => compounds;

    /// <summary>The parts every compound of the texts was split in, sorted: for people to look over.</summary>
    public IEnumerable<(string Word, IReadOnlyList<string> Parts)> Splits => Words
        .SelectMany(word => word.Pieces.Length > 0 ? word.Pieces : [word.Folded])
        .Distinct(StringComparer.Ordinal)
        .Select(word => (word, compounds?.PartsOf(word) ?? []))
        .Where(split => split.Item2.Count > 0)
        .OrderBy(split => split.word, StringComparer.Ordinal);

    public Word this[int number] => byNumber[number];

    /// <summary>The stems a word is also found by.</summary>
    public string[] PartsOf(int number) => parts[number] ??= Make(byNumber[number]);

    public static Splitting Of(Language language, IReadOnlyList<Compound> exceptions, IEnumerable<PageWords> pages)
    {
        var numbers = pages.SelectMany(page => page.Words).ToHashSet();
        var lexicon = Lexicon.Of(language);
        var byNumber = lexicon.Words;
        List<Word> words = [.. numbers.Select(number => byNumber[number])];
        return new(lexicon, byNumber, words, language == Language.Dutch ? CompoundsOf(words, lexicon, exceptions) : null);
    }

    // A word that is part of one compound is as good as used: "innovatie" in "innovatienetwerk" lets "innovatiespiraal" be split.
    private static Compounds CompoundsOf(List<Word> words, Lexicon lexicon, IReadOnlyList<Compound> exceptions)
    {
        var seen = words.SelectMany(word => word.Terms).Concat(exceptions.SelectMany(each => each.Parts).Select(part => lexicon.TermOf(Lexicon.Fold(part)))).ToHashSet(StringComparer.Ordinal);
        var first = new Compounds(lexicon, seen, exceptions);
        var parts = words.AsParallel().SelectMany(word => first.PartsOf(word.Folded)).Select(lexicon.TermOf).ToHashSet(StringComparer.Ordinal);
        return new(lexicon, parts.Union(seen).ToHashSet(StringComparer.Ordinal), exceptions);
    }

    private string[] Make(Word word)
    {
        if (word.Pieces.Length == 0 && compounds is null)
            return [];
        var found = word.Pieces.Length == 0
            ? compounds!.PartsOf(word.Folded)
            : word.Pieces.SelectMany(piece => compounds is null ? [piece] : compounds.PartsOf(piece).Prepend(piece));
        return [.. found.Select(lexicon.TermOf).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
