using Microsoft.Playwright;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Tests.Browsing;

/// <summary>Facets that combine, in a real browser: by keyboard alone, from a shared address, and back again.</summary>
public sealed class CombiningFacets
{
    [Fact]
    public async Task With_the_keyboard_alone_two_choices_are_made_told_and_cleared()
    {
        await using var reader = await Reader.Open("/nl/tips/");
        await Reach(reader, "Verkennen");
        await reader.Press("Enter");
        await Tells(reader, "8 tips");
        Assert.Equal("link \"Verkennen\"", await reader.Focused());
        await Reach(reader, "Sociale media");
        await reader.Press("Enter");
        await Tells(reader, "2 tips");
        await reader.IsAt("/nl/tips/?fase=verkennen&thema=sociale-media");
        Assert.Equal(["Zet de netwerken van medewerkers in", "Zoek goede voorbeelden, ook via sociale media"], await reader.Page.Locator(".browse-list .card-title").AllTextContentsAsync());
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Keuze wissen: Verkennen" }).FocusAsync();
        await reader.Press("Space");
        await Tells(reader, "3 tips");
        Assert.Equal("button \"Keuze wissen: Sociale media\"", await reader.Focused());
        await reader.Press("Enter");
        await Tells(reader, "12 tips");
        Assert.Equal("link \"Kies een ingang\"", await reader.Focused());
        await reader.IsAt("/nl/tips/");
    }

    [Fact]
    public async Task A_shared_address_opens_with_its_choices_made()
    {
        await using var reader = await Reader.Open("/en/tips/?kind=golden&organisation=provincie-drenthe");
        await Tells(reader, "3 tips");
        Assert.Equal(["Golden tips", "Province of Drenthe"], await reader.Page.Locator(".facet [aria-current]").AllTextContentsAsync());
        Assert.Equal(3, await reader.Page.Locator(".browse-list .card[data-kind='golden-tip']").CountAsync());
    }

    [Fact]
    public async Task The_other_language_shows_what_was_chosen_in_its_own_words()
    {
        await using var reader = await Reader.Open("/nl/tips/?soort=goud&pilot=2012/regionale-samenwerking");
        await Tells(reader, "3 tips");
        await Switcher(reader, "English").ClickAsync();
        await reader.Arrive("/en/tips/?kind=golden&pilot=2012/regional-cooperation");
        await Tells(reader, "3 tips");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        await Tells(reader, "12 tips");
        await Switcher(reader, "Nederlands").ClickAsync();
        await reader.Arrive("/nl/tips/");
    }

    [Fact]
    public async Task A_choice_that_no_list_knows_stays_behind_when_the_language_changes()
    {
        await using var reader = await Reader.Open("/nl/tips/?fase=verkennen&thema=bestaat-niet");
        await Tells(reader, "Niets gevonden. Wis een keuze.");
        await Switcher(reader, "English").ClickAsync();
        await reader.Arrive("/en/tips/?phase=explore");
        await Tells(reader, "8 tips");
    }

    [Fact]
    public async Task Back_undoes_one_choice_at_a_time_and_forward_makes_it_again()
    {
        await using var reader = await Reader.Open("/nl/stemmen/");
        await Choice(reader, "Pilotleden").ClickAsync();
        await Tells(reader, "10 stemmen");
        await Choice(reader, "Arbeidsmarktcommunicatie").ClickAsync();
        await Tells(reader, "4 stemmen");
        await reader.IsAt("/nl/stemmen/?groep=pilotleden&thema=arbeidsmarktcommunicatie");
        await reader.Page.GoBackAsync();
        await Tells(reader, "10 stemmen");
        await reader.Page.GoBackAsync();
        await Tells(reader, "59 stemmen");
        Assert.Equal(24, await reader.Page.Locator(".browse-list .voice").CountAsync());
        await reader.Page.GoForwardAsync();
        await Tells(reader, "10 stemmen");
    }

