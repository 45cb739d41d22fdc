using System.Collections.Concurrent;
using Microsoft.Playwright;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Search;

/// <summary>Searching as a reader does it: with a keyboard, with filters, without script.</summary>
public sealed class SearchInTheBrowser
{
    [Fact]
    public async Task The_keyboard_leads_from_anywhere_to_a_result_and_back()
    {
        await using var reader = await Reader.Open("/nl/2012/");
        await reader.Press("/");
        Assert.Equal("field \"Zoeken\"", await reader.Focused());
        await reader.Page.Keyboard.TypeAsync("opschepmail");
        await Assertions.Expect(reader.Page.Locator(".search-panel .hit-link").First).ToHaveTextAsync("Opschepmail");
        Assert.Contains("resultaten", await reader.Page.TextContentAsync(".search-panel [role=status]"), StringComparison.Ordinal);
        await reader.Press("ArrowDown");
        Assert.Equal("link \"Opschepmail\"", await reader.Focused());
        await reader.Press("ArrowUp");
        Assert.Equal("field \"Zoeken\"", await reader.Focused());
        await reader.Press("ArrowDown");
        // Coming back to the field must not put other results in the place of the one that is about to be chosen.
        await reader.Page.EvaluateAsync("new Promise(resolve => setTimeout(resolve, 200))");
        Assert.Equal("link \"Opschepmail\"", await reader.Focused());
        await reader.Press("Escape");
        Assert.Equal("field \"Zoeken\"", await reader.Focused());
        Assert.False(await reader.Page.IsVisibleAsync(".search-panel"));
        await reader.Press("Enter");
        await reader.Arrive("/nl/zoeken/?q=opschepmail");
        await reader.Page.WaitForSelectorAsync(".search-page .hit-excerpt mark");
        Assert.Equal("Opschepmail", await reader.Page.TextContentAsync(".hit-link"));
    }

    [Fact]
    public async Task An_older_answer_that_comes_late_never_stands_over_a_newer_one()
    {
        await using var reader = await Reader.Open("/nl/2012/");
        var slow = await SlowAnswer.To(reader, "**/near-*.js");
        var field = reader.Page.Locator(".search .search-input");
        await field.FillAsync("oogstgasprokje");
        await slow.Asked;
        await field.FillAsync("opschepmail");
        await reader.Page.WaitForSelectorAsync(".search-panel .hit");
        await slow.Arrive();
        Assert.Contains("resultaten", await reader.Page.TextContentAsync(".search-panel [role=status]"), StringComparison.Ordinal);
        Assert.Equal("Opschepmail", await reader.Page.Locator(".search-panel .hit-link").First.TextContentAsync());
    }

    [Fact]
    public async Task A_result_leads_to_the_section_and_marks_the_words_in_their_sentence()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=ruilfuncties");
        await reader.Page.WaitForSelectorAsync(".hit-excerpt mark");
        Assert.Equal("ruilfuncties", await reader.Page.TextContentAsync(".hit-excerpt mark"));
        Assert.Contains("#s-", await reader.Page.GetAttributeAsync(".hit-link", "href"), StringComparison.Ordinal);
        Assert.Contains("Pilot · 2012", await reader.Page.TextContentAsync(".hit-kind"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("opschepmail", null)]
    [InlineData("opschepmial", "Zo geschreven staat het nergens. Dit lijkt erop:")]
    [InlineData("hoe krijg ik managers mee", "Geen pagina heeft al deze woorden. Deze hebben er wel een paar:")]
    public async Task A_guess_says_that_it_is_one(string query, string? note)
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=" + query);
        await reader.Page.WaitForSelectorAsync(".hit-excerpt mark");
        Assert.Equal(note, await reader.Page.Locator(".hit-note").CountAsync() == 0 ? null : await reader.Page.TextContentAsync(".hit-note"));
    }

