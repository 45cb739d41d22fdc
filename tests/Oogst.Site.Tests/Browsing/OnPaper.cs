using System.Text;
using System.Text.RegularExpressions;

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

    private static async Task<int> SheetsOf(Reader reader)
    {
        var pdf = await reader.Page.PdfAsync(new() { PreferCSSPageSize = true });
        return Sheet().Count(Encoding.Latin1.GetString(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
