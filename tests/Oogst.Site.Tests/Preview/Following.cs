using Microsoft.Playwright;

namespace Oogst.Site.Tests.Preview;

/// <summary>When a page follows a preview, when it lets go, and what it does not make a fuss about.</summary>
public sealed class Following
{
    private const string Brug = "2031/pilots/brug.nl.md";
    private const string Page = "/nl/2031/pilots/brug/";

    [Fact]
    public async Task A_page_that_the_browser_kept_follows_again_when_somebody_goes_back_to_it()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        await reader.Lines(held: 1);
        // A browser that is driven by a test keeps no pages.
        await reader.Page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        await reader.Lines(held: 0);
        live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        await live.Next();
        await Assertions.Expect(reader.Page.GetByText("Er kwam een brug.")).ToHaveCountAsync(1);
        await reader.Page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Assertions.Expect(reader.Page.GetByText("Er komt een brug.")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Who_looks_away_before_the_page_follows_leaves_the_line_to_another_window()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        await reader.Lines(held: 1);
        await reader.Look(away: true);
        await reader.Lines(held: 0);
        await reader.Look(away: [false, true]);
        await reader.Lines(held: 0);
        await reader.Look(away: [false, true, false]);
        await reader.Lines(held: 1);
    }

    [Fact]
    public async Task A_page_that_shows_no_other_words_and_fetched_nothing_is_left_alone()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Sit(new() { Home = live.Address });
        await reader.Overhear();
        await reader.GoTo("/nl/themas/water/");
        live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        await reader.Hears("state", times: 1);
        live.Change(Brug, "Er komt een brug.", "Er lag een brug.");
        await reader.Hears("state", times: 2);
    }

    [Fact]
    public async Task A_restart_is_not_told_and_each_time_the_preview_stays_away_is()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Sit(new() { Home = live.Address });
        var (clock, alert) = (reader.Page.Clock, reader.Page.GetByRole(AriaRole.Alert));
        await reader.Overhear();
        await clock.InstallAsync(new() { TimeDate = DateTime.UnixEpoch });
        await reader.GoTo(Page);
        await clock.PauseAtAsync(DateTime.UnixEpoch.AddHours(1));
        await reader.Hears("open", times: 1);
        await reader.HasEveryScript();
        await live.Stop();
        for (var tries = 1; tries < 6; tries++)
        {
            await reader.Hears("error", tries);
            await clock.RunForAsync(300);
        }
        await reader.Hears("error", times: 6);
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await live.Resume();
        await clock.RunForAsync(300);
        await reader.Hears("open", times: 2);
        await clock.RunForAsync(5000);
        await Assertions.Expect(alert).ToHaveCountAsync(0);

        await live.Stop();
        await reader.Hears("error", times: 7);
        await clock.RunForAsync(3000);
        await Assertions.Expect(alert).ToContainTextAsync("De preview staat stil");
        await live.Resume();
        Assert.All(await reader.TakeComplaints(), heard => Assert.Contains("net::ERR_CONNECTION_", heard, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_cannot_count_its_windows_shows_a_save()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Sit(new() { Home = live.Address });
        await reader.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'locks', { value: undefined })");
        await reader.GoTo(Page);
        live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        await Assertions.Expect(reader.Page.GetByText("Er komt een brug.")).ToHaveCountAsync(1);
    }
}
