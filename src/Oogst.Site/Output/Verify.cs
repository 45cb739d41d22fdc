using System.Collections.Concurrent;

namespace Oogst.Site.Output;

/// <summary>A finished file that is not fit to publish. What content could cause is told to its author long before, so it is always a fault of ours.</summary>
public sealed record Fault(string Path, string What);

/// <summary>
/// The verify step: reads each finished page as a browser would, and once all have been read knows whether every link in them holds.
/// Pages may be given from several threads; of each only its ids and the links that must wait are kept.
/// </summary>
public sealed class Verify
{
    private static readonly string[] Elsewhere = ["https://", "http://", "mailto:", "tel:"];

    private readonly SiteAddresses addresses = new();
    private readonly ConcurrentBag<Fault> faults = [];
    private readonly ConcurrentDictionary<string, PageIds> anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string From, string Link)> waiting = [];

    /// <param name="all">The paths of all files the site will hold.</param>
    public Verify(IEnumerable<string> all)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in all)
        {
            addresses.Add(path);
            if (!seen.Add(path))
                faults.Add(new(path, "is made twice"));
        }
    }

    public static IReadOnlyList<Fault> All(IReadOnlyList<OutputFile> files)
    {
        var verify = new Verify(files.Select(file => file.Path));
        Parallel.ForEach(files, verify.Read);
        return verify.Faults();
    }

    public void Read(OutputFile file)
    {
        if (!file.IsPage)
            return;
        var page = PlainReading.Of(file.Bytes.Span, file.Pieces.Span, addresses) ?? BrowserReading.Of(file.Text);
        var (ids, wrong) = page.OfPage();
        foreach (var fault in wrong)
            faults.Add(new(file.Path, fault));
        anchors[SiteAddresses.Of(file.Path)] = new(ids);
        foreach (var link in page.Links)
            Follow(link, file.Path, ids);
    }

    /// <summary>Everything that is wrong, once every page has been read; in a fixed order.</summary>
    public IReadOnlyList<Fault> Faults()
    {
        foreach (var (from, link) in waiting)
            CheckAnchor(link, from);
        return [.. faults.Distinct().OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.What, StringComparer.Ordinal)];
    }

    private void Follow(string link, string from, string[] ids)
    {
        if (Elsewhere.Any(beginning => link.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))
            return;
        var mark = link.IndexOf('#', StringComparison.Ordinal);
        var address = mark < 0 ? link : link[..mark];
        if (mark == 0)
        {
            if (link.Length > 1 && Array.BinarySearch(ids, link[1..], StringComparer.Ordinal) < 0)
                NoAnchor(link, from);
        }
        else if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
            faults.Add(new(from, $"links to \"{link}\", which is no address of this site"));
        else if (!addresses.Contains(address))
            faults.Add(new(from, $"links to \"{link}\", which does not exist"));
        else if (mark > 0 && mark + 1 < link.Length && !CheckAnchor(link, from))
            waiting.Add((from, link));
    }

    /// <returns>False when the page it leads to was not read yet.</returns>
    private bool CheckAnchor(string link, string from)
    {
        var mark = link.IndexOf('#', StringComparison.Ordinal);
        if (!anchors.TryGetValue(link[..mark], out var there))
            return false;
        if (!there.Contain(link[(mark + 1)..]))
            NoAnchor(link, from);
        return true;
    }

    private void NoAnchor(string link, string from) => faults.Add(new(from, $"links to \"{link}\", but there is no such anchor"));
}
