using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Theme.Words;

namespace Oogst.Site.Planning;

/// <summary>
/// Addresses the site once had, as patterns of <c>_redirects</c>: the lists used to have a page for each pilot (<c>/nl/tips/pilot/2012/functieruil/</c>)
/// and the voices one for each question of an edition. Everything on them stands on the pages of the pilot and the question themselves.
/// </summary>
internal static class FormerAddresses
{
    private static readonly (Kind List, Facet Facet, Kind Now)[] Moved =
        [(Kind.Tip, Facet.Pilot, Kind.Pilot), (Kind.Reflection, Facet.Pilot, Kind.Pilot), (Kind.Voices, Facet.Pilot, Kind.Pilot), (Kind.Voices, Facet.Question, Kind.Voices)];

    public static IEnumerable<(string From, string To)> Of(Publication publication) =>
        from language in Language.All
        let words = SiteWords.In(language)
        from edition in publication.Editions
        from moved in Moved
        select ($"/{language}/{words.Of(moved.List).Slug}/{words.Lists.Facets(moved.Facet).Slug}/{edition.Id.Edition}/*",
            $"/{language}/{edition.Id.Edition}/{words.Of(moved.Now).Slug}/:splat");
}
