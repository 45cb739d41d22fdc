using System.Net;

namespace Oogst.Site.Output;

/// <summary>The values of attributes as strings. Most stand on many pages: what this thread met before is not made again.</summary>
internal static class AttributeValue
{
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static HashSet<string>? met;

    /// <param name="written">As it stands between the quotation marks, entities and all.</param>
    public static string Of(ReadOnlySpan<char> written)
    {
        if (written.Contains('&'))
            return WebUtility.HtmlDecode(written.ToString());
        met ??= new(StringComparer.Ordinal);
        if (met.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known))
            return known;
        if (met.Count == MostKept)
            met.Clear();
        met.Add(known = written.ToString());
        return known;
    }
}
