using System.Globalization;
using System.Text;

namespace Oogst.Harvest.Domain;

/// <summary>The last part of an address, and the rule for what may stand there.</summary>
public static class Slug
{
    public const int Longest = 80;

    // Windows cannot make files with these names, so nobody could check the site out there.
    private static readonly HashSet<string> Reserved =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    public static bool IsReserved(string name) => Reserved.Contains(name);

    public static bool IsSound(string text) =>
        text.Length is > 0 and <= Longest
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && text.Any(c => c != '-')
        && !Reserved.Contains(text);

    /// <summary>Any words in ASCII: "Trots &amp; één" becomes <c>trots-een</c>. Never empty: words without a Latin letter become <c>x</c>.</summary>
    public static string From(string words)
    {
        var slug = new StringBuilder();
        foreach (var c in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length == Longest)
                break;
        }
        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "x" : Reserved.Contains(text) ? text + "-1" : text;
    }
}
