using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Oogst.Site.Tests.Harness;

/// <summary>The smallest pictures there are: 6 × 4 pixels in each type.</summary>
internal static class Pictures
{
    public static byte[] Jpeg => Convert.FromBase64String(
        "/9j/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAEAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJADE//Z");

    /// <summary>Lying on its side, to be shown 4 × 6, and taken at the Dom in Utrecht.</summary>
    public static byte[] FromATelephone => Convert.FromBase64String(
        "/9j/4QDgRXhpZgAATU0AKgAAAAgABgESAAMAAAABAAYAAAEaAAUAAAABAAAAVgEbAAUAAAABAAAAXgEoAAMAAAABAAIAAAITAAMAAAABAAEAAIglAAQAAAABAAAAZgAAAAAAAABIAAAAAQAAAEgAAAABAAUAAAABAAAABAIDAAAAAQACAAAAAk4AAAAAAgAFAAAAAwAAAKgAAwACAAAAAkUAAAAABAAFAAAAAwAAAMAAAAAAAAAANAAAAAEAAAAFAAAAAQAAABgAAAABAAAABQAAAAEAAAAHAAAAAQAAAAwAAAAB/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP///////////////////////////////////////////////////9sAQwFVWlp4aXjrgoLr/////////////////////////////////////////////////////////////////////////8AAEQgABAAGAwEiAAIRAQMRAf/EABUAAQEAAAAAAAAAAAAAAAAAAAAD/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQAxP/2Q==");

    public static byte[] Png => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAYAAACtBE5DAAAAH0lEQVR4AZTJsQ0AAAzCsIjL+3l5AAYiZbI4Pi1KOxgAAP//4imYUwAAAAZJREFUAwAMgQkDVIhPkgAAAABJRU5ErkJggg==");

    public static byte[] Gif => Convert.FromBase64String("R0lGODlhBgAEAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public static byte[] WebP => Convert.FromBase64String("UklGRjIAAABXRUJQVlA4ICYAAABwAQCdASoGAAQAB0CWJaACdAFAAAD+5Qr4NkinOX166e7/uAAAAA==");

    public static byte[] Avif => Convert.FromBase64String(
        "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAACAAAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAYAAAAEAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAAChtZGF0EgAKCDgIbsICGg0gMhIWQAYYYYQAAHlM3D1TH2MSv4A=");

    /// <summary>To be turned a quarter: shown 4 × 6.</summary>
    public static byte[] TurnedAvif => Convert.FromBase64String(
        "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAD8bWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABJAAAACAAAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAdGlwcnAAAABUaXBjbwAAABRpc3BlAAAAAAAAAAYAAAAEAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAJaXJvdAEAAAAYaXBtYQAAAAAAAAABAAEFAQKDBIUAAAAobWRhdBIACgg4CG7CAhoNIDISFkAGGGGEAAB5TNw9Ux9jEr+A");

    /// <summary>From a camera that had no fix: it writes noughts for the place.</summary>
    public static byte[] FromNowhere
    {
        get
        {
            var bytes = FromATelephone;
            // Degrees, minutes and seconds, north and then east, each over another number.
            for (var (at, left) = (bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0, 0, 0, 52, 0, 0, 0, 1]), 6); left > 0; at += 8, left--)
                bytes[at + 3] = 0;
            return bytes;
        }
    }

    /// <summary>The one from a telephone, with another orientation: 1 is upright, 6 is what it has.</summary>
    public static byte[] Held(byte way)
    {
        var bytes = FromATelephone;
        // What Exif calls it, that it is one short number, and the number.
        bytes[bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]) + 9] = way;
        return bytes;
    }

    /// <summary>A PNG with one chunk more behind its size.</summary>
    public static byte[] PngWith(string name, byte[] data)
    {
        const int behindSize = 8 + 12 + 13;
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc32.HashToUInt32(chunk.AsSpan(4, data.Length + 4)));
        return [.. Png[..behindSize], .. chunk, .. Png[behindSize..]];
    }

    /// <summary>A WebP that says first that there is more than a picture in it, and one such chunk behind that.</summary>
    public static byte[] WebPWith(string name, byte[] data)
    {
        byte[] extended = [.. "VP8X"u8, 10, 0, 0, 0, 8, 0, 0, 0, 5, 0, 0, 3, 0, 0];
        byte[] chunk = [.. Encoding.ASCII.GetBytes(name), .. BitConverter.GetBytes(data.Length), .. data, .. new byte[data.Length % 2]];
        byte[] webp = [.. WebP[..12], .. extended, .. WebP[12..], .. chunk];
        BinaryPrimitives.WriteInt32LittleEndian(webp.AsSpan(4), webp.Length - 8);
        return webp;
    }

    /// <summary>A GIF with what a program wrote before the picture, without the counts that other extensions have.</summary>
    public static byte[] GifWith(string program, byte[] data) =>
        [.. Gif[..19], 0x21, 0xFF, 11, .. Encoding.ASCII.GetBytes(program), .. data, 1, .. Enumerable.Range(0, 256).Select(one => (byte)(255 - one)), 0, .. Gif[19..]];

    /// <summary>So many blanks, as zlib packs them: a thousandth of that.</summary>
    public static byte[] Packed(int blanks)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var megabyte = new byte[1_000_000]; blanks > 0; blanks -= megabyte.Length)
                zlib.Write(megabyte);
        return packed.ToArray();
    }

    public static byte[] Heic => [0, 0, 0, 28, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heicmiaf"u8];
}
