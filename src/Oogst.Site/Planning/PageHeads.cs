using Oogst.Harvest.Domain;
using Oogst.Theme;
using Oogst.Theme.Layout;
using Oogst.Theme.Words;

namespace Oogst.Site.Planning;

/// <summary>Works out what surrounds each page from the pair table and the contents.</summary>
internal sealed class PageHeads(Publication publication, Addresses addresses)
{
    public PageHead For(Subject subject, Language language)
    {
        var entry = subject is Subject.OfEntry(var id) ? publication[id] : null;
        var words = SiteWords.In(language);
        var (title, description) = TitleAndDescription(subject, language, words);
        var isHidden = subject is Subject.NotFound;
        var canonicalLanguage = entry is null || entry.Told.Has(language) ? language : entry.Told.OriginalLanguage;
        return new()
        {
            Title = title,
            Description = description,
            Canonical = Url(subject, canonicalLanguage),
            Alternates = isHidden || entry is not null && !Language.All.All(entry.Told.Has) ? [] : [.. Language.All.Select(each => (each, Url(subject, each)))],
            Others = [.. Language.All.Where(each => each != language).Select(each => (each, addresses.At(subject, each)))],
            Crumbs = [.. Crumbs(subject, language, words)],
            Previous = Neighbour(entry, language, (contents, at) => contents.Before(at)),
            Next = Neighbour(entry, language, (contents, at) => contents.After(at)),
            EditUrl = EditUrl(entry, language),
            Accent = AccentOf(subject),
            IsArticle = entry is not null,
            IsHidden = isHidden,
        };
    }

    private string Url(Subject subject, Language language) => publication.Site.BaseUrl + addresses.At(subject, language).Path;

    private (string Title, string Description) TitleAndDescription(Subject subject, Language language, SiteWords words)
    {
        return subject switch
        {
            Subject.Home => ($"{publication.Site.Name[language]}: {publication.Site.Tagline[language]}", publication.Site.Tagline[language]),
            Subject.NotFound => (words.NotFoundTitle, words.NotFoundText),
            Subject.Search => (words.Searching.Search, words.Searching.About),
            Subject.OfVocabulary(var vocabulary) => (words.Of(vocabulary).Many, words.Of(vocabulary).About),
            Subject.OfTerm(var id) => ($"{publication[id].Name[language]} · {words.Of(id.Vocabulary).One}", AboutTerm(publication[id], language, words)),
            Subject.ListOf(var edition, var kind) => ($"{words.Of(kind).Many} {edition}", words.Of(kind).About),
            Subject.WholeEdition(var edition) => ($"{words.WholeEdition}: {EditionTitle(edition, language)}", words.WholeEditionSummary),
            Subject.OfEntry(var id) when publication[id].Told.For(language) is var told => (told.Title, told.Summary),
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "a subject without a title"),
        };
    }

    private static string AboutTerm(Term term, Language language, SiteWords words) =>
        term is Phase phase ? phase.About[language] : $"{words.AllOf} {term.Name[language]}: {words.Of(term.Id.Vocabulary).About}";

    private string EditionTitle(string edition, Language language) => publication.Edition(edition).Told.For(language).Title;

    private IEnumerable<Crumb> Crumbs(Subject subject, Language language, SiteWords words)
    {
        if (subject is Subject.Home)
            yield break;
        yield return new(words.Home, addresses.At(new Subject.Home(), language).Path);
        switch (subject)
        {
            case Subject.OfTerm(var id):
                yield return new(words.Of(id.Vocabulary).Many, addresses.At(new Subject.OfVocabulary(id.Vocabulary), language).Path);
                break;
            case Subject.WholeEdition(var edition):
                yield return EditionCrumb(edition, language);
                break;
            case Subject.ListOf(var edition, _):
                yield return EditionCrumb(edition, language);
                break;
            case Subject.OfEntry({ Kind: not (Kind.Edition or Kind.SitePage) } id):
                yield return EditionCrumb(id.Edition, language);
                yield return new(words.Of(id.Kind).Many, addresses.At(new Subject.ListOf(id.Edition, id.Kind), language).Path);
                break;
        }
    }

    private Crumb EditionCrumb(string edition, Language language) => EntryCrumb(publication.Edition(edition), language);

    private Crumb EntryCrumb(Entry entry, Language language)
    {
        var told = entry.Told.LanguageFor(language);
        return new(entry.Told.For(language).Title, addresses.At(new Subject.OfEntry(entry.Id), language).Path, told == language ? null : told.Code);
    }

    private Crumb? Neighbour(Entry? entry, Language language, Func<Contents, Entry, Entry?> step)
    {
        if (entry is null or SitePage)
            return null;
        return step(publication.ContentsOf(publication.Edition(entry.Id.Edition)), entry) is { } neighbour ? EntryCrumb(neighbour, language) : null;
    }

    private string? EditUrl(Entry? entry, Language language) =>
        entry is not null && publication.Site.Repository is { } repository
            ? $"{repository}/edit/{publication.Site.Branch}/input/{entry.Told.For(language).Path}"
            : null;

    private Accent AccentOf(Subject subject)
    {
        var edition = subject switch
        {
            Subject.OfEntry({ Edition.Length: > 0 } id) => id.Edition,
            Subject.ListOf list => list.Edition,
            Subject.WholeEdition whole => whole.Edition,
            _ => null,
        };
        return edition is not null ? publication.Edition(edition).Accent : publication.Editions is [var newest, ..] ? newest.Accent : default;
    }
}
