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
    private readonly SortedDictionary<EntryId, Kept<Findable>> entries;
    private readonly IReadOnlyList<Kept<Findable>> others;
    private readonly Dictionary<string, HashedFile> indexes;
    private readonly Lazy<Splitting> splitting;

    public Haystack(SitePlan plan, Language language)
    {
        var (findables, publication) = (new Findables(plan, language), plan.Publication);
        entries = new(publication.Entries.Where(entry => entry.Told.Has(language)).ToDictionary(entry => entry.Id, entry => new Kept<Findable>(() => findables.Of(entry))));
        others = [.. plan.Pages.Where(page => page.Language == language).Select(page => Other(page, findables, publication)).OfType<Kept<Findable>>()];
        Editions = publication.Editions is { Count: > 0 } editions ? [.. editions.Select(edition => edition.Id.Edition)] : [""];
        splitting = new(() => Splitting.Of(language, publication.Compounds, AllPages()));
        indexes = Editions.ToDictionary(edition => edition, edition => new HashedFile(
            () => SearchIndex.Write([.. PagesOf(edition)], Splitting),
            () => PagesOf(edition).Where(page => page.HasTexts).SelectMany(page => page.Sections).SelectMany(section => new[] { section.Anchor, section.Text })));
    }

    /// <summary>Newest first; one without a name when there are none.</summary>
    public IReadOnlyList<string> Editions { get; }

    public IEnumerable<EntryId> Entries => entries.Keys;

    /// <summary>How the words of this language's texts were taken apart.</summary>
    public Splitting Splitting => splitting.Value;

    /// <summary>The file of an entry's texts, which is made last of all that is made of them: they are let go.</summary>
    public byte[] TextsOf(EntryId entry)
    {
        var texts = SearchTexts.Of(entries[entry].Value);
        entries[entry].LetGo();
        return texts;
    }

    public HashedFile IndexOf(string edition) => indexes[edition];

    public IEnumerable<Findable> AllPages() => Editions.SelectMany(PagesOf);

    private IEnumerable<Findable> PagesOf(string edition) => In(edition).Select(page => page.Value);

    private IEnumerable<Kept<Findable>> In(string edition)
    {
        var isNewest = edition == Editions[0];
        return entries.Where(entry => entry.Key.Edition == edition || (isNewest && entry.Key.Edition.Length == 0)).Select(entry => entry.Value)
            .Concat(isNewest ? others : []);
    }

    private static Kept<Findable>? Other(Page page, Findables findables, Publication publication) => page.Subject switch
    {
        Subject.OfTerm(var id) => new(() => findables.Of(publication[id])),
        // The first page of a list stands for all of it.
        Subject.ListOf or Subject.OfVocabulary or Subject.ProvinceMap or Subject.BookIndex { Page: 1 } or Subject.Everywhere { Under: null, Number: 1 } or Subject.TipCards { Number: 1 }
            or Subject.Matrix { Number: 1 } or Subject.Answers { Number: 1 } => new(() => Findables.Of(page)),
        _ => null,
    };
}
