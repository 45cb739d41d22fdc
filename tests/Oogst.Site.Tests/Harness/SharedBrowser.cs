using System.Collections.Concurrent;
using Microsoft.Playwright;
using Oogst.Site.Output;
using Oogst.Site.Serving;

[assembly: AssemblyFixture(typeof(Oogst.Site.Tests.Harness.SharedBrowser))]

namespace Oogst.Site.Tests.Harness;

/// <summary>One browser, and one server for each site, for all tests; started by the first that asks, stopped after the last.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    private static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> Started = new(async () =>
    {
        // A busy machine is no fault of the site.
        Assertions.SetDefaultExpectTimeout(Reader.Patience);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await Chromium.Launch(playwright));
    });

    private static readonly ConcurrentDictionary<IReadOnlyList<OutputFile>, Lazy<Task<SiteServer>>> Servers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The site through the project's own server, with its real headers.</summary>
    public static Task<SiteServer> Serve(IReadOnlyList<OutputFile> site)
    {
        var served = new Lazy<ServedSite>(() => ServedSite.Of(site));
        return Servers.GetOrAdd(site, _ => new(() => SiteServer.Start(() => served.Value))).Value;
    }

    internal static async Task<IBrowser> Get() => (await Started.Value).Browser;

    public async ValueTask DisposeAsync()
    {
        if (Started.IsValueCreated)
        {
            var (playwright, browser) = await Started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
        foreach (var server in Servers.Values)
            await (await server.Value).DisposeAsync();
    }
}
