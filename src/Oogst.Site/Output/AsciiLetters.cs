using System.Buffers.Binary;
using System.Text;

namespace Oogst.Site.Output;

/// <summary>ASCII as it stands in a page, in bytes, and the same in strings: so that what is known by a string is found by its bytes.</summary>
internal sealed class AsciiLetters : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static readonly AsciiLetters Same = new();

    public bool Equals(string? one, string? other) => one == other;

    public int GetHashCode(string value) => GetHashCode(Encoding.ASCII.GetBytes(value));

    public bool Equals(ReadOnlySpan<byte> written, string value) => Ascii.Equals(written, value);

    // Eight letters at a time. A number of its own for each process would cost more than it guards: the pages are ours.
    public int GetHashCode(ReadOnlySpan<byte> written)
    {
        var mixed = (ulong)written.Length;
        for (; written.Length >= sizeof(ulong); written = written[sizeof(ulong)..])
            mixed = Mixed(mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(written));
        foreach (var letter in written)
            mixed = (mixed << 8) ^ letter;
        return (int)Mixed(mixed);
    }

    private static ulong Mixed(ulong letters)
    {
        letters *= 0x9E3779B97F4A7C15;
        return letters ^ (letters >> 32);
    }

    public string Create(ReadOnlySpan<byte> written) => Encoding.ASCII.GetString(written);
}
