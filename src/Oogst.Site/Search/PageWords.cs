using System.Security.Cryptography;

namespace Oogst.Site.Search;

/// <summary>
/// A page as an index knows it: the words of its texts, and no longer the texts. A word is its number in the lexicon, a third of what it
/// takes as text, and is taken out of its text only once.
/// </summary>
/// <param name="Shown">The text to show of a page that has no file of texts.</param>
/// <param name="Digest">Of its file of texts; empty without one.</param>
internal sealed record PageWords(
    string Address, string Title, string Kind, string? Edition, IReadOnlyList<string> Facets, string? Shown, byte[] Digest, IReadOnlyList<SectionWords> Sections)
{
    /// <param name="texts">The file beside the page; null when it has none.</param>
    public static PageWords Of(Findable page, byte[]? texts, Lexicon lexicon) => new(
        page.Address, page.Title, page.Kind, page.Edition, page.Facets,
        texts is null ? page.Sections[0].Text + page.Sections[0].AlsoShown : null,
        texts is null ? [] : SHA256.HashData(texts),
        [.. page.Sections.Select((section, at) => new SectionWords(
            section.Anchor,
            section.Heading,
            at == 0 ? lexicon.NumbersOf(page.Title) : [],
            lexicon.NumbersOf(section.Heading, section.AlsoFoundBy),
            lexicon.NumbersOf(section.Text)))]);

    public IEnumerable<int> Words => Sections.SelectMany(section => new[] { section.InTitle, section.InHeading, section.InText }).SelectMany(words => words);
}

/// <param name="InTitle">The words of the page's title, in its first section.</param>
/// <param name="InHeading">Also those that lead here without standing in the text.</param>
internal sealed record SectionWords(string Anchor, string Heading, int[] InTitle, int[] InHeading, int[] InText);
