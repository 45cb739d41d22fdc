using System.Text.Json;
using Microsoft.Playwright;
using Oogst.Site.Output;
using Oogst.Site.Serving;

namespace Oogst.Site.Benchmarks.Searching;

/// <summary>Pagefind's own script on an empty page, asked for a word and for what it shows of the first six results, as many as we show.</summary>
internal sealed class PagefindSearch(string site, string index) : ISearchEngine
{
    private const string Empty = """<!DOCTYPE html><html lang="nl"><head><title>Pagefind</title></head><body></body></html>""";

    private const string Search = """
        async word => {
            const start = performance.now();
            const pagefind = await import('/pagefind/pagefind.js');
            const { results } = await pagefind.search(word);
            await Promise.all(results.slice(0, 6).map(result => result.data()));
            return { milliseconds: performance.now() - start, results: results.length, isWhole: true };
        }
        """;

    // Its WebAssembly would need more than our security policy allows.
    public ServedSite Served { get; } = new(
        path => path == "pagefind.html" ? OutputFile.Of(path, Empty)
            : path.StartsWith("pagefind/", StringComparison.Ordinal) ? Disk.Find(index, path["pagefind/".Length..]) : Disk.Find(site, path),
        "", "");

    public string Page => "/pagefind.html";

    public IEnumerable<FileInfo> OwnFiles() => Disk.Files(index).Where(file => !file.Name.StartsWith("pagefind-", StringComparison.Ordinal));

    public Task First(IPage page, string word) => page.EvaluateAsync(Search, word);

    public async Task<IReadOnlyList<Answered>> Ask(IPage page, string word)
    {
        // The first time fetches that word's part of the index; the second is the answer itself.
        await First(page, word);
        return [(await page.EvaluateAsync<JsonElement>(Search, word)).Deserialize<Answered>(JsonSerializerOptions.Web)!];
    }
}
