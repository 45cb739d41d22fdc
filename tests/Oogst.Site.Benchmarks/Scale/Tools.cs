using System.Diagnostics;

namespace Oogst.Site.Benchmarks.Scale;

/// <summary>The programs that are measured: ours, published as it ships, and those of others where they are installed.</summary>
internal static class Tools
{
    private static readonly string Root = Above(AppContext.BaseDirectory, "Oogst.Site.sln");

    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>A program from this project's package.json, after <c>npm ci</c> there.</summary>
    public static string? Npm(string program) =>
        Path.Combine(Root, "tests/Oogst.Site.Benchmarks/node_modules/.bin", program) is var path && File.Exists(path) ? path : null;

    /// <returns>The published program.</returns>
    public static string Publish(string project, string folder)
    {
        var publish = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Root, project), "-c", "Release", "-r", "linux-x64", "-o", folder, "--nologo", "-v", "quiet",
            // What is restored for one machine only stays out of the lock files that everybody shares.
            "-p:NuGetLockFilePath=obj/published.lock.json"]);
        using var process = Process.Start(publish)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, Path.GetFileName(project)) : throw new InvalidOperationException($"{project} could not be published");
    }

    private static string Above(string folder, string marker) =>
        File.Exists(Path.Combine(folder, marker)) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new FileNotFoundException(marker), marker);
}
