using System.Text;
using CsCheck;
using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class PictureMistakes
{
    private static readonly (string Name, byte[] Bytes)[] Sound =
        [("x.jpg", Pictures.Jpeg), ("x.jpeg", Pictures.Jpeg), ("X.JPG", Pictures.Jpeg), ("x.png", Pictures.Png), ("x.gif", Pictures.Gif), ("x.webp", Pictures.WebP), ("x.avif", Pictures.Avif)];

    private static readonly (string Name, byte[] Bytes)[] Damaged = [.. Sound, ("telefoon.jpg", Pictures.FromATelephone)];

    [Fact]
    public void A_picture_of_every_type_is_fine() =>
        Assert.All(Sound, picture => Assert.Empty(TinyHarvest.Small().With($"2031/images/{picture.Name}", picture.Bytes).Check()));

    [Theory]
    [InlineData("images/foto.jpg", ".jpg")]
    [InlineData("images/foto.webp", ".webp")]
    [InlineData("attachments/verslag.pdf", ".pdf")]
    [InlineData("attachments/verslag.docx", ".docx")]
    public void A_text_with_the_name_of_something_else_is_refused(string name, string type) => Tells($"2031/{name}", "Dit is gewoon tekst.", NotWhatItSays(type));

    [Fact]
    public void A_HEIC_from_a_telephone_does_not_become_a_JPEG_by_its_name() => Tells("2031/images/foto.jpg", Pictures.Heic, NotWhatItSays(".jpg"));

    [Fact]
    public void A_picture_that_broke_off_is_refused() => Tells("2031/images/foto.png", Pictures.Png[..20], NotWhatItSays(".png"));

    [Fact]
    public void A_picture_of_another_type_than_its_name_is_told() => Tells("2031/images/foto.jpg", Pictures.Png,
        "1:1: warning other-picture-type: this image is named .jpg but is a .png → end its name in .png, also where a text names it, or save it again as .jpg");

    [Fact]
    public void A_photo_straight_from_a_camera_is_told() => Tells("2031/images/foto.jpg", [.. Pictures.Jpeg, .. new byte[2_600_000]],
        "1:1: warning heavy-picture: this image is 3 MB (6 × 4 pixels): on a phone that loads slowly → save it as .webp or .jpg");

    [Fact]
    public void A_photo_that_tells_where_it_was_taken_is_told() => Tells("2031/images/foto.jpg", Pictures.FromATelephone,
        "1:1: warning picture-tells-where: this photo records to the metre where it was taken, and everyone can read that → save it again without its location");

    [Fact]
    public void A_photo_from_a_camera_that_did_not_know_where_it_was_tells_nothing() => Tells("2031/images/foto.jpg", Pictures.FromNowhere);

    [Theory]
    [InlineData("foto.png")]
    [InlineData("foto.webp")]
    [InlineData("foto.tif.png")]
    public void What_a_camera_wrote_may_refer_to_itself_as_deep_as_it_likes(string name)
    {
        // Sixty thousand lists of facts, each of which says that there is more in the next.
        byte[] camera = [.. "II*\0"u8, 8, 0, 0, 0, .. Enumerable.Range(1, 60_000).SelectMany(next => (byte[])[1, 0, 0x4A, 1, 4, 0, 1, 0, 0, 0, .. BitConverter.GetBytes(8 + 18 * next), 0, 0, 0, 0]), .. new byte[6]];
        Assert.All(Told(name, camera), line => Assert.Contains(name == "foto.tif.png" ? " not-what-it-says" : " heavy-picture", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("foto.png")]
    [InlineData("foto.webp")]
    [InlineData("foto.gif")]
    public void What_a_program_wrote_may_hold_itself_as_deep_as_it_likes(string name)
    {
        var deep = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description xmlns:a='u:'>"
            + string.Concat(Enumerable.Repeat("<a:b r:parseType='Resource'>", 20_000)) + string.Concat(Enumerable.Repeat("</a:b>", 20_000)) + "</r:Description></r:RDF></x:xmpmeta>";
        Assert.Empty(Told(name, [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0xBC, 2, 1, 0, .. BitConverter.GetBytes(deep.Length), 26, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(deep)]));
    }

    [Fact]
    public void Boxes_in_boxes_are_refused()
    {
        const int deep = 30_000;
        byte[] boxes = [.. Enumerable.Range(0, deep).SelectMany(outer => (byte[])[.. Size(8 * (deep - outer)), .. "iprp"u8])];
        Tells("2031/images/foto.avif", [.. Pictures.Avif[..32], .. Size(boxes.Length + 12), .. "meta"u8, 0, 0, 0, 0, .. boxes, .. Pictures.Avif], NotWhatItSays(".avif"));
    }

    [Theory]
    [InlineData("foto.png")]
    [InlineData("foto.webp")]
    [InlineData("foto.avif")]
    public void Where_a_photo_was_taken_is_found_in_every_type(string name)
    {
        var telephone = Pictures.FromATelephone;
        var told = Told(name, telephone[12..telephone.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB])]);
        Assert.Contains(" warning picture-tells-where: ", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_photo_was_taken_is_found_wherever_the_notes_begin()
    {
        // As a telephone of another make writes them: the lowest byte first, and more room before the first list.
        byte[] place = [52, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0, 24, 0, 0, 0, 1, 0, 0, 0];
        byte[] camera = [.. "II*\0"u8, 20, 0, 0, 0, .. new byte[12], 1, 0, .. Fact(0x8825, 4, 1, 38), 0, 0, 0, 0, 2, 0, .. Fact(2, 5, 3, 68), .. Fact(4, 5, 3, 68), 0, 0, 0, 0, .. place];
        Assert.Contains(" warning picture-tells-where: ", Assert.Single(Told("foto.webp", camera)), StringComparison.Ordinal);

        static byte[] Fact(int number, short type, int count, int value) => [.. BitConverter.GetBytes((ushort)number), .. BitConverter.GetBytes(type), .. BitConverter.GetBytes(count), .. BitConverter.GetBytes(value)];
    }

    [Fact]
    public void A_WebP_that_broke_off_behind_its_size_is_refused() => Tells("2031/images/foto.webp", Pictures.WebPWith("EXIF", new byte[20])[..^15], NotWhatItSays(".webp"));

    [Fact]
    public void A_picture_that_nobody_waits_for_is_refused() => Tells("2031/images/poster.jpg", [.. Pictures.Jpeg, .. new byte[22_000_000]],
        "1:1: error huge-picture: this image is 22 MB, and more than 17 MB is not possible → make it at most 1600 pixels wide, and save it as .webp or .jpg");

    [Fact]
    public void A_damaged_picture_is_told_or_taken_and_never_stops_a_build() =>
        Gen.Select(Gen.Int[0, Damaged.Length - 1].Select(one => Damaged[one]), Gen.Int[0, 400], Gen.Byte.Array[0, 12], Gen.Int[0, 900]).Sample((picture, at, noise, end) =>
        {
            var bytes = picture.Bytes.ToArray();
            noise.AsSpan(0, Math.Min(noise.Length, Math.Max(0, bytes.Length - at))).CopyTo(bytes.AsSpan(Math.Min(at, bytes.Length)));
            var told = TinyHarvest.Small().With($"2031/images/{picture.Name}", bytes[..Math.Clamp(end, 1, bytes.Length)]).Check();
            return told.All(line => line.StartsWith($"input/2031/images/{picture.Name}:1:1: ", StringComparison.Ordinal) && !line.Contains(" our-fault", StringComparison.Ordinal));
        }, iter: 300);

    // What is said of a picture in which a camera wrote that.
    private static IReadOnlyList<string> Told(string name, byte[] camera) => TinyHarvest.Small().With($"2031/images/{name}", name switch
    {
        "foto.png" => Pictures.PngWith("eXIf", camera),
        "foto.webp" => Pictures.WebPWith("EXIF", camera),
        "foto.gif" => Pictures.GifWith("XMP DataXMP", camera[26..]),
        "foto.avif" => [.. Pictures.Avif, .. Size(camera.Length + 12), .. "free"u8, 0, 0, 0, 0, .. camera],
        _ => camera,
    }).Check();

    private static byte[] Size(int length) => [(byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length];

    private static string NotWhatItSays(string type) =>
        $"1:1: error not-what-it-says: this is no {type}, although it is named one, or it is damaged → open it in the program that made it, and save or export it there as {type}";
}
