using Microsoft.Playwright;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>The site serves readers who set things up their own way: large letters, own colours, paper, no script.</summary>
public sealed class WaysOfReading
{
    public static TheoryData<string> Pages => ["/nl/", "/nl/2012/", "/en/2012/pilots/job-swap/", "/nl/2012/stemmen/", "/en/organisations/"];

    public static MatrixTheoryData<string, int> PagesAndWindows => new(
        [.. Pages.Select(page => page.Data), "/nl/2012/pilots/functieruil/", "/nl/2012/werkvormen/", "/nl/zoeken/", "/nl/tips/kaartjes/"], [320, 360, 1280]);

    [Theory]
    [MemberData(nameof(PagesAndWindows))]
    public async Task Letters_twice_as_large_push_nothing_out_of_the_window_and_cut_nothing_off(string address, int width)
    {
        await using var reader = await Reader.Open(address, new() { LetterSize = 32, Width = width });
        Assert.Equal("32px", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        Assert.Empty(await Reflow.Faults(reader));
    }

    [Theory]
    [InlineData("/nl/", 834)]
    [InlineData("/en/pilots/", 834)]
    [InlineData("/nl/", 1024)]
    public async Task On_a_tablet_the_head_of_the_page_is_one_row(string address, int width)
    {
        await using var reader = await Reader.Open(address, new() { Width = width });
        var tops = await reader.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.masthead > *')].map(each => each.getBoundingClientRect()).filter(box => box.width > 0).map(box => box.top + box.height / 2)");
        Assert.True(tops.Length >= 5);
        Assert.InRange(tops.Max() - tops.Min(), 0, 4);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Wider_letters_and_lines_cut_nothing_off(string address)
    {
        await using var reader = await Reader.Open(address, new() { Width = 360 });
        // WCAG 1.4.12; set through the object model, which the security policy leaves alone.
        await reader.Page.EvaluateAsync("""
            () => document.querySelectorAll('body, body *').forEach(({ style }) => {
                style.lineHeight = '1.5';
                style.letterSpacing = '0.12em';
                style.wordSpacing = '0.16em';
            })
            """);
        Assert.Empty(await Reflow.Faults(reader));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Without_script_everything_can_be_read_and_nothing_is_offered_that_does_not_work(string address)
    {
        await using var with = await Reader.Open(address);
        await using var without = await Reader.Open(address, new() { HasScript = false });
        Assert.Equal(await TextsOf(with), await TextsOf(without));
        Assert.Equal(0, await without.Page.Locator("button:not([type=submit]):visible").CountAsync());

        static Task<IReadOnlyList<string>> TextsOf(Reader reader) => reader.Page.Locator("main :is(h1, h2, h3, blockquote, dt, dd, figcaption, .prose p):visible").AllInnerTextsAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_the_readers_own_colours_it_stays_visible_where_the_keyboard_is(string address)
    {
        await using var reader = await Reader.Open(address, new() { HasForcedColors = true });
        Assert.True(await reader.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
        Assert.All(await FocusStop.Along(reader), stop => Assert.Equal("", stop.Fault));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_paper_there_is_the_text_and_no_way_around(string address)
    {
        await using var reader = await Reader.Open(address, new() { Scheme = ColorScheme.Dark, Width = 794 });
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await reader.Page.Locator("h1").IsVisibleAsync());
        Assert.Equal(0, await reader.Page.Locator("nav:visible, .nl-skip-link:visible, .switcher:visible, button:visible").And(reader.Page.Locator(".menu, .crumbs, .onward, .nl-skip-link, .switcher, button")).CountAsync());
        Assert.Equal("light", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        Assert.Empty(await Reflow.Faults(reader));
    }

    [Fact]
    public async Task On_paper_a_link_to_elsewhere_shows_where_it_leads()
    {
        await using var reader = await Reader.Open("/nl/toegankelijkheid/");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var link = reader.Page.Locator(".prose a[href^=http]").First;
        Assert.Contains((await link.GetAttributeAsync("href"))!, await link.EvaluateAsync<string>("each => getComputedStyle(each, '::after').content.replace(/\" attr\\(href\\) \"/, each.href)"), StringComparison.Ordinal);
    }
}
