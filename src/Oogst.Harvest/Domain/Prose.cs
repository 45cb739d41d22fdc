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

    /// <summary>What stands between a heading and the next one of its level or higher. Headings inside a list or quote have nothing under them.</summary>
    public IReadOnlyList<Block> Under(Heading heading) =>
        [.. Tree.SkipWhile(block => block != heading.Block).Skip(1).TakeWhile(block => block is not HeadingBlock next || next.Level > heading.Level).Where(block => block is not (LinkReferenceDefinitionGroup or Markdig.Extensions.Footnotes.FootnoteGroup))];
}

/// <param name="Anchor">Unique in its body: <c>s-</c> and the text in ASCII, so that no heading can take the name of something in a browser.</param>
public sealed record Heading(HeadingBlock Block, int Level, string Text, string Anchor, Place Place);

/// <summary>A link or an image in prose, at the place where its target is written.</summary>
public sealed record ProseLink(LinkTarget Target, Place Place, LinkInline Inline);
