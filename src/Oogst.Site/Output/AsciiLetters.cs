using System.Text;

namespace Oogst.Site.Output;

/// <summary>ASCII as it stands in a page, in bytes, and the same in strings: so that what is known by a string is found by its bytes.</summary>
internal sealed class AsciiLetters : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static readonly AsciiLetters Same = new();

    public bool Equals(string? one, string? other) => one == other;

    public int GetHashCode(string value) => GetHashCode(Encoding.ASCII.GetBytes(value));

    public bool Equals(ReadOnlySpan<byte> written, string value) => Ascii.Equals(written, value);

    public int GetHashCode(ReadOnlySpan<byte> written)
    {
        var hash = new HashCode();
        hash.AddBytes(written);
        return hash.ToHashCode();
    }

    public string Create(ReadOnlySpan<byte> written) => Encoding.ASCII.GetString(written);
}
