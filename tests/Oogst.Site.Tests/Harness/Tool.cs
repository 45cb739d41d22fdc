using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Oogst.Site.Tests.Harness;

/// <summary>
/// The built program as an editor runs it: a process of its own, with arguments, an environment and a folder. When <c>OOGST_PROGRAM</c> names a
/// published program, that one is held to the same promises.
/// </summary>
public static class Tool
{
    private static readonly string[] Program = Environment.GetEnvironmentVariable("OOGST_PROGRAM") is { Length: > 0 } published
        ? [published]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "Oogst.Site.dll")];

    public sealed record Result(int ExitCode, string Out, string Error);

    public static Result Run(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var running = Start(folder, arguments, environment);
        return running.Finish();
    }

    /// <summary>For a run that must not wait for ever: past the limit it is killed, which shows in the exit code.</summary>
    public static Result Run(string folder, string[] arguments, TimeSpan limit)
    {
        using var running = Start(folder, arguments);
        if (!running.Process.WaitForExit(limit))
            running.Process.Kill(entireProcessTree: true);
        return running.Finish();
    }

    /// <summary>Starts it and, after a while, kills it as a power cut would.</summary>
    public static void Kill(string folder, string[] arguments, TimeSpan after)
    {
        using var running = Start(folder, arguments);
        if (!running.Process.WaitForExit(after))
            running.Process.Kill(entireProcessTree: true);
        running.Finish();
    }

    /// <summary>Starts it and, after a while, presses Ctrl-C.</summary>
    /// <param name="isReady">To press it sooner: a busy machine may need long to start a program, and one that has not started says nothing.</param>
    public static Result Interrupt(string folder, string[] arguments, TimeSpan after, Func<bool>? isReady = null)
    {
        using var running = Start(folder, arguments);
        var clock = Stopwatch.StartNew();
        while (!running.Process.WaitForExit(TimeSpan.FromMilliseconds(10)) && clock.Elapsed < after && isReady?.Invoke() != true)
            continue;
        if (!running.Process.HasExited)
            Process.Start("kill", ["-INT", running.Process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        return running.Finish();
    }

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Every file of a folder with the hash of its bytes: equal only when the folders are.</summary>
    public static string Digest(string folder) => string.Join('\n', Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    private static Running Start(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Program[0], [.. Program[1..], .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Tests say themselves how mistakes are told, also when they run in a workflow.
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    // What it says is read from the start: a program whose pipe is full waits for its reader.
    private sealed class Running(Process process) : IDisposable
    {
        private readonly Task<string> output = process.StandardOutput.ReadToEndAsync();
        private readonly Task<string> error = process.StandardError.ReadToEndAsync();

        public Process Process => process;

        public Result Finish()
        {
            process.WaitForExit();
            return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }

        public void Dispose() => process.Dispose();
    }
}
