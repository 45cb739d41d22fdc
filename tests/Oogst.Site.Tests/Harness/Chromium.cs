using System.Diagnostics;
using Microsoft.Playwright;

namespace Oogst.Site.Tests.Harness;

/// <summary>
/// The browser for the tests: the one that is on the machine, or else one that this run installs. The headless shell goes first: the same engine
/// without windows around it, and with it the gate takes two thirds of the time.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static async Task<IBrowser> Launch(IPlaywright playwright) => await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Found() ?? Installed(),
        Args =
        [
            // Containers have no user namespaces, and what is opened is our own.
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            // Whatever a page asks of another host fails, also on a machine that could reach it.
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
            // A page lives for a second: optimising its scripts costs more than it gives, axe above all.
            "--js-flags=--no-opt,--no-maglev,--single-threaded-gc",
        ],
    });

    private static string? Found()
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } path)
            return File.Exists(path) ? path : throw new FileNotFoundException($"CHROME_PATH says {path}, and there is no such file");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).Concat(Elsewhere).FirstOrDefault(File.Exists);
    }

    /// <returns>Null for the one that Playwright installs and finds by itself.</returns>
    private static string? Installed()
    {
        if (Environment.UserName == "root" && File.Exists("/usr/bin/apt-get") && Succeeds("apt-get", "update")
            && Names.Take(2).Any(package => Succeeds("apt-get", "install", "-y", "--no-install-recommends", package)) && Found() is { } installed)
            return installed;
        if (Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0 || Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
            return null;
        throw new InvalidOperationException(
            "The browser tests need Chromium, and installing it failed. Install it (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to any Chromium, Chrome or Edge.");
    }

    private static bool Succeeds(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
