using System.Collections.Frozen;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Theme;
using Oogst.Theme.Browsing;
using Oogst.Theme.Words;

namespace Oogst.Site.Planning;

/// <summary>
/// The pair table: every subject with its address in every language. The switcher, hreflang, canonical addresses, the sitemap
/// and links in prose all ask here, so they cannot disagree.
/// </summary>
public sealed class Addresses : IAddresses
{
    private static readonly Kind[] ListedKinds = [Kind.Chapter, Kind.Meeting, Kind.Pilot, Kind.Tip, Kind.Reflection, Kind.Voices, Kind.Method];

    private readonly Dictionary<Subject, PerLanguage<Address>> table;
    private readonly Dictionary<string, Subject> at;

    // Only in a glance.
    private FrozenDictionary<Subject, PerLanguage<Address>>? renewed;

    private Addresses(Dictionary<Subject, PerLanguage<Address>> table, Dictionary<string, Subject> at, IReadOnlyList<Subject> subjects) => (this.table, this.at, Subjects) = (table, at, subjects);

    /// <summary>Everything that has a page, in a fixed order.</summary>
    public IReadOnlyList<Subject> Subjects { get; private set; }

    public int Count => table.Count * Language.All.Count;

    public Address At(Subject subject, Language language) => (renewed is not null && renewed.TryGetValue(subject, out var there) ? there : table[subject])[language];

    /// <returns>Null when it has no page.</returns>
    public Address? Find(Subject subject, Language language) => Find(subject)?[language];

    /// <returns>Null when it has no page.</returns>
    public PerLanguage<Address>? Find(Subject subject) => renewed is not null && renewed.TryGetValue(subject, out var there) ? there : table.GetValueOrDefault(subject);

    /// <param name="file">See <see cref="Address.File"/>.</param>
    /// <returns>What stands there; null when no page does.</returns>
    public (Subject Subject, Language Language)? FindAt(string file)
    {
        const string page = "index.html";
        if (!at.TryGetValue("/" + (file.EndsWith(page, StringComparison.Ordinal) ? file[..^page.Length] : file), out var subject))
            return null;
        // However it is written, an address is taken; but a file has one name.
        return Language.All.Where(language => At(subject, language).File == file).Select(language => ((Subject, Language)?)(subject, language)).FirstOrDefault();
    }

    /// <summary>The same with one entry, which may be new, at the address that it has now, for a first glance at its page; nobody asks whether that is free.</summary>
    public Addresses Glance(EntryId entry, Publication glanced)
    {
        Subject subject = new Subject.OfEntry(entry);
        var now = new PerLanguage<Address>(language => new(PathOf(subject, language, glanced)));
        if (Language.All.All(language => now[language] == Find(subject, language)))
            return this;
        var moved = (Addresses)MemberwiseClone();
        if (Find(subject, Language.All[0]) is null)
            moved.Subjects = [.. Subjects, subject];
        moved.renewed = (renewed ?? FrozenDictionary<Subject, PerLanguage<Address>>.Empty).Where(pair => pair.Key != subject).Append(new(subject, now)).ToFrozenDictionary();
        return moved;
    }

    /// <summary>Reports two subjects that claim one address; the table then holds both, and the build stops after this step.</summary>
    public static Addresses Of(Publication publication, Report report)
    {
        // What takes longest to know how many pages it has, at once.
        Parallel.Invoke(() => _ = publication.Lists, () => _ = publication.IndexIn(publication.Site.DefaultLanguage));
        var subjects = SubjectsOf(publication).ToList();
        var table = new Dictionary<Subject, PerLanguage<Address>>(subjects.Count);
        var taken = new Dictionary<string, Subject>(subjects.Count * Language.All.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var subject in subjects)
        {
            var addresses = new PerLanguage<Address>(language => new(PathOf(subject, language, publication)));
            table.Add(subject, addresses);
            foreach (var language in Language.All)
            {
                var path = addresses[language].Path;
                if (!taken.TryAdd(path, subject) && !Follows(subject))
                    report.Add(Taken(subject, path, taken[path], language, publication));
            }
        }
        return new(table, taken, subjects);
    }

    private static IEnumerable<Subject> SubjectsOf(Publication publication)
    {
        yield return new Subject.Home();
        yield return new Subject.NotFound();
        yield return new Subject.Search();
        yield return new Subject.ProvinceMap();
        yield return new Subject.Spirals();
        foreach (var vocabulary in Vocabularies.WithPages)
        {
            yield return new Subject.OfVocabulary(vocabulary);
            foreach (var term in publication.Terms(vocabulary))
                yield return new Subject.OfTerm(term.Id);
        }
        for (var page = 1; page <= publication.IndexIn(publication.Site.DefaultLanguage).PageCount; page++)
            yield return new Subject.BookIndex(page);
        foreach (var subject in AcrossEditions(publication))
            yield return subject;
        foreach (var edition in publication.Editions)
        {
            foreach (var kind in ListedKinds)
                yield return new Subject.ListOf(edition.Id.Edition, kind);
            yield return new Subject.WholeEdition(edition.Id.Edition);
        }
        foreach (var entry in publication.Entries)
            yield return new Subject.OfEntry(entry.Id);
    }

