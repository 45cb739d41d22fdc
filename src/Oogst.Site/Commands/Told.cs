using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>Tells mistakes, one line each: place, severity and code, what is wrong, what to do.</summary>
internal sealed class Told(IAnsiConsole console, Language speech)
{
    public void Tell(Report report)
    {
        var diagnostics = report.Sorted();
        foreach (var diagnostic in diagnostics)
            Tell(diagnostic);
        var (errors, warnings) = (diagnostics.Count(one => one.Severity == Severity.Error), diagnostics.Count(one => one.Severity == Severity.Warning));
        if (diagnostics.Count > 0)
            console.WriteLine(PerLanguage.Of(
                FormattableString.Invariant($"{Count(errors, "fout", "fouten")}, {Count(warnings, "waarschuwing", "waarschuwingen")}."),
                FormattableString.Invariant($"{Count(errors, "mistake", "mistakes")}, {Count(warnings, "warning", "warnings")}."))[speech]);
    }

    private void Tell(Diagnostic diagnostic)
    {
        var color = diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow;
        var severity = diagnostic.Severity == Severity.Error ? PerLanguage.Of("fout", "error") : PerLanguage.Of("waarschuwing", "warning");
        var other = diagnostic.Other is { } place ? $" ({PerLanguage.Of("zie ook", "see also")[speech]} {place})" : "";
        console.Write(new Text($"{diagnostic.Place}: "));
        console.Write(new Text($"{severity[speech]} {diagnostic.Code}", color));
        console.WriteLine($": {diagnostic.Message[speech]}{other} → {diagnostic.Fix[speech]}");
    }

    private static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