    [Fact]
    public async Task Filters_combine_count_and_stand_in_the_address()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=functieruil");
        await reader.Page.WaitForSelectorAsync(".hit");
        var all = await reader.Page.Locator(".hit").CountAsync();
        var tips = reader.Page.Locator("input[name=kind][value=received-tip]");
        var promised = int.Parse((await reader.Page.TextContentAsync(".filter:has(input[value=received-tip]) .count"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(promised, 1, all - 1);
        await tips.CheckAsync();
        await Assertions.Expect(reader.Page.Locator(".hit")).ToHaveCountAsync(promised);
        await reader.IsAt("/nl/zoeken/?q=functieruil&kind=received-tip");
        await reader.Page.Locator("input[name=theme][value=functieruil]").CheckAsync();
        await reader.IsAt("/nl/zoeken/?q=functieruil&kind=received-tip&theme=functieruil");
        await reader.Page.GoBackAsync();
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".hit")).ToHaveCountAsync(all);
        Assert.False(await tips.IsCheckedAsync());
    }

    [Fact]
    public async Task Older_editions_are_fetched_when_somebody_asks_for_them_or_the_newest_knows_nothing()
    {
        var site = TwoEditions().Make().Files;
        await using var reader = await Reader.Open("/nl/zoeken/?q=brug", new() { Site = site });
        var asked = new ConcurrentQueue<string>();
        reader.Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
        await reader.Page.WaitForSelectorAsync(".hit");
        Assert.Equal("De brug van nu", await reader.Page.TextContentAsync(".hit-link"));
        Assert.DoesNotContain("/assets/search/2031.nl.json", asked);
        await reader.Page.ClickAsync(".hit-after button");
        await Assertions.Expect(reader.Page.Locator(".hit")).ToHaveCountAsync(2);
        Assert.Contains("/assets/search/2031.nl.json", asked);
        await reader.IsAt("/nl/zoeken/?q=brug&all=1");


        // On the search page and below the field in the masthead.
        await using var direct = await Reader.Open("/nl/zoeken/?q=oevers", new() { Site = site });
        await direct.Page.WaitForSelectorAsync(".hit");
        Assert.Equal("De brug", await direct.Page.TextContentAsync(".hit-link"));
        await Assertions.Expect(direct.Page.Locator(".hit-after button")).ToHaveCountAsync(0);
        await using var another = await Reader.Open("/nl/", new() { Site = site });
        await another.Page.FillAsync(".search .search-input", "oevers");
        await another.Page.WaitForSelectorAsync(".search-panel .hit");
        Assert.Equal("De brug", await another.Page.TextContentAsync(".search-panel .hit-link"));
    }

    /// <param name="newer">The title of the one story in the newer edition.</param>
    internal static TinyHarvest TwoEditions(string newer = "De brug van nu") => TinyHarvest.Small()
        .WithEdition("2033")
        .With("2033/pilots/nu.nl.md", $"""
            ---
            title: {newer}
            summary: Een pilot over dezelfde plek, jaren later.
            organisations:
              - fonds
            question: Hoe houd je zoiets in stand?
            ---

            Hij staat er nog.
            """);

