using System.Collections.Frozen;
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
        Types.Contains(TypeOf(path)) && !IsPicture(path);

    /// <summary>Whether editors put it beside a text by mistake; a <c>.txt</c> is nearly always a text that was given the wrong ending.</summary>
    public static bool BelongsElsewhere(string path) =>
        (Types.Contains(TypeOf(path)) && TypeOf(path) != ".txt") || IsUnshown(path) || TypeOf(path) is ".doc" or ".ppt" or ".xls";

    /// <summary>Where in its edition it belongs.</summary>
    public static string FolderFor(string path, string edition) => IsPicture(path) || IsUnshown(path) ? $"{edition}/images/" : $"{edition}/attachments/";

    /// <summary>Whether browsers show files of its type.</summary>
    public static bool IsPicture(string path) => TypeOf(path) is ".avif" or ".gif" or ".jpeg" or ".jpg" or ".png" or ".svg" or ".webp";

    // Pictures that cameras and programs keep for themselves.
    private static bool IsUnshown(string path) => TypeOf(path) is ".bmp" or ".heic" or ".heif" or ".psd" or ".raw" or ".tif" or ".tiff";

    private static string TypeOf(string path) => Path.GetExtension(path).ToLowerInvariant();

    public static MediaFile Vet(SourceFile file, Report report)
    {
        var place = new Place(file.Shown);
        foreach (var part in file.Path.Split('/').Skip(1))
            if (!IsSoundName(part))
                report.Add(Mistakes.WrongMediaName(place, part));
        var type = TypeOf(file.Path);
        if (!Types.Contains(type))
            report.Add(Mistakes.WrongMediaType(place, type, IsUnshown(file.Path) ? Types.Where(IsPicture).Order() : Types.Order()));
        return new(file, SizeIn(file, type, report));
    }

    private static PictureSize? SizeIn(SourceFile file, string type, Report report)
    {
        if (file.Bytes.Length == 0)
            report.Add(Mistakes.EmptyFile(new(file.Shown)));
        else if (type == ".svg")
            return Drawing.Vet(file, report);
        else if (IsPicture(type))
            return Photograph.Vet(file, type, report);
        else if (!StartsAs(type, file.Bytes.Span))
            report.Add(Mistakes.NotWhatItSays(new(file.Shown), type));
        return null;
    }

    // A text that was named .pdf opens nowhere.
    private static bool StartsAs(string type, ReadOnlySpan<byte> bytes) => type switch
    {
        ".pdf" => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0,
        ".docx" or ".epub" or ".odp" or ".ods" or ".odt" or ".pptx" or ".xlsx" or ".zip" => bytes.StartsWith("PK"u8),
        _ => true,
    };

    private static bool IsSoundName(string name) =>
        name.Length <= Slug.Longest
        && char.IsAsciiLetterOrDigit(name[0])
        && !name.EndsWith('.')
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
        && !Slug.IsReserved(name.Split('.')[0].ToLowerInvariant());
}
