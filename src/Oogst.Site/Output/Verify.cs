using System.Collections.Concurrent;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Oogst.Site.Output;

/// <summary>A finished file that is not fit to publish. Content cannot cause one, so it is always a fault of ours.</summary>
public sealed record Fault(string Path, string What);

/// <summary>The verify step: reads the finished pages as a browser would, before anything is written.</summary>
public static class Verify
{
    private static readonly HashSet<string> Forbidden = new(["iframe", "object", "embed", "base", "style", "frame", "frameset", "applet"], StringComparer.Ordinal);

    public static IReadOnlyList<Fault> All(IReadOnlyList<OutputFile> files)
    {
        var faults = new ConcurrentBag<Fault>();
        foreach (var twice in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            faults.Add(new(twice.Key, "is made twice"));
        var pages = files.Where(file => file.IsPage).AsParallel().AsOrdered().Select(file => Read(file, faults)).ToList();
        var anchors = pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var link in page.Links)
                if (TroubleWith(link, page.Path, paths, anchors) is { } trouble)
                    faults.Add(new(page.Path, trouble));
        return [.. faults.Distinct().OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.What, StringComparer.Ordinal)];
    }

    private sealed record Finished(string Path, HashSet<string> Ids, IReadOnlyList<string> Links);

    private static Finished Read(OutputFile file, ConcurrentBag<Fault> faults)
    {
        var document = new HtmlParser().ParseDocument(file.Text);
        // Some markup is harmless when parsed once and active when its own output is parsed again.
        var once = document.ToHtml();
        if (new HtmlParser().ParseDocument(once).ToHtml() != once)
            faults.Add(new(file.Path, "reads differently the second time"));
        var (ids, links, headings) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), 0);
        foreach (var element in document.All)
        {
            if (element.GetAttribute("id") is { } id && !ids.Add(id))
                faults.Add(new(file.Path, $"has the id \"{id}\" twice"));
            if (element.LocalName == "h1")
                headings++;
            if (ActiveContent(element) is { } active)
                faults.Add(new(file.Path, $"has active content: {active}"));
            if ((element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")) is { } link && element.GetAttribute("rel") is not ("canonical" or "alternate"))
                links.Add(link);
        }
        if (headings != 1)
            faults.Add(new(file.Path, FormattableString.Invariant($"has {headings} h1 headings")));
        if (string.IsNullOrEmpty(document.DocumentElement.GetAttribute("lang")))
            faults.Add(new(file.Path, "does not say its language"));
        return new(file.Path, ids, links);
    }

    private static string? ActiveContent(IElement element)
    {
        if (Forbidden.Contains(element.LocalName))
            return $"<{element.LocalName}>";
        if (element.LocalName == "script" && element.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) != true)
            return "<script>";
        if (element.LocalName == "form" && !AsksOurselves(element))
            return "<form>";
        return element.Attributes.FirstOrDefault(IsActive) is { } active ? $"{active.Name}=…" : null;
    }

    // A field that asks a page of this site for an answer sends nothing to anybody else and changes nothing.
    private static bool AsksOurselves(IElement form) =>
        form.GetAttribute("method") == "get" && form.GetAttribute("action") is ['/', not '/', ..];

    private static bool IsActive(IAttr attribute) =>
        attribute.Name is "style" or "srcdoc" or "formaction" or "xlink:href" || attribute.Name.StartsWith("on", StringComparison.Ordinal);

    private static string? TroubleWith(string link, string from, HashSet<string> paths, Dictionary<string, HashSet<string>> anchors)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)
            || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("tel:", StringComparison.Ordinal))
            return null;
        var (path, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, "");
        if (path.Length > 0 && (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal)))
            return $"links to \"{link}\", which is no address of this site";
        var target = path.Length == 0 ? from : path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        if (!paths.Contains(target))
            return $"links to \"{link}\", which does not exist";
        return anchor.Length == 0 || !anchors.TryGetValue(target, out var ids) || ids.Contains(anchor) ? null : $"links to \"{link}\", but there is no such anchor";
    }
}
