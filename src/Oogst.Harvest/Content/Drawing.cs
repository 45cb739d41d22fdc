using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Vets an SVG, which a browser opens as a page when a reader goes to its address.</summary>
internal static class Drawing
{
    // Wider than any page: what has it is as wide as it may be.
    private const int Widest = 1600;

    private static readonly FrozenSet<string> ActiveElements =
        new[] { "script", "foreignobject", "iframe", "embed", "object", "handler", "set", "animate", "use", "a", "style", "link", "audio", "video" }.ToFrozenSet();

    /// <returns>Null when the drawing does not say how large it is, or holds something that is not allowed.</returns>
    public static PictureSize? Vet(SourceFile file, Report report)
    {
        using var stream = new MemoryStream(file.Bytes.ToArray());
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 * 1024 * 1024 });
        var where = (IXmlLineInfo)reader;
        PictureSize? size = null;
        try
        {
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
        if (ActiveElements.Contains(reader.LocalName.ToLowerInvariant()))
            return $"<{reader.LocalName}>";
        while (reader.MoveToNextAttribute())
            if (IsActive(reader.LocalName.ToLowerInvariant(), reader.Value))
                return $"{reader.Name}=\"…\"";
        return null;
    }

    // A handler, or an address outside the drawing: in a link or inside url(…).
    private static bool IsActive(string name, string value) =>
        name.StartsWith("on", StringComparison.Ordinal)
        || (name is "href" or "src" && !value.StartsWith('#'))
        || (value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !value.Replace(" ", "", StringComparison.Ordinal).Contains("url(#", StringComparison.OrdinalIgnoreCase));

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
