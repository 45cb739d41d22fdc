using Microsoft.Playwright;

namespace Oogst.Site.Tests.Harness;

/// <summary>
/// An answer of the server that is kept back, for what somebody does meanwhile:
/// <code>
/// var slow = await SlowAnswer.To(reader, "**/near-*.js");
/// await slow.Asked;
/// await slow.Arrive();
/// </code>
/// </summary>
internal sealed class SlowAnswer
{
    private readonly IPage page;
    private readonly string address;
    private readonly TaskCompletionSource<bool> letGo = new();

    private SlowAnswer(IPage page, string address) => (this.page, this.address, Asked) = (page, address, page.WaitForRequestAsync(address));

    /// <summary>Ends when the page has asked for it.</summary>
    public Task Asked { get; }

    /// <param name="address">A pattern as Playwright has them: <c>**/near-*.js</c>.</param>
    public static async Task<SlowAnswer> To(Reader reader, string address)
    {
        var slow = new SlowAnswer(reader.Page, address);
        await reader.Page.RouteAsync(address, async route =>
        {
            if (await slow.letGo.Task)
                await route.ContinueAsync();
            else
                await route.FulfillAsync(new() { Status = 503 });
        });
        return slow;
    }

    /// <summary>Lets it through and gives the page the time to do something with it.</summary>
    public async Task Arrive()
    {
        var arrived = page.WaitForResponseAsync(address);
        letGo.SetResult(true);
        await (await arrived).FinishedAsync();
        await page.EvaluateAsync("new Promise(resolve => setTimeout(resolve, 200))");
    }

    /// <summary>Answers that it cannot be had now, this time and no more.</summary>
    public async Task Refuse()
    {
        var refused = page.WaitForResponseAsync(address);
        letGo.SetResult(false);
        await refused;
        await page.UnrouteAsync(address);
    }
}
