using Oogst.Site.Output;

namespace Oogst.Site.Tests.Search;

/// <summary>Which sentence stands below a result. The script is asked by itself, with words that are their own stem.</summary>
public sealed class Excerpts
{
    private static readonly Lazy<IReadOnlyList<OutputFile>> Site = new(() => [.. RealSite.Site.Files, Script("excerpt.js"), Script("language.js")]);

    [Theory]
    // The first of those that say most of what was asked.
    [InlineData("Niets hier. Wel een brug. Nog een brug.", "brug", "Wel een brug. Nog een brug.")]
    [InlineData("Een brug staat hier. Een brug over water.", "brug water", "Een brug over water.")]
    [InlineData("Een brug, een brug, een brug. Een brug over water.", "brug water", "Een brug over water.")]
    // Nothing of it stands here, as when a title was found.
    [InlineData("Eerst dit. Dan dat.", "brug", "Eerst dit. Dan dat.")]
    public async Task It_begins_at_the_sentence_with_most_of_the_words(string text, string hits, string wanted) => Assert.Equal(wanted, await Sentence(text, hits));

    [Theory]
    [InlineData("Een brug.\nEen andere alinea.", "brug", "Een brug.")]
    [InlineData("Een alinea.\nEen brug. Die staat er.\nNog een.", "brug", "Een brug. Die staat er.")]
    [InlineData("Wat er staat:\neen brug.", "brug", "een brug.")]
    public async Task It_does_not_run_on_into_another_paragraph(string text, string hits, string wanted) => Assert.Equal(wanted, await Sentence(text, hits));

    [Theory]
    [InlineData("Wat er staat: een brug.", "brug", "Wat er staat: een brug.")]
    [InlineData("Wat er staat. Een brug.", "brug", "Een brug.")]
    public async Task What_stands_behind_a_colon_keeps_what_stands_before_it(string text, string hits, string wanted) => Assert.Equal(wanted, await Sentence(text, hits));

    [Fact]
    public async Task What_leads_in_and_what_follows_must_fit_in_170_letters()
    {
        var (lead, fits) = ("Zo:", "brug " + new string('x', 160) + '.');
        Assert.Equal($"{lead} {fits}", await Sentence($"{lead} {fits}", "brug"));
        Assert.Equal($"{fits}.", await Sentence($"{lead} {fits}.", "brug"));
        Assert.Equal($"{fits} Ja.", await Sentence($"{fits} Ja.", "brug"));
        Assert.Equal(fits, await Sentence($"{fits} Jaa. J.", "brug"));
    }

    [Fact]
    public async Task Of_a_long_sentence_there_is_what_stands_around_the_first_word_found()
    {
        var words = string.Join(' ', Enumerable.Range(100, 80));
        Assert.Equal($"{words[..167]} …", await Sentence(words, "101"));
        // The word stands at 131 and at 127: beyond 130 of the 170 letters it would be at the very end.
        var late = await Sentence(words.Replace("133", "brug", StringComparison.Ordinal), "brug");
        Assert.StartsWith("… 118 119", late, StringComparison.Ordinal);
        Assert.Contains("brug", late, StringComparison.Ordinal);
        Assert.EndsWith(" …", late, StringComparison.Ordinal);
        Assert.StartsWith("100 101", await Sentence(words.Replace("132", "brug", StringComparison.Ordinal), "brug"), StringComparison.Ordinal);
        Assert.EndsWith("178 179", await Sentence(words, "179"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("De brug over.", "brug", "De [brug] over.")]
    [InlineData("De Brug, de BRUG!", "brug", "De [Brug], de [BRUG]!")]
    [InlineData("Ophaalbruggen zijn er.", "brug", "[Ophaalbruggen] zijn er.")]
    // Of three letters, only the word itself.
    [InlineData("Een sleutel en een leu.", "leu", "Een sleutel en een [leu].")]
    [InlineData("<b>brug</b>", "brug", "<b>[brug]</b>")]
    public async Task What_was_found_is_marked_and_the_rest_is_text(string text, string hits, string wanted) => Assert.Equal(wanted, await Call("""
        const parts = document.createElement('p');
        parts.append(marked(text, result));
        parts.querySelectorAll('mark').forEach(mark => mark.replaceWith(`[${mark.textContent}]`));
        return parts.textContent;
        """, text, hits));

    private static Task<string> Sentence(string text, string hits) => Call("return sentence(text, result);", text, hits);

    private static async Task<string> Call(string body, string text, string hits)
    {
        await using var reader = await Reader.Open("/nl/", new() { Site = Site.Value });
        return await reader.Page.EvaluateAsync<string>("async ([text, hits]) => {" + """
            const { marked, sentence } = await import('/assets/test/excerpt.js');
            const { lexicon } = await import('/assets/test/language.js');
            const result = { hits: new Set(hits.split(' ')), lexicon: lexicon(word => word, '', () => []) };
            """ + body + "}", new[] { text, hits });
    }

    private static OutputFile Script(string name) =>
        OutputFile.Of("assets/test/" + name, File.ReadAllText(Path.Combine(Repository.Root, "theme", "scripts", "search", name)));
}
