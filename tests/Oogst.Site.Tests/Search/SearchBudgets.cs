using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Oogst.Site.Tests.Search;

/// <summary>What a first search costs a reader in bytes. The tables are in TestResults/figures/search-budgets-….txt, one for each language.</summary>
public sealed class SearchBudgets
{
    private const int FirstSearch = 45 * 1024;
    private const int Script = 10 * 1024;

    [Theory]
    [InlineData("nl", "communicatie")]
    [InlineData("en", "job swap")]
    public async Task A_first_search_stays_within_its_budget(string code, string text)
    {
        await using var reader = await Reader.Open($"/{code}/2012/");
        var asked = new ConcurrentQueue<string>();
        reader.Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath[1..]);
        await reader.Page.FillAsync(".search .search-input", text);
        await reader.Page.WaitForSelectorAsync(".search-panel .hit-excerpt mark");
        await reader.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        var files = RealSite.Site.Files.ToDictionary(file => file.Path);
        // What the page had loaded before counts as well: without it there is no search.
        var always = files.Keys.Single(path => path.StartsWith("assets/site.", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal));
        var sizes = asked.Prepend(always).Distinct().Select(path => path.EndsWith('/') ? path + "index.html" : path)
            .Select(path => (Path: path, Gzip: Gzip(files[path].Bytes), Brotli: Brotli(files[path].Bytes))).ToList();
        // The script that every page has is held to a budget of its own.
        var script = sizes.Where(size => size.Path.EndsWith(".js", StringComparison.Ordinal) && size.Path != always).Sum(size => size.Gzip);
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"gzip   brotli  first search for \"{text}\" ({code})");
        foreach (var size in sizes)
            table.AppendLine(CultureInfo.InvariantCulture, $"{size.Gzip,6} {size.Brotli,6}  {size.Path}");
        var (gzip, brotli) = (sizes.Sum(size => size.Gzip), sizes.Sum(size => size.Brotli));
        table.AppendLine(CultureInfo.InvariantCulture, $"{gzip,6} {brotli,6}  together, of {FirstSearch}; script {script} gzipped, of {Script}");
        Figures.Tell($"search-budgets-{code}", table.ToString());
        Assert.True(brotli <= FirstSearch, table.ToString());
        Assert.True(script <= Script, table.ToString());
    }

    private static int Gzip(ReadOnlyMemory<byte> bytes) => Size(bytes, stream => new GZipStream(stream, CompressionLevel.SmallestSize));

    private static int Brotli(ReadOnlyMemory<byte> bytes) => Size(bytes, stream => new BrotliStream(stream, CompressionLevel.SmallestSize));

    private static int Size(ReadOnlyMemory<byte> bytes, Func<Stream, Stream> compress)
    {
        using var stream = new MemoryStream();
        using (var compressed = compress(stream))
            compressed.Write(bytes.Span);
        return stream.ToArray().Length;
    }
}
