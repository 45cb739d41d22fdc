using System.Diagnostics;
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

    /// <returns>The new bundle, or what the bundler has against it.</returns>
    public async Task<(Assets? Assets, string Trouble)> Bundle(CancellationToken stop)
    {
        try
        {
            using var bundler = Process.Start(new ProcessStartInfo("node", ["build.mjs", "--keep-fonts"]) { WorkingDirectory = folder, RedirectStandardError = true })!;
            await using var ending = stop.Register(bundler.Kill);
            var trouble = await bundler.StandardError.ReadToEndAsync(stop);
            await bundler.WaitForExitAsync(stop);
            return bundler.ExitCode == 0 ? (Assets.From(Path.Combine(folder, "dist", "bundle")), "") : (null, trouble);
        }
        catch (Exception fault) when (fault is IOException or System.ComponentModel.Win32Exception)
        {
            return (null, fault.Message);
        }
    }
}
