using Microsoft.Playwright;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>A preview as an editor has it: in a real browser, beside the text.</summary>
public sealed class InTheBrowser
{
    private const string Brug = "2031/pilots/brug.nl.md";
    private const string Page = "/nl/2031/pilots/brug/";

    [Fact]
    public async Task A_save_is_on_the_page_and_the_reader_stays_where_he_was()
    {
        await using var live = await LivePreview.Start();
        live.Change(Brug, "Er kwam een brug.", string.Concat(Enumerable.Repeat("Een alinea.\n\n", 200)) + "Er kwam een brug.");
        await live.Next();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        await reader.Page.EvaluateAsync("scrollTo(0, 3000)");
        live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        await Assertions.Expect(reader.Page.GetByText("Er komt een brug.")).ToHaveCountAsync(1);
        // The browser goes back to the place once the page is there in full.
        await reader.Until("() => scrollY === 3000");
    }

    [Fact]
    public async Task A_save_leaves_open_what_was_opened_and_keeps_what_was_typed_and_the_focus()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        await reader.Page.Locator(".search-input").FillAsync("bru");
        // What was found stands before all that follows, and is not there on the page that comes.
        await Assertions.Expect(reader.Page.Locator(".search-panel a")).Not.ToHaveCountAsync(0);
        await reader.Page.Locator("details.cite summary").PressAsync("Enter");
        live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        await Assertions.Expect(reader.Page.GetByText("Er komt een brug.")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".search-input")).ToHaveValueAsync("bru");
        await Assertions.Expect(reader.Page.Locator("details.cite")).ToHaveAttributeAsync("open", "");
        await Assertions.Expect(reader.Page.Locator("details.cite summary")).ToBeFocusedAsync();
        // Only over the reload of a save: who comes back later begins anew.
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("details.cite")).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task The_search_page_keeps_its_words_the_focus_and_the_caret()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open("/nl/zoeken/", new() { Home = live.Address });
        var field = reader.Page.Locator(".search-page .search-input");
        await field.FillAsync("brug");
        await Assertions.Expect(reader.Page.Locator(".hit")).ToHaveCountAsync(1);
        await field.EvaluateAsync("one => one.setSelectionRange(1, 2)");
        await reader.Page.EvaluateAsync("document.title = 'not reloaded'");
        live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        await reader.Until("() => document.title !== 'not reloaded'");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync("brug");
        await reader.Until("() => [...document.querySelectorAll('.search-page .search-input')].some(one => one.selectionStart === 1 && one.selectionEnd === 2)");
    }

    [Fact]
    public async Task A_page_that_gets_another_address_stays_on_the_screen()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page + "#text", new() { Home = live.Address });
        await reader.Page.Locator("details.cite summary").PressAsync("Enter");
        live.Change(Brug, "question:", "slug: oversteek\nquestion:");
        await reader.Page.WaitForURLAsync("**/nl/2031/pilots/oversteek/#text");
        await Assertions.Expect(reader.Page.GetByText("Er kwam een brug.")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("details.cite")).ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task A_search_on_another_page_finds_what_was_saved_meanwhile()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open("/nl/themas/water/", new() { Home = live.Address });
        var (field, found) = (reader.Page.Locator(".search-input"), reader.Page.Locator(".search-panel .hit-link"));
        await field.FillAsync("zebrapad");
        await Assertions.Expect(reader.Page.Locator(".search-panel")).ToContainTextAsync("zebrapad");
        await Assertions.Expect(found).ToHaveCountAsync(0);
        await reader.Page.EvaluateAsync("document.title = 'not reloaded'");
        live.Change(Brug, "Er kwam een brug.", "Er kwam een zebrapad.");
        await reader.Until("() => document.title !== 'not reloaded'");
        await Assertions.Expect(field).ToHaveValueAsync("zebrapad");
        await field.FillAsync("zebrapad");
        await Assertions.Expect(found).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_list_of_chosen_cards_shows_a_save_of_one_from_another_page()
    {
        var many = TinyHarvest.Small();
        for (var number = 10; number < 40; number++)
            many.With($"2031/pilots/weg-{number}.nl.md", Mistakes.MistakeCase.Pilot(number % 2 == 0 ? "" : "themes:\n  - water").Replace("De weg", $"De weg {number}", StringComparison.Ordinal));
        await using var live = await LivePreview.Start(many);
        await using var reader = await Reader.Open("/nl/pilots/?thema=water", new() { Home = live.Address });
        await reader.Page.GetByText("De weg 39").ScrollIntoViewIfNeededAsync();
        live.Change("2031/pilots/weg-39.nl.md", "De weg 39", "Het laatste stuk");
        await Assertions.Expect(reader.Page.GetByText("Het laatste stuk")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Eight_windows_all_show_a_save()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        List<IPage> windows = [reader.Page];
        while (windows.Count < 8)
        {
            windows.Add(await reader.Page.Context.NewPageAsync());
            await windows[^1].GotoAsync(Page);
        }
        live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        foreach (var window in windows)
            await Assertions.Expect(window.GetByText("Er komt een brug.")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_preview_that_stopped_says_so_until_it_is_back()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        var alert = reader.Page.GetByRole(AriaRole.Alert);
        await reader.HasEveryScript();
        await live.Stop();
        await Assertions.Expect(alert).ToContainTextAsync("De preview staat stil");
        await Assertions.Expect(alert.GetByText("Deze melding gaat dan vanzelf weg.")).ToBeVisibleAsync();
        await Assertions.Expect(alert).ToHaveCSSAsync("border-top-width", "4px");
        await live.Resume();
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        // Nobody was there to answer: the only thing the browser may complain of. It asks for the news, and for the icon when it gets to that.
        Assert.All(await reader.TakeComplaints(), heard => Assert.Contains("net::ERR_CONNECTION_", heard, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_style_comes_and_goes_on_the_page_without_a_reload()
    {
        using var copy = new ThemeCopy();
        await using var live = await LivePreview.Start(theme: ThemeFolder.At(copy.Folder));
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        await reader.Page.EvaluateAsync("document.title = 'not reloaded'");
        var style = Path.Combine(copy.Folder, "styles", "site.css");
        var sound = await File.ReadAllTextAsync(style, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(style, sound + "\nmain { outline: 7px solid }\n", TestContext.Current.CancellationToken);
        await Assertions.Expect(reader.Page.Locator("main")).ToHaveCSSAsync("outline-width", "7px");
        await File.WriteAllTextAsync(style, sound, TestContext.Current.CancellationToken);
        await Assertions.Expect(reader.Page.Locator("main")).ToHaveCSSAsync("outline-style", "none");
        Assert.Equal("not reloaded", await reader.Page.TitleAsync());
    }

    [Fact]
    public async Task A_style_that_comes_before_the_one_of_a_save_earlier_leaves_no_older_one()
    {
        using var copy = new ThemeCopy();
        var style = Path.Combine(copy.Folder, "styles", "site.css");
        var sound = await File.ReadAllTextAsync(style, TestContext.Current.CancellationToken);
        await using var live = await LivePreview.Start(theme: ThemeFolder.At(copy.Folder));
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        var slow = reader.Page.WaitForRequestAsync("**/assets/site*.css");
        await reader.Page.RouteAsync("**/assets/site*.css", _ => { }, new() { Times = 1 });
        await File.WriteAllTextAsync(style, sound + "\nhtml { outline: 7px solid }\n", TestContext.Current.CancellationToken);
        await slow;
        await File.WriteAllTextAsync(style, sound + "\nmain { outline: 7px solid }\n", TestContext.Current.CancellationToken);
        await Assertions.Expect(reader.Page.Locator("main")).ToHaveCSSAsync("outline-width", "7px");
        await Assertions.Expect(reader.Page.Locator("link[rel=stylesheet][href*='/site']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_style_that_cannot_be_bundled_is_told_on_the_page_until_it_is_mended()
    {
        using var copy = new ThemeCopy();
        await using var live = await LivePreview.Start(theme: ThemeFolder.At(copy.Folder));
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        var style = Path.Combine(copy.Folder, "styles", "site.css");
        var sound = await File.ReadAllTextAsync(style, TestContext.Current.CancellationToken);
        var line = sound.Count(c => c == '\n') + 1;
        await File.WriteAllTextAsync(style, sound + "main { outline: \"é\" 7px solid; } }\n", TestContext.Current.CancellationToken);
        var alert = reader.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("theme-broken");
        await Assertions.Expect(alert.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", $"vscode://file{style}:{line}:34");
        await Assertions.Expect(alert).ToContainTextAsync("main { outline:");
        await Assertions.Expect(alert).ToContainTextAsync("de nieuwste tekst in de vorige vorm");
        // What a browser reads, but nobody means: told in the terminal alone.
        await File.WriteAllTextAsync(style, sound + "main { outline: 7px solid; colr: red }\n", TestContext.Current.CancellationToken);
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("main")).ToHaveCSSAsync("outline-width", "7px");
        PreviewStep step;
        do
            step = await live.Next();
        while (step.Proof is not { Told.Errors: 0 });
        Assert.Equal("theme-doubt", Assert.Single(step.Proof!.Told.Diagnostics).Code);
    }

    [Fact]
    public async Task A_bundler_that_cannot_do_its_work_is_told_of_and_asked_again_after_the_next_save()
    {
        using var copy = new ThemeCopy();
        await using var live = await LivePreview.Start(theme: ThemeFolder.At(copy.Folder));
        var (bundler, style) = (Path.Combine(copy.Folder, "build.mjs"), Path.Combine(copy.Folder, "styles", "site.css"));
        var sound = await File.ReadAllTextAsync(bundler, TestContext.Current.CancellationToken);
        foreach (var broken in new[] { "console.log('hallo');\n" + sound, "throw new Error('kapot');" })
        {
            await File.WriteAllTextAsync(bundler, broken, TestContext.Current.CancellationToken);
            await File.AppendAllTextAsync(style, "\n", TestContext.Current.CancellationToken);
            Assert.NotEqual("", (await live.Next()).Trouble);
        }
        await File.WriteAllTextAsync(bundler, sound, TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(style, "\n", TestContext.Current.CancellationToken);
        // A slow machine may have told of the trouble twice.
        while ((await live.Next()).Proof is null)
        {
        }
    }

    /// <summary>The theme's sources in a folder of their own, so that a test can change them.</summary>
    private sealed class ThemeCopy : IDisposable
    {
        public ThemeCopy()
        {
            var theme = Path.Combine(Repository.Root, "theme");
            foreach (var part in new[] { "styles", "scripts", "dist/fonts" })
                Tool.CopyFolder(Path.Combine(theme, part), Path.Combine(Folder, part));
            foreach (var file in new[] { "build.mjs", "package.json", "icon.svg" })
                File.Copy(Path.Combine(theme, file), Path.Combine(Folder, file));
            Directory.CreateSymbolicLink(Path.Combine(Folder, "node_modules"), Path.Combine(theme, "node_modules"));
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("oogst-theme-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
