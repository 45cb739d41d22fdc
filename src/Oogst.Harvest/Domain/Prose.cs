using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>A body of Markdown, parsed once: its syntax tree for the renderer, its headings and links for everyone else.</summary>
public sealed record Prose(MarkdownDocument Tree, IReadOnlyList<Heading> Headings, IReadOnlyList<ProseLink> Links)
{
    public static readonly Prose Empty = new([], [], []);

    public bool IsEmpty => Tree.Count == 0;

    /// <summary>The body cut at its level-2 headings: first what stands before any heading (perhaps nothing), then a part for each.</summary>
    public IEnumerable<ProseSection> Sections()
    {
        var heading = default(Heading);
        var blocks = new List<Block>();
        foreach (var block in Tree)
        {
            if (block is HeadingBlock { Level: 2 } start)
            {
                yield return new(heading, blocks);
                heading = Headings.First(candidate => candidate.Block == start);
                blocks = [];
            }
            else
            {
                blocks.Add(block);
            }
        }
        yield return new(heading, blocks);
    }
}

/// <param name="Anchor">Unique in its body: <c>s-</c> and the text in ASCII, so that no heading can take the name of something in a browser.</param>
public sealed record Heading(HeadingBlock Block, int Level, string Text, string Anchor, Place Place);

/// <param name="Heading">Null for what stands before the first heading.</param>
public sealed record ProseSection(Heading? Heading, IReadOnlyList<Block> Blocks);

/// <summary>A link or an image in prose, at the place where its target is written.</summary>
public sealed record ProseLink(LinkTarget Target, Place Place, LinkInline Inline);
