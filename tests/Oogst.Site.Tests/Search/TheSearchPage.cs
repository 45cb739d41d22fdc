using System.Globalization;
using Microsoft.Playwright;

namespace Oogst.Site.Tests.Search;

/// <summary>What the search page keeps of a question, where it leaves the keyboard, and what it lets one choose.</summary>
public sealed class TheSearchPage
{
    [Fact]
    public async Task Back_and_forward_bring_the_words_the_choices_and_the_results()
    {
        await using var reader = await Reader.Open("/nl/zoeken/");
        var first = await reader.Ask("netwerk");
        await Box(reader, "kind", "pilot").CheckAsync();
        await reader.IsAt("/nl/zoeken/?q=netwerk&kind=pilot");
        var second = await reader.Ask("functieruil");
        Assert.NotEmpty(second);
        await reader.IsAt("/nl/zoeken/?q=functieruil&kind=pilot");

        await reader.Page.GoBackAsync();
        await Shows("netwerk", isChosen: false, first);
        await reader.Page.GoForwardAsync();
        await Shows("functieruil", isChosen: true, second);

        // From a page that was found, which is the usual way back.
        await reader.Page.ClickAsync(".hit-link");
        await reader.Page.WaitForSelectorAsync("main .entry");
        await reader.Page.GoBackAsync();
        await Shows("functieruil", isChosen: true, second);

        async Task Shows(string text, bool isChosen, string[] found)
        {
            await reader.Answered(text);
            await Assertions.Expect(reader.Page.Locator("#search-words")).ToHaveValueAsync(text);
            await Assertions.Expect(Box(reader, "kind", "pilot")).ToBeCheckedAsync(new() { Checked = isChosen });
            await Assertions.Expect(reader.Page.Locator(".hit-list > li")).ToHaveCountAsync(found.Length);
            Assert.Equal(found, await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.hit-link')].map(link => new URL(link.href).pathname)"));
        }
    }

    [Fact]
    public async Task Back_brings_as_many_results_as_there_were_and_another_choice_begins_with_ten()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=pilot");
        var hits = reader.Page.Locator(".hit-list > li");
        await reader.Page.ClickAsync(".hit-after .button");
        await Assertions.Expect(hits).ToHaveCountAsync(20);
        Assert.True(await hits.Nth(10).Locator("a").First.EvaluateAsync<bool>("one => one === document.activeElement"), "the first new result has the keyboard");
        await Box(reader, "edition", "2012").CheckAsync();
        await Assertions.Expect(hits).ToHaveCountAsync(10);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(hits).ToHaveCountAsync(20);
        await reader.Page.FillAsync("#search-words", "pilots");
        await reader.Answered("pilots");
        await Assertions.Expect(hits).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task Whoever_comes_to_ask_can_type_at_once_and_whoever_asked_can_read()
    {
        await using var reader = await Reader.Open("/nl/zoeken/");
        await Assertions.Expect(reader.Page.Locator("#search-words")).ToBeFocusedAsync();
        await reader.GoTo("/nl/zoeken/?q=netwerk");
        await reader.Answered("netwerk");
        Assert.Equal("nothing", await reader.Focused());
    }

    [Theory]
    [InlineData("/nl/zoeken/?q=netwerk&kind=pilot", ".filters .filters-clear", "summary \"Verfijn\"")]
    [InlineData("/nl/zoeken/?q=werkvorm&kind=pilot&phase=oogsten", ".hit-after .filters-clear", "field \"Zoeken\"")]
    public async Task When_the_filters_are_cleared_the_keyboard_goes_where_it_can_go_on(string address, string button, string focused)
    {
        await using var reader = await Reader.Open(address);
        await reader.Page.ClickAsync(button);
        await reader.IsAt(address[..address.IndexOf('&', StringComparison.Ordinal)]);
        await Assertions.Expect(reader.Page.Locator(".filters input:checked")).ToHaveCountAsync(0);
        Assert.Equal(focused, await reader.Focused());
    }

    [Fact]
    public async Task A_choice_leaves_the_keyboard_on_its_box()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=netwerk");
        var (box, count) = (Box(reader, "kind", "pilot"), reader.Page.Locator(".filter:has(input[value=pilot]) .count"));
        await Assertions.Expect(count).Not.ToBeEmptyAsync();
        await box.FocusAsync();
        await reader.Press("Space");
        await Assertions.Expect(reader.Page.Locator(".hit-list > li")).ToHaveCountAsync(Number(await count.TextContentAsync()));
        await Assertions.Expect(box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Only_what_would_find_something_can_be_chosen()
    {
        await using var reader = await Reader.Open("/nl/zoeken/");
        await reader.Ask("ruilfuncties");
        var boxes = await Counts(reader);
        Assert.Contains(boxes, box => box.Count == 0);
        Assert.All(boxes, box => Assert.Equal(box.Count > 0, box.IsShown));
        // A heading with nothing below it is gone too.
        await reader.Ask("oogstgasprokje");
        await Assertions.Expect(reader.Page.Locator(".filters fieldset")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".filters fieldset:visible")).ToHaveCountAsync(0);
        await reader.Ask("ruilfuncties");
        await Assertions.Expect(reader.Page.Locator(".filters fieldset:visible")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_choice_that_finds_nothing_any_more_can_still_be_undone()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=werkvorm&kind=pilot&phase=oogsten");
        await reader.Answered("werkvorm");
        var boxes = await Counts(reader);
        var chosen = boxes.Single(box => box.Name == "kind/pilot");
        Assert.Equal((0, true), (chosen.Count, chosen.IsShown));
        await Box(reader, "kind", "pilot").UncheckAsync();
        await Assertions.Expect(Box(reader, "kind", "pilot")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_choice_changes_the_numbers_of_the_other_groups_and_not_of_its_own()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=netwerk");
        await reader.Answered("netwerk");
        var before = await Counts(reader);
        await Box(reader, "kind", "pilot").CheckAsync();
        await Assertions.Expect(reader.Page.Locator(".hit-list > li")).ToHaveCountAsync(before.Single(box => box.Name == "kind/pilot").Count);
        var after = await Counts(reader);
        Assert.Equal(before.Where(IsKind), after.Where(IsKind));
        Assert.NotEqual(before.Where(box => !IsKind(box)), after.Where(box => !IsKind(box)));
        // A second in the same group is added to the first.
        await Box(reader, "kind", "method").CheckAsync();
        var both = before.Where(box => box.Name is "kind/pilot" or "kind/method").Sum(box => box.Count);
        await Assertions.Expect(reader.Page.Locator(".hit-status")).ToHaveTextAsync($"{both} resultaten");

        static bool IsKind(Counted box) => box.Name.StartsWith("kind/", StringComparison.Ordinal);
    }

    private sealed record Counted(string Name, int Count, bool IsShown);

    private static async Task<IReadOnlyList<Counted>> Counts(Reader reader)
    {
        var rows = await reader.Page.EvaluateAsync<string[][]>("""
            [...document.querySelectorAll('.filters .filter')].map(row => {
                const box = row.querySelector('input');
                return [`${box.name}/${box.value}`, row.querySelector('.count').textContent, String(row.checkVisibility())];
            })
            """);
        return [.. rows.Select(row => new Counted(row[0], Number(row[1]), row[2] == "true"))];
    }

    private static ILocator Box(Reader reader, string group, string value) => reader.Page.Locator($".filters input[name={group}][value='{value}']");

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}
