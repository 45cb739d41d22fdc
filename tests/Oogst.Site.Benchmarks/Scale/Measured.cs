using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Oogst.Site.Benchmarks.Scale;

/// <summary>What one run of a whole process took, by the kernel's own accounts.</summary>
/// <param name="Cpu">User and system time of the process and the children it waited for.</param>
/// <param name="PeakMegabytes">Never below this program's own peak, which the kernel counts as the child's beginning.</param>
internal sealed record Measured(TimeSpan Wall, TimeSpan Cpu, double PeakMegabytes)
{
    public static Measured Median(IReadOnlyList<Measured> runs) => new(
        Middle(runs.Select(run => run.Wall)), Middle(runs.Select(run => run.Cpu)), Middle(runs.Select(run => run.PeakMegabytes)));

    private static T Middle<T>(IEnumerable<T> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : default!;
}

/// <summary>Runs a program in a folder and waits for it with wait4, which gives what it used. Linux only.</summary>
internal static partial class Run
{
    /// <param name="log">Takes everything the program prints.</param>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static Measured Of(string folder, string log, params string[] command)
    {
        // The shell gives way to the program itself, so that the numbers are the program's.
        string?[] arguments = ["sh", "-c", "cd \"$0\" && log=\"$1\" && shift && exec \"$@\" >\"$log\" 2>&1", folder, log, .. command, null];
        string?[] environment = [.. Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(pair => $"{pair.Key}={pair.Value}"), null];
        var used = new long[18];
        var started = Stopwatch.GetTimestamp();
        if (Spawn(out var process, "/bin/sh", 0, 0, arguments, environment) is not 0 and var error)
            throw new InvalidOperationException(FormattableString.Invariant($"{command[0]} could not be started: error {error}"));
        if (Wait(process, out var status, 0, used) != process || status != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} failed in {folder}:\n{File.ReadAllText(log)}");
        var wall = Stopwatch.GetElapsedTime(started);
        // struct rusage: user seconds and microseconds, system seconds and microseconds, peak in kilobytes.
        var cpu = TimeSpan.FromSeconds(used[0] + used[2]) + TimeSpan.FromMicroseconds(used[1] + used[3]);
        return new(wall, cpu, used[4] / 1024.0);
    }

#pragma warning disable SYSLIB1054 // An array of strings that ends with null is what the runtime marshals and the generator does not.
    [DllImport("libc", EntryPoint = "posix_spawn", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Spawn(out int process, string program, nint actions, nint attributes, string?[] arguments, string?[] environment);
#pragma warning restore SYSLIB1054

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Wait(int process, out int status, int options, [In, Out] long[] used);
}
