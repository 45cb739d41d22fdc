using System.Text;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Reporting;

/// <summary>How the mistakes of a run are told: to a person, to a program, to a code host.</summary>
public enum ReportFormat
{
    Text,
    Json,
    Sarif,
    GitHub,
}

/// <summary>A finished run as a report needs it: the mistakes sorted, the language to speak, the files to quote from.</summary>
public sealed record Told(IReadOnlyList<Diagnostic> Diagnostics, Language Speech, IReadOnlyList<SourceFile> Sources)
{
    /// <summary>Mistakes before warnings, otherwise as they came: where not all can be told.</summary>
    public IOrderedEnumerable<Diagnostic> GravestFirst => Diagnostics.OrderBy(one => one.Severity == Severity.Error ? 0 : 1);

    public int Errors => Diagnostics.Count(one => one.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(one => one.Severity == Severity.Warning);

    private readonly Dictionary<string, SourceText?> quoted = [];
    private ((string File, int Line) At, string? Text)? lastLine;

    /// <summary>The line a place is in, or null when there is no such file or line to quote.</summary>
    public string? LineAt(Place place)
    {
        // Told in the terminal and on a page at once.
        lock (quoted)
        {
            if (lastLine is var (last, line) && last == (place.File, place.Line))
                return line;
            if (!quoted.TryGetValue(place.File, out var text))
                quoted[place.File] = text = Quotable(place.File);
            // A line may be as long as a file, and have a mistake at every letter.
            line = text?.Line(place.Line);
            lastLine = ((place.File, place.Line), line);
            return line;
        }
    }

    // Quoting must work for a file that is not UTF-8 too: what cannot be read shows as a replacement sign. A picture has no lines: as Git sees
    // it, what has a NUL near its start is no text.
    private SourceText? Quotable(string shown) => Sources.FirstOrDefault(file => file.Shown == shown) is { } file && !file.Bytes.Span[..Math.Min(file.Bytes.Length, 8000)].Contains((byte)0)
        ? new(file, Decoding.WithPlainLineEnds(Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\ufeff')))
        : null;
}
