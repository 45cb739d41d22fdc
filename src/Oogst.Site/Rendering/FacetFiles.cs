using System.Text.Json;
using System.Text.Json.Serialization;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Theme.Browsing;

namespace Oogst.Site.Rendering;

/// <summary>
/// What a browser needs to combine facets: for each list the values as they stand in the addresses of every language, and for each item, in the
/// order of the list, the places of its values among them. Names and cards are not in it: those are on the pages.
/// </summary>
internal static class FacetFiles
{
    public static IEnumerable<PlannedFile> Of(SitePlan plan) =>
        Lists.Kinds.Select(kind => PlannedFile.Of(EverywhereData.PathOf(kind)[1..], () => (ReadOnlyMemory<byte>)Json(plan.Publication.Lists.Of(kind), plan.Publication)));

    private static byte[] Json(Listing listing, Publication publication)
    {
        var places = listing.Values.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return JsonSerializer.SerializeToUtf8Bytes(
            new FacetPlaces(
                Language.All.ToDictionary(language => language.Code, language => listing.Values.Select(value => FacetNames.PlaceOf(value, listing.Kind, publication, language))),
                listing.Items.Select(item => item.Values.Select(value => places[value]).Order())),
            FacetJson.Default.FacetPlaces);
    }
}

/// <param name="Values">As they stand in the addresses of each language, <c>fase/verkennen</c> and <c>phase/explore</c>, in one order: a choice is found back in the other language by its place.</param>
/// <param name="Items">Of each item the places of its values in <paramref name="Values"/>, ascending.</param>
internal sealed record FacetPlaces(IReadOnlyDictionary<string, IEnumerable<string>> Values, IEnumerable<IEnumerable<int>> Items);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FacetPlaces))]
internal sealed partial class FacetJson : JsonSerializerContext;
