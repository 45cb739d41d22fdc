using System.Buffers;
using System.Text;

namespace Oogst.Site.Output;

/// <summary>The reading of what stands between tags and within them: words, entities, attributes.</summary>
internal ref partial struct PlainReading
{
    // Where reading must stop and think: markup, an entity, or a character that a browser would drop or replace.
    private static readonly SearchValues<byte> Stops = SearchValues.Create([(byte)'<', (byte)'&', .. UnwantedSigns.Controls]);
    private static readonly SearchValues<byte> StopsInValue = SearchValues.Create([(byte)'"', (byte)'<', (byte)'&', .. UnwantedSigns.Controls]);
    private static readonly Dictionary<string, MarkupAttribute>.AlternateLookup<ReadOnlySpan<byte>> CommonAttributes = PlainElements.Attributes.GetAlternateLookup<ReadOnlySpan<byte>>();

    private bool Text()
    {
        var rest = html[at..];
        var length = rest.IndexOfAny(Stops) is >= 0 and var stop ? stop : rest.Length;
        at += length;
        return length > 0 && (Top.HoldsText || rest[..length].Trim(" \n\t"u8).IsEmpty);
    }

    // Only the entities that our own writers use, and numbers of characters that may stand in a page as they are.
    private bool Entity()
    {
        var rest = html.Slice(at, Math.Min(12, html.Length - at));
        var end = rest.IndexOf((byte)';');
        if (end < 2)
            return false;
        var name = rest[1..end];
        at += end + 1;
        return name.SequenceEqual("amp"u8) || name.SequenceEqual("lt"u8) || name.SequenceEqual("gt"u8) || name.SequenceEqual("quot"u8)
            || (name[0] == '#' && IsPlainNumber(name[1..]));
    }

    private static bool IsPlainNumber(ReadOnlySpan<byte> digits)
    {
        var isHex = digits is [(byte)'x', ..];
        return int.TryParse(isHex ? digits[1..] : digits, isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None, null, out var code)
            && code is >= 0x20 and not (>= 0x7F and < 0xA0) and not (>= 0xD800 and <= 0xDFFF) and <= 0x10FFFF and not 0xFFFD;
    }

    private bool Attributes()
    {
        while (true)
        {
            var before = at;
            while (at < html.Length && html[at] is (byte)' ' or (byte)'\n')
                at++;
            if (at >= html.Length)
                return false;
            if (html[at] is (byte)'>' or (byte)'/')
                return true;
            if (at == before || !Attribute())
                return false;
        }
    }

    private bool Attribute()
    {
        var letters = NameAt(at);
        if (letters.IsEmpty)
            return false;
        at += letters.Length;
        if (!CommonAttributes.TryGetValue(letters, out var attribute))
        {
            if (letters.ContainsAnyInRange((byte)'A', (byte)'Z'))
                return false;
            attribute = new(Encoding.ASCII.GetString(letters));
        }
        if (!tag.Add(attribute))
            return false;
        var start = at;
        if (Take('=') && !Value(out start))
            return false;
        // The text of the others would be made for nothing.
        if (attribute.Asked == Asked.Nothing)
            return true;
        var written = at > start ? html[start..(at - 1)] : [];
        var known = attribute.Asked is Asked.Href or Asked.Src or Asked.Action ? addresses?.Find(written) : null;
        tag.Value(attribute, known ?? AttributeValue.Of(written), known is not null);
        return true;
    }

    private bool Value(out int start)
    {
        start = at + 1;
        if (!Take('"'))
            return false;
        while (at < html.Length)
        {
            at += html[at..].IndexOfAny(StopsInValue) is >= 0 and var stop ? stop : html.Length - at;
            if (Take('"'))
                return true;
            if (at == html.Length || html[at] != '&' || !Entity())
                return false;
        }
        return false;
    }

    private readonly ReadOnlySpan<byte> NameAt(int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit((char)html[end]) || html[end] is (byte)'-' or (byte)':'))
            end++;
        return html[start..end];
    }

    private bool Take(char c)
    {
        if (at >= html.Length || html[at] != c)
            return false;
        at++;
        return true;
    }
}
