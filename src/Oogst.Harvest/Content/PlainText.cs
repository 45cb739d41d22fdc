using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Oogst.Harvest.Content;

/// <summary>The words of a piece of Markdown, without its marks.</summary>
public static class PlainText
{
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null)
            Append(inlines, text);
        return text.ToString().Trim();
    }

    public static string Of(IEnumerable<Block> blocks) =>
        string.Join(' ', blocks.SelectMany(LeavesOf).Select(leaf => Of(leaf.Inline)).Where(text => text.Length > 0));

    private static IEnumerable<LeafBlock> LeavesOf(Block block) => block switch
    {
        LeafBlock leaf => [leaf],
        ContainerBlock container => container.SelectMany(LeavesOf),
        _ => [],
    };

    private static void Append(ContainerInline inlines, StringBuilder text)
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
                _ => text,
            };
            if (inline is ContainerInline container)
                Append(container, text);
        }
    }
}
