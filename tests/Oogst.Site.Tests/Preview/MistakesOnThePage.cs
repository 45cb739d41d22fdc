using Microsoft.Playwright;

namespace Oogst.Site.Tests.Preview;

/// <summary>What an editor sees in the browser of mistakes and warnings while writing.</summary>
public sealed class MistakesOnThePage
{
    private const string Brug = "2031/pilots/brug.nl.md";
    private const string Page = "/nl/2031/pilots/brug/";

    [Fact]
    public async Task Half_a_story_raises_no_alarm_when_the_rest_follows()
    {
        await using var live = await LivePreview.Start(beforeAlarm: TimeSpan.FromMinutes(2));
        var whole = File.ReadAllText(Path.Combine(live.Folder, Brug)).Replace("kwam", "komt", StringComparison.Ordinal);
        live.Save(Brug, whole[..20]);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        live.Save(Brug, whole);
        var step = await live.Next();
        Assert.Equal((0, true), (step.Proof!.Told.Errors, step.Proof.Site is not null));
    }

    [Fact]
    public async Task Who_saves_with_every_letter_is_told_of_a_mistake_in_the_end()
    {
        await using var live = await LivePreview.Start(beforeAlarm: TimeSpan.FromSeconds(1));
        var told = live.NextMistakes();
        for (var letters = 1; !told.IsCompleted; letters++)
        {
            live.Save(Brug, $"---\ntitel: {new string('a', letters)}\n---\n");
            await Task.WhenAny(told, Task.Delay(50, TestContext.Current.CancellationToken));
        }
        Assert.Contains("unknown-key", await told);
    }

