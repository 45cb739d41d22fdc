using System.Buffers;
using System.Collections.Frozen;

namespace Oogst.Site.Output;

/// <summary>
/// Reads a page in one pass without building a document, as long as it is plain: every tag closed and nested as written, every value quoted,
/// every sign escaped, only <see cref="PlainElements"/>. Such a page has one reading, so what is found here is what a browser finds, and
/// writing it out and reading it again changes nothing. At the first thing that is not plain it gives up, and the browser's reading is asked.
/// </summary>
internal sealed class PlainReading
{
    private const int Deepest = 200;
    private static readonly PlainElement Outside = new("", HoldsText: false);

    // Where reading must stop and think: markup, an entity, or a character that a browser would drop or replace.
    private static readonly SearchValues<char> Stops = SearchValues.Create(['<', '&', .. Unwanted]);
    private static readonly SearchValues<char> StopsInValue = SearchValues.Create(['"', '<', '&', .. Unwanted]);

    // Spelled out so that a name read again and again is one string.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonNames = new[]
    {
        "id", "class", "href", "src", "rel", "lang", "alt", "hreflang", "type", "content", "name", "property", "charset", "as", "crossorigin", "hidden",
        "aria-label", "aria-labelledby", "aria-hidden", "aria-current", "aria-pressed", "tabindex", "loading", "viewBox", "d", "data-kind", "data-phase",
        "data-accent", "data-level", "scope", "datetime", "cx", "cy", "r", "x", "y", "width", "height",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, PlainElement>.AlternateLookup<ReadOnlySpan<char>> Html = PlainElements.Html.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Svg = PlainElements.Svg.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string html;
    private readonly PageReading reading = new();
    private readonly List<PlainElement> open = [Outside];
    private readonly List<MarkupAttribute> attributes = [];
    private readonly HashSet<string> once = new(StringComparer.Ordinal);
    private int at;
    private int paragraphs;
    private int links;
    private int buttons;
    private int forms;
    private int drawings;

    private PlainReading(string html) => this.html = html;

    /// <returns>Null when the page is not plain.</returns>
    public static PageReading? Of(string html)
    {
        var plain = new PlainReading(html);
        return plain.Whole() ? plain.reading : null;
    }

    private static IEnumerable<char> Unwanted => Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t')).Append('\uFFFD').Append('\uFEFF');

    private PlainElement Top => open[^1];

    private bool Whole()
    {
        const string doctype = "<!DOCTYPE html>";
        while (at < html.Length && html[at] is '\n' or ' ')
            at++;
        if (!html.AsSpan(at).StartsWith(doctype, StringComparison.Ordinal))
            return false;
        at += doctype.Length;
        while (at < html.Length)
        {
            var isPlain = html[at] switch
            {
                '<' when at + 1 < html.Length && html[at + 1] == '/' => EndTag(),
                '<' => StartTag(),
                '&' => Top.HoldsText && Entity(),
                _ => Text(),
            };
            if (!isPlain)
                return false;
        }
        return open.Count == 1 && once.Contains("body");
    }

    private bool Text()
    {
        var rest = html.AsSpan(at);
        var length = rest.IndexOfAny(Stops) is >= 0 and var stop ? stop : rest.Length;
        at += length;
        return length > 0 && (Top.HoldsText || rest[..length].Trim(" \n\t").IsEmpty);
    }

    // Only the entities that our own writers use, and numbers of characters that may stand in a page as they are.
    private bool Entity()
    {
        var rest = html.AsSpan(at, Math.Min(12, html.Length - at));
        var end = rest.IndexOf(';');
        if (end < 2)
            return false;
        var name = rest[1..end];
        at += end + 1;
        return name is "amp" or "lt" or "gt" or "quot" || (name[0] == '#' && IsPlainNumber(name[1..]));
    }

    private static bool IsPlainNumber(ReadOnlySpan<char> digits)
    {
        var isHex = digits is ['x', ..];
        return int.TryParse(isHex ? digits[1..] : digits, isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None, null, out var code)
            && code is >= 0x20 and not (>= 0x7F and < 0xA0) and not (>= 0xD800 and <= 0xDFFF) and <= 0x10FFFF and not 0xFFFD;
    }

    private bool EndTag()
    {
        var name = NameAt(at + 2);
        at += 2 + name.Length;
        if (open.Count == 1 || !name.SequenceEqual(Top.Name) || !Take('>'))
            return false;
        Count(Top, -1);
        open.RemoveAt(open.Count - 1);
        return true;
    }

    private bool StartTag()
    {
        var name = NameAt(at + 1);
        at += 1 + name.Length;
        var element = drawings > 0
            ? Svg.TryGetValue(name, out var drawn) && Top.Name is not ("title" or "desc") ? new PlainElement(drawn) : null
            : name is "svg" ? new PlainElement("svg") : Html.TryGetValue(name, out var known) ? known : null;
        if (element is null || open.Count > Deepest || !MayOpen(element) || !Attributes())
            return false;
        var closesItself = Take('/');
        if (!Take('>') || (closesItself && !element.IsVoid && drawings == 0))
            return false;
        reading.Element(element.Name, attributes);
        if (element.IsVoid || closesItself)
            return true;
        Count(element, 1);
        open.Add(element);
        return element.Name switch
        {
            // The one kind of raw text there is: none.
            "script" => at < html.Length && html.AsSpan(at).StartsWith("</script>", StringComparison.Ordinal),
            // A browser drops a line end right behind these.
            "pre" => at < html.Length && html[at] != '\n',
            _ => true,
        };
    }

    private bool MayOpen(PlainElement element)
    {
        if (drawings > 0)
            return true;
        var parent = Top;
        var isUnderItsParent = element.Parents?.Contains(parent.Name) == true;
        if (parent.Name is "title" or "option" || (!parent.HoldsText && !isUnderItsParent && !(parent.Name == "head" && element.Name == "script")))
            return false;
        return element switch
        {
            { Opens: Opens.UnderItsParent } when !isUnderItsParent => false,
            { Opens: Opens.OutsideParagraphs } when paragraphs > 0 => false,
            { IsHeading: true } => !parent.IsHeading,
            { Name: "a" } => links == 0,
            { Name: "button" } => buttons == 0,
            { Name: "form" } => forms == 0 && paragraphs == 0,
            { Name: "dt" or "dd" } => parent.Name == "dl" || open[^2].Name == "dl",
            { Name: "html" or "head" or "body" } => once.Add(element.Name),
            _ => true,
        };
    }

    private void Count(PlainElement element, int by)
    {
        _ = element.Name switch
        {
            "p" => paragraphs += by,
            "a" => links += by,
            "button" => buttons += by,
            "form" => forms += by,
            "svg" => drawings += by,
            _ => 0,
        };
    }

    private bool Attributes()
    {
        attributes.Clear();
        while (true)
        {
            var before = at;
            while (at < html.Length && html[at] is ' ' or '\n')
                at++;
            if (at >= html.Length)
                return false;
            if (html[at] is '>' or '/')
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
        var name = CommonNames.TryGetValue(letters, out var common) ? common : letters.ToString();
        if (drawings == 0 && name != "viewBox" && name.AsSpan().ContainsAnyInRange('A', 'Z'))
            return false;
        foreach (var other in attributes)
            if (string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase))
                return false;
        var start = at;
        if (Take('=') && !Value(out start))
            return false;
        // Only these are asked for: the text of the others would be made for nothing.
        var isAskedFor = name is "id" or "href" or "src" or "rel" or "lang" or "action" or "method" && at > start;
        attributes.Add(new(name, isAskedFor ? AttributeValue.Of(html.AsSpan(start, at - 1 - start)) : ""));
        return true;
    }

    private bool Value(out int start)
    {
        start = at + 1;
        if (!Take('"'))
            return false;
        while (at < html.Length)
        {
            at += html.AsSpan(at).IndexOfAny(StopsInValue) is >= 0 and var stop ? stop : html.Length - at;
            if (at == html.Length || html[at] is not ('"' or '&'))
                return false;
            if (Take('"'))
                return true;
            if (!Entity())
                return false;
        }
        return false;
    }

    private ReadOnlySpan<char> NameAt(int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
            end++;
        return html.AsSpan(start, end - start);
    }

    private bool Take(char c)
    {
        if (at >= html.Length || html[at] != c)
            return false;
        at++;
        return true;
    }
}
