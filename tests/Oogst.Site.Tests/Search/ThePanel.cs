using Microsoft.Playwright;

namespace Oogst.Site.Tests.Search;

/// <summary>The results below the field in the masthead: when they come, and what sends them away.</summary>
public sealed class ThePanel
{
    private const string Index = "**/assets/search/2012.nl.json*";
    private const string Field = ".search .search-input";

    [Theory]
    [InlineData("Escape")]
    [InlineData("Shift+Tab")]
    [InlineData("a press elsewhere")]
    public async Task An_answer_that_comes_after_the_panel_was_left_does_not_open_it_again(string how)
    {
        await using var reader = await Reader.Open("/nl/2012/");
        var slow = await SlowAnswer.To(reader, Index);
        await reader.Page.FillAsync(Field, "opschepmail");
        await Assertions.Expect(Panel(reader)).ToHaveTextAsync("Even laden…");
        await (how == "a press elsewhere" ? PressElsewhere(reader) : reader.Press(how));
        await Assertions.Expect(Panel(reader)).ToBeHiddenAsync();
        await slow.Arrive();
        Assert.False(await Panel(reader).IsVisibleAsync());
        Assert.Equal("opschepmail", await reader.Page.InputValueAsync(Field));
        // Whoever comes back has not asked in vain.
        await reader.Page.Locator(Field).BlurAsync();
        await reader.Page.FocusAsync(Field);
        await Assertions.Expect(Panel(reader).Locator(".hit-link").First).ToHaveTextAsync("Opschepmail");
    }

    [Fact]
    public async Task Tab_goes_through_the_results_and_out_of_them_and_then_they_are_gone()
    {
        await using var reader = await Found("opschepmail");
        var links = await Panel(reader).Locator("a").CountAsync();
        for (var tabs = 0; await IsInside(reader); tabs++)
        {
            Assert.True(tabs < links + 5, "Tab does not get out");
            await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();
            await reader.Press("Tab");
        }
        Assert.NotEqual("nothing", await reader.Focused());
        await Assertions.Expect(Panel(reader)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Shift_Tab_out_of_the_field_sends_them_away_too()
    {
        await using var reader = await Found("opschepmail");
        await reader.Press("Shift+Tab");
        Assert.False(await IsInside(reader));
        await Assertions.Expect(Panel(reader)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_press_elsewhere_sends_them_away_and_one_among_them_does_not()
    {
        await using var reader = await Found("opschepmail");
        await Panel(reader).Locator(".hit-status").ClickAsync();
        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();
        await PressElsewhere(reader);
        await Assertions.Expect(Panel(reader)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Two_letters_are_a_question_and_one_is_not()
    {
        await using var reader = await Reader.Open("/nl/2012/");
        await reader.Page.FocusAsync(Field);
        await reader.Press("o", "p");
        await Assertions.Expect(Panel(reader).Locator(".hit")).Not.ToHaveCountAsync(0);
        await reader.Press("Backspace");
        await Assertions.Expect(Panel(reader)).ToBeHiddenAsync();
        // A blank is no letter.
        await reader.Press("Space", "p");
        await Assertions.Expect(Panel(reader)).ToBeVisibleAsync();
        await reader.Press("Backspace");
        await Assertions.Expect(Panel(reader)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Only_an_answer_that_takes_long_is_announced_and_only_to_who_still_waits()
    {
        await using var reader = await Reader.Sit();
        var (clock, start) = (reader.Page.Clock, new DateTime(2031, 3, 1, 12, 0, 0, DateTimeKind.Utc));
        await clock.InstallAsync(new() { TimeDate = start });
        await reader.GoTo("/nl/2012/");
        await clock.PauseAtAsync(start.AddHours(1));
        var slow = await SlowAnswer.To(reader, Index);
        await reader.Page.FillAsync(Field, "opschepmai");
        await slow.Asked;
        await clock.RunForAsync(299);
        Assert.False(await Panel(reader).IsVisibleAsync());
        await clock.RunForAsync(1);
        await Assertions.Expect(Panel(reader)).ToHaveTextAsync("Even laden…");
        await PressElsewhere(reader);
        await reader.Page.FillAsync(Field, "opschepmail");
        await PressElsewhere(reader);
        await clock.RunForAsync(1000);
        Assert.False(await Panel(reader).IsVisibleAsync());
    }

    [Theory]
    [InlineData(Index)]
    [InlineData("**/nl/zoeken/index.json")]
    public async Task What_could_not_be_fetched_once_is_asked_for_again_at_the_next_letter(string address)
    {
        await using var reader = await Reader.Open("/nl/2012/");
        var slow = await SlowAnswer.To(reader, address);
        await reader.Page.FillAsync(Field, "opschepmai");
        await Assertions.Expect(Panel(reader)).ToHaveTextAsync("Even laden…");
        await slow.Refuse();
        await Assertions.Expect(Panel(reader)).ToBeHiddenAsync();
        await reader.Page.FillAsync(Field, "opschepmail");
        await Assertions.Expect(Panel(reader).Locator(".hit-link").First).ToHaveTextAsync("Opschepmail");
        Assert.All(await reader.TakeComplaints(), complaint => Assert.Contains("503", complaint, StringComparison.Ordinal));
    }

    private static ILocator Panel(Reader reader) => reader.Page.Locator(".search-panel");

    private static async Task<Reader> Found(string text)
    {
        var reader = await Reader.Open("/nl/2012/");
        await reader.Page.FillAsync(Field, text);
        await Assertions.Expect(Panel(reader).Locator(".hit")).Not.ToHaveCountAsync(0);
        return reader;
    }

    private static Task<bool> IsInside(Reader reader) => reader.Page.EvaluateAsync<bool>("document.querySelector('.search').contains(document.activeElement)");

    // On words that cannot have the focus: only the press itself tells then.
    private static Task PressElsewhere(Reader reader) => reader.Page.Locator("#footer-browse").ClickAsync();
}
