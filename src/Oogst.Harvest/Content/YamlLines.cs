using System.Text.RegularExpressions;

namespace Oogst.Harvest.Content;

/// <summary>The lines of YAML that hold keys and items: the text of a value that goes on over several lines is left empty, so that it is not taken for them.</summary>
internal static partial class YamlLines
{
    public static string[] Of(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var last = Block().Match(lines[at]) is { Success: true } block ? LastDeeper(lines, at, block.Groups["key"].Index)
                : Quoted().Match(lines[at]) is { Success: true } quoted && ClosingQuote(lines, at, quoted.Groups["key"].Index) is { } closing ? Opened(lines, at, quoted.Groups["value"].Index, closing)
                : at;
            while (at < last)
                lines[++at] = "";
        }
        return lines;
    }

    private static int LastDeeper(string[] lines, int from, int column)
    {
        var last = from;
        while (last + 1 < lines.Length && (string.IsNullOrWhiteSpace(lines[last + 1]) || Indent(lines[last + 1]) > column))
            last++;
        return last;
    }

    private static int? ClosingQuote(string[] lines, int from, int column)
    {
        var last = LastDeeper(lines, from, column);
        for (var at = from + 1; at <= last; at++)
            if (lines[at].TrimEnd().EndsWith('"'))
                return at;
        return null;
    }

    // What is quoted begins on this line and ends on another: here it is as good as a value without quotes.
    private static int Opened(string[] lines, int at, int value, int closing)
    {
        lines[at] = lines[at][..value] + "…";
        return closing;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex(@"^ *(?:- +)?(?<key>[\w-]+): +[|>][-+0-9]*\s*(?:#.*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ *(?:- +)?(?<key>[\w-]+): +(?<value>""(?:[^""\\]|\\.)*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
