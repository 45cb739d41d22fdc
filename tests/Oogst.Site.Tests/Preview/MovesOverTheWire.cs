namespace Oogst.Site.Tests.Preview;

/// <summary>What a window is told when its page gets another address.</summary>
public sealed class MovesOverTheWire : Listening
{
    [Fact]
    public async Task A_page_with_another_slug_is_told_where_it_stands_now()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        Live.Change(Brug, "question:", "slug: oversteek\nquestion:");
        Assert.Equal("moved", await NextEvent(brug));
        Assert.Equal("/nl/2031/pilots/oversteek/", await Data(brug));
        // Who looked away meanwhile is told when he is back.
        using var later = await Listen("/nl/2031/pilots/brug/", "before");
        Assert.Equal("moved", await NextEvent(later));
    }

    [Fact]
    public async Task Two_pages_that_change_places_each_keep_their_window()
    {
        const string pont = "2031/pilots/pont.nl.md";
        Live.Save(pont, "---\ntitle: De pont\nslug: hier\nsummary: Over het water zonder brug.\norganisations:\n  - fonds\nquestion: Hoe dan?\n---\n\nEr vaart een pont.\n");
        while (!(await Live.Next()).Saved.Contains(pont))
            continue;
        using var brug = await Follow("/nl/2031/pilots/brug/");
        using var ferry = await Follow("/nl/2031/pilots/hier/");
        Live.Change(Brug, "question:", "slug: hier\nquestion:");
        Live.Change(pont, "slug: hier", "slug: brug");
        Assert.Equal(["/nl/2031/pilots/hier/", "/nl/2031/pilots/brug/"], [await Moved(brug), await Moved(ferry)]);

        // Until both were saved, two stories claim one address.
        async Task<string> Moved(StreamReader news)
        {
            while (await NextEvent(news) is not "moved" and var other)
                Assert.True(other is "mistakes" or "mended", other);
            return await Data(news);
        }
    }
}