    private static IEnumerable<Subject> AcrossEditions(Publication publication)
    {
        foreach (var listing in Lists.Kinds.Select(publication.Lists.Of))
            foreach (var value in listing.Values.Where(value => Subject.FoundUnder(listing.Kind, value) is Subject.Everywhere).Select(value => (FacetValue?)value).Prepend(null))
                for (var number = 1; number <= listing.Pages(value).Count; number++)
                    yield return new Subject.Everywhere(listing.Kind, value, number);
        for (var number = 1; number <= publication.Lists.TipCards.Count; number++)
            yield return new Subject.TipCards(number);
        for (var number = 1; number <= publication.Lists.Matrix.Count; number++)
            yield return new Subject.Matrix(number);
        // The same pilots answer every question: their stories are read once for the pages with one number.
        var answers = publication.Lists.Questions.SelectMany(question => Enumerable.Range(1, publication.Lists.AnswersTo(question.Id).Count).Select(number => new Subject.Answers(question.Id, number)));
        foreach (var subject in answers.OrderBy(page => page.Number))
            yield return subject;
    }

    // The words of a value are those of a word or entry with a page of its own: two that clash have been told about there.
    private static bool Follows(Subject subject) => subject is Subject.Everywhere(_, { }, _) or Subject.Everywhere(_, _, > 1) or Subject.Answers(_, > 1);

    private static string PathOf(Subject subject, Language language, Publication publication)
    {
        var words = SiteWords.In(language);
        return subject switch
        {
            Subject.Home => $"/{language}/",
            Subject.NotFound => $"/{language}/404.html",
            Subject.Search => $"/{language}/{words.Searching.Slug}/",
            Subject.ProvinceMap => $"/{language}/{words.Diagrams.Map.Slug}/",
            Subject.Spirals => $"/{language}/{words.Diagrams.Spiral.Slug}/",
            Subject.OfVocabulary(var vocabulary) => $"/{language}/{words.Of(vocabulary).Slug}/",
            Subject.OfTerm(var id) => $"/{language}/{words.Of(id.Vocabulary).Slug}/{publication[id].Slugs[language]}/",
            Subject.BookIndex(1) => $"/{language}/{words.BookIndex.Slug}/",
            Subject.BookIndex(var page) => FormattableString.Invariant($"/{language}/{words.BookIndex.Slug}/{page}/"),
            Subject.Everywhere(var kind, var value, var number) => $"/{language}/{words.Of(kind).Slug}/{Part(value, kind, publication, language)}{Part(number, words)}",
            Subject.TipCards(var number) => $"/{language}/{words.Tips.Slug}/{words.TipFinder.CardsSlug}/{Part(number, words)}",
            Subject.Matrix(var number) => $"/{language}/{words.Compare.Questions.Slug}/{Part(number, words)}",
            Subject.Answers(var question, var number) => $"/{language}/{words.Compare.Questions.Slug}/{publication[question].Slugs[language]}/{Part(number, words)}",
            Subject.WholeEdition(var edition) => $"/{language}/{edition}/{words.WholeEditionSlug}/",
            Subject.ListOf(var edition, var kind) => $"/{language}/{edition}/{words.Of(kind).Slug}/",
            Subject.OfEntry({ Kind: Kind.Edition } id) => $"/{language}/{id.Edition}/",
            Subject.OfEntry({ Kind: Kind.SitePage } id) => $"/{language}/{publication[id].SlugIn(language)}/",
            Subject.OfEntry(var id) => $"/{language}/{id.Edition}/{words.Of(id.Kind).Slug}/{publication[id].SlugIn(language)}/",
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "a subject without an address"),
        };
    }

    private static string Part(FacetValue? value, Kind list, Publication publication, Language language) =>
        value is { } one ? FacetNames.PlaceOf(one, list, publication, language) + "/" : "";

    private static string Part(int number, SiteWords words) => number == 1 ? "" : FormattableString.Invariant($"{words.Lists.PageSlug}/{number}/");

    private static Diagnostic Taken(Subject subject, string path, Subject first, Language language, Publication publication)
    {
        // The address of an edition is that of its folder, and stays; so does one that comes from the name of a file, which nobody wrote to take it.
        var (isSlug, isSlugOfFirst) = (HasSlug(subject, language, publication), HasSlug(first, language, publication));
        if (subject is Subject.OfEntry({ Kind: Kind.Edition }) || (isSlugOfFirst && !isSlug))
            (subject, first) = (first, subject);
        var (place, other) = (PlaceOf(subject, language, publication) ?? new(Shelving.SiteFile), PlaceOf(first, language, publication));
        return subject is Subject.OfEntry(var id) && !publication[id].Told.Has(language)
            ? Mistakes.NameTaken(place, path, $"{id.Name}.{language}.md", other)
            : Mistakes.AddressTaken(place, path, other, isEither: isSlug == isSlugOfFirst && first is Subject.OfEntry({ Kind: not Kind.Edition }) or Subject.OfTerm);
    }

    private static bool HasSlug(Subject subject, Language language, Publication publication) =>
        subject is Subject.OfEntry(var id) && publication[id].Told is var told && told.Has(language) && told.For(language).Slug is not null;

    private static Place? PlaceOf(Subject subject, Language language, Publication publication) => subject switch
    {
        Subject.OfEntry(var id) when publication[id].Told is var told =>
            told.Has(language) && told.For(language).Slug is { } slug ? slug.Place : new Place(told.For(language).File),
        Subject.OfTerm(var id) => publication[id].Place,
        Subject.Answers(var id, _) => publication[id].Place,
        _ => null,
    };
}
