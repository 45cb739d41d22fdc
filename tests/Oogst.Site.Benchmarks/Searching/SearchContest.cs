using System.Globalization;
using System.Text.RegularExpressions;
using Oogst.Site.Benchmarks.Corpus;
using Oogst.Site.Benchmarks.Scale;

namespace Oogst.Site.Benchmarks.Searching;

/// <summary>
/// Searches sites of several sizes in a real browser, with our own search and with Pagefind over the very same pages and with the same words;
/// prints what each weighs on the disk, what a first search fetches, and how long an answer takes once everything is there.
/// </summary>
internal sealed partial class SearchContest(string work, string program, string pagefind)
{
    private const string Language = "nl";

    public async Task Hold(IEnumerable<int> sizes)
    {
        Console.WriteLine(
            "| stories | pages | | on disk kB | first search kB (brotli or as it is) | files | answer ms, median | longest | found, of all words | of the build's time |");
        Console.WriteLine("|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var stories in sizes)
            await Hold(stories);
    }

    private async Task Hold(int stories)
    {
        var folder = Directory.CreateDirectory(Path.Combine(work, FormattableString.Invariant($"search-{stories}"))).FullName;
        var (input, site, theirs) = (Path.Combine(folder, "input"), Path.Combine(folder, "output"), Path.Combine(folder, "pagefind"));
        if (!Directory.Exists(input))
            OogstFormat.Write(new(stories), input);
        Run.Of(folder, Path.Combine(folder, "build.log"), program, "build", "--timings");
        if (Directory.Exists(theirs))
            Directory.Delete(theirs, recursive: true);
        Run.Of(folder, Path.Combine(folder, "pagefind.log"), pagefind, "--site", site, "--output-path", theirs);
        var words = Asked(new(stories));
        var pages = Directory.EnumerateFiles(Path.Combine(site, Language), "*.html", SearchOption.AllDirectories).Count();
        Say(stories, pages, "Oogst.Site", await Searched.With(new OwnSearch(site), words), FormattableString.Invariant($"{ShareOfBuild(File.ReadAllText(Path.Combine(folder, "build.log"))):0 %}"));
        Say(stories, pages, "Pagefind 1.6", await Searched.With(new PagefindSearch(site, theirs), words), "");
    }

    // Words that stand in titles, as they stand and as a reader would type the half of a compound.
    private static List<string> Asked(Stories stories) =>
        [.. stories.Pieces().Where(piece => piece.Pilot is null).Take(10).Select(piece => piece.Title.Nl.Split(' ')[2]).Distinct(StringComparer.Ordinal)];

    private static void Say(int stories, int pages, string name, Searched searched, string share) => Console.WriteLine(FormattableString.Invariant(
        $"| {stories:N0} | {pages} | {name} | {searched.OnDisk / 1024.0:0} | {searched.Fetched / 1024.0:0.0} | {searched.Files} | {searched.Median:0.0} | {searched.Longest:0.0} | {searched.Found} | {share} |"));

    // Steps that are told beneath another are part of it, and "make all files" is the time by the clock of those that begin with a dash.
    private static double ShareOfBuild(string timings)
    {
        var steps = Step().Matches(timings).ToDictionary(step => step.Groups["name"].Value.TrimEnd(), step => double.Parse(step.Groups["ms"].Value, CultureInfo.InvariantCulture));
        return steps["  for search"] / steps.Where(step => step.Key is not ("  for search" or "make all files")).Sum(step => step.Value);
    }

    [GeneratedRegex(@"^(?<name>.{16}) *(?<ms>[0-9.]+) ms", RegexOptions.Multiline)]
    private static partial Regex Step();
}
