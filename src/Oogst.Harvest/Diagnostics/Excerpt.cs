using System.Text;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Diagnostics;

/// <summary>The line a mistake stands in, with carets below it. Long lines are cut around the place; signs that could steer a terminal are shown, not sent.</summary>
public static class Excerpt
{
    private const int Widest = 100;
    private const int Before = 40;

    /// <param name="line">The whole line, as it stands in the file.</param>
    /// <returns>Two lines: the text and the carets, both after the same margin.</returns>
    public static (string Text, string Carets) Of(string line, Place place)
    {
        var column = Math.Clamp(place.Column - 1, 0, line.Length);
        var start = line.Length <= Widest ? 0 : Math.Max(0, Math.Min(column - Before, line.Length - Widest));
        var cut = line[start..Math.Min(line.Length, start + Widest)];
        var length = Math.Clamp(place.Length, 1, Math.Max(1, cut.Length - (column - start)));
        var (left, right) = (start > 0 ? "…" : "", start + Widest < line.Length ? "…" : "");
        // A tab is as wide as the terminal likes, so the margin below it repeats it.
        var margin = new string([.. (left + cut[..(column - start)]).Select(c => c == '\t' ? '\t' : ' ')]);
        return (left + Printable(cut) + right, margin + new string('^', length));
    }

    /// <summary>Text that is safe to print: control characters, ends of lines and marks that turn the direction of reading become a replacement sign.</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
            printable.Append(c == '\n' || Unseen.IsControl(c) || Unseen.IsDirectionMark(c) ? '\ufffd' : c);
        return printable.ToString();
    }
}
