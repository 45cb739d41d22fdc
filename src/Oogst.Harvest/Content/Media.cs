using System.Collections.Frozen;
using System.Xml;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Vets the files that are published as they are: their names become addresses, and browsers open them.</summary>
internal static class Media
{
    // Nothing a browser would run as a page of this site.
    private static readonly FrozenSet<string> Types = new[]
    {
        ".avif", ".csv", ".docx", ".epub", ".gif", ".jpeg", ".jpg", ".json", ".mp3", ".mp4", ".odp", ".ods", ".odt", ".pdf", ".png",
        ".pptx", ".svg", ".txt", ".webp", ".xlsx", ".zip",
    }.ToFrozenSet();

    /// <summary>Whether it is of a type that the site takes, but that no browser shows where an image is asked for.</summary>
    public static bool IsNoPicture(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is var type && Types.Contains(type) && type is not (".avif" or ".gif" or ".jpeg" or ".jpg" or ".png" or ".svg" or ".webp");

    private static readonly FrozenSet<string> ActiveElements =
        new[] { "script", "foreignobject", "iframe", "embed", "object", "handler", "set", "animate", "use", "a", "style", "link", "audio", "video" }.ToFrozenSet();

    public static void Vet(SourceFile file, Report report)
    {
        var place = new Place(file.Shown);
        foreach (var part in file.Path.Split('/').Skip(1))
            if (!IsSoundName(part))
                report.Add(Mistakes.WrongMediaName(place, part));
        var type = Path.GetExtension(file.Path).ToLowerInvariant();
        if (!Types.Contains(type))
            report.Add(Mistakes.WrongMediaType(place, type, Types.Order()));
        if (file.Bytes.Length == 0)
            report.Add(Mistakes.EmptyFile(place));
        else if (type == ".svg" && ActiveIn(file) is var (what, line, column))
            report.Add(Mistakes.UnsafeSvg(new(file.Shown, line, column), what));
    }

    private static bool IsSoundName(string name) =>
        name.Length <= Slug.Longest
        && char.IsAsciiLetterOrDigit(name[0])
        && !name.EndsWith('.')
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
        && !Slug.IsReserved(name.Split('.')[0].ToLowerInvariant());

    private static (string What, int Line, int Column)? ActiveIn(SourceFile file)
    {
        using var stream = new MemoryStream(file.Bytes.ToArray());
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 * 1024 * 1024 });
        var where = (IXmlLineInfo)reader;
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                    return ($"<?{reader.Name}?>", where.LineNumber, where.LinePosition);
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (ActiveElements.Contains(reader.LocalName.ToLowerInvariant()))
                    return ($"<{reader.LocalName}>", where.LineNumber, where.LinePosition);
                while (reader.MoveToNextAttribute())
                    if (IsActive(reader.LocalName.ToLowerInvariant(), reader.Value))
                        return ($"{reader.Name}=\"…\"", where.LineNumber, where.LinePosition);
            }
            return null;
        }
        catch (XmlException fault)
        {
            // A document type can define entities that grow without end; anything else that is not XML is no drawing.
            var hasType = file.Bytes.Span.IndexOf("<!DOCTYPE"u8) >= 0;
            return (hasType ? "<!DOCTYPE>" : "XML?", Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition));
        }
    }

    // A handler, or an address outside the drawing: in a link or inside url(…).
    private static bool IsActive(string name, string value) =>
        name.StartsWith("on", StringComparison.Ordinal)
        || (name is "href" or "src" && !value.StartsWith('#'))
        || (value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !value.Replace(" ", "", StringComparison.Ordinal).Contains("url(#", StringComparison.OrdinalIgnoreCase));
}
