using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Oogst.Harvest.Content;

/// <summary>A short digest of words: equal when only white space differs, so that wrapping a line does not make a translation stale.</summary>
public static class Fingerprint
{
    private const int Digits = 12;

    private static readonly SearchValues<char> WhiteSpace =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    /// <summary>Of the words of each text with one space between them, and the texts with one line end between those.</summary>
    public static string Of(IReadOnlyList<string?> texts)
    {
        var normal = texts.Select(text => (text ?? "").Normalize()).ToList();
        // No character takes more than three bytes, and what stands between two is never more than one.
        var bytes = ArrayPool<byte>.Shared.Rent(normal.Sum(text => (3 * text.Length) + 1));
        var length = 0;
        foreach (var text in normal)
        {
            for (var rest = text.AsSpan().TrimStart(); !rest.IsEmpty;)
            {
                var word = rest.IndexOfAny(WhiteSpace) is >= 0 and var end ? rest[..end] : rest;
                length += Encoding.UTF8.GetBytes(word, bytes.AsSpan(length));
                rest = rest[word.Length..].TrimStart();
                if (!rest.IsEmpty)
                    bytes[length++] = (byte)' ';
            }
            bytes[length++] = (byte)'\n';
        }
        var digest = SHA256.HashData(bytes.AsSpan(0, Math.Max(0, length - 1)));
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(digest)[..Digits];
    }
}
