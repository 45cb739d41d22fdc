using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>
/// Why YAML that cannot be read probably cannot: YAML's own reader often stops lines below the slip of the hand, and says only that it stopped.
/// </summary>
internal static partial class YamlSlip
{
    private static readonly (Regex Pattern, Func<Place, Diagnostic> Mistake)[] Slips =
    [
        (Tab(), Mistakes.YamlTab),
        (HardSpace(), Mistakes.YamlHardSpace),
        (NoColon(), Mistakes.YamlNoColon),
        (HalfQuoted(), Mistakes.YamlHalfQuoted),
        (HalfQuotedSingly(), Mistakes.YamlHalfQuotedSingly),
    ];

    /// <returns>Null when no line looks like a slip that is known.</returns>
    public static Diagnostic? In(string file, string text)
    {
        var lines = text.Split('\n');
        // The surest kinds first: a text between quotes may go on in a next line, and then only looks half quoted.
        foreach (var (pattern, mistake) in Slips)
            for (var line = 0; line < lines.Length; line++)
                if (pattern.Match(lines[line]).Groups["at"] is { Success: true } at)
                    return mistake(new(file, line + 1, at.Index + 1) { Length = at.Length });
        return null;
    }

    [GeneratedRegex(@"^ *(?<at>\t)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tab();

    [GeneratedRegex(@"^(?: *(?:- *)?|[ \w-]+:)(?<at>\u00a0)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HardSpace();

    // At the very start of a line only a key can stand, an item of a list, or a sign of YAML's own.
    [GeneratedRegex(@"^(?<at>(?![^:]+:(?:\s|$))[\w][^\n]*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^[ -]*[\w-]+:\s+(?<at>""(?!(?:[^""\\]|\\.)*""\s*(?:#.*)?$).*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfQuoted();

    [GeneratedRegex(@"^[ -]*[\w-]+:\s+(?<at>'(?!(?:[^']|'')*'\s*(?:#.*)?$).*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfQuotedSingly();
}
