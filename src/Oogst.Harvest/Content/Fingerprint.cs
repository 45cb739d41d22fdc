using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Oogst.Harvest.Content;

/// <summary>A short digest of words: equal when only white space differs, so that wrapping a line does not make a translation stale.</summary>
public static class Fingerprint
{
    private const int Digits = 12;
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    public static string Of(IEnumerable<string?> texts)
    {
        // Word by word, with a space between two words and a line end between two texts: a third of what strings of each would take.
        var words = new StringBuilder();
        foreach (var (index, text) in texts.Index())
        {
            words.Append(index == 0 ? "" : "\n");
            var (all, start) = ((text ?? "").Normalize(), words.Length);
            foreach (var range in all.AsSpan().SplitAny(WhiteSpace))
                if (all.AsSpan(range) is { IsEmpty: false } word)
                    words.Append(words.Length == start ? "" : " ").Append(word);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())))[..Digits];
    }
}