    [Fact]
    public async Task The_other_language_is_offered()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=job+swap");
        var offer = reader.Page.Locator(".hit-other a");
        await Assertions.Expect(offer).ToContainTextAsync("in het Engels");
        Assert.Equal("/en/search/?q=job%20swap", await offer.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task A_change_of_language_takes_the_question_along()
    {
        await using var reader = await Reader.Open("/nl/zoeken/");
        await reader.Page.FillAsync("#search-words", "sociale media");
        await reader.Page.WaitForSelectorAsync(".search-page .hit");
        await reader.Page.CheckAsync(".filters [name=kind][value=pilot]");
        await reader.Page.ClickAsync(".switcher");
        await reader.Arrive("/en/search/?q=sociale+media&kind=pilot");
        Assert.Equal("sociale media", await reader.Page.InputValueAsync("#search-words"));
        Assert.True(await reader.Page.IsCheckedAsync(".filters [name=kind][value=pilot]"));
    }

    [Fact]
    public async Task Filters_that_let_nothing_through_say_so_and_can_be_cleared_there()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=werkvorm&kind=pilot&phase=oogsten");
        await reader.Page.WaitForSelectorAsync(".hit-after .filters-clear");
        Assert.Equal("Niets met deze filters", await reader.Page.TextContentAsync(".hit-status"));
        Assert.Equal(0, await reader.Page.Locator(".hit-near").CountAsync());
        await reader.Page.ClickAsync(".hit-after .filters-clear");
        await reader.Page.WaitForSelectorAsync(".search-page .hit");
        Assert.EndsWith("/nl/zoeken/?q=werkvorm", reader.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_by_phase_finds_the_pilots_that_their_list_shows_there()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?kind=pilot&phase=verdiepen");
        await reader.Page.WaitForSelectorAsync(".search-page .hit");
        var found = await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.hit-link')].map((link) => new URL(link.href).pathname)");
        var listed = FinishedPage.OfRealSite.Value["/nl/pilots/fase/verdiepen/"].Hrefs(".browse-list .card-title a");
        Assert.Equal(listed.Order(), found.Order());
    }

    [Fact]
    public async Task Arrows_go_from_the_field_into_the_results_and_back()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=netwerk");
        await reader.Page.WaitForSelectorAsync(".search-page .hit");
        await reader.Page.FocusAsync("#search-words");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.activeElement === document.querySelector('.hit-list a')"));
        await reader.Page.Keyboard.PressAsync("ArrowUp");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.activeElement.id === 'search-words'"));
    }

    [Fact]
    public async Task Whoever_comes_back_finds_as_many_results_as_they_had()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=pilot");
        await reader.Page.ClickAsync(".hit-after .button");
        await Assertions.Expect(reader.Page.Locator(".hit-list > li")).ToHaveCountAsync(20);
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator(".hit-list > li")).ToHaveCountAsync(20);
    }

    [Fact]
    public async Task Voices_under_one_heading_are_told_once()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=netwerk");
        await reader.Page.WaitForSelectorAsync(".hit-more a");
        foreach (var more in await reader.Page.Locator(".hit-more").AllAsync())
            Assert.Distinct(await more.Locator("a").AllTextContentsAsync());
    }

    [Fact]
    public async Task Nothing_found_is_not_a_dead_end()
    {
        await using var reader = await Reader.Open("/nl/zoeken/?q=oogstgasprokje");
        await reader.Page.WaitForSelectorAsync(".hit-near a");
        Assert.Contains("Niets gevonden", await reader.Page.TextContentAsync(".hit-status"), StringComparison.Ordinal);
        Assert.Equal("oogstgesprek", await reader.Page.TextContentAsync(".hit-near a"));
        await Assertions.Expect(reader.Page.Locator(".search-ways a[href='/nl/a-z/']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_without_script_the_search_page_says_that_it_cannot_search(bool hasScript)
    {
        await using var reader = await Reader.Open("/nl/zoeken/", new() { HasScript = hasScript });
        await Assertions.Expect(reader.Page.Locator(".search-page")).ToBeVisibleAsync(new() { Visible = hasScript });
        await Assertions.Expect(reader.Page.Locator(".without-script")).ToBeVisibleAsync(new() { Visible = !hasScript });
    }

    [Fact]
    public async Task Without_script_the_field_leads_to_ways_in()
    {
        await using var reader = await Reader.Open("/nl/2012/", new() { HasScript = false });
        await reader.Page.FillAsync(".search .search-input", "ruil");
        await reader.Page.PressAsync(".search .search-input", "Enter");
        await reader.IsAt("/nl/a-z/?q=ruil");
        Assert.True(await reader.Page.Locator("main a[href='/nl/themas/functieruil/']").CountAsync() > 0);
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Results_fit_beside_nothing_sideways(int width, ColorScheme scheme)
    {
        await using var reader = await Reader.Open("/nl/2012/", new() { Width = width, Scheme = scheme });
        await reader.Page.FillAsync(".search .search-input", "netwerk");
        await reader.Page.WaitForSelectorAsync(".search-panel .hit-excerpt mark");
        Assert.True(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }
}
