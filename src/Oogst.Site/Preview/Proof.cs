using System.Collections.Concurrent;
using Oogst.Harvest.Diagnostics;
using Oogst.Site.Output;

namespace Oogst.Site.Preview;

/// <summary>
/// A proof, as printers call the first print that shows what a change did: the site as it would be now. A file is made when it is first asked
/// for, and stays the same as long as the proof does.
/// </summary>
/// <param name="number">Counts from one; a later proof has a higher number.</param>
/// <param name="site">Null when the content has mistakes.</param>
/// <param name="mistakes">Sorted by place; also warnings, which stop nothing.</param>
public sealed class Proof(int number, PlannedSite? site, IReadOnlyList<Diagnostic> mistakes)
{
    private readonly Dictionary<string, PlannedFile> planned =
        (site?.Files ?? []).ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> made = new(StringComparer.Ordinal);

    public int Number => number;

    public PlannedSite? Site => site;

    public IReadOnlyList<Diagnostic> Mistakes => mistakes;

    /// <param name="path">From the top of the site: <c>nl/2012/index.html</c>.</param>
    /// <returns>Null when the site has no such file.</returns>
    public ReadOnlyMemory<byte>? Find(string path) =>
        planned.TryGetValue(path, out var file) ? made.GetOrAdd(path, _ => new(file.Make)).Value : null;
}
