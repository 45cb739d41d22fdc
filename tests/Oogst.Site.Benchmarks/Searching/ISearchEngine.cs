using Microsoft.Playwright;
using Oogst.Site.Serving;

namespace Oogst.Site.Benchmarks.Searching;

/// <summary>A search on a page in a browser.</summary>
internal interface ISearchEngine
{
    ServedSite Served { get; }

    /// <summary>Where a reader searches.</summary>
    string Page { get; }

    /// <summary>The files that are there for searching only.</summary>
    IEnumerable<FileInfo> OwnFiles();

    /// <summary>Until the first results stand on the page with their excerpts.</summary>
    Task First(IPage page, string word);

    /// <summary>Once more when everything has been fetched; an engine that answers while typing is asked at every letter.</summary>
    Task<IReadOnlyList<Answered>> Ask(IPage page, string word);
}
