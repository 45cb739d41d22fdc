using Oogst.Harvest.Domain;

namespace Oogst.Site.Search;

/// <summary>A page of the site that can be found, in one language.</summary>
/// <param name="Kind">What readers filter by: <c>pilot</c>, <c>golden-tip</c>, <c>theme</c>, <c>page</c>.</param>
/// <param name="Edition">The edition it belongs to; null for words and for pages of the site.</param>
/// <param name="Facets">Words it can be filtered by: <c>phase/verkennen</c>.</param>
/// <param name="HasTexts">Whether its sections are long enough to have a file of their own, fetched when it is shown.</param>
/// <param name="Sections">The first is the page itself.</param>
internal sealed record Findable(
    string Address, string Title, string Kind, string? Edition, IReadOnlyList<string> Facets, bool HasTexts, IReadOnlyList<Section> Sections);

/// <summary>A part of a page with an address of its own: a document of the index.</summary>
/// <param name="Anchor">Empty for the page itself.</param>
/// <param name="Text">What excerpts are cut from; one paragraph a line.</param>
/// <param name="AlsoFoundBy">Words that lead here without standing in the text.</param>
/// <param name="AlsoShown">Follows the text in an excerpt and does not lead here: what it names has a page of its own, maybe in an older edition.</param>
internal sealed record Section(string Anchor, string Heading, string Text, string AlsoFoundBy = "", string AlsoShown = "");

internal static class SearchKind
{
    public static string Of(Entry entry) => entry switch
    {
        Tip { Kind: TipKind.Golden } => "golden-tip",
        Tip => "received-tip",
        SitePage => "page",
        _ => entry.Id.Kind.ToString().ToLowerInvariant(),
    };
}
