using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>The theme's own sources, where the tool runs in its repository: a change in a style or a script is bundled again.</summary>
public sealed class ThemeFolder
{
    private readonly string folder;

    private ThemeFolder(string folder) => this.folder = folder;

    /// <returns>Null when the folder holds no theme, or its packages have not been installed.</returns>
    public static ThemeFolder? At(string folder) =>
        File.Exists(Path.Combine(folder, "build.mjs")) && Directory.Exists(Path.Combine(folder, "node_modules")) ? new(Path.GetFullPath(folder)) : null;

    public IEnumerable<string> Watched => [Path.Combine(folder, "styles"), Path.Combine(folder, "scripts")];

    /// <param name="former">What stays when the sources cannot be bundled.</param>
    /// <exception cref="IOException">The bundler could not do its work, and not because of what stands in the sources.</exception>
    public async Task<Bundle> Bundle(Assets former, CancellationToken stop)
    {
        // Not where a build or another preview puts its own.
        var into = Path.Combine(folder, "dist", $"preview-{Environment.ProcessId}");
        try
        {
            using var bundler = Process.Start(new ProcessStartInfo("node", ["build.mjs", "--keep-fonts", "--json", "--into", into])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            await using var ending = stop.Register(bundler.Kill);
            var (saying, complaining) = (bundler.StandardOutput.ReadToEndAsync(stop), bundler.StandardError.ReadToEndAsync(stop));
            var (said, trouble) = (await saying, await complaining);
            await bundler.WaitForExitAsync(stop);
            if (said.Length == 0)
                throw new IOException(trouble);
            var found = JsonSerializer.Deserialize(said, BundlerJson.Default.ListRemark)!;
            var assets = bundler.ExitCode == 0 ? Assets.From(into) : former;
            // What it says of sources that it could not read is a consequence.
            if (bundler.ExitCode != 0)
                found = [.. found.Where(one => one.Severity == "error")];
            return new(assets, [.. found.Select(Worded)], [.. found.Select(one => one.File).Distinct().Select(Source)]);
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or UnauthorizedAccessException or JsonException)
        {
            throw new IOException(fault.Message, fault);
        }
        finally
        {
            // Also what a bundler that was stopped had begun.
            foreach (var left in Directory.GetDirectories(Path.GetDirectoryName(into)!, Path.GetFileName(into) + "*"))
                Directory.Delete(left, recursive: true);
        }
    }

    private Diagnostic Worded(Remark remark)
    {
        var place = new Place(Shown(remark.File), remark.Line, remark.Column) { Length = remark.Length };
        return remark.Severity == "error" ? Mistakes.ThemeBroken(place, remark.Text) : Mistakes.ThemeDoubt(place, remark.Text);
    }

    private SourceFile Source(string file) => new(file, Shown(file), File.ReadAllBytes(Path.Combine(folder, file)));

    // As editors know it, from the folder the tool runs in; a theme that stands elsewhere in full.
    private string Shown(string file)
    {
        var full = Path.Combine(folder, file);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? full : relative).Replace('\\', '/');
    }
}

/// <summary>What became of the theme's sources.</summary>
/// <param name="Assets">The last that could be bundled.</param>
/// <param name="Found">What is wrong with them.</param>
/// <param name="Sources">The files that is about, to quote from.</param>
public sealed record Bundle(Assets Assets, IReadOnlyList<Diagnostic> Found, IReadOnlyList<SourceFile> Sources)
{
    /// <summary>With nothing to say of its sources.</summary>
    public static Bundle Of(Assets assets) => new(assets, [], []);
}

/// <summary>What the bundler says of one place, as <c>build.mjs --json</c> tells it.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="File">From the theme's folder.</param>
internal sealed record Remark(string Severity, string Text, string File, int Line, int Column, int Length);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<Remark>))]
internal sealed partial class BundlerJson : JsonSerializerContext;
