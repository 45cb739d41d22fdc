using Oogst.Harvest.Domain;
using Oogst.Site.Search;

namespace Oogst.Site.Tests.Search;

/// <summary>What of the real content can be found, in each language.</summary>
internal static class RealSearch
{
    public static readonly PerLanguage<Haystack> Haystacks = new(language => new(RealSite.Site.Plan, language));

    /// <summary>Every distinct word as typed, of everything that is indexed.</summary>
    public static IReadOnlyList<string> TypedWords(Language language) =>
        [.. Haystacks[language].Splitting.Words.Select(word => word.Typed).Order(StringComparer.Ordinal)];
}
