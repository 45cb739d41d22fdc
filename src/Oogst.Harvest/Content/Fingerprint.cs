using System.Security.Cryptography;
using System.Text;

namespace Oogst.Harvest.Content;

/// <summary>A short digest of words: equal when only white space differs, so that wrapping a line does not make a translation stale.</summary>
public static class Fingerprint
{
    private const int Digits = 12;

    public static string Of(IEnumerable<string?> texts)
    {
        var words = string.Join('\n', texts.Select(text => string.Join(' ', (text ?? "").Normalize().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..Digits];
    }
}
