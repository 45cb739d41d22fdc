using System.Globalization;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Spectre.Console;

namespace Oogst.Site.Reporting;

/// <summary>For a person: each mistake in one line, the line it stands in below it, and the count at the end.</summary>
internal static class TextForm
{
    public static void Write(IAnsiConsole console, Told told)
    {
        Write(console, told, told.Diagnostics);
        WriteCount(console, told);
    }

    public static void Write(IAnsiConsole console, Told told, IEnumerable<Diagnostic> some)
    {
        foreach (var diagnostic in some)
            Write(console, diagnostic, told);
    }

    public static void WriteCount(IAnsiConsole console, Told told)
    {
        if (told.Diagnostics.Count > 0)
            console.WriteLine(PerLanguage.Of(
                $"{Count(told.Errors, "fout", "fouten")}, {Count(told.Warnings, "waarschuwing", "waarschuwingen")}.",
                $"{Count(told.Errors, "mistake", "mistakes")}, {Count(told.Warnings, "warning", "warnings")}.")[told.Speech]);
    }

    private static void Write(IAnsiConsole console, Diagnostic diagnostic, Told told)
    {
        var color = diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow;
        var severity = diagnostic.Severity == Severity.Error ? PerLanguage.Of("fout", "error") : PerLanguage.Of("waarschuwing", "warning");
        console.Write(Said($"{diagnostic.Place}: "));
        console.Write(Said($"{severity[told.Speech]} {diagnostic.Code}", color));
        console.Write(Said($": {diagnostic.Message[told.Speech]} → {diagnostic.Fix[told.Speech]}\n"));
        Quote(console, diagnostic.Place, color, told);
        if (diagnostic.Other is { } other)
        {
            console.Write(Said($"  {PerLanguage.Of("zie ook", "see also")[told.Speech]} {other}\n"));
            Quote(console, other, Color.Grey, told);
        }
    }

    private static void Quote(IAnsiConsole console, Place place, Color color, Told told)
    {
        if (told.LineAt(place) is not { } line || line.AsSpan().IsWhiteSpace())
            return;
        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        var (text, carets) = Excerpt.Of(line, place);
        console.Write(new Text($"{number} | {text}\n     | "));
        console.Write(new Text(carets + "\n", color));
    }

    private static Text Said(string text, Color? color = null) => new(
        text.EndsWith('\n') ? Excerpt.Printable(text[..^1]) + "\n" : Excerpt.Printable(text), color is { } given ? new Style(given) : Style.Plain);

    private static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
