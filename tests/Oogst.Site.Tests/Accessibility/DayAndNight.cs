using Microsoft.Playwright;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>A page that is open when evening falls goes along with the system, unless its reader chose.</summary>
public sealed class DayAndNight
{
    [Fact]
    public async Task The_button_goes_along_with_the_system_while_the_page_is_open()
    {
        await using var reader = await Reader.Open("/nl/");
        await Shows(reader, isDark: false, choice: null);
        await System(reader, ColorScheme.Dark);
        await Shows(reader, isDark: true, choice: null);
        await System(reader, ColorScheme.Light);
        await Shows(reader, isDark: false, choice: null);
        // What was pressed at night is the opposite of what the system says then.
        await System(reader, ColorScheme.Dark);
        await Button(reader).ClickAsync();
        await Shows(reader, isDark: false, choice: "light");
    }

    [Fact]
    public async Task A_choice_stands_whatever_the_system_does_until_it_is_the_systems_own()
    {
        await using var reader = await Reader.Open("/nl/");
        await Button(reader).ClickAsync();
        await Shows(reader, isDark: true, choice: "dark");
        await System(reader, ColorScheme.Dark);
        await Shows(reader, isDark: true, choice: "dark");
        await System(reader, ColorScheme.Light);
        await Shows(reader, isDark: true, choice: "dark");
        await Button(reader).ClickAsync();
        await Shows(reader, isDark: false, choice: null);
        await System(reader, ColorScheme.Dark);
        await Shows(reader, isDark: true, choice: null);
    }

    private static ILocator Button(Reader reader) => reader.Page.Locator(".scheme-switch");

    private static Task System(Reader reader, ColorScheme scheme) => reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

    private static async Task Shows(Reader reader, bool isDark, string? choice)
    {
        await Assertions.Expect(Button(reader)).ToHaveAttributeAsync("aria-pressed", isDark ? "true" : "false");
        Assert.Equal([choice, choice], await reader.Page.EvaluateAsync<string?[]>("[document.documentElement.dataset.scheme ?? null, localStorage.getItem('scheme')]"));
    }
}
