using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site;

/// <summary>The whole way from a folder of Markdown to a site, one step after the other. Read this first.</summary>
public static class Build
{
    /// <summary>Every step but writing, with the finished site in memory: for small sites and tests.</summary>
    /// <returns>Null when the content has mistakes; all of them are in the report.</returns>
    public static BuiltSite? Make(IReadOnlyList<SourceFile> sources, BuildOptions options, Report report)
    {
        if (Plan(sources, options, report) is not { } site)
            return null;
        var made = new ConcurrentDictionary<string, OutputFile>(StringComparer.Ordinal);
        var faults = Finish(site, file => made[file.Path] = file);
        return new(site.Plan, [.. site.Files.Select(file => made[file.Path])], faults);
    }

    /// <summary>
    /// The steps from a plan to finished files. Each file by itself, so on every core at once: it is made, read back as a browser would,
    /// handed on and forgotten, so that only the files in hand are in memory.
    /// </summary>
    /// <param name="keep">Takes each finished file, from several threads at once; nothing may be published before all were found sound.</param>
    /// <returns>Empty unless we made a mistake ourselves; then nothing may be published.</returns>
    public static IReadOnlyList<Fault> Finish(PlannedSite site, Action<OutputFile> keep) => Steps.Timed("make all files", () =>
    {
        var verify = new Verify(site.Files.Select(file => file.Path));
        // One at a time, because some pages are a thousand times larger than others; as many threads as there are processors, and never more.
        try
        {
            Parallel.ForEach(Partitioner.Create(site.Files, EnumerablePartitionerOptions.NoBuffering), new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
            {
                var made = Steps.Timed("- render", file.Make);
                Steps.Timed("- verify", () => verify.Read(made));
                Steps.Timed("- write", () => keep(made));
            });
        }
        catch (AggregateException several)
        {
            // A disk that is full says so as often as there are threads.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return verify.Faults();
    });

    /// <summary>Every step up to the files that could be made, none of them made yet.</summary>
    /// <param name="assets">Instead of those that the program carries.</param>
    /// <param name="memory">What an earlier build read of the same folder: only what changed is read again. The outcome is the same.</param>
    /// <returns>Null when the content has mistakes; all of them are in the report.</returns>
    public static PlannedSite? Plan(IReadOnlyList<SourceFile> sources, BuildOptions options, Report report, Assets? assets = null, Memory? memory = null)
    {
        if (Understand(sources, options, report, memory) is not { } publication)
            return null;
        return Steps.Timed("plan", () =>
        {
            if (SitePlan.Of(publication, report, options.EditAt) is not { } plan)
                return null;
            return new PlannedSite(plan, assets ?? Assets.Load());
        });
    }

    /// <summary>The steps that know nothing of pages: from files to a publication in which every reference holds.</summary>
    public static Publication? Understand(IReadOnlyList<SourceFile> sources, BuildOptions options, Report report, Memory? memory = null)
    {
        if (sources.Count == 0)
            return null;
        if (Steps.Timed("parse", () => Parse.All(sources, report, memory)) is not { } drafts)
            return null;
        var validated = Steps.Timed("validate", () => Validate.All(drafts, options.WithDrafts, report, memory));
        return Steps.Timed("relate", () => Relate.All(At(validated, options.BaseUrl), report, memory));
    }

    // Replaced in the settings themselves: whoever asks for the address of the site then gets the same one.
    private static Validated At(Validated harvest, string? baseUrl) =>
        baseUrl is null || harvest.Site is null ? harvest : harvest with { Site = harvest.Site with { BaseUrl = baseUrl } };
}

/// <param name="BaseUrl">Scheme and host for absolute addresses, when they should differ from the site's own.</param>
/// <param name="EditAt">Where "edit this page" finds the files of the input folder, with a slash at the end; null for the site's repository.</param>
public sealed record BuildOptions(string Input, string? BaseUrl = null, bool WithDrafts = false, string? EditAt = null);

/// <summary>A finished site, still in memory.</summary>
/// <param name="Faults">Empty unless we made a mistake ourselves; then nothing may be written.</param>
public sealed record BuiltSite(SitePlan Plan, IReadOnlyList<OutputFile> Files, IReadOnlyList<Fault> Faults);
