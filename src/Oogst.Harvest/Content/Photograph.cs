using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Heif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.QuickTime;
using MetadataExtractor.Formats.WebP;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Directory = MetadataExtractor.Directory;

namespace Oogst.Harvest.Content;

/// <summary>Vets a picture made of pixels: that it is one, how long readers wait for it, and what a camera wrote in it besides.</summary>
internal static class Photograph
{
    // As wide as our page and for a sharp screen, a photograph takes a third of this.
    private const int HeavyFrom = 1024 * 1024;

    // A reference takes 18 bytes, and following it some 200 of the stack; three times as many in a build that is not made for speed.
    private const int StackForEachByte = 32;
    private const int ShallowStack = 1024 * 1024;
    private const int DeepestStack = 512 * 1024 * 1024;

    // Whatever is larger would want a deeper stack, and keep readers waiting for minutes.
    private const int Largest = DeepestStack / StackForEachByte;

    /// <param name="type">What its name says it is: <c>.jpg</c>.</param>
    /// <returns>Null when it is no picture, which the report then tells.</returns>
    public static PictureSize? Vet(SourceFile file, string type, Report report)
    {
        var place = new Place(file.Shown);
        if (file.Bytes.Length > Largest)
        {
            report.Add(Mistakes.HugePicture(place, file.Bytes.Length, Largest));
            return null;
        }
        var told = ToldBy(file.Bytes);
        var found = told.Select(TypeOf).FirstOrDefault(one => one is not null);
        if (found is null || SizeIn(told) is not { } size)
        {
            report.Add(Mistakes.NotWhatItSays(place, type));
            return null;
        }
        if (found != type.Replace("jpeg", "jpg", StringComparison.Ordinal))
            report.Add(Mistakes.OtherPictureType(place, type, found));
        if (file.Bytes.Length > HeavyFrom)
            report.Add(Mistakes.HeavyPicture(place, file.Bytes.Length, size));
        if (told.OfType<GpsDirectory>().Any(gps => gps.GetGeoLocation() is { IsZero: false }))
            report.Add(Mistakes.PictureTellsWhere(place));
        return size;
    }

    // What a camera wrote can refer to more of it, and that to more again. The library follows with a call in a call, and a stack that runs out
    // takes the process along: so it gets a thread with one that is deep enough for the longest row that fits the file.
    private static IReadOnlyList<Directory> ToldBy(ReadOnlyMemory<byte> bytes)
    {
        IReadOnlyList<Directory> told = [];
        var reading = new Thread(() => told = Read(bytes), Math.Clamp(bytes.Length * StackForEachByte, ShallowStack, DeepestStack));
        reading.Start();
        reading.Join();
        return told;
    }

    private static IReadOnlyList<Directory> Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(PngChunks.IsPng(bytes.Span) ? PngChunks.ThatMatter(bytes.Span) : bytes.ToArray());
        try
        {
            // The library takes this family for films unless it is told.
            var isHeif = bytes.Length > 8 && bytes.Span[4..].StartsWith("ftyp"u8);
            return [.. isHeif ? HeifMetadataReader.ReadMetadata(stream) : ImageMetadataReader.ReadMetadata(stream)];
        }
        catch (Exception)
        {
            // A damaged file makes the library fail in as many ways as it has lines; each means that this is no picture.
            return [];
        }
    }

    // The types that every browser shows.
    private static string? TypeOf(Directory told) => told switch
    {
        JpegDirectory => ".jpg",
        PngDirectory => ".png",
        GifHeaderDirectory => ".gif",
        WebPDirectory => ".webp",
        QuickTimeFileTypeDirectory film when film.GetString(QuickTimeFileTypeDirectory.TagMajorBrand) is "avif" or "avis" => ".avif",
        _ => null,
    };

    private static PictureSize? SizeIn(IReadOnlyList<Directory> told)
    {
        foreach (var one in told)
        {
            var (width, height) = one switch
            {
                JpegDirectory => (JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
                PngDirectory => (PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
                GifHeaderDirectory => (GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
                WebPDirectory => (WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
                HeicImagePropertiesDirectory => (HeicImagePropertiesDirectory.TagImageWidth, HeicImagePropertiesDirectory.TagImageHeight),
                _ => default,
            };
            if (one.TryGetInt32(width, out var across) && one.TryGetInt32(height, out var down) && across > 0 && down > 0)
                return IsOnItsSide(told) ? new(down, across) : new(across, down);
        }
        return null;
    }

    // A camera held upright writes the picture lying down, and that it must be turned: an AVIF in degrees, and what Exif says of it does not count.
    private static bool IsOnItsSide(IReadOnlyList<Directory> told) => told.OfType<HeicImagePropertiesDirectory>().FirstOrDefault() is { } avif
        ? avif.TryGetInt32(HeicImagePropertiesDirectory.TagRotation, out var degrees) && degrees % 180 != 0
        : told.OfType<ExifIfd0Directory>().Any(exif => exif.TryGetInt32(ExifDirectoryBase.TagOrientation, out var way) && way is >= 5 and <= 8);
}
