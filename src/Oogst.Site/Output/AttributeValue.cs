using System.Net;
using System.Text;

namespace Oogst.Site.Output;

/// <summary>The values of attributes as strings. Most stand on many pages: what this thread met before is not made again.</summary>
internal static class AttributeValue
{
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static HashSet<string>? met;

    /// <param name="written">As it stands between the quotation marks, in UTF-8, entities and all.</param>
    public static string Of(ReadOnlySpan<byte> written)
    {
        if (written.Contains((byte)'&') || !Ascii.IsValid(written))
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(written));
        met ??= new(AsciiLetters.Same);
        if (met.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(written, out var known))
            return known;
        if (met.Count == MostKept)
            met.Clear();
        met.Add(known = Encoding.ASCII.GetString(written));
        return known;
    }
}
