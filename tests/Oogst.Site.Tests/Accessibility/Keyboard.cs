using Microsoft.Playwright;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>Everything can be done with a keyboard, and shows where it is.</summary>
public sealed class Keyboard
{
    private const string Pilot = "/nl/2012/pilots/functieruil/";

    [Theory]
    [InlineData("/nl/", "Naar de tekst")]
    [InlineData("/en/", "Skip to the text")]
    public async Task The_first_stop_skips_to_the_text(string address, string name)
    {
        await using var reader = await Reader.Open(address);
        await reader.Press("Tab");
        Assert.Equal(($"link \"{name}\"", ""), (await reader.Focused(), (await FocusStop.Now(reader))!.Fault));
        await reader.Press("Enter", "Tab");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData("/nl/", 1280)]
    [InlineData(Pilot, 1280)]
    [InlineData("/en/2012/voices/", 1280)]
    [InlineData("/nl/", 320)]
    [InlineData("/en/2012/", 320)]
    public async Task Tab_visits_everything_once_shows_where_it_is_and_is_never_caught(string address, int width)
    {
        await using var reader = await Reader.Open(address, new() { Width = width });
        var stops = await FocusStop.Along(reader);
        // Counted afterwards: some buttons appear when their script has come.
        Assert.Equal(await FocusStop.Expected(reader), stops.Count);
        Assert.All(stops, stop => Assert.Equal("", stop.Fault));
    }

    [Fact]
    public async Task A_ring_that_is_missing_a_link_under_something_and_a_trap_are_seen()
    {
        var page = RealSite.Site.Files.Single(file => file.Path == "nl/over/index.html" || file.Path == "nl/colofon/index.html");
        var html = page.Text
            .Replace("</head>", """<link rel="stylesheet" href="/assets/fouten.css"><script type="module" src="/assets/val.js"></script></head>""", StringComparison.Ordinal)
            .Replace("</h1>", """</h1><p><a class="ringless" href="/nl/">Zonder ring</a> <a class="covered" href="/nl/">Bedekt<span></span></a></p><p class="cover-up">.</p><button type="button" id="val">Val</button>""", StringComparison.Ordinal);
        OutputFile[] site =
        [
            .. RealSite.Site.Files.Except([page]),
            OutputFile.Of(page.Path, html),
            OutputFile.Of("assets/fouten.css", ".ringless:focus-visible { outline: none } .cover-up { position: fixed; inset: 0; background: #fff; color: #000 }"),
            OutputFile.Of("assets/val.js", "document.querySelector('#val').addEventListener('keydown', event => event.key === 'Tab' && event.preventDefault())"),
        ];
        await using var reader = await Reader.Open("/" + page.Path, new() { Site = site });
        var expected = await FocusStop.Expected(reader);
        var stops = await FocusStop.Along(reader);
        Assert.Equal("no visible ring", stops.Single(stop => stop.Name == "Zonder ring").Fault);
        Assert.StartsWith("behind P.cover-up", stops.Single(stop => stop.Name == "Bedekt").Fault, StringComparison.Ordinal);
        Assert.Equal("Val", stops[^1].Name);
        Assert.NotEqual(expected, stops.Count);
    }

    [Fact]
    public async Task The_menu_leads_to_its_lists_and_says_where_one_is()
    {
        await using var reader = await Reader.Open("/nl/");
        await reader.Page.Locator(".menu a").First.FocusAsync();
        var there = await reader.Page.Locator(".menu a").First.GetAttributeAsync("href");
        await reader.Press("Enter");
        await reader.Arrive(there!);
        Assert.Equal("page", await reader.Page.Locator(".menu a").First.GetAttributeAsync("aria-current"));
    }

    [Fact]
    public async Task The_switcher_leads_to_the_same_page_in_the_other_language_and_back()
    {
        await using var reader = await Reader.Open(Pilot);
        foreach (var language in (string[])["en", "nl"])
        {
            await reader.Page.Locator(".switcher").FocusAsync();
            var there = await reader.Page.Locator(".switcher").GetAttributeAsync("href");
            await reader.Press("Enter");
            await reader.Arrive(there!);
            Assert.Equal(language, await reader.Page.Locator("html").GetAttributeAsync("lang"));
        }
        await reader.IsAt(Pilot);
    }

    [Theory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task The_scheme_switches_with_the_space_bar_is_remembered_and_never_flashes(ColorScheme system, string other)
    {
        await using var reader = await Reader.Sit(new() { Scheme = system });
        // Notes what there is of the page at the moment that the scheme is set.
        await reader.Page.AddInitScriptAsync("""
            new MutationObserver(() => window.schemeSet ??= { body: Boolean(document.body), styles: document.styleSheets.length, painted: performance.getEntriesByName('first-paint').length })
                .observe(document, { attributes: true, subtree: true, attributeFilter: ['data-scheme'] });
            """);
        await reader.GoTo("/nl/");
        var button = reader.Page.Locator(".scheme-switch");
        Assert.Equal(system == ColorScheme.Dark ? "true" : "false", await button.GetAttributeAsync("aria-pressed"));
        var before = await Paper();
        await button.FocusAsync();
        await reader.Press("Space");
        Assert.Equal(other, await reader.Page.Locator("html").GetAttributeAsync("data-scheme"));
        Assert.Equal(other == "dark" ? "true" : "false", await button.GetAttributeAsync("aria-pressed"));
        Assert.NotEqual(before, await Paper());

        await reader.GoTo(Pilot);
        Assert.Equal(other, await reader.Page.Locator("html").GetAttributeAsync("data-scheme"));
        Assert.Equal("false 0 0", await reader.Page.EvaluateAsync<string>("`${schemeSet.body} ${schemeSet.styles} ${schemeSet.painted}`"));

        // The one page in two languages has no switch, and keeps to the choice.
        await reader.GoTo("/404.html");
        Assert.Equal(other, await reader.Page.Locator("html").GetAttributeAsync("data-scheme"));

        await reader.GoTo(Pilot);
        await button.FocusAsync();
        await reader.Press("Space");
        Assert.Null(await reader.Page.Locator("html").GetAttributeAsync("data-scheme"));
        Assert.Equal(before, await Paper());

        Task<string> Paper() => reader.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
    }
}
