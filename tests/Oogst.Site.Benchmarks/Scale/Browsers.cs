using Microsoft.Playwright;

namespace Oogst.Site.Benchmarks.Scale;

/// <summary>The browser that pages are measured in: the machine's own.</summary>
internal static class Browsers
{
    /// <exception cref="FileNotFoundException">There is no Chromium on the machine.</exception>
    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Tools.Find("chromium-headless-shell") ?? Tools.Find("chromium") ?? throw new FileNotFoundException("no Chromium: apt-get install chromium-headless-shell"),
        Args = ["--no-sandbox", "--disable-gpu"],
    });
}
