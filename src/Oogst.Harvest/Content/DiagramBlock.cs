using System.Collections.Frozen;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Finds the diagrams in prose: paragraphs that hold nothing but an image with a <c>diagram:</c> target.</summary>
public static class DiagramBlock
{
    private static readonly FrozenDictionary<string, DiagramKind> Kinds =
        Enum.GetValues<DiagramKind>().ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant());

    /// <summary>The words an author can write after <c>diagram:</c>.</summary>
    public static IEnumerable<string> Names => Kinds.Keys.Order(StringComparer.Ordinal);

    public static DiagramKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <returns>Null for every other block.</returns>
    public static Diagram? Of(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } }
        && LinkTarget.Parse(image.Url ?? "") is LinkTarget.ToDiagram(var name)
        && KindOf(name) is { } kind
            ? new(kind, PlainText.Of(image), string.IsNullOrWhiteSpace(image.Title) ? null : image.Title)
            : null;
}
