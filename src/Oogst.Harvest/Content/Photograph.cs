using MetadataExtractor;
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

    // Whatever is larger keeps readers waiting for minutes.
    private const int Largest = 16 * 1024 * 1024;

    // An AVIF can put boxes into boxes, eight bytes for each, and the library follows with a call in a call: a stack that runs out takes the
    // process along. This is enough for the longest row that a head can hold.
    private const int DeepStack = 256 * 1024 * 1024;

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
        var told = ToldBy(PictureHead.Of(file.Bytes.Span));
        var notes = CameraNotes.In(file.Bytes.Span);
        var found = told.Select(TypeOf).FirstOrDefault(one => one is not null);
        if (found is null || SizeIn(told, notes) is not { } size)
        {
            report.Add(Mistakes.NotWhatItSays(place, type));
            return null;
        }
        if (found != type.Replace("jpeg", "jpg", StringComparison.Ordinal))
            report.Add(Mistakes.OtherPictureType(place, type, found));
        if (file.Bytes.Length > HeavyFrom)
            report.Add(Mistakes.HeavyPicture(place, file.Bytes.Length, size));
        if (notes.TellsWhere)
            report.Add(Mistakes.PictureTellsWhere(place));
        return size;
    }

    private static IReadOnlyList<Directory> ToldBy(byte[] head)
    {
        IReadOnlyList<Directory> told = [];
        var reading = new Thread(() => told = Read(head), PictureHead.IsAvif(head) ? DeepStack : 0) { IsBackground = true };
        reading.Start();
        reading.Join();
        return told;
    }

    private static IReadOnlyList<Directory> Read(byte[] head)
    {
        using var stream = new OnceThrough(head);
        try
        {
            return [.. head switch
            {
                // A JPEG is read for its size alone.
                [0xFF, ..] => JpegMetadataReader.ReadMetadata(stream, [new JpegReader()]),
                [0x89, ..] => PngMetadataReader.ReadMetadata(stream),
                [(byte)'G', ..] => GifMetadataReader.ReadMetadata(stream),
                [(byte)'R', ..] => WebPMetadataReader.ReadMetadata(stream),
                _ => HeifMetadataReader.ReadMetadata(stream),
            }];
        }
        catch (Exception)
        {
            // A damaged file makes the library fail in as many ways as it has lines; each means that this is no picture.
            return [];
        }
    }

    // Where the library cannot go back, it leaves what a camera wrote in an AVIF alone.
    private sealed class OnceThrough(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
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

    private static PictureSize? SizeIn(IReadOnlyList<Directory> told, CameraNotes notes)
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
                return IsOnItsSide(told, notes) ? new(down, across) : new(across, down);
        }
        return null;
    }

    // An AVIF says itself that it must be turned, in degrees, and what a camera wrote of it does not count.
    private static bool IsOnItsSide(IReadOnlyList<Directory> told, CameraNotes notes) => told.OfType<HeicImagePropertiesDirectory>().FirstOrDefault() is { } avif
        ? avif.TryGetInt32(HeicImagePropertiesDirectory.TagRotation, out var degrees) && degrees % 180 != 0
        : notes.IsOnItsSide;
}
