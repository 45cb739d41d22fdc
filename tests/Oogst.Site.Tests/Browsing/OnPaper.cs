using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Oogst.Site.Tests.Browsing;

/// <summary>What a page takes when it is printed on A4.</summary>
public sealed partial class OnPaper
{
    /// <summary>Where text stands alone there is room for some 2,500; headings, facts, voices and drawings take the rest.</summary>
    private const int LettersOnSheet = 1_400;

    [Theory]
    [InlineData("/nl/spiraal/", 1)]
    [InlineData("/en/spiral/", 1)]
    [InlineData("/nl/kaart/", 2)]
    [InlineData("/en/map/", 2)]
    [InlineData("/nl/2012/tips/gewoon-doen/", 1)]
    [InlineData("/nl/tips/kaartjes/", 2)]
    public async Task No_sheet_is_spent_on_a_last_line(string address, int sheets)
    {
        await using var reader = await Reader.Open(address);
        Assert.Equal(sheets, await SheetsOf(reader));
    }

    [Fact]
    public async Task The_whole_edition_fills_its_sheets()
    {
        await using var reader = await Reader.Open("/nl/2012/alles/");
        var letters = await reader.Page.Locator("main").EvaluateAsync<int>("main => main.innerText.length");
        Assert.InRange(await SheetsOf(reader), 1, letters / LettersOnSheet);
    }

    [Theory]
    [InlineData("/nl/zoeken/?q=pilot&kind=pilot&kind=golden-tip")]
    [InlineData("/en/search/?q=pilot&theme=functieruil")]
    public async Task A_search_is_its_results_and_an_address_that_finds_them_again(string address)
    {
        await using var reader = await Reader.Open(address);
        await reader.Page.WaitForSelectorAsync(".hit-excerpt mark");
        Assert.InRange(await SheetsOf(reader), 1, 2);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await reader.Page.Locator("main :is(input, button, summary):visible").CountAsync());
        await Assertions.Expect(reader.Page.Locator(".hit").First).ToBeInViewportAsync();
        await Assertions.Expect(reader.Page.Locator(".own-address")).ToHaveTextAsync("https://oogst.example" + address);
        await Assertions.Expect(reader.Page.Locator(".own-address")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_address_of_a_search_follows_what_is_asked()
    {
        await using var reader = await Reader.Open("/nl/zoeken/");
        var address = reader.Page.Locator(".own-address");
        await Assertions.Expect(address).ToHaveTextAsync("https://oogst.example/nl/zoeken/");
        await reader.Page.FillAsync("#search-words", "sociale media");
        await Assertions.Expect(address).ToHaveTextAsync("https://oogst.example/nl/zoeken/?q=sociale+media");
        await reader.Page.FillAsync("#search-words", "");
        await Assertions.Expect(address).ToHaveTextAsync("https://oogst.example/nl/zoeken/");
    }

    [Theory]
    [InlineData("/nl/")]
    [InlineData("/en/")]
    public async Task A_drawing_on_the_home_page_stands_on_the_sheet_of_its_heading(string address)
    {
        await using var reader = await Reader.Open(address);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.All(await reader.Page.Locator(".way-in").EvaluateAllAsync<string[]>("ways => ways.map(way => getComputedStyle(way).breakInside)"), breaks => Assert.Equal("avoid", breaks));
    }

    private static async Task<int> SheetsOf(Reader reader)
    {
        var pdf = await reader.Page.PdfAsync(new() { PreferCSSPageSize = true });
        return Sheet().Count(Encoding.Latin1.GetString(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
