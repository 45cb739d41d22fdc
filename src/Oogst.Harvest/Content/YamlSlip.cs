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
        (Star(), Mistakes.YamlStar),
        (Dash(), Mistakes.YamlDash),
        (Colon(), Mistakes.YamlColon),
        (NoColon(), Mistakes.YamlNoColon),
        (HalfQuoted(), Mistakes.YamlHalfQuoted),
        (HalfQuotedSingly(), Mistakes.YamlHalfQuotedSingly),
    ];

    /// <returns>Null when no line looks like a slip that is known.</returns>
    public static Diagnostic? In(string file, string text)
    {
        var lines = YamlLines.Of(text);
        // The surest kinds first: a text between quotes may go on in a next line, and then only looks half quoted.
        foreach (var (pattern, mistake) in Slips)
            for (var line = 0; line < lines.Length; line++)
                if (pattern.Match(lines[line]).Groups["at"] is { Success: true } at)
                    return mistake(new(file, line + 1, at.Index + 1) { Length = at.Length });
        return CrookedDash(file, lines) ?? Crooked(file, lines);
    }

    // An item that stands under none of the items above it, and begins no list: not below a key that is still without a value.
    private static Diagnostic? CrookedDash(string file, string[] lines)
    {
        var lists = new Stack<int>();
        var opens = true;
        for (var line = 0; line < lines.Length; line++)
        {
            if (Item().Match(lines[line]).Groups["dash"] is { Success: true } dash)
            {
                Leave(lists, dash.Index);
                if (lists.Count == 0 || dash.Index > lists.Peek())
                {
                    if (!opens)
                        return Mistakes.YamlCrookedDash(new(file, line + 1, dash.Index + 1) { Length = 1 });
                    lists.Push(dash.Index);
                }
            }
            if (Key().Match(lines[line]) is not { Success: true } key)
                continue;
            opens = key.Groups["value"].Length == 0;
            if (!key.Groups["dash"].Success)
                Leave(lists, key.Groups["key"].Index);
        }
        return null;
    }

    // A key that stands under none of the keys above it, and not below one that is still without a value.
    private static Diagnostic? Crooked(string file, string[] lines)
    {
        var columns = new Stack<int>();
        var opens = true;
        for (var line = 0; line < lines.Length; line++)
        {
            if (Key().Match(lines[line]) is not { Success: true } key)
                continue;
            var column = key.Groups["key"].Index;
            // An item begins a group of keys of its own, wherever its first key stands.
            var isItem = key.Groups["dash"].Success;
            if (isItem)
                Leave(columns, key.Groups["dash"].Index);
            var isDeeper = columns.Count == 0 || column > columns.Peek();
            Leave(columns, column);
            if (isDeeper && !opens && !isItem || !isDeeper && (columns.Count == 0 || column > columns.Peek()))
                return Mistakes.YamlCrooked(new(file, line + 1, column + 1) { Length = key.Groups["key"].Length });
            if (isDeeper)
                columns.Push(column);
            opens = key.Groups["value"].Length == 0;
        }
        return null;
    }

    private static void Leave(Stack<int> columns, int column)
    {
        while (columns.Count > 0 && column < columns.Peek())
            columns.Pop();
    }

    [GeneratedRegex(@"^ *(?:(?<dash>-) +)?(?<key>[\w-]+):(?: +(?<value>[^\s#|>].*))?\s*(?:#.*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"^ *(?<at>\t)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tab();

    [GeneratedRegex(@"^(?: *(?:- *)?|[ \w-]+:)(?<at>\u00a0)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HardSpace();

    // Markdown lets a list begin with it; YAML does not.
    [GeneratedRegex(@"^ *(?<at>\*)\s+\S", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Star();

    [GeneratedRegex(@"^ *(?<at>-)[\w]+:(?: |$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^ *(?<dash>-)(?: |$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    // A value without quotes of its own ends for YAML where the next key seems to begin.
    [GeneratedRegex(@"^ *(?:- +)?[\w-]+: +[^\s""'\[{|>&*!%@`#][^\n]*?(?<at>:)(?: |$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colon();

    // At the very start of a line only a key can stand, an item of a list, or a sign of YAML's own.
    [GeneratedRegex(@"^(?<at>(?![^:]+:(?:\s|$))[\w][^\n]*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^[ -]*[\w-]+:\s+(?<at>""(?!(?:[^""\\]|\\.)*""\s*(?:#.*)?$).*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfQuoted();

    [GeneratedRegex(@"^[ -]*[\w-]+:\s+(?<at>'(?!(?:[^']|'')*'\s*(?:#.*)?$).*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfQuotedSingly();
}
