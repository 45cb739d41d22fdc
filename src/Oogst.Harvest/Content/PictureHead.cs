using System.Buffers.Binary;

namespace Oogst.Harvest.Content;

/// <summary>
/// The part of a picture that says what it is and how large. Only this is given to the library that reads it: the rest may be packed and unpack to
/// more than a machine has, or refer to itself without end.
/// </summary>
internal static class PictureHead
{
    private const int ChunkAround = 12;

    // A colour profile may be in it; the picture is not.
    private const int LargestOfAvif = 256 * 1024;

    /// <returns>Empty when it is no picture of a type that every browser shows, or so damaged that its parts do not fit.</returns>
    public static byte[] Of(ReadOnlySpan<byte> picture) =>
        picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? picture.ToArray()
        : picture.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]) ? OfPng(picture)
        : picture.StartsWith("GIF"u8) ? picture[..Math.Min(picture.Length, 13 + (3 * 256))].ToArray()
        : picture.StartsWith("RIFF"u8) && picture.Length >= 20 && picture[8..].StartsWith("WEBPVP8"u8) ? OfWebP(picture)
        : IsAvif(picture) ? OfAvif(picture)
        : [];

    public static bool IsAvif(ReadOnlySpan<byte> picture) => picture.Length > 8 && picture[4..].StartsWith("ftyp"u8);

    // A row of chunks: a length, a name of four letters, what it holds, and a sum over that. The first says the size.
    private static byte[] OfPng(ReadOnlySpan<byte> png)
    {
        using var kept = new MemoryStream();
        kept.Write(png[..8]);
        for (var rest = png[8..]; !rest.IsEmpty;)
        {
            if (rest.Length < ChunkAround || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - ChunkAround)
                return [];
            var chunk = rest[..((int)length + ChunkAround)];
            var name = chunk[4..8];
            if (name.SequenceEqual("IHDR"u8) || name.SequenceEqual("IEND"u8))
                kept.Write(chunk);
            if (name.SequenceEqual("IEND"u8))
                break;
            rest = rest[chunk.Length..];
        }
        return kept.ToArray();
    }

    // The first chunk says the size, whatever follows it; the length of all of them shows whether the file broke off, and some programs count one
    // byte too many.
    private static byte[] OfWebP(ReadOnlySpan<byte> webp)
    {
        var (all, length) = (BinaryPrimitives.ReadUInt32LittleEndian(webp[4..]), BinaryPrimitives.ReadUInt32LittleEndian(webp[16..]));
        if (all > webp.Length - 8 + 1 || length > webp.Length - 20 || length > (long)all - 12)
            return [];
        var end = (int)Math.Min(webp.Length, 20 + length + length % 2);
        byte[] kept = [.. webp[..end]];
        BinaryPrimitives.WriteInt32LittleEndian(kept.AsSpan(4), end - 8);
        return kept;
    }

    // A row of boxes: a length, which counts itself, a name, and what it holds. The library never reads the last.
    private static byte[] OfAvif(ReadOnlySpan<byte> avif)
    {
        using var kept = new MemoryStream();
        for (var rest = avif; rest.Length >= 16;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest) is not 1 and var plain ? plain : BinaryPrimitives.ReadUInt64BigEndian(rest[8..]);
            if (length < 8 || length > (ulong)rest.Length)
                break;
            var box = rest[..(int)length];
            var name = rest[4..8];
            if (name.SequenceEqual("ftyp"u8) || name.SequenceEqual("meta"u8))
                kept.Write(box);
            if (name.SequenceEqual("meta"u8))
                break;
            rest = rest[box.Length..];
        }
        kept.Write([0, 0, 0, 16, .. "free"u8, 0, 0, 0, 0, 0, 0, 0, 0]);
        return kept.Length > LargestOfAvif ? [] : kept.ToArray();
    }
}
