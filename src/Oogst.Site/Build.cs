using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Site.Rendering;
using Oogst.Theme;

namespace Oogst.Site;

/// <summary>The whole way from a folder of Markdown to a site, one step after the other. Read this first.</summary>
public static class Build
{
    /// <summary>Every step but writing.</summary>
    /// <returns>Null when the content has mistakes; all of them are in the report.</returns>
    public static BuiltSite? Make(IReadOnlyList<SourceFile> sources, BuildOptions options, Report report)
    {
        if (Plan(sources, options, report) is not { } site)
            return null;
        // Every file by itself, so all of them at once; their order is the plan's.
        var files = site.Files.AsParallel().AsOrdered().Select(file => file.Made()).ToList();
        return new(site.Plan, files, Verify.All(files));
    }

    /// <summary>Every step up to the files that could be made, none of them made yet.</summary>
    /// <param name="assets">Instead of those that the program carries.</param>
    /// <param name="memory">What an earlier build read of the same folder: only what changed is read again. The outcome is the same.</param>
    /// <returns>Null when the content has mistakes; all of them are in the report.</returns>
    public static PlannedSite? Plan(IReadOnlyList<SourceFile> sources, BuildOptions options, Report report, Assets? assets = null, Memory? memory = null)
    {
        if (Understand(sources, options, report, memory) is not { } publication)
            return null;
        if (SitePlan.Of(publication, report, options.EditAt) is not { } plan)
            return null;
        assets ??= Assets.Load();
        return new(plan, [.. Render.Pages(plan, assets), .. ForHosts.Files(plan, assets)]);
    }

    /// <summary>The steps that know nothing of pages: from files to a publication in which every reference holds.</summary>
    public static Publication? Understand(IReadOnlyList<SourceFile> sources, BuildOptions options, Report report, Memory? memory = null)
    {
        if (sources.Count == 0)
            return null;
        if (Parse.All(sources, report, memory) is not { } drafts)
            return null;
        var validated = Validate.All(drafts, options.WithDrafts, report, memory);
        return Relate.All(At(validated, options.BaseUrl), report);
    }

    // Replaced in the settings themselves: whoever asks for the address of the site then gets the same one.
    private static Validated At(Validated harvest, string? baseUrl) =>
        baseUrl is null || harvest.Site is null ? harvest : harvest with { Site = harvest.Site with { BaseUrl = baseUrl } };
}

/// <param name="BaseUrl">Scheme and host for absolute addresses, when they should differ from the site's own.</param>
/// <param name="EditAt">Where "edit this page" finds the files of the input folder, with a slash at the end; null for the site's repository.</param>
public sealed record BuildOptions(string Input, string? BaseUrl = null, bool WithDrafts = false, string? EditAt = null);

/// <summary>A site of which every file is known and none is made.</summary>
public sealed record PlannedSite(SitePlan Plan, IReadOnlyList<PlannedFile> Files);

/// <summary>A finished site, still in memory.</summary>
/// <param name="Faults">Empty unless we made a mistake ourselves; then nothing may be written.</param>
public sealed record BuiltSite(SitePlan Plan, IReadOnlyList<OutputFile> Files, IReadOnlyList<Fault> Faults);
