using Oogst.Harvest.Domain;
using Oogst.Site.Search;

namespace Oogst.Site.Tests.Search;

/// <summary>The build and the browser must make the same of every word, or a reader looks for what is not there.</summary>
public sealed class TermsInTheBrowser
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Every_word_of_the_content_becomes_the_same_terms_on_both_sides(string code)
    {
        var language = Language.Parse(code)!;
        var words = RealSearch.TypedWords(language);
        Assert.True(words.Count > 1500, $"{words.Count} words");
        Assert.Equal(words.Select(word => Told(Lexicon.Of(language)[word])), await InBrowser(code, words));
    }

    [Theory]
    [InlineData("nl", "A&O-fonds", "a&ofonds (a&o fonds)")]
    [InlineData("nl", "P&O", "p&o ()")]
    [InlineData("nl", "3e", "3e ()")]
    [InlineData("nl", "thema’s", "thema ()")]
    [InlineData("nl", "thema's", "thema ()")]
    [InlineData("nl", "e-mail", "email (e mail)")]
    [InlineData("nl", "2011-2012", "2011 2012 ()")]
    [InlineData("nl", "ideeën", "ideeen ()")]
    [InlineData("nl", "Coördinatie", "coordinatie ()")]
    [InlineData("nl", "de", " ()")]
    [InlineData("nl", "zo'n", " ()")]
    [InlineData("nl", "x", " ()")]
    [InlineData("en", "don’t", "dont ()")]
    [InlineData("en", "Organisations", "organisations ()")]
    [InlineData("en", "ÉCLAIR", "eclair ()")]
    public async Task A_word_becomes(string code, string typed, string told)
    {
        Assert.Equal(told, Told(Lexicon.Of(Language.Parse(code)!)[typed]));
        Assert.Equal([told], await InBrowser(code, [typed]));
    }

    [Fact]
    public void Words_are_taken_from_a_text_with_their_signs()
    {
        var words = new List<string>();
        foreach (var word in new Typed("Van P&O & A&O-fonds: 'thema’s', e-mail (3e) aan @werkenbijpnh - één…"))
            words.Add(word.ToString());
        Assert.Equal(["Van", "P&O", "A&O-fonds", "thema’s", "e-mail", "3e", "aan", "werkenbijpnh", "één"], words);
    }

    private static string Told(Word word) => $"{string.Join(' ', word.Terms)} ({string.Join(' ', word.Pieces)})";

    // The module as readers get it.
    private static async Task<string[]> InBrowser(string code, IReadOnlyList<string> words)
    {
        var module = RealSite.Site.Files.Single(file => file.Path.StartsWith($"assets/{code}-", StringComparison.Ordinal)).Path;
        await using var reader = await Reader.Open($"/{code}/");
        return await reader.Page.EvaluateAsync<string[]>(
            "async ([module, words]) => { const { default: lexicon } = await import(module); return words.map((word) => { const { terms, pieces } = lexicon.wordOf(word); return `${terms.join(' ')} (${pieces.join(' ')})`; }); }",
            new object[] { "/" + module, words.ToArray() });
    }
}
