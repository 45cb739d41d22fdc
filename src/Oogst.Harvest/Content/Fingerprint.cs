using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Oogst.Harvest.Content;

/// <summary>A short digest of words: equal when only white space differs, so that wrapping a line does not make a translation stale.</summary>
public static class Fingerprint
{
    private const int Digits = 12;

    public static string Of(IEnumerable<string?> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (at, text) in texts.Index())
        {
            if (at > 0)
                hash.AppendData("\n"u8);
            Append((text ?? "").Normalize(), hash);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    // The words with one space between them. Whole bodies pass here, so in rooms that are used again.
    private static void Append(string text, IncrementalHash hash)
    {
        var (words, length, isBetween) = (ArrayPool<char>.Shared.Rent(text.Length), 0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isBetween = length > 0;
                continue;
            }
            if (isBetween)
                words[length++] = ' ';
            words[length++] = c;
            isBetween = false;
        }
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(words, 0, length, bytes, 0));
        ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<char>.Shared.Return(words);
    }
}
