using System.Net.Http.Headers;

namespace Oogst.Site.Serving;

/// <summary>The one language that a host takes a reader to want: that of the cookie <c>nf_lang</c>, or else the first that the browser accepts.</summary>
internal static class WantedLanguage
{
    /// <param name="accepted">The value of Accept-Language: <c>nl-NL,nl;q=0.9,en;q=0.8</c>.</param>
    /// <returns>Without a region: <c>nl</c>. Null when nothing says.</returns>
    public static string? Of(string? cookie, string? accepted)
    {
        var wanted = cookie ?? (accepted ?? "").Split(',')
            .Select(each => StringWithQualityHeaderValue.TryParse(each, out var language) ? language : null)
            .OfType<StringWithQualityHeaderValue>()
            .OrderByDescending(language => language.Quality ?? 1)
            .FirstOrDefault()?.Value;
        return wanted?.Split('-')[0].ToLowerInvariant();
    }
}
