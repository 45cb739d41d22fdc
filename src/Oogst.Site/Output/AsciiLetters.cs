using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Oogst.Site.Output;

/// <summary>ASCII as it stands in a page, in bytes, and the same in strings: so that what is known by a string is found by its bytes.</summary>
internal sealed class AsciiLetters : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static readonly AsciiLetters Same = new();

    public bool Equals(string? one, string? other) => one == other;

    public int GetHashCode(string value) => GetHashCode(Encoding.ASCII.GetBytes(value));

    public bool Equals(ReadOnlySpan<byte> written, string value) => Ascii.Equals(written, value);

    // Names differ within their first eight letters, addresses at both ends. A number for each process would cost more than it guards: the pages are ours.
    public int GetHashCode(ReadOnlySpan<byte> written)
    {
        var ends = (ulong)written.Length;
        if (written.Length >= sizeof(ulong))
            ends ^= BinaryPrimitives.ReadUInt64LittleEndian(written) + BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(written[^sizeof(ulong)..]), 31);
        else
            foreach (var letter in written)
                ends = (ends << 8) + letter;
        return (int)((ends * 0x9E3779B97F4A7C15) >> 32);
    }

    public string Create(ReadOnlySpan<byte> written) => Encoding.ASCII.GetString(written);
}
