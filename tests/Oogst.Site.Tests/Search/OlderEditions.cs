using Microsoft.Playwright;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Search;

/// <summary>Searching in what was harvested before, also when it cannot be had for a while.</summary>
public sealed class OlderEditions
{
    private const string Older = "**/assets/search/2031.nl.json*";

    private static readonly Lazy<IReadOnlyList<OutputFile>> Site = new(() => SearchInTheBrowser.TwoEditions("De kade van nu").Make().Files);

    [Fact]
    public async Task One_that_cannot_be_fetched_does_not_spoil_the_rest_and_is_asked_for_again()
    {
        await using var reader = await Reader.Open("/nl/zoeken/", new() { Site = Site.Value });
        await reader.Page.RouteAsync(Older, route => route.FulfillAsync(new() { Status = 503 }));
        // Both words stand in no page of the newest, so the older ones are looked through.
        Assert.Equal(["/nl/2033/pilots/nu/"], (await reader.Ask("kade oevers")).Where(IsPilot));
        await Assertions.Expect(reader.Page.Locator(".hit-note")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".hit-after button")).ToHaveTextAsync("Zoek ook in oudere edities");
        Assert.DoesNotContain(await reader.Ask("oevers"), IsPilot);
        await Assertions.Expect(reader.Page.Locator(".hit-status")).ToHaveTextAsync("Niets gevonden voor “oevers”");

        await reader.Page.UnrouteAsync(Older);
        Assert.Equal(["/nl/2031/pilots/brug/"], (await reader.Ask("oever")).Where(IsPilot));
        Assert.Equal(["/nl/2031/pilots/brug/", "/nl/2033/pilots/nu/"], (await reader.Ask("kade oevers")).Where(IsPilot).Order());
        Assert.All(await reader.TakeComplaints(), complaint => Assert.Contains("503", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Below_the_field_in_the_masthead_it_does_not_either()
    {
        await using var reader = await Reader.Open("/nl/", new() { Site = Site.Value });
        await reader.Page.RouteAsync(Older, route => route.FulfillAsync(new() { Status = 503 }));
        await reader.Page.FillAsync(".search .search-input", "kade oevers");
        await Assertions.Expect(reader.Page.Locator(".search-panel .hit-link").First).ToHaveTextAsync("De kade van nu");
        Assert.All(await reader.TakeComplaints(), complaint => Assert.Contains("503", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Back_leaves_the_older_ones_out_again()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=pilot", new() { Site = Site.Value });
        var (status, older) = (reader.Page.Locator(".hit-status"), reader.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek ook in oudere edities" }));
        await Assertions.Expect(status).ToHaveTextAsync("12 resultaten");
        await older.ClickAsync();
        await reader.IsAt("/nl/zoeken/?q=pilot&all=1");
        await Assertions.Expect(status).ToHaveTextAsync("13 resultaten");
        await Assertions.Expect(older).ToHaveCountAsync(0);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(status).ToHaveTextAsync("12 resultaten");
        await Assertions.Expect(older).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_press_for_them_in_vain_leaves_what_was_found_and_can_be_done_again()
    {
        // As an address that somebody was sent, and by the button.
        await using var reader = await Reader.Sit(new() { Site = Site.Value });
        await reader.Page.RouteAsync(Older, route => route.FulfillAsync(new() { Status = 503 }));
        var (status, older) = (reader.Page.Locator(".hit-status"), reader.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek ook in oudere edities" }));
        await reader.GoTo("/nl/zoeken/?q=pilot&all=1");
        await Assertions.Expect(status).ToHaveTextAsync("12 resultaten");
        // The next answer brings another button.
        await older.EvaluateAsync("one => one.classList.add('former')");
        await older.ClickAsync();
        await reader.Page.WaitForSelectorAsync(".hit-after button:not(.former, .button)");
        await Assertions.Expect(status).ToHaveTextAsync("12 resultaten");
        Assert.All(await reader.TakeComplaints(), complaint => Assert.Contains("503", complaint, StringComparison.Ordinal));

        await reader.Page.UnrouteAsync(Older);
        await older.ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("13 resultaten");
        Assert.All(await reader.TakeComplaints(), complaint => Assert.Contains("503", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_newest_the_page_says_that_it_cannot_search_until_it_can()
    {
        const string Newest = "**/assets/search/2033.nl.json*";
        await using var reader = await Reader.Sit(new() { Site = Site.Value });
        await reader.Page.RouteAsync(Newest, route => route.FulfillAsync(new() { Status = 503 }));
        var status = reader.Page.Locator(".hit-status");
        await reader.GoTo("/nl/zoeken/?q=kade");
        await Assertions.Expect(status).ToHaveTextAsync("Zoeken lukt nu niet. Probeer het later nog eens, of blader.");
        await status.EvaluateAsync("one => one.replaceChildren()");
        await reader.Page.FillAsync("#search-words", "kad");
        await Assertions.Expect(status).ToHaveTextAsync("Zoeken lukt nu niet. Probeer het later nog eens, of blader.");
        await Assertions.Expect(reader.Page.Locator(".search-ways")).ToBeVisibleAsync();
        await reader.Page.UnrouteAsync(Newest);
        Assert.Contains("/nl/2033/pilots/nu/", await reader.Ask("kade"));
        Assert.All(await reader.TakeComplaints(), complaint => Assert.Contains("503", complaint, StringComparison.Ordinal));
    }

    private static bool IsPilot(string address) => address.Contains("/pilots/", StringComparison.Ordinal);
}
