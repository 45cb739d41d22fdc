using System.Text.Json;
using Microsoft.Playwright;
using Oogst.Site.Serving;

namespace Oogst.Site.Benchmarks.Searching;

/// <summary>The field in the masthead, as it is published.</summary>
internal sealed class OwnSearch(string site) : ISearchEngine
{
    // The answer is there when the panel has changed and the browser is about to draw it.
    private const string Type = """
        async word => {
            const input = document.querySelector('.search .search-input'), panel = document.querySelector('.search-panel');
            const answers = [];
            for (let end = 2; end <= word.length; end++) {
                const changed = new Promise(resolve => new MutationObserver((_, observer) => { observer.disconnect(); resolve(); }).observe(panel, { childList: true, subtree: true }));
                const start = performance.now();
                input.value = word.slice(0, end);
                input.dispatchEvent(new Event('input', { bubbles: true }));
                await changed;
                const milliseconds = performance.now() - start;
                const results = Number(/\d+/.exec(panel.querySelector('[role=status]').textContent)?.[0] ?? 0);
                answers.push({ milliseconds, results, isWhole: end === word.length });
                await new Promise(resolve => setTimeout(resolve, 150));
            }
            return answers;
        }
        """;

    public ServedSite Served { get; } = new(path => Disk.Find(site, path), Disk.Text(site, "_headers"), Disk.Text(site, "_redirects"));

    public string Page => "/nl/";

    public IEnumerable<FileInfo> OwnFiles() => Disk.Files(Path.Combine(site, "assets/search")).Concat(Disk.Files(Path.Combine(site, "assets")).Where(file => file.Name.StartsWith("search", StringComparison.Ordinal)));

    public async Task First(IPage page, string word)
    {
        await page.FillAsync(".search .search-input", word);
        await page.WaitForSelectorAsync(".search-panel .hit-excerpt mark");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    public async Task<IReadOnlyList<Answered>> Ask(IPage page, string word) =>
        (await page.EvaluateAsync<JsonElement>(Type, word)).Deserialize<Answered[]>(JsonSerializerOptions.Web)!;
}
