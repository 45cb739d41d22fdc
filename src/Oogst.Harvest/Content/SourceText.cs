using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>The text of one file with its lines known, so that any offset can be told as a place. Line ends are <c>\n</c>.</summary>
public sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string file, string text)
    {
        (File, Text) = (file, text);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                lineStarts.Add(i + 1);
    }

    public string File { get; }

    public string Text { get; }

    public int LineCount => lineStarts.Count;

    public Place PlaceAt(int offset, int length = 1)
    {
        var line = lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new(File, line + 1, offset - lineStarts[line] + 1) { Length = Math.Max(1, length) };
    }

    /// <summary>The offset at which a one-based line begins.</summary>
    public int StartOfLine(int line) => lineStarts[line - 1];

    public string Line(int line)
    {
        var end = line < lineStarts.Count ? lineStarts[line] - 1 : Text.Length;
        return Text[lineStarts[line - 1]..end];
    }
}
