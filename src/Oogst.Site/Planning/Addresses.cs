using System.Collections.Frozen;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Theme;
using Oogst.Theme.Words;

namespace Oogst.Site.Planning;

/// <summary>
/// The pair table: every subject with its address in every language. The switcher, hreflang, canonical addresses, the sitemap
/// and links in prose all ask here, so they cannot disagree.
/// </summary>
public sealed class Addresses : IAddresses
{
    private static readonly Kind[] ListedKinds = [Kind.Chapter, Kind.Meeting, Kind.Pilot, Kind.Tip, Kind.Reflection, Kind.Voices, Kind.Method];
    private static readonly Vocabulary[] ListedVocabularies = [Vocabulary.Phases, Vocabulary.Themes, Vocabulary.Organisations, Vocabulary.People];

    private readonly FrozenDictionary<(Subject, Language), Address> table;

    private Addresses(Dictionary<(Subject, Language), Address> table, IReadOnlyList<Subject> subjects) =>
        (this.table, Subjects) = (table.ToFrozenDictionary(), subjects);

    /// <summary>Everything that has a page, in a fixed order.</summary>
    public IReadOnlyList<Subject> Subjects { get; }

    public Address At(Subject subject, Language language) => table[(subject, language)];

    /// <summary>Reports two subjects that claim one address; the table then holds both, and the build stops after this step.</summary>
    public static Addresses Of(Publication publication, Report report)
    {
        var subjects = SubjectsOf(publication).ToList();
        var table = new Dictionary<(Subject, Language), Address>();
        var taken = new Dictionary<string, Subject>(StringComparer.OrdinalIgnoreCase);
        foreach (var subject in subjects)
        {
            foreach (var language in Language.All)
            {
                var address = new Address(PathOf(subject, language, publication));
                table.Add((subject, language), address);
                if (!taken.TryAdd(address.Path, subject))
                    report.Add(Mistakes.AddressTaken(PlaceOf(subject, publication) ?? new("site.yml"), address.Path, PlaceOf(taken[address.Path], publication)));
            }
        }
        return new(table, subjects);
    }

    private static IEnumerable<Subject> SubjectsOf(Publication publication)
    {
        yield return new Subject.Home();
        yield return new Subject.NotFound();
        yield return new Subject.Search();
        foreach (var vocabulary in ListedVocabularies)
        {
            yield return new Subject.OfVocabulary(vocabulary);
            foreach (var term in publication.Terms(vocabulary))
                yield return new Subject.OfTerm(term.Id);
        }
        foreach (var edition in publication.Editions)
        {
            foreach (var kind in ListedKinds)
                yield return new Subject.ListOf(edition.Id.Edition, kind);
            yield return new Subject.WholeEdition(edition.Id.Edition);
        }
        foreach (var entry in publication.Entries)
            yield return new Subject.OfEntry(entry.Id);
    }

    private static string PathOf(Subject subject, Language language, Publication publication)
    {
        var words = SiteWords.In(language);
        return subject switch
        {
            Subject.Home => $"/{language}/",
            Subject.NotFound => $"/{language}/404.html",
            Subject.Search => $"/{language}/{words.Searching.Slug}/",
            Subject.OfVocabulary(var vocabulary) => $"/{language}/{words.Of(vocabulary).Slug}/",
            Subject.OfTerm(var id) => $"/{language}/{words.Of(id.Vocabulary).Slug}/{publication[id].Slugs[language]}/",
            Subject.WholeEdition(var edition) => $"/{language}/{edition}/{words.WholeEditionSlug}/",
            Subject.ListOf(var edition, var kind) => $"/{language}/{edition}/{words.Of(kind).Slug}/",
            Subject.OfEntry({ Kind: Kind.Edition } id) => $"/{language}/{id.Edition}/",
            Subject.OfEntry({ Kind: Kind.SitePage } id) => $"/{language}/{SlugOf(publication[id], language)}/",
            Subject.OfEntry(var id) => $"/{language}/{id.Edition}/{words.Of(id.Kind).Slug}/{SlugOf(publication[id], language)}/",
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "a subject without an address"),
        };
    }

    private static string SlugOf(Entry entry, Language language) =>
        entry.Told.Has(language) && entry.Told.For(language).Slug is { } slug ? slug.Value : entry.Id.Name;

    private static Place? PlaceOf(Subject subject, Publication publication) => subject switch
    {
        Subject.OfEntry(var id) when publication[id].Told is var told => told.Languages.Select(language => told.For(language).Slug?.Place).FirstOrDefault(place => place is not null)
            ?? new Place(told.Original.File),
        Subject.OfTerm(var id) => publication[id].Place,
        _ => null,
    };
}
