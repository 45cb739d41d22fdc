using Oogst.Harvest.Domain;

namespace Oogst.Theme.Browsing;

/// <summary>Where the data stands with which a list's facets combine, the same for every language.</summary>
public static class EverywhereData
{
    public static string PathOf(Kind list) => $"/facets/{list.ToString().ToLowerInvariant()}.json";
}
