using Microsoft.Playwright;

namespace Oogst.Site.Tests.Preview;

/// <summary>What a test does to a page that follows a preview, and sees of how it follows.</summary>
internal static class Watching
{
    /// <summary>Looks away and back, as quickly as nobody can. A headless browser never hides a page by itself.</summary>
    public static Task Look(this Reader reader, params bool[] away) => reader.Page.EvaluateAsync("""
        times => times.forEach(away => {
            Object.defineProperty(document, 'hidden', { value: away, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
        })
        """, away);

    /// <summary>Waits until so many windows hold a line to the preview.</summary>
    public static async Task Lines(this Reader reader, int held)
    {
        var patience = Patience.Begin();
        while (await reader.Page.EvaluateAsync<int>("async () => (await navigator.locks.query()).held.length") != held)
            await Task.Delay(20, patience);
    }

    /// <summary>From the next page on, listens to what that page hears of the preview.</summary>
    public static Task Overhear(this Reader reader) => reader.Page.AddInitScriptAsync("""
        window.heard = { open: 0, error: 0, state: 0 };
        window.EventSource = class extends EventSource {
            constructor(address) {
                super(address);
                for (const what of Object.keys(heard)) this.addEventListener(what, () => heard[what]++);
            }
        };
        """);

    /// <summary>Waits for all that a page of an entry fetches by itself: a preview that stops before that is missed by the page's own scripts too.</summary>
    public static Task HasEveryScript(this Reader reader) => Assertions.Expect(reader.Page.Locator(".copy:not([hidden])")).ToBeAttachedAsync();

    /// <summary>Waits until the page on the screen, and not one that took its place, has heard something so many times.</summary>
    public static Task Hears(this Reader reader, string what, int times) => reader.Until("([what, times]) => heard[what] === times", new object[] { what, times });
}
