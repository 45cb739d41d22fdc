namespace Oogst.Site.Tests.Preview;

/// <summary>How a running preview tells of mistakes: what it sends, before a browser shows it.</summary>
public sealed class MistakesOverTheWire : Listening
{
    [Fact]
    public async Task A_mistake_is_told_escaped_with_its_place_and_the_last_good_page_stays_until_it_is_mended()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        Live.Change(Brug, "question:", "\"<b>vraag\":");
        Assert.Contains("unknown-key", await Live.NextMistakes());
        Assert.Equal("mistakes", await NextEvent(brug));
        var panel = await Data(brug);
        Assert.Contains("&lt;b&gt;vraag", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", panel, StringComparison.Ordinal);
        Assert.Contains($"vscode://file{Live.Folder}/{Brug}:6:1", panel, StringComparison.Ordinal);
        Assert.Contains("Er kwam een brug.", await Read("/nl/2031/pilots/brug/"), StringComparison.Ordinal);
        Live.Change(Brug, "\"<b>vraag\":", "question:");
        Assert.Equal("mended", await NextEvent(brug));
    }

    [Fact]
    public async Task A_mistake_stands_while_another_file_is_written()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        Live.Change(Brug, "question:", "vraag:");
        Assert.Contains("unknown-key", await Live.NextMistakes());
        Assert.Equal("mistakes", await NextEvent(brug));
        Live.Change("2031/edition.nl.md", "Een kleine oogst", "Een grote oogst");
        Assert.Contains("unknown-key", await Live.NextMistakes());
        Live.Change(Brug, "vraag:", "vraagje:");
        Assert.Equal("mistakes", await NextEvent(brug));
        Assert.Contains("vraagje", await Data(brug), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_mistake_is_told_in_the_end_however_often_another_file_is_saved_meanwhile()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        Live.Change(Brug, "question:", "vraag:");
        var told = NextEvent(brug);
        for (var save = 0; !told.IsCompleted; save++)
        {
            Live.Change("2031/edition.nl.md", save % 2 == 0 ? "Een kleine oogst" : "Een grote oogst", save % 2 == 0 ? "Een grote oogst" : "Een kleine oogst");
            await Task.WhenAny(told, Task.Delay(50, TestContext.Current.CancellationToken));
        }
        Assert.Equal("mistakes", await told);
    }

    [Fact]
    public async Task Of_two_pilots_at_one_address_both_are_shown()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        Live.Save("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot("slug: brug"));
        Assert.Equal("mistakes", await NextEvent(brug));
        var panel = await Data(brug);
        Assert.Contains($"vscode://file{Live.Folder}/2031/pilots/weg.nl.md:7:7", panel, StringComparison.Ordinal);
        Assert.Contains($"vscode://file{Live.Folder}/{Brug}:1:1", panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_thousands_of_mistakes_the_first_hundred_are_shown_and_the_rest_counted()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        Live.Change(Brug, "Er kwam", string.Concat(Enumerable.Repeat("[x](pilot:weg) ", 150)) + "Er kwam");
        Assert.Equal("mistakes", await NextEvent(brug));
        var panel = await Data(brug);
        Assert.Contains("<summary>150 fouten", panel, StringComparison.Ordinal);
        Assert.Equal(101, panel.Split("<li>").Length);
        Assert.Contains("En nog 50:", panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_turns_the_direction_of_reading_is_shown_as_a_sign()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        Live.Change(Brug, "Er kwam", "[x](pilot:\u202egnp) Er kwam");
        Assert.Equal("mistakes", await NextEvent(brug));
        Assert.DoesNotContain('\u202e', await Data(brug));
    }

    [Fact]
    public async Task A_preview_that_starts_with_mistakes_shows_them_in_place_of_every_page_and_then_the_site()
    {
        await using var broken = await LivePreview.Start(TinyHarvest.Small().With("2031/pilots/brug.nl.md", "geen sleutels"));
        var page = await Read("/nl/2031/pilots/brug/", broken);
        Assert.Contains("no-front-matter", page, StringComparison.Ordinal);
        Assert.Contains(FollowMark, page, StringComparison.Ordinal);
        File.Delete(Path.Combine(broken.Folder, Brug));
        Assert.NotNull((await broken.Next()).Proof!.Site);
        Assert.DoesNotContain("no-front-matter", await Read("/nl/", broken), StringComparison.Ordinal);
    }
}
