using System.IO.Compression;
using Microsoft.Playwright;
using Oogst.Site.Benchmarks.Scale;
using Oogst.Site.Serving;

namespace Oogst.Site.Benchmarks.Searching;

/// <summary>What searching with one engine took.</summary>
/// <param name="OnDisk">Bytes of everything that only searching needs, in all languages.</param>
/// <param name="Fetched">Bytes that the first search asks for, compressed as a host would.</param>
/// <param name="Files">How many requests that first search made.</param>
/// <param name="Median">Milliseconds from a letter typed, or a word asked, to the answer; everything had been fetched before.</param>
/// <param name="Found">Results of all words together.</param>
internal sealed record Searched(long OnDisk, long Fetched, int Files, double Median, double Longest, int Found)
{
    public static async Task<Searched> With(ISearchEngine engine, IReadOnlyList<string> words)
    {
        await using var server = await SiteServer.Start(() => engine.Served);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browsers.Launch(playwright);
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        await page.GotoAsync(server.Address + engine.Page);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await engine.First(page, words[0]);
        var first = asked.Distinct().ToList();
        var answers = new List<Answered>();
        foreach (var word in words)
            answers.AddRange(await engine.Ask(page, word));
        var times = answers.Select(answer => answer.Milliseconds).Order().ToList();
        return new(
            engine.OwnFiles().Sum(file => file.Length), first.Sum(path => Compressed(engine.Served, path)), first.Count, times[times.Count / 2], times[^1],
            answers.Where(answer => answer.IsWhole).Sum(answer => answer.Results));
    }

    // What is compressed already gains nothing: the smaller of the two is what travels.
    private static long Compressed(ServedSite site, string path)
    {
        var bytes = site.AnswerTo(path).Bytes;
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(bytes.Span);
        return Math.Min(stream.Length, bytes.Length);
    }
}

/// <param name="IsWhole">Whether this was the whole word, not a beginning of it.</param>
internal sealed record Answered(double Milliseconds, int Results, bool IsWhole);
