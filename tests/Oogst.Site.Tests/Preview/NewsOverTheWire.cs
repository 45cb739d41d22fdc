using System.Net;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>What a running preview serves and tells, and to whom.</summary>
public sealed class NewsOverTheWire : Listening
{
    [Fact]
    public async Task A_page_whose_text_changed_is_told_to_reload_and_another_page_hears_nothing()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        using var about = await Follow("/nl/themas/water/");
        Live.Change(Brug, "Er kwam een brug.", "Er komt een brug.");
        Assert.Equal("reload", await NextEvent(brug));
        Assert.Contains("Er komt een brug.", await Read("/nl/2031/pilots/brug/"), StringComparison.Ordinal);
        // Had the first change concerned this page too, that would be the event we read here.
        Live.Change("themes.yml", "id: water", "id: waterr");
        Assert.Equal("mistakes", await NextEvent(about));
    }

    [Fact]
    public async Task A_text_of_the_same_length_and_time_is_shown_too()
    {
        using var brug = await Follow("/nl/2031/pilots/brug/");
        var file = Path.Combine(Live.Folder, Brug);
        await File.WriteAllTextAsync(file + "~", (await File.ReadAllTextAsync(file, Patience.Begin())).Replace("kwam", "komt", StringComparison.Ordinal), Patience.Begin());
        File.SetLastWriteTimeUtc(file + "~", File.GetLastWriteTimeUtc(file));
        File.Move(file + "~", file, overwrite: true);
        Assert.Equal("reload", await NextEvent(brug));
        Assert.Contains("Er komt een brug.", await Read("/nl/2031/pilots/brug/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_shows_an_older_version_is_told_to_reload_at_once()
    {
        using var news = await Listen("/nl/2031/pilots/brug/", "another");
        Assert.Equal("reload", await NextEvent(news));
    }

    [Fact]
    public async Task A_page_is_known_by_an_encoded_address_too()
    {
        using var brug = await Listen("/%256El/2031/pilots/brug/", await Seen("/nl/2031/pilots/brug/"));
        // Had it been taken for another page, that would have been told first.
        Live.Change(Brug, "question:", "vraag:");
        Assert.Equal("mistakes", await NextEvent(brug));
    }

    [Theory]
    [InlineData("image:\n  file: images/oever.svg\n  alt: De oever", "Er kwam een brug.")]
    [InlineData("", "![De oever](../images/oever.svg)")]
    public async Task A_page_is_told_of_another_picture_under_the_same_address(string keys, string body)
    {
        await using var shown = await LivePreview.Start(TinyHarvest.Small()
            .With("2031/images/oever.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .With(Brug, Mistakes.MistakeCase.Pilot(keys, body)));
        using var brug = await Listen("/nl/2031/pilots/brug/", await Seen("/nl/2031/pilots/brug/", shown), shown);
        using var about = await Listen("/nl/themas/water/", await Seen("/nl/themas/water/", shown), shown);
        shown.Save("2031/images/oever.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>");
        Assert.Equal("reload", await NextEvent(brug));
        // Had the picture concerned this page too, that would be the event we read here.
        shown.Change("themes.yml", "id: water", "id: waterr");
        Assert.Equal("mistakes", await NextEvent(about));
    }

    [Fact]
    public async Task A_page_that_looked_away_is_told_of_what_it_fetches_otherwise_now()
    {
        var seen = await Seen("/nl/zoeken/");
        using var news = await Listen("/nl/zoeken/", seen + "&fetched=before");
        Assert.Equal("reload", await NextEvent(news));
    }

    [Fact]
    public async Task An_encoded_slash_is_no_slash()
    {
        using var answer = await Client.GetAsync(Live.Address + "/nl/2031%2Fpilots/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var seen = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(FollowMark)[1].Split('"')[0];
        using var news = await Listen("/nl/2031%252Fpilots/", seen);
        // Had it been taken for the page with a slash, that would have been told first, for ever.
        Live.Change(Brug, "question:", "vraag:");
        Assert.Equal("mistakes", await NextEvent(news));
    }

    [Fact]
    public async Task Where_a_draft_would_stand_the_way_to_see_it_is_told()
    {
        async Task<string> NotFound()
        {
            using var answer = await Client.GetAsync(Live.Address + "/nl/2031/pilots/brug", TestContext.Current.CancellationToken);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
        Assert.DoesNotContain("concept", await NotFound(), StringComparison.Ordinal);
        Live.Change(Brug, "question:", "draft: true\nquestion:");
        Assert.Equal([Brug], (await Live.Next()).Saved);
        Assert.Contains("Zoek je een concept? In deze preview blijft er 1 weg.", await NotFound(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_once_is_answered_and_let_go()
    {
        using var news = await Listen("/nl/", await Seen("/nl/") + "&once");
        await Assert.ThrowsAsync<EndOfStreamException>(() => NextEvent(news));
    }

    [Fact]
    public async Task What_is_shown_does_not_wait_for_a_terminal_that_stands_still()
    {
        var patience = Patience.Begin();
        using var terminal = new ManualResetEventSlim();
        var isFirst = true;
        void Tell(PreviewStep step)
        {
            if (!isFirst)
                terminal.Wait();
            isFirst = false;
        }
        await using var session = await PreviewSession.Start(new(Live.Folder), Tell);
        async Task<bool> Shows(string text) => (await Client.GetStringAsync(session.Address + "/nl/2031/pilots/", patience)).Contains(text, StringComparison.Ordinal);
        foreach (var title in new[] { "De nieuwe brug", "De nieuwste brug" })
        {
            Live.Change(Brug, File.ReadAllLines(Path.Combine(Live.Folder, Brug))[1], $"title: {title}");
            while (!await Shows(title))
                await Task.Delay(20, patience);
        }
        terminal.Set();
    }

    [Fact]
    public async Task Every_page_hears_when_the_content_is_another()
    {
        using var about = await Follow("/nl/themas/water/");
        async Task<string> State()
        {
            while (await about.ReadLineAsync(Patience.Begin()) != "event: state")
                continue;
            return await Data(about);
        }
        var before = await State();
        Assert.Contains($" data-state=\"{before}\"", await Read("/nl/themas/water/"), StringComparison.Ordinal);
        Live.Change(Brug, "Er kwam een brug.", "Er kwam een viaduct.");
        Assert.NotEqual(before, await State());
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Host", "evil.example")]
    public async Task A_page_of_another_site_learns_nothing(string header, string value)
    {
        foreach (var path in new[] { "/_preview/news?page=/nl/", "/_preview/follow.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Live.Address + path);
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.DoesNotContain(answer.Headers, each => each.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Nothing_can_be_sent()
    {
        foreach (var path in new[] { "/nl/", "/_preview/news" })
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Client.PostAsync(Live.Address + path, null, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_script_is_on_every_page_and_in_no_file()
    {
        using var desk = new ScribbledFolder();
        var proof = new Workshop(desk.Options).Pull(desk.Look(out var report), desk.Bundle, report);
        Assert.All(proof.Site!.Files, file => Assert.DoesNotContain("_preview", proof.Find(file.Path)!.Text, StringComparison.Ordinal));
        foreach (var path in new[] { "/nl/", "/en/2031/", "/nl/404.html", "/404.html" })
            Assert.Contains(FollowMark, await Read(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_the_script_is_another_for_another_script()
    {
        var script = FollowScript.Mark(await Client.GetByteArrayAsync(Live.Address + FollowScript.Address, TestContext.Current.CancellationToken));
        Assert.Contains($" src=\"{FollowScript.Address}?v={script}\"", await Read("/nl/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_lead_where_the_host_leads_them()
    {
        using var choice = await Client.GetAsync(Live.Address + "/", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Redirect, "/nl/"), (choice.StatusCode, choice.Headers.Location!.ToString()));
        using var missing = await Client.GetAsync(Live.Address + "/en/nowhere/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("lang=\"en\"", await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", string.Concat(missing.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-store", missing.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/nl/2031/pilots/brug/", Brug)]
    [InlineData("/nl/2031/pilots/", "2031/edition.nl.md")]
    [InlineData("/nl/2031/alles/", "2031/edition.nl.md")]
    [InlineData("/nl/", "site.yml")]
    [InlineData("/nl/themas/", "themes.yml")]
    [InlineData("/nl/pilots/editie/2031/", "2031/edition.nl.md")]
    [InlineData("/nl/kaart/", "organisations.yml")]
    public async Task The_edit_link_opens_the_file_in_the_editor(string address, string file) =>
        Assert.Contains($"href=\"vscode://file{Live.Folder}/{file}\"", await Read(address), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_is_made_of_everything_has_no_edit_link() =>
        Assert.DoesNotContain("vscode:", await Read("/nl/zoeken/"), StringComparison.Ordinal);

    [Fact]
    public async Task A_new_folder_and_a_file_that_goes_away_are_seen()
    {
        Live.Save("2031/tips/durf.nl.md", "---\ntitle: Durf\nsummary: Een tip die je meteen kunt gebruiken.\nkind: golden\npilot: brug\n---\n");
        while ((await Live.Next()).Proof?.Find("nl/2031/tips/durf/index.html") is null)
        {
        }
        File.Delete(Path.Combine(Live.Folder, "2031/tips/durf.nl.md"));
        while ((await Live.Next()).Proof?.Find("nl/2031/tips/durf/index.html") is not null)
        {
        }
    }
}
