using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Search;

/// <summary>
/// Everything that can be found in one language. One index for each edition; words and pages of the site are in the newest one, so that
/// a first search fetches a single file. Nothing is worked out before it is asked for.
/// </summary>
internal sealed class Haystack
{
    private readonly OrderedDictionary<EntryId, SearchedPage> entries;
    private readonly IReadOnlyList<SearchedPage> others;
    private readonly Dictionary<string, HashedFile> indexes;
    private readonly Lazy<Splitting> splitting;

    public Haystack(SitePlan plan, Language language)
    {
        var (findables, publication, lexicon) = (new Findables(plan, language), plan.Publication, Lexicon.Of(language));
        entries = new(publication.Entries.Where(entry => entry.Told.Has(language)).Select(entry => KeyValuePair.Create(entry.Id, new SearchedPage(() => findables.Of(entry), lexicon))));
        others = [.. plan.Pages.Where(page => page.Language == language).Select(page => Other(page, findables, publication)).OfType<Func<Findable>>().Select(page => new SearchedPage(page, lexicon))];
        Editions = [.. publication.Editions.Select(edition => edition.Id.Edition)];
        splitting = new(() => Splitting.Of(language, publication.Compounds, AllPages));
        indexes = Editions.ToDictionary(edition => edition, edition => new HashedFile(
            () => SearchIndex.Write([.. In(edition).Select(page => page.Words)], Splitting),
            () => In(edition).Select(page => page.Words.Digest)));
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<string> Editions { get; }

    /// <summary>How the words of this language's texts were taken apart.</summary>
    public Splitting Splitting => splitting.Value;

    public IEnumerable<PageWords> AllPages => Editions.SelectMany(In).Select(page => page.Words);

    /// <summary>The file of an entry's texts.</summary>
    public byte[] TextsOf(EntryId entry) => entries[entry].Texts();

    public string DigestOf(string edition) => indexes[edition].Digest;

    /// <summary>The index of an edition. The words of its pages are let go: nothing else is made of them once all were taken apart.</summary>
    public byte[] TakeIndexOf(string edition)
    {
        var index = indexes[edition].Take();
        foreach (var page in In(edition))
            page.LetGo();
        return index;
    }

    private IEnumerable<SearchedPage> In(string edition)
    {
        var isNewest = edition == Editions[0];
        return entries.Where(entry => entry.Key.Edition == edition || (isNewest && entry.Key.Edition.Length == 0)).Select(entry => entry.Value)
            .Concat(isNewest ? others : []);
    }

    private static Func<Findable>? Other(Page page, Findables findables, Publication publication) => page.Subject switch
    {
        Subject.OfTerm(var id) => () => findables.Of(publication[id]),
        // The first page of a list stands for all of it.
        Subject.ListOf or Subject.OfVocabulary or Subject.ProvinceMap or Subject.BookIndex { Page: 1 } or Subject.Everywhere { Under: null, Number: 1 } or Subject.TipCards { Number: 1 }
            or Subject.Matrix { Number: 1 } or Subject.Answers { Number: 1 } => () => findables.Of(page),
        _ => null,
    };
}