    [Fact]
    public async Task What_is_found_on_other_pages_of_the_list_is_fetched_and_more_is_shown_at_a_press()
    {
        await using var reader = await Reader.Open("/nl/stemmen/?groep=deelnemers");
        await Tells(reader, "41 stemmen");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Toon meer" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".browse-list .voice")).ToHaveCountAsync(41);
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Toon meer" })).ToHaveCountAsync(0);
        // Whoever comes back finds as many as they had.
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator(".browse-list .voice")).ToHaveCountAsync(41);
    }

    [Fact]
    public async Task A_choice_that_is_undone_before_its_cards_have_come_is_not_shown_any_more()
    {
        await using var reader = await Reader.Open("/nl/stemmen/");
        var slow = await SlowAnswer.To(reader, "**/nl/stemmen/pagina/*/");
        await Choice(reader, "Pilotleden").ClickAsync();
        await slow.Asked;
        await reader.Page.GoBackAsync();
        await Tells(reader, "59 stemmen");
        await slow.Arrive();
        await Tells(reader, "59 stemmen");
        Assert.Equal(0, await reader.Page.Locator(".chosen").CountAsync());
    }

    [Theory]
    [InlineData("**/nl/stemmen/pagina/*/")]
    [InlineData("**/facets/voices.json")]
    public async Task What_could_not_be_fetched_once_is_asked_for_again(string address)
    {
        await using var reader = await Reader.Open("/nl/stemmen/");
        await reader.Page.RouteAsync(address, route => route.FulfillAsync(new() { Status = 503 }));
        var refused = reader.Page.WaitForResponseAsync(address);
        await Choice(reader, "Pilotleden").ClickAsync();
        await refused;
        await reader.Page.UnrouteAsync(address);
        await reader.Page.GoBackAsync();
        await Choice(reader, "Pilotleden").ClickAsync();
        await Tells(reader, "10 stemmen");
        Assert.Contains(await reader.TakeComplaints(), complaint => complaint.StartsWith("503: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_choices_find_what_the_facts_say()
    {
        await using var reader = await Reader.Open("/nl/reflecties/");
        var listing = RealSite.Site.Plan.Publication.Lists.Of(Kind.Reflection);
        var guidance = new FacetValue(Facet.Kind, nameof(ReflectionKind.Guidance));
        var theme = new FacetValue(Facet.Theme, "loslaten");
        await Choice(reader, "Van de begeleiding").ClickAsync();
        await Tells(reader, $"{listing.Under(guidance).Count} reflecties");
        await Choice(reader, "Loslaten").ClickAsync();
        await Tells(reader, $"{listing.Under(guidance).Count(item => item.Values.Contains(theme))} reflectie");
    }

    [Fact]
    public async Task On_the_page_of_one_value_another_is_added_to_it()
    {
        await using var reader = await Reader.Open("/nl/tips/fase/verkennen/");
        await Choice(reader, "Sociale media").ClickAsync();
        await reader.Arrive("/nl/tips/?fase=verkennen&thema=sociale-media");
        await Tells(reader, "2 tips");
    }

    [Fact]
    public async Task A_pilot_is_chosen_like_any_value_though_its_page_is_its_own()
    {
        await using var reader = await Reader.Open("/nl/tips/");
        await Choice(reader, "Functieruil tussen organisaties").ClickAsync();
        await Tells(reader, "7 tips");
        await reader.IsAt("/nl/tips/?pilot=2012/functieruil");
    }

    [Fact]
    public async Task What_a_short_panel_leaves_out_is_chosen_with_the_whole_list_and_the_choice_goes_along()
    {
        await using var reader = await Reader.Open("/nl/stemmen/groep/deelnemers/");
        await reader.Page.Locator(".facet", new() { HasText = "Thema" }).GetByRole(AriaRole.Link, new() { Name = "Nog 5 in de hele lijst" }).ClickAsync();
        await reader.Arrive("/nl/stemmen/?groep=deelnemers#facet-theme");
        await Tells(reader, "41 stemmen");
    }

    [Fact]
    public async Task An_address_with_a_value_that_does_not_exist_finds_nothing_and_can_be_cleared()
    {
        await using var reader = await Reader.Open("/nl/tips/?thema=bestaat-niet");
        await Tells(reader, "Niets gevonden. Wis een keuze.");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Keuze wissen: bestaat-niet" }).ClickAsync();
        await Tells(reader, "12 tips");
    }

    [Fact]
    public async Task Without_script_a_choice_is_a_page_of_its_own()
    {
        await using var reader = await Reader.Open("/nl/tips/", new() { HasScript = false });
        await Choice(reader, "Verkennen").ClickAsync();
        await reader.IsAt("/nl/tips/fase/verkennen/");
        await Tells(reader, "8 tips");
    }

    [Fact]
    public async Task The_tip_to_take_along_changes_at_a_press_and_nothing_else_moves()
    {
        await using var reader = await Reader.Open("/nl/");
        var shown = reader.Page.Locator(".tip-stack > .shown .card-title");
        var (before, height) = (await shown.TextContentAsync(), await HeightOf(reader));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Geef me een andere" }).ClickAsync();
        await Assertions.Expect(shown).Not.ToHaveTextAsync(before!);
        Assert.Equal(height, await HeightOf(reader));
    }

    internal static ILocator Choice(Reader reader, string name) => reader.Page.Locator(".facet").GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private static ILocator Switcher(Reader reader, string language) => reader.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = language, Exact = true });

    private static Task<double> HeightOf(Reader reader) => reader.Page.EvaluateAsync<double>("document.documentElement.scrollHeight");

    internal static Task Tells(Reader reader, string text) => Assertions.Expect(reader.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(text);

    private static async Task Reach(Reader reader, string link)
    {
        for (var tabs = 0; await reader.Focused() != $"link \"{link}\""; tabs++)
        {
            Assert.True(tabs < 200, $"the keyboard does not reach {link}");
            await reader.Press("Tab");
        }
    }
}
