using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Oogst.Harvest.Content;

/// <summary>The words of a piece of Markdown, without its marks.</summary>
public static class PlainText
{
    /// <param name="titleOf">The words of a link that has none of its own; without it such a link says nothing.</param>
    public static string Of(ContainerInline? inlines, Func<LinkInline, string>? titleOf = null)
    {
        var text = new StringBuilder();
        if (inlines is not null)
            Append(inlines, text, titleOf);
        return text.ToString().Trim();
    }

    public static string Of(IEnumerable<Block> blocks, Func<LinkInline, string>? titleOf = null) =>
        string.Join(' ', blocks.SelectMany(LeavesOf).Select(leaf => Of(leaf.Inline, titleOf)).Where(text => text.Length > 0));

    private static IEnumerable<LeafBlock> LeavesOf(Block block) => block switch
    {
        LeafBlock leaf => [leaf],
        ContainerBlock container => container.SelectMany(LeavesOf),
        _ => [],
    };

    private static void Append(ContainerInline inlines, StringBuilder text, Func<LinkInline, string>? titleOf)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                LinkInline { IsImage: false, FirstChild: null } link when titleOf is not null => text.Append(titleOf(link)),
                _ => text,
            };
            if (inline is ContainerInline container)
                Append(container, text, titleOf);
        }
    }
}
