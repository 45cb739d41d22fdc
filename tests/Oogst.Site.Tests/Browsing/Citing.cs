using Microsoft.Playwright;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>A press of a button, and how to refer to it stands on the clipboard. The browser has one of those, so nobody else may use it.</summary>
public sealed class Citing
{
    private const string Pilot = "/nl/2012/pilots/functieruil/";
    private const string Voices = "/nl/stemmen/";

    [Fact]
    public async Task Of_a_story_the_citation_stands_on_the_clipboard()
    {
        await using var reader = await WithClipboard(Pilot);
        await Press(reader.Page.Locator(".entry > .cite"));
        Assert.Equal(FinishedPage.OfRealSite.Value[Pilot].Document.QuerySelector(".entry > .cite > .citation")!.TextContent.Trim(), await Clipboard(reader));
    }

    [Fact]
    public async Task Of_a_voice_its_words_stand_above_the_citation()
    {
        await using var reader = await WithClipboard(Voices);
        await Press(reader.Page.Locator(".voice").Nth(1).Locator(".cite"));
        var voice = FinishedPage.OfRealSite.Value[Voices].Document.QuerySelectorAll(".voice")[1];
        Assert.Equal($"{voice.QuerySelector("blockquote")!.TextContent.Trim()}\n\n{voice.QuerySelector(".citation")!.TextContent.Trim()}", await Clipboard(reader));
    }

    [Fact]
    public async Task Voices_that_a_choice_brought_can_be_cited_too()
    {
        await using var reader = await WithClipboard(Voices);
        var here = await reader.Page.Locator(".citation").AllTextContentsAsync();
        await reader.Page.Locator(".facet").GetByRole(AriaRole.Link, new() { Name = "Pilotleden", Exact = true }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".voice")).ToHaveCountAsync(10);
        var voice = reader.Page.Locator(".voice").Last;
        Assert.DoesNotContain(await voice.Locator(".citation").TextContentAsync(), here);
        await Press(voice.Locator(".cite"));
        Assert.EndsWith((await voice.Locator(".citation").TextContentAsync())!, await Clipboard(reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_says_that_it_is_done_for_three_seconds_and_ears_hear_it()
    {
        await using var reader = await Reader.Sit();
        var (clock, start) = (reader.Page.Clock, new DateTime(2031, 3, 1, 12, 0, 0, DateTimeKind.Utc));
        await clock.InstallAsync(new() { TimeDate = start });
        await reader.GoTo(Pilot);
        await Grant(reader);
        await clock.PauseAtAsync(start.AddHours(1));
        var cite = reader.Page.Locator(".entry > .cite");
        var (button, told) = (cite.Locator(".copy"), reader.Page.Locator(".copied"));
        await Press(cite);
        await Assertions.Expect(told).ToHaveTextAsync("");
        await clock.RunForAsync(100);
        await Assertions.Expect(told).ToHaveTextAsync("Gekopieerd");
        await clock.RunForAsync(2899);
        await Assertions.Expect(button).ToHaveTextAsync("Gekopieerd");
        await clock.RunForAsync(1);
        await Assertions.Expect(button).ToHaveTextAsync("Kopieer");
    }

    [Fact]
    public async Task Two_presses_leave_the_button_as_it_was_and_are_told_in_one_place()
    {
        await using var reader = await Reader.Sit();
        var (clock, start) = (reader.Page.Clock, new DateTime(2031, 3, 1, 12, 0, 0, DateTimeKind.Utc));
        await clock.InstallAsync(new() { TimeDate = start });
        await reader.GoTo(Voices);
        await Grant(reader);
        await clock.PauseAtAsync(start.AddHours(1));
        var button = reader.Page.Locator(".copy").First;
        await Press(reader.Page.Locator(".cite").First);
        await Press(reader.Page.Locator(".cite").Nth(1));
        await clock.RunForAsync(2000);
        var told = reader.Page.Locator(".copied");
        await Assertions.Expect(told).ToHaveTextAsync("Gekopieerd");
        await button.ClickAsync();
        // Told anew: the press has been dealt with.
        await Assertions.Expect(told).ToHaveTextAsync("");
        // Three seconds from the second press, not from the first.
        await clock.RunForAsync(2999);
        await Assertions.Expect(button).ToHaveTextAsync("Gekopieerd");
        await clock.RunForAsync(1);
        await Assertions.Expect(button).ToHaveTextAsync("Kopieer");
        await Assertions.Expect(told).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Where_the_browser_refuses_the_citation_is_selected_to_copy_by_hand()
    {
        await using var reader = await Reader.Open(Pilot);
        var browser = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await browser.SendAsync("Browser.setPermission", new() { ["permission"] = new { name = "clipboard-write" }, ["setting"] = "denied" });
        var cite = reader.Page.Locator(".entry > .cite");
        await cite.Locator("summary").ClickAsync();
        await cite.Locator(".copy").ClickAsync();
        await reader.Until("() => getSelection().toString().trim() === document.querySelector('.entry > .cite > .citation').textContent.trim()");
        await Assertions.Expect(cite.Locator(".copy")).ToHaveTextAsync("Kopieer");
    }

    private static async Task<Reader> WithClipboard(string address)
    {
        var reader = await Reader.Open(address);
        await Grant(reader);
        return reader;
    }

    private static Task Grant(Reader reader) => reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

    private static async Task Press(ILocator cite)
    {
        await cite.Locator("summary").ClickAsync();
        await cite.Locator(".copy").ClickAsync();
        await Assertions.Expect(cite.Locator(".copy")).ToHaveTextAsync("Gekopieerd");
    }

    private static Task<string> Clipboard(Reader reader) => reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
