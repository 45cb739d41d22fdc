using System.Diagnostics;

namespace Oogst.Site.Tests.Harness;

/// <summary>The built program as an editor runs it: a process of its own, with arguments, an environment and a folder.</summary>
public static class Tool
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Oogst.Site.dll");

    public sealed record Result(int ExitCode, string Out, string Error);

    public static Result Run(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}
