using System.Buffers.Binary;

namespace Oogst.Harvest.Content;

/// <summary>A PNG is a row of chunks: a length, a name of four letters, what it holds, and a sum over that.</summary>
internal static class PngChunks
{
    private const int SignatureLength = 8;
    private const int Around = 12;

    public static bool IsPng(ReadOnlySpan<byte> bytes) => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..];

    /// <summary>
    /// The size, and what a camera wrote; the picture itself is left away, and so are texts and profiles, which may be packed and unpack to more
    /// than a machine has.
    /// </summary>
    /// <returns>Empty when a chunk does not fit: the file is damaged.</returns>
    public static byte[] ThatMatter(ReadOnlySpan<byte> png)
    {
        using var kept = new MemoryStream();
        kept.Write(png[..SignatureLength]);
        for (var rest = png[SignatureLength..]; !rest.IsEmpty;)
        {
            if (rest.Length < Around || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - Around)
                return [];
            var chunk = rest[..((int)length + Around)];
            var name = chunk[4..8];
            if (name.SequenceEqual("IHDR"u8) || name.SequenceEqual("eXIf"u8) || name.SequenceEqual("IEND"u8))
                kept.Write(chunk);
            if (name.SequenceEqual("IEND"u8))
                break;
            rest = rest[chunk.Length..];
        }
        return kept.ToArray();
    }
}
