namespace Oogst.Harvest.Domain;

/// <summary>
/// The index of the book for readers of one language: every entry, every other name of a method, and every word of the vocabularies,
/// by name. A long one is cut into pages; all languages have equally many, so that each page has its counterpart.
/// </summary>
public sealed class BookIndex
{
    /// <summary>About what fits a page of 60 kB, its frame included. Two thirds of it, because a cut may move to where a letter starts.</summary>
    private const int MostOnOnePage = 48_000;
    private const int UsualOnOnePage = MostOnOnePage * 2 / 3;

    private readonly Lazy<IReadOnlyList<IReadOnlyList<IndexLine>>> pages;
    private readonly Lazy<Dictionary<char, int>> pageOfLetter;

    private BookIndex(Language language, List<IndexLine> lines, int pageCount)
    {
        PageCount = pageCount;
        pages = new(() => Cut([.. Alphabet.Of(language).InOrder(lines, line => line.Name)], pageCount));
        pageOfLetter = new(() => pages.Value.Index().SelectMany(page => page.Item.Select(line => (line.Letter, page.Index)))
            .DistinctBy(pair => pair.Letter).ToDictionary(pair => pair.Letter, pair => pair.Index + 1));
    }

    /// <summary>Not sorted until somebody asks for a page.</summary>
    internal static PerLanguage<BookIndex> Of(Publication publication)
    {
        var lines = new PerLanguage<List<IndexLine>>(language => [.. LinesOf(publication, language)]);
        var longest = Language.All.Max(language => lines[language].Sum(line => line.Weight));
        var pageCount = longest <= MostOnOnePage ? 1 : (int)Math.Ceiling((double)longest / UsualOnOnePage);
        return new(language => new(language, lines[language], pageCount));
    }

    public int PageCount { get; }

    /// <param name="number">From 1.</param>
    public IReadOnlyList<IndexLine> Page(int number) => pages.Value[number - 1];

    /// <returns>The number of the page on which a letter begins; null when nothing stands under it.</returns>
    public int? PageOf(char letter) => pageOfLetter.Value.TryGetValue(letter, out var number) ? number : null;

    private static IEnumerable<IndexLine> LinesOf(Publication publication, Language language)
    {
        foreach (var entry in publication.Entries)
        {
            var title = IndexLine.Titled(entry, language);
            yield return title;
            if (entry is Method method)
            {
                // A name that differs from the title by its article alone would stand right beside it.
                foreach (var name in method.Told.For(language).AlsoKnownAs.Select(name => IndexLine.OtherNameOf(method, name, language))
                    .Where(line => !line.Name.Equals(title.Name, StringComparison.OrdinalIgnoreCase)).DistinctBy(line => line.Name, StringComparer.OrdinalIgnoreCase))
                    yield return name;
            }
        }
        foreach (var term in Vocabularies.WithPages.SelectMany(publication.Terms))
            yield return IndexLine.OfWord(term, language);
    }

    // Pages of about equal length; a cut moves to where a letter starts when that is near.
    private static List<IReadOnlyList<IndexLine>> Cut(List<IndexLine> lines, int pageCount)
    {
        var before = new int[lines.Count + 1];
        for (var at = 0; at < lines.Count; at++)
            before[at + 1] = before[at] + lines[at].Weight;
        var usual = before[^1] / pageCount;
        var starts = Enumerable.Range(0, lines.Count).Where(at => at == 0 || lines[at].Letter != lines[at - 1].Letter).ToList();
        var cuts = Enumerable.Range(1, pageCount - 1).Select(page => Near(page * usual)).Append(lines.Count);
        return [.. cuts.Prepend(0).Zip(cuts, (from, to) => (IReadOnlyList<IndexLine>)lines[from..to])];

        int Near(int weight)
        {
            var letter = starts.MinBy(at => Math.Abs(before[at] - weight));
            return Math.Abs(before[letter] - weight) < usual / 4 ? letter : Array.FindIndex(before, sum => sum >= weight);
        }
    }
}
