using System.Collections.Concurrent;

namespace Oogst.Site.Output;

/// <summary>A finished file that is not fit to publish. Content cannot cause one, so it is always a fault of ours.</summary>
public sealed record Fault(string Path, string What);

/// <summary>
/// The verify step: reads each finished page as a browser would, and once all have been read knows whether every link in them holds.
/// Pages may be given from several threads; of each only its ids and the links that must wait are kept.
/// </summary>
public sealed class Verify
{
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Fault> faults = [];
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string From, string Target, string Link)> waiting = [];

    /// <param name="all">The paths of all files the site will hold.</param>
    public Verify(IEnumerable<string> all)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in all)
        {
            paths.Add(path);
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
        var html = file.Text;
        var page = PlainReading.Of(html) ?? BrowserReading.Of(html);
        foreach (var fault in page.Faults)
            faults.Add(new(file.Path, fault));
        foreach (var link in page.Links)
            Follow(link, file.Path);
        anchors[file.Path] = page.Ids;
    }

    /// <summary>Everything that is wrong, once every page has been read; in a fixed order.</summary>
    public IReadOnlyList<Fault> Faults()
    {
        foreach (var (from, target, link) in waiting)
            if (anchors.TryGetValue(target, out var ids) && !ids.Contains(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]))
                faults.Add(new(from, $"links to \"{link}\", but there is no such anchor"));
        return [.. faults.Distinct().OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.What, StringComparer.Ordinal)];
    }

    private void Follow(string link, string from)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)
            || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("tel:", StringComparison.Ordinal))
            return;
        var mark = link.IndexOf('#', StringComparison.Ordinal);
        var path = mark < 0 ? link : link[..mark];
        if (path.Length > 0 && (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal)))
        {
            faults.Add(new(from, $"links to \"{link}\", which is no address of this site"));
            return;
        }
        var target = path.Length == 0 ? from : path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        if (!paths.Contains(target))
            faults.Add(new(from, $"links to \"{link}\", which does not exist"));
        else if (mark >= 0 && mark + 1 < link.Length)
            waiting.Add((from, target, link));
    }
}