    [Fact]
    public async Task The_list_of_mistakes_keeps_its_focus_while_one_of_them_is_mended()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        live.Change(Brug, "Er kwam", "Zie [](pilot:weg) en [](tip:weg). Er kwam");
        var alert = reader.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await alert.GetByRole(AriaRole.Link).First.FocusAsync();
        live.Change(Brug, "[](tip:weg)", "een tip");
        await Assertions.Expect(alert.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Assertions.Expect(alert.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_mistake_lies_over_the_page_until_it_is_mended()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        live.Change(Brug, "question:", "vraag:");
        var alert = reader.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("unknown-key");
        await Assertions.Expect(alert.GetByRole(AriaRole.Link).Last).ToHaveAttributeAsync("href", $"vscode://file{live.Folder}/{Brug}:6:1");
        await Assertions.Expect(reader.Page.GetByText("Er kwam een brug.")).ToBeVisibleAsync();
        // It is the first that the keyboard comes to, and folds away by it.
        await reader.Page.EvaluateAsync("document.activeElement.blur()");
        await reader.Press("Tab");
        await Assertions.Expect(alert.Locator("summary")).ToBeFocusedAsync();
        await reader.Press("Escape");
        await Assertions.Expect(alert.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await alert.Locator("summary").PressAsync("Enter");
        await Assertions.Expect(alert.GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(0);
        await alert.Locator("summary").PressAsync("Enter");
        await Assertions.Expect(alert.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        // Open, it leaves the foot of the page in reach.
        await alert.Locator("summary").PressAsync("Enter");
        await reader.Until("() => scrollTo(0, document.documentElement.scrollHeight) ?? document.querySelector('body > footer').getBoundingClientRect().bottom <= document.getElementById('oogst-preview').getBoundingClientRect().top + 1");
        live.Change(Brug, "vraag:", "question:");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveCSSAsync("padding-bottom", "0px");
    }

    [Fact]
    public async Task The_page_makes_as_much_room_for_warnings_as_they_take_folded_and_open()
    {
        await using var live = await LivePreview.Start(TinyHarvest.Small().With("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot(body: "Er kwam een <b>weg.")));
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        var corner = reader.Page.GetByRole(AriaRole.Status);
        await Assertions.Expect(corner.Locator("summary")).ToHaveTextAsync("1 waarschuwing");
        foreach (var links in new[] { 0, 1, 0 })
        {
            await Assertions.Expect(corner.GetByRole(AriaRole.Link)).ToHaveCountAsync(links);
            await reader.Until("() => getComputedStyle(document.documentElement).paddingBottom === `${document.getElementById('oogst-preview').offsetHeight}px`");
            await corner.Locator("summary").PressAsync("Enter");
        }
    }

    [Fact]
    public async Task A_long_list_of_mistakes_stays_where_it_was_scrolled_to_while_one_of_them_is_mended()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        live.Change(Brug, "Er kwam", string.Concat(Enumerable.Range(10, 20).Select(number => $"[](pilot:weg-{number})\n")) + "Er kwam");
        var alert = reader.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(20);
        await alert.EvaluateAsync("one => one.scrollTop = 500");
        live.Change(Brug, "[](pilot:weg-29)", "een weg");
        await Assertions.Expect(alert.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(19);
        Assert.Equal(500, await alert.EvaluateAsync<int>("one => one.scrollTop"));
    }

    [Fact]
    public async Task A_warning_waits_folded_in_a_corner_until_a_mistake_comes_and_after_it()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        live.Change(Brug, "Er kwam een brug.", "Er kwam een <b>brug.");
        var (corner, alert) = (reader.Page.GetByRole(AriaRole.Status), reader.Page.GetByRole(AriaRole.Alert));
        await Assertions.Expect(corner.Locator("summary")).ToHaveTextAsync("1 waarschuwing");
        await Assertions.Expect(corner.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".prose")).ToContainTextAsync("Er kwam een <b>brug.");
        Assert.True((await corner.BoundingBoxAsync())!.Width < 300);
        // Who opened it to go through it, keeps it open.
        await corner.Locator("summary").PressAsync("Enter");
        live.Change(Brug, "kwam", "komt");
        await Assertions.Expect(reader.Page.Locator(".prose")).ToContainTextAsync("Er komt een <b>brug.");
        await Assertions.Expect(corner.GetByRole(AriaRole.Link)).ToBeVisibleAsync();
        live.Change(Brug, "question:", "vraag:");
        await Assertions.Expect(alert.Locator("summary")).ToHaveTextAsync("1 fout te verbeteren, 1 waarschuwing");
        await Assertions.Expect(alert.GetByRole(AriaRole.Listitem).Last).ToContainTextAsync("Waarschuwing: HTML wordt hier als tekst getoond");
        live.Change(Brug, "vraag:", "question:");
        await Assertions.Expect(corner.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        live.Change(Brug, "<b>brug.", "brug.");
        await Assertions.Expect(corner).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_was_opened_before_a_save_is_not_open_for_what_comes_much_later()
    {
        const string weg = "2031/pilots/weg.nl.md";
        await using var live = await LivePreview.Start(TinyHarvest.Small().With(weg, Mistakes.MistakeCase.Pilot(body: "Er kwam een <b>weg.")));
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        var corner = reader.Page.GetByRole(AriaRole.Status);
        await corner.Locator("summary").PressAsync("Enter");
        live.Change(Brug, "kwam", "komt");
        await Assertions.Expect(reader.Page.Locator(".prose")).ToContainTextAsync("Er komt een brug.");
        await Assertions.Expect(corner.GetByRole(AriaRole.Link)).ToBeVisibleAsync();
        live.Change(weg, "<b>", "");
        await Assertions.Expect(corner).ToHaveCountAsync(0);
        live.Change(weg, "een weg.", "een <i>weg.");
        await Assertions.Expect(corner.Locator("summary")).ToHaveTextAsync("1 waarschuwing");
        await Assertions.Expect(corner.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Mistakes_without_a_good_page_below_them_are_dressed()
    {
        await using var live = await LivePreview.Start(TinyHarvest.Small().With("2031/pilots/brug.nl.md", "geen sleutels"));
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("no-front-matter");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Main)).ToHaveCSSAsync("border-top-width", "4px");
    }

    [Fact]
    public async Task A_mistake_that_was_mended_while_nobody_looked_does_not_stay()
    {
        await using var live = await LivePreview.Start();
        await using var reader = await Reader.Open(Page, new() { Home = live.Address });
        live.Change(Brug, "question:", "vraag:");
        var alert = reader.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("unknown-key");
        await reader.Look(away: true);
        live.Change(Brug, "vraag:", "question:");
        Assert.Contains("unknown-key", await live.NextMistakes());
        Assert.Empty(await live.NextMistakes());
        await Assertions.Expect(alert).ToHaveCountAsync(1);
        await reader.Look(away: false);
        await Assertions.Expect(alert).ToHaveCountAsync(0);
    }
}
