using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// Markdown to a syntax tree with headings, links and places. CommonMark plus a short list chosen one by one: the "advanced" bundle
/// turns <c>2^e … 3^e</c> into superscript and lets content set attributes.
/// </summary>
public static class ProseParser
{
    /// <summary>Also for the renderer, which must know the same extensions.</summary>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoLinks(new AutoLinkOptions())
        .Use(new BareAddresses())
        .DisableHtml()
        .UsePreciseSourceLocation()
        .Build();

    public static Prose Parse(SourceText source, int bodyOffset, Report report)
    {
        var body = source.Text[bodyOffset..];
        MarkdownDocument tree;
        try
        {
            tree = TreeOf(body);
        }
        catch (ArgumentException)
        {
            // Markdig's own bound on nesting, which it reports without a place.
            report.Add(Mistakes.ProseTooDeep(source.PlaceAt(bodyOffset)));
            return Prose.Empty;
        }
        // Prose is kept for long: its places must not keep the whole file.
        var lines = source.Lines;
        Place At(SourceSpan span) => lines.PlaceAt(bodyOffset + span.Start, span.Length);
        CheckMarks.In(tree, At, report);
        if (body.Contains("[^", StringComparison.Ordinal) || body.Contains("]:", StringComparison.Ordinal))
            CheckDefinitions.In(tree, At, report);
        return new(source.Origin, bodyOffset, tree, ProseReading.Of(tree, HeadingsOf(tree, At), LinksOf(tree, At, report)), At);
    }

    /// <summary>The same tree for the same text, every time.</summary>
    /// <exception cref="ArgumentException">Too many things inside each other.</exception>
    internal static MarkdownDocument TreeOf(string body) => Markdown.Parse(body, Pipeline);

    private static List<Heading> HeadingsOf(MarkdownDocument tree, Func<SourceSpan, Place> at)
    {
        var (taken, anchors) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var headings = new List<Heading>();
        foreach (var block in tree.Descendants<HeadingBlock>())
        {
            var text = PlainText.Of(block.Inline);
            var anchor = "s-" + Slug.From(text);
            // "Stap 2" may be the second "Stap" or a heading of its own.
            var times = taken.GetValueOrDefault(anchor) + 1;
            string own;
            for (own = times == 1 ? anchor : $"{anchor}-{times}"; !anchors.Add(own); own = $"{anchor}-{++times}")
                continue;
            taken[anchor] = times;
            headings.Add(new(block.Span.Start, block.Level, text, own, at(block.Span)));
        }
        return headings;
    }

    private static List<ProseLink> LinksOf(MarkdownDocument tree, Func<SourceSpan, Place> at, Report report)
    {
        var links = new List<ProseLink>();
        foreach (var link in tree.Descendants<LinkInline>())
        {
            var place = at(link.UrlSpan is { IsEmpty: false, Start: > 0 } url && !link.IsAutoLink ? url : link.Span);
            var target = LinkTarget.Parse(link.Url ?? "");
            if (link.IsImage && target is not (LinkTarget.ToFile or LinkTarget.ToDiagram or LinkTarget.Refused))
                report.Add(Mistakes.ImageFromElsewhere(new(link.Url!, place)));
            else if (link.IsImage && target is LinkTarget.ToFile(var path) && Media.IsNoPicture(path))
                report.Add(Mistakes.NotAnImage(new(path, place)));
            else
                links.Add(new(target, place, link.Title, link.FirstChild is not null, StandsAlone(link)));
            if (link.IsImage && PlainText.Of(link).Length == 0)
                report.Add(Mistakes.ImageWithoutAlt(at(link.Span), link.Url ?? ""));
        }
        foreach (var link in tree.Descendants<AutolinkInline>().Where(link => link.IsEmail || LinkTarget.Parse(link.Url) is not LinkTarget.ToWeb))
            report.Add(LinkTarget.IsOfTheWeb(link.Url) ? Mistakes.UnsoundWebLink(new(link.Url, at(link.Span))) : Mistakes.LinkNotAllowed(new(link.Url, at(link.Span)), null));
        return links;
    }

    private static bool StandsAlone(LinkInline link) => link.Parent?.ParentBlock is { Parent: MarkdownDocument } block && DiagramBlock.Of(block) is not null;

    /// <summary>
    /// Of bare addresses only those that say http:// or https:// become links; "www.x" and "ftp://x" are words like any other. It also spares
    /// the parser a stop at every f, m, t and w of a text: a third of its time.
    /// </summary>
    private sealed class BareAddresses : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Find<AutoLinkParser>()!.OpeningCharacters = ['h'];

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
