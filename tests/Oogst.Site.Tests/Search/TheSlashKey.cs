using Microsoft.Playwright;

namespace Oogst.Site.Tests.Search;

/// <summary>The one key that leads to the field from anywhere, and when it must keep out of the way.</summary>
public sealed class TheSlashKey
{
    [Theory]
    [InlineData("/nl/2012/", "Zoeken")]
    [InlineData("/en/2012/", "Search")]
    [InlineData("/nl/zoeken/?q=netwerk", "Zoeken")]
    public async Task A_slash_leads_to_the_field_and_is_not_typed_in_it(string address, string name)
    {
        await using var reader = await Reader.Open(address);
        var typed = address.Split("q=").ElementAtOrDefault(1) ?? "";
        var field = reader.Page.Locator(".search-input");
        // The search page has its words when its script has come.
        await Assertions.Expect(field).ToHaveValueAsync(typed);
        await reader.Press("/");
        Assert.Equal($"field \"{name}\"", await reader.Focused());
        await Assertions.Expect(field).ToHaveValueAsync(typed);
    }

    [Fact]
    public async Task With_another_key_held_down_it_is_left_to_the_browser()
    {
        await using var reader = await Reader.Open("/nl/2012/");
        await reader.Page.EvaluateAsync("addEventListener('keydown', event => { if (event.key === '/') (window.taken ??= []).push(event.defaultPrevented); })");
        await reader.Press("Control+/", "Alt+/", "Meta+/");
        Assert.Equal("nothing", await reader.Focused());
        Assert.Equal("false,false,false", await reader.Page.EvaluateAsync<string>("String(taken)"));
        await reader.Press("/");
        Assert.Equal("field \"Zoeken\"", await reader.Focused());
    }

    [Theory]
    [InlineData("<input>")]
    [InlineData("<textarea></textarea>")]
    [InlineData("<select></select>")]
    [InlineData("<p contenteditable></p>")]
    public async Task Whoever_is_typing_elsewhere_stays_there(string field)
    {
        await using var reader = await Reader.Open("/nl/2012/");
        await reader.Page.EvaluateAsync("""
            field => {
                document.querySelector('main').insertAdjacentHTML('afterbegin', field);
                const one = document.querySelector('main').firstElementChild;
                one.id = 'elsewhere';
                one.focus();
            }
            """, field);
        await reader.Press("/");
        Assert.Equal("elsewhere", await reader.Page.EvaluateAsync<string>("document.activeElement.id"));
        if (!field.StartsWith("<select", StringComparison.Ordinal))
            Assert.Equal("/", await reader.Page.EvaluateAsync<string>("document.activeElement.value ?? document.activeElement.textContent"));
    }

    [Fact]
    public async Task A_slash_can_be_looked_for()
    {
        await using var reader = await Reader.Open("/nl/2012/");
        await reader.Page.FocusAsync(".search .search-input");
        await reader.Page.Keyboard.TypeAsync("en/of");
        Assert.Equal("en/of", await reader.Page.InputValueAsync(".search .search-input"));
    }

    [Fact]
    public async Task It_can_be_switched_off_for_every_page_and_on_again()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=netwerk");
        var box = reader.Page.Locator(".slash-key input");
        await Assertions.Expect(box).ToBeCheckedAsync();
        await box.UncheckAsync();
        await Leads(false);
        await reader.GoTo("/en/2012/");
        await Leads(false);
        await reader.GoTo("/nl/zoeken/?q=netwerk");
        await Assertions.Expect(box).ToBeVisibleAsync();
        await Assertions.Expect(box).Not.ToBeCheckedAsync();
        await box.CheckAsync();
        await Leads(true);
        await reader.GoTo("/en/2012/");
        await Leads(true);

        async Task Leads(bool isExpected)
        {
            await reader.Page.EvaluateAsync("document.activeElement.matches('.slash-key input') && document.activeElement.blur()");
            await reader.Press("/");
            Assert.Equal(isExpected, (await reader.Focused()).StartsWith("field", StringComparison.Ordinal));
        }
    }
}
