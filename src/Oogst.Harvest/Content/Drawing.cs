using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Vets an SVG, which a browser opens as a page when a reader goes to its address.</summary>
internal static partial class Drawing
{
    // Wider than any page: what has it is as wide as it may be.
    private const int Widest = 1600;

    private const string Svg = "http://www.w3.org/2000/svg";

    // Everything that draws, and nothing that runs, fetches, moves or leads elsewhere.
    private static readonly FrozenSet<string> Drawn = new[]
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch", "view",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
        "flowRoot", "flowRegion", "flowPara", "flowSpan",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight",
        "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    }.ToFrozenSet();

    // Elements of these a browser brings to life inside a drawing; those that drawing programs add of their own mean nothing to it.
    private static readonly FrozenSet<string> Lively = new[] { "", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML" }.ToFrozenSet();

    /// <returns>Null when the drawing does not say how large it is, or holds something that is not allowed.</returns>
    public static PictureSize? Vet(SourceFile file, Report report)
    {
        PictureSize? size = null;
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray());
            using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 * 1024 * 1024 });
            var where = (IXmlLineInfo)reader;
            while (reader.Read())
            {
                if (reader.Depth == 0 && reader.NodeType == XmlNodeType.Element)
                    size = SizeOf(reader);
                if (ActiveAt(reader) is { } what)
                {
                    report.Add(Mistakes.UnsafeSvg(new(file.Shown, where.LineNumber, where.LinePosition), what));
                    return null;
                }
            }
            return size;
        }
        catch (NotSupportedException)
        {
            // In letters of another age, such as EBCDIC.
            report.Add(Mistakes.UnsafeSvg(new(file.Shown), "XML?"));
            return null;
        }
        catch (XmlException fault)
        {
            // A document type can define entities that grow without end; anything else that is not XML is no drawing.
            var hasType = file.Bytes.Span.IndexOf("<!DOCTYPE"u8) >= 0;
            report.Add(Mistakes.UnsafeSvg(new(file.Shown, Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)), hasType ? "<!DOCTYPE>" : "XML?"));
            return null;
        }
    }

    private static string? ActiveAt(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction)
            return $"<?{reader.Name}?>";
        if (reader.NodeType != XmlNodeType.Element)
            return null;
        if (reader.Depth == 0 ? reader.LocalName != "svg" || reader.NamespaceURI != Svg : reader.NamespaceURI == Svg ? !Drawn.Contains(reader.LocalName) : Lively.Contains(reader.NamespaceURI))
            return $"<{reader.Name}>";
        while (reader.MoveToNextAttribute())
            if (IsActive(reader))
                return $"{reader.Name}=\"…\"";
        reader.MoveToElement();
        return reader is { LocalName: "style", NamespaceURI: Svg, IsEmptyElement: false } && IsActiveStyle(reader) ? "<style>" : null;
    }

    // A browser puts the pieces of a style together, whatever stands between them, before it reads it.
    private static bool IsActiveStyle(XmlReader reader)
    {
        var (depth, style) = (reader.Depth, new StringBuilder());
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                return true;
            if (reader.NodeType != XmlNodeType.Comment)
                style.Append(reader.Value);
        }
        // A backslash may hide any of its words.
        return style.ToString() is var whole && (whole.Contains('\\', StringComparison.Ordinal) || Fetches(whole));
    }

    // A handler, or an address outside the drawing: in a link, in another base for links, or in a style. What a drawing program notes under a
    // name of its own (inkscape:…) means nothing to a browser.
    private static bool IsActive(XmlReader attribute) => attribute.LocalName.ToLowerInvariant() is var name
        && (name.StartsWith("on", StringComparison.Ordinal)
            || (name is "href" or "src" && !attribute.Value.StartsWith('#'))
            || (name == "base" && attribute.Prefix == "xml")
            || (attribute.Prefix.Length == 0 && Fetches(attribute.Value)));

    // A style may fetch by url(…), by @import or by image-set(…) and the like, and a backslash may hide that it does.
    private static bool Fetches(string style) => FetchingStyle().IsMatch(style) || (style.Contains('\\', StringComparison.Ordinal) && style.Contains('(', StringComparison.Ordinal));

    [GeneratedRegex(@"url\s*\((?!\s*[""']?\s*#)|@import|@font-face|image-set|cross-fade|\b(?:image|src)\s*\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FetchingStyle();

    // Its own width and height; a drawing that has none fills the width, as high as what it shows asks for.
    private static PictureSize? SizeOf(XmlReader drawing)
    {
        if (Length(drawing["width"]) is { } width && Length(drawing["height"]) is { } height)
            return new(width, height);
        return drawing["viewBox"]?.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var across, var down] && Length(across) is { } wide && Length(down) is { } high
            ? new(Widest, Math.Max(1, (int)Math.Round(Widest * (double)high / wide)))
            : null;
    }

    private static int? Length(string? written) =>
        double.TryParse(written?.Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) && length is >= 1 and < 100_000
            ? (int)Math.Round(length)
            : null;
}
