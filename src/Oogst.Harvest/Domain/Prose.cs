using Markdig.Syntax;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>
/// A body of Markdown. What others need to know of it was looked up when it was parsed; its syntax tree, five times as large as the text,
/// is made again whenever a page shows it and nobody held on to the last one.
/// </summary>
/// <param name="file">In which it stands; null for one that says nothing.</param>
/// <param name="from">Where it starts in the text of the file.</param>
/// <param name="placeOf">Where a piece of the body stands in its file.</param>
public sealed class Prose(SourceFile? file, int from, MarkdownDocument tree, ProseFacts facts, Func<SourceSpan, Place> placeOf)
{
    public static readonly Prose Empty = new(null, 0, [], new([], [], [], [], []), _ => default);

    private readonly WeakReference<MarkdownDocument> parsed = new(tree);

    /// <summary>For the renderer. Two trees of one body are alike, not the same: remember a piece by where it starts.</summary>
    public MarkdownDocument Tree
    {
        get
        {
            if (!parsed.TryGetTarget(out var known))
                parsed.SetTarget(known = ProseParser.TreeOf(Text));
            return known;
        }
    }

    /// <summary>The Markdown as written, decoded anew each time.</summary>
    public string Text => file is null ? "" : Decoding.TextOf(file, from);

    /// <summary>Asks something of the Markdown as written, for less than <see cref="Text"/> costs.</summary>
    internal bool Ask(Func<ReadOnlySpan<char>, bool> question) => file is null ? question("") : Decoding.Ask(file, from, question);

    public IReadOnlyList<Heading> Headings => facts.Headings;

    public IReadOnlyList<ProseLink> Links => facts.Links;

    /// <summary>The quotes that stand by themselves, not those in a list.</summary>
    public IReadOnlyList<Quote> Quotes => facts.Quotes;

    /// <summary>The diagrams that stand by themselves, as they must.</summary>
    public IReadOnlyList<DiagramKind> Diagrams => facts.Diagrams;

    /// <summary>The body cut at its second-level headings: first what stands before them (if anything), then each heading with what follows it.</summary>
    public IReadOnlyList<ProseSection> Sections => facts.Sections;

    public bool IsEmpty => Sections.Count == 0;

    public Place PlaceOf(SourceSpan span) => placeOf(span);

    /// <summary>What the text links to by itself.</summary>
    /// <param name="edition">In which ids without an edition are looked up.</param>
    public IEnumerable<EntryId> LinkedEntries(string edition) => Links
        .Select(link => link.Target).OfType<LinkTarget.ToEntry>().Select(target => EntryId.Referred(target.Reference, target.Kind, edition));

    // In the order in which they stand.
    public Heading HeadingOf(HeadingBlock block)
    {
        var (from, to) = (0, Headings.Count - 1);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Headings[middle].Start < block.Span.Start ? (middle + 1, to) : (from, middle);
        }
        return Headings[from];
    }
}

/// <summary>All that is known of a body without its tree.</summary>
public sealed record ProseFacts(
    IReadOnlyList<Heading> Headings, IReadOnlyList<ProseLink> Links, IReadOnlyList<Quote> Quotes, IReadOnlyList<DiagramKind> Diagrams, IReadOnlyList<ProseSection> Sections);

/// <param name="Heading">Null for what stands before the first heading.</param>
/// <param name="From">The first of its blocks, counted from 0.</param>
/// <param name="Count">How many blocks it has, the heading itself included.</param>
/// <param name="SaysSomething">Whether anything to read follows the heading.</param>
public sealed record ProseSection(Heading? Heading, int From, int Count, bool SaysSomething)
{
    /// <param name="prose">The body it is a part of.</param>
    public IEnumerable<Block> In(Prose prose) => prose.Tree.Skip(From).Take(Count);
}

/// <param name="Start">Where it starts in the body.</param>
/// <param name="Anchor">Unique in its body: <c>s-</c> and the text in ASCII, so that no heading can take the name of something in a browser.</param>
public sealed record Heading(int Start, int Level, string Text, string Anchor, Place Place);

/// <param name="Start">Where it starts in the body.</param>
/// <param name="Under">The nearest heading of the first or second level before it.</param>
public sealed record Quote(int Start, Heading? Under, string Text);

/// <summary>A link or an image in prose, at the place where its target is written.</summary>
/// <param name="Title">What an author wrote between quotation marks after the target.</param>
/// <param name="HasWords">Whether it stands around words or takes those of its target.</param>
/// <param name="StandsAlone">Whether it is drawn: a diagram in a paragraph of its own.</param>
public sealed record ProseLink(LinkTarget Target, Place Place, string? Title, bool HasWords, bool StandsAlone);
