namespace Oogst.Site.Benchmarks.Scale;

/// <summary>
/// Builds one corpus with every generator there is, in turn and several times over, so that a busy moment of the machine falls on all of
/// them; prints the medians as a Markdown table, with ratios to Hugo.
/// </summary>
internal sealed class Contest(string work, string program, string floor)
{
    private const string Yardstick = "Hugo";

    public void Hold(int stories, int runs)
    {
        var folder = Path.Combine(work, FormattableString.Invariant($"{stories}"));
        var contenders = Contenders(stories, folder).ToList();
        var measured = contenders.ToDictionary(contender => contender, _ => new List<Measured>());
        for (var run = 0; run < runs; run++)
            foreach (var contender in contenders)
                measured[contender].Add(contender.RunOnce());
        var medians = contenders.ToDictionary(contender => contender.Name, contender => Measured.Median(measured[contender]));
        var hugo = medians.GetValueOrDefault(Yardstick);
        Say($"\n## {stories:N0} stories in two languages, median of {runs}\n");
        Say($"| | wall s | CPU s | peak MB | pages | pages/s | MB out | wall ÷ Hugo |");
        Say($"|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var contender in contenders)
        {
            var (median, (pages, bytes)) = (medians[contender.Name], contender.Counted());
            var ratio = hugo is null ? "" : FormattableString.Invariant($"{median.Wall / hugo.Wall:0.00}");
            Say($"| {contender.Name} | {median.Wall.TotalSeconds:0.00} | {median.Cpu.TotalSeconds:0.00} | {median.PeakMegabytes:0} | {pages} | {pages / median.Wall.TotalSeconds:0} | {bytes / 1e6:0.0} | {ratio} |");
        }
        Say($"\nThe steps of the last full build:\n\n```text\n{File.ReadAllText(contenders.First(contender => contender.Command[0] == program).Log).TrimEnd()}\n```");
    }

    private IEnumerable<Contender> Contenders(int stories, string folder)
    {
        var (oogst, hugo, alike, eleventy) = (Path.Combine(folder, "oogst"), Path.Combine(folder, "hugo"), Path.Combine(folder, "hugo-alike"), Path.Combine(folder, "eleventy"));
        // Each corpus is made by a process of its own: the memory it takes must not count as a contender's.
        string Made(string format, string target)
        {
            if (!Directory.Exists(target))
                Run.Of(Directory.CreateDirectory(folder).FullName, Path.Combine(folder, format + ".log"), Environment.ProcessPath!, "corpus", "--stories", FormattableString.Invariant($"{stories}"), "--format", format, target);
            return target;
        }
        Made("oogst", Path.Combine(oogst, "input"));
        yield return new("Floor: read, Markdig, write", oogst, "floor", [floor, "input", "floor"]);
        yield return new("Oogst.Site", oogst, "output", [program, "build", "--timings"]);
        yield return new("Oogst.Site, nothing changed", oogst, "output", [program, "build"], StartsEmpty: false);
        if (Tools.Find("hugo") is { } hugoProgram)
        {
            yield return new(Yardstick, Made("hugo", hugo), "public", [hugoProgram, "--quiet"]);
            yield return new("Hugo, with lists and related stories as ours", Made("hugo-alike", alike), "public", [hugoProgram, "--quiet"]);
        }
        if (Tools.Npm("eleventy") is { } eleventyProgram)
            yield return new("Eleventy", Made("eleventy", eleventy), "_site", [eleventyProgram, "--quiet"]);
        if (Tools.Npm("pagefind") is { } pagefind && Directory.Exists(hugo))
            yield return new("Pagefind, over Hugo's pages", hugo, "public/pagefind", [pagefind, "--site", "public"]);
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
