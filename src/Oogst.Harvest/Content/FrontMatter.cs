using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>The keys between the two <c>---</c> lines, and where the body starts.</summary>
/// <param name="Keys">Null when they cannot be read; the report then says why.</param>
internal sealed partial record FrontMatter(YamlMap? Keys, int BodyOffset)
{
    private const int Longest = 64 * 1024;
    private const string Fence = "---";

    /// <returns>Null when it is not known where the keys end; the report then says why, and nothing else about this file.</returns>
    public static FrontMatter? Split(SourceText source, Report report)
    {
        var text = source.Text;
        if (Opening(source) is { } trouble)
        {
            report.Add(trouble);
            return null;
        }
        if (Closing(text) is not var (end, bodyOffset))
        {
            report.Add(Mistakes.FrontMatterNotClosed(source.PlaceAt(0)));
            return null;
        }
        if (end > Longest)
        {
            report.Add(Mistakes.FrontMatterTooLong(source.PlaceAt(0), Longest / 1024));
            return null;
        }
        return YamlReader.Read(source.File, text[..end], report) switch
        {
            null => new(null, bodyOffset),
            YamlMap keys => new(keys, bodyOffset),
            YamlText { IsEmpty: true } nothing => new(YamlMap.Empty(nothing.Place), bodyOffset),
            var other => Refuse(Mistakes.NotKeys(other.Place)),
        };

        FrontMatter Refuse(Diagnostic mistake)
        {
            report.Add(mistake);
            return new(null, bodyOffset);
        }
    }

    private static Diagnostic? Opening(SourceText source)
    {
        var first = source.Line(1)!.TrimEnd();
        if (first == Fence)
            return null;
        return first.StartsWith(Fence, StringComparison.Ordinal) || first.StartsWith("+++", StringComparison.Ordinal)
            ? Mistakes.WrongFence(source.PlaceAt(0), first)
            : LaterFence(source) is { } line ? Mistakes.TextAboveKeys(source.PlaceAt(0), line) : Mistakes.NoFrontMatter(source.PlaceAt(0));
    }

    // Keys below a blank line, a heading or a note to oneself.
    private static int? LaterFence(SourceText source)
    {
        for (var line = 1; line <= 6 && source.Line(line) is { } text && !Key().IsMatch(text); line++)
            if (text.TrimEnd() == Fence && source.Line(line + 1) is { } next && Key().IsMatch(next))
                return line;
        return null;
    }

    [GeneratedRegex("^[A-Za-z]+:(?: |$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    private static (int End, int BodyOffset)? Closing(string text)
    {
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        while (start > 0 && start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var line = (end < 0 ? text[start..] : text[start..end]).TrimEnd();
            if (line == Fence)
                return (start, end < 0 ? text.Length : end + 1);
            start = end + 1;
        }
        return null;
    }
}
