using Oogst.Harvest.Domain;
using Oogst.Theme.Words;

namespace Oogst.Theme.Browsing;

/// <summary>Where the data stands with which a list's facets combine: beside the list.</summary>
public static class EverywhereData
{
    public static string PathOf(Kind list, Language language) => $"/{language}/{SiteWords.In(language).Of(list).Slug}/facets.json";
}
