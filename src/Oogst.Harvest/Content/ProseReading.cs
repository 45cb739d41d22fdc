using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// Takes from a syntax tree what everyone but the renderer asks of it, so that the tree itself can go. As arrays, because it is kept for every
/// body of a site, and most have no quotes and no diagrams: an empty array is one for all.
/// </summary>
internal static class ProseReading
{
    public static ProseFacts Of(MarkdownDocument tree, IReadOnlyList<Heading> headings, IReadOnlyList<ProseLink> links)
    {
        var starts = headings.ToDictionary(heading => heading.Start);
        return new(
            headings.ToArray(), links.ToArray(),
            QuotesIn(tree, starts).ToArray(),
            tree.Select(DiagramBlock.Of).OfType<Diagram>().Select(diagram => diagram.Kind).ToArray(),
            SectionsOf(tree, starts).ToArray());
    }

    private static IEnumerable<Quote> QuotesIn(MarkdownDocument tree, Dictionary<int, Heading> headings)
    {
        Heading? under = null;
        foreach (var block in tree)
        {
            if (block is HeadingBlock { Level: <= 2 } heading)
                under = headings[heading.Span.Start];
            else if (block is QuoteBlock quote)
                yield return new(quote.Span.Start, under, PlainText.Of([quote]));
        }
    }

    private static IEnumerable<ProseSection> SectionsOf(MarkdownDocument tree, Dictionary<int, Heading> headings)
    {
        for (int from = 0, next; from < tree.Count; from = next)
        {
            for (next = from + 1; next < tree.Count && tree[next] is not HeadingBlock { Level: 2 }; next++)
                continue;
            var heading = tree[from] is HeadingBlock { Level: 2 } opening ? headings[opening.Span.Start] : null;
            var says = tree.Skip(heading is null ? from : from + 1).Take(next - from - (heading is null ? 0 : 1)).Any(block => !IsOfTheWhole(block));
            yield return new(heading, from, next - from, says);
        }
    }

    /// <summary>What Markdown keeps for a whole body, in whichever section it happens to stand: notes, and the targets of links.</summary>
    public static bool IsOfTheWhole(Block block) => block is LinkReferenceDefinitionGroup or FootnoteGroup;
}
