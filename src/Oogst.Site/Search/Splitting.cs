using System.Collections.Concurrent;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Search;

/// <summary>How words are taken apart in one language: at their hyphens, and in Dutch where compounds were put together.</summary>
internal sealed class Splitting
{
    private readonly ConcurrentDictionary<Word, string[]> parts = new(ReferenceEqualityComparer.Instance);
    private readonly Compounds? compounds;
    private readonly IReadOnlyCollection<Word> words;

    private Splitting(Lexicon lexicon, IReadOnlyCollection<Word> words, Compounds? compounds) =>
        (Lexicon, this.words, this.compounds) = (lexicon, words, compounds);

    public Lexicon Lexicon { get; }

    /// <summary>Null for a language that writes its compounds apart.</summary>
    public Compounds? Compounds => compounds;

    /// <summary>The parts every compound of the texts was split in, sorted: for people to look over.</summary>
    public IEnumerable<(string Word, IReadOnlyList<string> Parts)> Splits => words
        .SelectMany(word => word.Pieces.Length > 0 ? word.Pieces : [word.Folded])
        .Distinct(StringComparer.Ordinal)
        .Select(word => (word, compounds?.PartsOf(word) ?? []))
        .Where(split => split.Item2.Count > 0)
        .OrderBy(split => split.word, StringComparer.Ordinal);

    /// <summary>The stems a word is also found by.</summary>
    public string[] PartsOf(Word word) => parts.GetOrAdd(word, Make);

    public static Splitting Of(Language language, IReadOnlyList<Compound> exceptions, IEnumerable<Findable> pages)
    {
        var lexicon = Lexicon.Of(language);
        var words = WordsOf(pages, lexicon);
        return new(lexicon, words, language == Language.Dutch ? CompoundsOf(words, lexicon, exceptions) : null);
    }

    // A word that is part of one compound is as good as used: "innovatie" in "innovatienetwerk" lets "innovatiespiraal" be split.
    private static Compounds CompoundsOf(HashSet<Word> words, Lexicon lexicon, IReadOnlyList<Compound> exceptions)
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
        return [.. found.Select(Lexicon.TermOf).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static HashSet<Word> WordsOf(IEnumerable<Findable> pages, Lexicon lexicon)
    {
        var words = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            Add(page.Title);
            foreach (var section in page.Sections)
            {
                Add(section.Heading);
                Add(section.Text);
                Add(section.AlsoFoundBy);
            }
        }
        return words;

        void Add(string text)
        {
            foreach (var typed in new Typed(text))
                words.Add(lexicon[typed]);
        }
    }
}
