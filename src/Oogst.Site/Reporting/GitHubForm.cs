using Oogst.Harvest.Diagnostics;

namespace Oogst.Site.Reporting;

/// <summary>Workflow commands of GitHub Actions, which show each mistake at its line in the pull request.</summary>
internal static class GitHubForm
{
    public static void Write(TextWriter writer, Told told)
    {
        foreach (var one in told.Diagnostics)
        {
            var command = one.Severity == Severity.Error ? "error" : "warning";
            var place = FormattableString.Invariant($"file={Property(one.Place.File)},line={one.Place.Line},col={one.Place.Column},endColumn={one.Place.Column + one.Place.Length}");
            writer.WriteLine($"::{command} {place},title={Property(one.Code)}::{Data($"{one.Message[told.Speech]} → {one.Fix[told.Speech]}")}");
        }
    }

    // The escapes that the runner knows; without them a colon or a new line in a value would start another command.
    private static string Data(string text) =>
        Excerpt.Printable(text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
