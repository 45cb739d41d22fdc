using System.Collections.Concurrent;
using Oogst.Site.Output;
using Oogst.Site.Reporting;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>
/// A proof, as printers call the first print that shows what a change did: the site as it would be now. A file is made when it is first asked
/// for, and stays the same as long as the proof does.
/// </summary>
/// <param name="site">Null when the content has mistakes.</param>
/// <param name="told">Everything that is wrong, also what stops nothing.</param>
/// <param name="assets">What its pages look like.</param>
public sealed class Proof(PlannedSite? site, Told told, Assets assets)
{
    private readonly Dictionary<string, PlannedFile> planned = (site?.Files ?? []).ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<OutputFile>> made = new(StringComparer.Ordinal);

    public PlannedSite? Site => site;

    public Told Told => told;

    public Assets Assets => assets;

    /// <param name="path">From the top of the site: <c>nl/2012/index.html</c>.</param>
    /// <returns>Null when the site has no such file.</returns>
    public OutputFile? Find(string path) =>
        planned.TryGetValue(path, out var file) ? made.GetOrAdd(path, _ => new(file.Make)).Value : null;
}
