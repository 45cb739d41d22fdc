using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>The text of one file with its lines known, so that any offset can be told as a place. Line ends are <c>\n</c>.</summary>
public sealed class SourceText(SourceFile origin, string text)
{
    /// <summary>What it was decoded from; half as large, and kept for as long as the build lasts anyway.</summary>
    public SourceFile Origin => origin;

    public string Text => text;

    /// <summary>Where its lines begin: for whoever must tell places long after, without the text.</summary>
    public SourceLines Lines { get; } = new(origin.Shown, text);

    public string File => origin.Shown;

    public Place PlaceAt(int offset, int length = 1) => Lines.PlaceAt(offset, length);

    /// <param name="number">From 1.</param>
    /// <returns>Null when there are fewer lines.</returns>
    public string? Line(int number) => Lines.Span(number) is { } span ? Text[span] : null;
}

/// <summary>The lines of a text, not the text itself.</summary>
public sealed class SourceLines
{
    private readonly string file;
    private readonly int[] starts;
    private readonly int length;

    internal SourceLines(string file, string text)
    {
        (this.file, length) = (file, text.Length);
        starts = new int[text.AsSpan().Count('\n') + 1];
        for (var (line, at) = (1, 0); line < starts.Length; line++)
            starts[line] = at = text.IndexOf('\n', at) + 1;
    }

    /// <param name="offset">Beyond the end is at the end.</param>
    public Place PlaceAt(int offset, int length = 1)
    {
        offset = Math.Clamp(offset, 0, this.length);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
            line = ~line - 1;
        return new(file, line + 1, offset - starts[line] + 1) { Length = Math.Max(1, length) };
    }

    internal Range? Span(int number) =>
        number > starts.Length ? null : starts[number - 1]..(number < starts.Length ? starts[number] - 1 : length);
}
