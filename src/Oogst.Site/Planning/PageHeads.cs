using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Theme;
using Oogst.Theme.Browsing;
using Oogst.Theme.Layout;
using Oogst.Theme.Words;

namespace Oogst.Site.Planning;

/// <summary>Works out what surrounds each page from the pair table and the contents.</summary>
/// <param name="editAt">Where the files of the input folder can be edited, with a slash at the end; null when nowhere.</param>
public sealed class PageHeads(Publication publication, Addresses addresses, string? editAt)
{
    public PageHead For(Subject subject, Language language)
    {
        var entry = subject is Subject.OfEntry(var id) ? publication[id] : null;
        var words = SiteWords.In(language);
        var (title, description) = TitleAndDescription(subject, language, words);
        var isHidden = subject is Subject.NotFound;
        var isPaired = !isHidden && (entry is null || Language.All.All(entry.Told.Has));
        var canonicalLanguage = entry is null || entry.Told.Has(language) ? language : entry.Told.OriginalLanguage;
        return new()
        {
            Title = title,
            Description = description,
            Address = addresses.At(subject, language),
            Canonical = Url(subject, canonicalLanguage),
            Alternates = isPaired ? [.. Language.All.Select(each => (each, Url(subject, each)))] : [],
            AlternateForOthers = !isPaired ? null : subject is Subject.Home ? publication.Site.BaseUrl + "/" : Url(subject, Language.All[0]),
            Others = [.. Language.All.Where(each => each != language).Select(each => (each, addresses.At(subject, each)))],
            Crumbs = [.. Crumbs(subject, language, words)],
            Previous = Neighbour(entry, language, (contents, at) => contents.Before(at)) ?? Turned(subject, -1, language, words) ?? PhaseBeside(subject, -1, language),
            Next = Neighbour(entry, language, (contents, at) => contents.After(at)) ?? Turned(subject, +1, language, words) ?? PhaseBeside(subject, +1, language),
            EditUrl = editAt is not null && Editing.FileOf(subject, language, publication) is { } file ? editAt + file : null,
            Accent = AccentOf(subject),
            Kind = KindOf(subject),
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
            Subject.ProvinceMap => (words.Diagrams.Map.Many, words.Diagrams.Map.About),
            Subject.Spirals => (words.Diagrams.Spiral.Many, words.Diagrams.Spiral.About),
            Subject.OfVocabulary(var vocabulary) => (words.Of(vocabulary).Many, words.Of(vocabulary).About),
            Subject.OfTerm(var id) => ($"{publication[id].Name[language]} · {words.Of(id.Vocabulary).One}", AboutTerm(publication[id], language, words)),
            Subject.BookIndex(var page) => (words.BookIndex.Title(page, publication.IndexIn(language).PageCount), words.BookIndex.About),
            Subject.Everywhere(var kind, var value, var number) => OfList(kind, value, number, language, words),
            Subject.TipCards(var number) => (Numbered(words.TipFinder.Cards, number, words), words.TipFinder.CardsAbout),
            Subject.Matrix(var number) => (Numbered(words.Compare.Questions.Many, number, words), words.Compare.Questions.About),
            Subject.Answers(var question, var number) => (Numbered(publication[question].Name[language], number, words), AboutAnswers(question, words)),
            Subject.ListOf(var edition, var kind) => ($"{words.Of(kind).Many} {edition}", words.Of(kind).About),
            Subject.WholeEdition(var edition) => ($"{words.WholeEdition}: {EditionTitle(edition, language)}", words.WholeEditionSummary),
            Subject.OfEntry(var id) when publication[id].Told.For(language) is var told => (told.Title, told.Summary),
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "a subject without a title"),
        };
    }

    private (string, string) OfList(Kind kind, FacetValue? value, int number, Language language, SiteWords words)
    {
        var count = words.Lists.Count(kind, publication.Lists.Of(kind).Under(value).Count);
        var title = value is { } one
            ? words.Lists.Under(kind, one.Facet, FacetNames.NameOf(one, kind, publication, language).Name)
            : words.Of(kind).Many;
        return (Numbered(title, number, words), value is null ? words.Lists.Lead(kind) : $"{count}. {words.Lists.Lead(kind)}");
    }

    private static string Numbered(string title, int number, SiteWords words) => number == 1 ? title : $"{title} · {words.Lists.Page(number)}";

    private string AboutAnswers(TermId question, SiteWords words) =>
        publication.Lists.AnswersTo(question).All is { Count: > 0 } answers ? $"{words.Compare.ToEveryPilot}. {words.Compare.Answered(answers.Count, publication.Lists.Pilots.Count)}" : words.Compare.Nobody;

    private static string AboutTerm(Term term, Language language, SiteWords words) =>
        term is Phase phase ? phase.About[language] : $"{words.AllOf} {term.Name[language]}: {words.Of(term.Id.Vocabulary).About}";

    // A list or an index of several pages is leafed through.
    private Crumb? Turned(Subject subject, int step, Language language, SiteWords words)
    {
        var (number, of, pages) = subject switch
        {
            Subject.Everywhere everywhere => (everywhere.Number, number => everywhere with { Number = number }, publication.Lists.Of(everywhere.Kind).Pages(everywhere.Under).Count),
            Subject.TipCards cards => (cards.Number, number => cards with { Number = number }, publication.Lists.TipCards.Count),
            Subject.Matrix matrix => (matrix.Number, number => matrix with { Number = number }, publication.Lists.Matrix.Count),
            Subject.Answers answers => (answers.Number, number => answers with { Number = number }, publication.Lists.AnswersTo(answers.Question).Count),
            Subject.BookIndex index => (index.Page, number => index with { Page = number }, publication.IndexIn(language).PageCount),
            _ => (1, (Func<int, Subject>)(_ => subject), 1),
        };
        if (number + step is var to && (to < 1 || to > pages))
            return null;
        return new(subject is Subject.BookIndex ? words.BookIndex.Title(to, pages) : words.Lists.Page(to), addresses.At(of(to), language).Path);
    }

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
            case Subject.BookIndex(> 1):
                yield return new(words.BookIndex.Title(1, 1), addresses.At(new Subject.BookIndex(), language).Path);
                break;
            case Subject.Everywhere(var kind, var value, var number) when value is not null || number > 1:
                yield return new(words.Of(kind).Many, addresses.At(new Subject.Everywhere(kind), language).Path);
                if (value is { } one && number > 1 && FacetNames.NameOf(one, kind, publication, language) is var (name, lang))
                    yield return new(name, addresses.At(new Subject.Everywhere(kind, one), language).Path, lang);
                break;
            case Subject.TipCards:
                yield return new(words.Tips.Many, addresses.At(new Subject.Everywhere(Kind.Tip), language).Path);
                break;
            case Subject.Answers or Subject.Matrix(> 1):
                yield return new(words.Compare.Questions.Many, addresses.At(new Subject.Matrix(), language).Path);
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

    // Phases follow each other.
    private Crumb? PhaseBeside(Subject subject, int step, Language language)
    {
        if (subject is not Subject.OfTerm({ Vocabulary: Vocabulary.Phases } id))
            return null;
        var phases = publication.Phases.ToList();
        return phases.ElementAtOrDefault(phases.FindIndex(phase => phase.Id == id) + step) is { } beside ? new(beside.Name[language], addresses.At(new Subject.OfTerm(beside.Id), language).Path) : null;
    }

    private static Kind? KindOf(Subject subject) => subject switch
    {
        Subject.OfEntry(var id) => id.Kind,
        Subject.ListOf(_, var kind) => kind,
        Subject.Everywhere list => list.Kind,
        Subject.TipCards => Kind.Tip,
        Subject.Matrix or Subject.Answers => Kind.Pilot,
        _ => null,
    };

    private Accent AccentOf(Subject subject)
    {
        var edition = subject switch
        {
            Subject.OfEntry({ Edition.Length: > 0 } id) => id.Edition,
            Subject.ListOf list => list.Edition,
            Subject.WholeEdition whole => whole.Edition,
            _ => null,
        };
        return (edition is not null ? publication.Edition(edition) : publication.Newest).Accent;
    }
}
