using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Theme;

namespace Oogst.Site.Planning;

/// <summary>Which file an editor opens to change what a page says.</summary>
internal static class Editing
{
    /// <returns>From the input folder: <c>2012/pilots/functieruil.nl.md</c>. Null for a page made of everything there is, such as search, and for one of a frozen edition.</returns>
    public static string? FileOf(Subject subject, Language language, Publication publication)
    {
        return subject switch
        {
            Subject.Home => Shelving.SiteFile,
            Subject.OfEntry(var id) => Telling(id),
            Subject.ListOf(var edition, _) => Telling(EntryId.OfEdition(edition)),
            Subject.WholeEdition(var edition) => Telling(EntryId.OfEdition(edition)),
            Subject.OfVocabulary(var vocabulary) => Words(vocabulary),
            Subject.OfTerm(var term) => Words(term.Vocabulary),
            Subject.Everywhere(_, { Term: { } term }, _) => Words(term.Vocabulary),
            Subject.Everywhere(_, { Entry: { } entry }, _) => Telling(entry),
            Subject.Matrix or Subject.Answers => Words(Vocabulary.Questions),
            Subject.ProvinceMap => Words(Vocabulary.Organisations),
            Subject.Spirals => Words(Vocabulary.Phases),
            _ => null,
        };

        string? Telling(EntryId id) => id.Kind != Kind.SitePage && publication.Edition(id.Edition).Status == EditionStatus.Frozen ? null : publication[id].Told.For(language).Path;

        // A harvest may do without a vocabulary, and then there is no file of it.
        string? Words(Vocabulary vocabulary) => publication.Terms(vocabulary).Any() ? Vocabularies.FileOf(vocabulary) : null;
    }
}
