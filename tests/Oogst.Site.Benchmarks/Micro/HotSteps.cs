using System.Text;
using BenchmarkDotNet.Attributes;
using Oogst.Harvest.Content;
using Oogst.Site.Benchmarks.Corpus;
using Oogst.Site.Output;

namespace Oogst.Site.Benchmarks.Micro;

/// <summary>The steps that take most of a build, each over the same hundred stories.</summary>
[MemoryDiagnoser]
public class HotSteps
{
    private readonly BuildOptions options = new("input");
    private IReadOnlyList<SourceFile> sources = [];
    private PlannedSite site = default!;
    private IReadOnlyList<OutputFile> pages = [];

    [GlobalSetup]
    public void Setup()
    {
        sources = [.. OogstFormat.Files(new(100)).Select(file => new SourceFile(file.Path, file.Path, Encoding.UTF8.GetBytes(file.Text))).OrderBy(file => file.Path, StringComparer.Ordinal)];
        site = Build.Plan(sources, options, new())!;
        pages = [.. site.Files.Where(file => file.Path.Contains("/pilots/", StringComparison.Ordinal)).Select(file => file.Make())];
    }

    [Benchmark]
    public object? ParseFiles() => Parse.All(sources, new());

    [Benchmark]
    public object? UnderstandFiles() => Build.Understand(sources, options, new());

    [Benchmark]
    public object? PlanSite() => Build.Plan(sources, options, new());

    [Benchmark]
    public int RenderStories() => site.Files.Where(file => file.Path.Contains("/pilots/", StringComparison.Ordinal)).Sum(file => file.Make().Bytes.Length);

    [Benchmark]
    public int VerifyStories() => Verify.All(pages).Count;
}
