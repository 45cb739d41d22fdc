using Microsoft.Playwright;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Harness;

/// <summary>
/// Somebody who reads the site in a real browser, a window of their own with nothing remembered:
/// <code>
/// await using var reader = await Reader.Open("/nl/2012/pilots/");
/// await using var onAPhoneAtNight = await Reader.Open("/nl/", new() { Width = 360, Scheme = ColorScheme.Dark });
/// await using var withoutScript = await Reader.Open("/en/", new() { HasScript = false });
/// await using var elsewhere = await Reader.Open("/nl/", new() { Site = TinyHarvest.Small().Make().Files });
/// await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Donker" }).ClickAsync();
/// await reader.Press("Tab");
/// </code>
/// The site comes from our own server with its real headers. Whatever the browser complains about (an error or warning in the console, a breach of
/// the security policy, a request that fails or goes to another host) fails the test when the reader is disposed of; a test that wants a complaint
/// takes it with <see cref="TakeComplaints"/>. Motion is reduced and the language of the browser Dutch, so that a test sees the same everywhere.
/// </summary>
public sealed class Reader : IAsyncDisposable
{
    /// <summary>How long a test waits for what should come, in milliseconds: a busy machine is no fault of the site.</summary>
    public const int Patience = 120_000;

    private readonly IBrowserContext window;
    private readonly Complaints complaints;

    private Reader(IBrowserContext window, IPage page, Complaints complaints) => (this.window, Page, this.complaints) = (window, page, complaints);

    public IPage Page { get; }

    public static async Task<Reader> Open(string address, Conditions? conditions = null)
    {
        var reader = await Sit(conditions);
        await reader.GoTo(address);
        return reader;
    }

    /// <summary>Opens the window and no page yet.</summary>
    public static async Task<Reader> Sit(Conditions? conditions = null)
    {
        conditions ??= new();
        var home = conditions.Home ?? (await SharedBrowser.Serve(conditions.Site ?? RealSite.Site.Files)).Address;
        var browser = await SharedBrowser.Get();
        var window = await browser.NewContextAsync(new()
        {
            BaseURL = home,
            ColorScheme = conditions.Scheme,
            ForcedColors = conditions.HasForcedColors ? ForcedColors.Active : ForcedColors.None,
            JavaScriptEnabled = conditions.HasScript,
            Locale = conditions.Locale,
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = new() { Width = conditions.Width, Height = conditions.Height },
        });
        window.SetDefaultTimeout(Patience);
        var complaints = await Complaints.From(window, home);
        var page = await window.NewPageAsync();
        if (conditions.LetterSize != 16)
            await (await window.NewCDPSessionAsync(page)).SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = conditions.LetterSize } });
        return new(window, page, complaints);
    }

    /// <summary>Opens an address of the site and waits until everything on it has been loaded.</summary>
    /// <returns>The status: 200, or 404 and then a complaint about it as well.</returns>
    public async Task<int> GoTo(string address)
    {
        var response = await Page.GotoAsync(address);
        return response!.Status;
    }

    /// <summary>Waits until a press or a script has led to an address, and everything on it has been loaded. Not WaitForURL: that misses a page which is already on its way.</summary>
    public Task Arrive(string address) =>
        Until("address => location.pathname + location.search + location.hash === address && document.readyState === 'complete'", address);

    /// <summary>Waits until something is so.</summary>
    /// <param name="condition">A function of <paramref name="argument"/>. Not a bare expression: the browser would read that anew at every look, which our security policy forbids from the second one on.</param>
    public async Task Until(string condition, object? argument = null)
    {
        Assert.Contains("=>", condition, StringComparison.Ordinal);
        await Page.WaitForFunctionAsync(condition, argument);
    }

    /// <summary>Holds the address to what it should have become, with what stands behind the path: <c>/nl/zoeken/?q=ruil</c>. A script changes it and the browser tells of that a moment later.</summary>
    public Task IsAt(string address) => Assertions.Expect(Page).ToHaveURLAsync(address);

    /// <summary>Keys one after the other: <c>Press("Tab", "Tab", "Enter")</c>.</summary>
    public async Task Press(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Where the keyboard is, in words: the role (or element) and the visible name, <c>link "Pilots"</c>.</summary>
    public Task<string> Focused() => Page.EvaluateAsync<string>("""
        () => {
            const at = document.activeElement;
            const role = at.getAttribute('role') ?? { A: 'link', BUTTON: 'button', INPUT: 'field', SUMMARY: 'summary' }[at.tagName] ?? at.tagName.toLowerCase();
            const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
            return at === document.body ? 'nothing' : `${role} "${name.replace(/\s+/g, ' ').trim().slice(0, 80)}"`;
        }
        """);

    /// <summary>What the browser complained about so far; the test then answers for it.</summary>
    public async Task<IReadOnlyList<string>> TakeComplaints()
    {
        // A round trip: what the page said before has arrived then. A page that is just being left has no answer, and the next one has.
        for (var isLeft = true; isLeft;)
        {
            try
            {
                await Page.EvaluateAsync("0");
                isLeft = false;
            }
            catch (PlaywrightException fault) when (fault.Message.Contains("context was destroyed", StringComparison.Ordinal))
            {
                await Page.WaitForLoadStateAsync();
            }
        }
        return complaints.Take();
    }

    /// <exception cref="Xunit.Sdk.XunitException">There were complaints that nobody took.</exception>
    public async ValueTask DisposeAsync()
    {
        var left = await TakeComplaints();
        await window.CloseAsync();
        Assert.True(left.Count == 0, "The browser complained:\n" + string.Join('\n', left));
    }
}

/// <summary>How somebody reads.</summary>
public sealed record Conditions
{
    /// <summary>The finished files; null for the site of the real content.</summary>
    public IReadOnlyList<OutputFile>? Site { get; init; }

    /// <summary>The address of a server that runs already, such as a preview's; it then serves whatever it serves.</summary>
    public string? Home { get; init; }

    /// <summary>In CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 860;

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public bool HasScript { get; init; } = true;

    public bool HasForcedColors { get; init; }

    /// <summary>The browser's own size of letters in pixels; 32 for somebody who doubled it.</summary>
    public int LetterSize { get; init; } = 16;

    public string Locale { get; init; } = "nl-NL";
}
