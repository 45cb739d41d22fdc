using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>A body of Markdown, parsed once: its syntax tree for the renderer, its headings and links for everyone else.</summary>
public sealed class Prose(MarkdownDocument tree, IReadOnlyList<Heading> headings, IReadOnlyList<ProseLink> links)
{
    public static readonly Prose Empty = new([], [], []);

    private readonly Dictionary<HeadingBlock, Heading> byBlock = headings.ToDictionary(heading => heading.Block);

    public MarkdownDocument Tree => tree;

    public IReadOnlyList<Heading> Headings => headings;

    public IReadOnlyList<ProseLink> Links => links;

    public Heading HeadingOf(HeadingBlock block) => byBlock[block];

    public bool IsEmpty => Tree.Count == 0;

    /// <summary>The body cut at its second-level headings: first what stands before them (if anything), then each heading with what follows it.</summary>
    public IReadOnlyList<ProseSection> Sections { get; } = SectionsOf(tree, headings);

    private static List<ProseSection> SectionsOf(MarkdownDocument tree, IReadOnlyList<Heading> headings)
    {
        var byBlock = headings.Where(heading => heading.Level == 2).ToDictionary(heading => heading.Block);
        var sections = new List<ProseSection>();
        foreach (var block in tree)
        {
            if (block is HeadingBlock candidate && byBlock.TryGetValue(candidate, out var heading))
                sections.Add(new(heading, []));
            else if (sections.Count == 0)
                sections.Add(new(null, []));
            sections[^1].Blocks.Add(block);
        }
        return sections;
    }
}

/// <param name="Heading">Null for what stands before the first heading.</param>
/// <param name="Blocks">The heading itself included.</param>
public sealed record ProseSection(Heading? Heading, List<Block> Blocks);

/// <param name="Anchor">Unique in its body: <c>s-</c> and the text in ASCII, so that no heading can take the name of something in a browser.</param>
public sealed record Heading(HeadingBlock Block, int Level, string Text, string Anchor, Place Place);

/// <summary>A link or an image in prose, at the place where its target is written.</summary>
public sealed record ProseLink(LinkTarget Target, Place Place, LinkInline Inline);
