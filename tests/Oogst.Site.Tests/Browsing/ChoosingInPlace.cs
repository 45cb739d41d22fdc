using Microsoft.Playwright;
using static Oogst.Site.Tests.Browsing.CombiningFacets;

namespace Oogst.Site.Tests.Browsing;

/// <summary>What stays and what moves around a choice: the window, the scroll, the focus, and what was asked for before.</summary>
public sealed class ChoosingInPlace
{
    [Fact]
    public async Task A_value_opens_in_another_window_with_the_choice_made_and_this_one_stays_as_it_is()
    {
        await using var reader = await Reader.Open("/nl/tips/?thema=sociale-media");
        await Tells(reader, "3 tips");
        var other = await reader.Page.Context.RunAndWaitForPageAsync(() => Choice(reader, "Verkennen").ClickAsync(new() { Modifiers = [KeyboardModifier.ControlOrMeta] }));
        await Assertions.Expect(other).ToHaveURLAsync("/nl/tips/?thema=sociale-media&fase=verkennen");
        await Assertions.Expect(other.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 tips");
        await reader.IsAt("/nl/tips/?thema=sociale-media");
        await Tells(reader, "3 tips");
    }

    [Theory]
    [InlineData(KeyboardModifier.Meta)]
    [InlineData(KeyboardModifier.Shift)]
    [InlineData(KeyboardModifier.Alt)]
    public async Task What_a_key_makes_of_a_press_is_left_to_the_browser(KeyboardModifier key)
    {
        await using var reader = await Reader.Open("/nl/tips/");
        // The last to hear of it: it notes what was left of the press and takes that away.
        await reader.Page.EvaluateAsync("addEventListener('click', event => { document.title = event.defaultPrevented ? 'taken' : 'left'; event.preventDefault(); })");
        await Choice(reader, "Verkennen").ClickAsync(new() { Modifiers = [key] });
        Assert.Equal("left", await reader.Page.TitleAsync());
        await Choice(reader, "Verkennen").ClickAsync();
        Assert.Equal("taken", await reader.Page.TitleAsync());
    }

    [Fact]
    public async Task More_that_comes_after_another_choice_is_not_added_to_it()
    {
        await using var reader = await Reader.Open("/nl/stemmen/");
        await Choice(reader, "Deelnemers").ClickAsync();
        await Tells(reader, "41 stemmen");
        var slow = await SlowAnswer.To(reader, "**/nl/stemmen/pagina/3/");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Toon meer" }).ClickAsync();
        await slow.Asked;
        await reader.Page.GoBackAsync();
        await Tells(reader, "59 stemmen");
        await slow.Arrive();
        await Assertions.Expect(reader.Page.Locator(".browse-list .voice")).ToHaveCountAsync(24);
        await Assertions.Expect(reader.Page.Locator(".more-found")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task No_cards_are_fetched_for_a_choice_that_was_undone_before_it_was_known_where_they_are()
    {
        await using var reader = await Reader.Open("/nl/stemmen/");
        var slow = await SlowAnswer.To(reader, "**/facets/voices.json");
        var fetched = new List<string>();
        reader.Page.Request += (_, request) => fetched.Add(request.Url);
        await Choice(reader, "Pilotleden").ClickAsync();
        await slow.Asked;
        await reader.IsAt("/nl/stemmen/?groep=pilotleden");
        await reader.Page.GoBackAsync();
        await slow.Arrive();
        await Tells(reader, "59 stemmen");
        Assert.DoesNotContain(fetched, address => address.Contains("/pagina/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_asks_for_more_goes_on_at_the_first_that_came()
    {
        await using var reader = await Reader.Open("/nl/stemmen/?groep=deelnemers");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Toon meer" }).PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".browse-list .voice")).ToHaveCountAsync(41);
        await Assertions.Expect(reader.Page.Locator(".browse-list .voice").Nth(24).GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_chosen_value_is_never_behind_a_fold()
    {
        await using var reader = await Reader.Open("/nl/stemmen/?thema=diversiteit");
        await Tells(reader, "4 stemmen");
        await Assertions.Expect(Choice(reader, "Diversiteit")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".facet details[open]")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(0)]
    public async Task How_much_was_found_comes_into_view(int scrolled)
    {
        await using var reader = await Reader.Open("/nl/tips/", new() { Height = 250 });
        await PressUnseen(reader, "Verkennen", scrolled);
        await Tells(reader, "8 tips");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Status)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Nothing_moves_when_how_much_was_found_is_in_view_already()
    {
        await using var reader = await Reader.Open("/nl/tips/");
        await PressUnseen(reader, "Verkennen", scrolled: 100);
        await Tells(reader, "8 tips");
        Assert.Equal(100, await reader.Page.EvaluateAsync<int>("scrollY"));
    }

    private static async Task PressUnseen(Reader reader, string value, int scrolled)
    {
        await Choice(reader, value).EvaluateAsync("(one, scrolled) => { one.focus({ preventScroll: true }); scrollTo(0, scrolled); }", scrolled);
        Assert.Equal(scrolled == 100, await reader.Page.GetByRole(AriaRole.Status).EvaluateAsync<bool>("one => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight"));
        await reader.Press("Enter");
    }
}
