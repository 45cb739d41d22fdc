using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>
/// The facts on the accessibility statement: in the front matter of that page, where a review sees them change. When a run differs the test fails;
/// <c>ACCEPT_SNAPSHOTS=1</c> writes what the run had, and leaves the date to whoever reviews it.
/// </summary>
internal static class StatedFacts
{
    private static readonly string File = Path.Combine(Repository.Input, "pages", "toegankelijkheid.nl.md");

    private static Examination Stated => RealSite.Site.Plan.Publication.Entries.OfType<SitePage>().Single(page => page.Examined is not null).Examined!;

    /// <param name="all">What the run over the whole site had.</param>
    /// <param name="seededFaults">How many were made, all of them found.</param>
    public static void Agree(Checked all, int seededFaults)
    {
        var run = new Examination(Stated.Date, VersionOf("axe-core"), VersionOf("html-validate"), all.Rules.Count, seededFaults, all.Findings.Count);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            Write(run);
        else
            Assert.Equal(run, Stated);
    }

    private static void Write(Examination run)
    {
        var text = System.IO.File.ReadAllText(File);
        foreach (var (key, value) in new[]
        {
            ("axe", run.Axe), ("htmlValidate", run.HtmlValidate), ("rules", Digits(run.Rules)), ("seededFaults", Digits(run.SeededFaults)), ("violations", Digits(run.Violations)),
        })
            text = Regex.Replace(text, $"(?m)^(  {key}: ).*$", $"${{1}}{value}", RegexOptions.NonBacktracking);
        System.IO.File.WriteAllText(File, text);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string VersionOf(string package)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "tools", "node_modules", package, "package.json")));
        return json.RootElement.GetProperty("version").GetString()!;
    }
}
