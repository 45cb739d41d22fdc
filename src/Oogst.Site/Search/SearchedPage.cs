namespace Oogst.Site.Search;

/// <summary>A page that can be found. Its texts are made for their file and go with it; its words stay until its index is written.</summary>
internal sealed class SearchedPage(Func<Findable> make, Lexicon lexicon)
{
    private volatile PageWords? words;

    /// <summary>Whoever asks when they were let go has them made again.</summary>
    public PageWords Words => words ??= Read(out _);

    /// <summary>The file of its texts, of a page that has one.</summary>
    public byte[] Texts()
    {
        words = Read(out var texts);
        return texts!;
    }

    public void LetGo() => words = null;

    private PageWords Read(out byte[]? texts)
    {
        var page = make();
        texts = page.HasTexts ? SearchTexts.Of(page) : null;
        return PageWords.Of(page, texts, lexicon);
    }
}
