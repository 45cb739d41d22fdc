using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>
/// The words of a body as one string, in which every character knows the piece of the syntax tree it came from. Where a mark, a link or the end
/// of a block comes between, stands a <see cref="Break"/>, so that no name is found across it.
/// </summary>
internal sealed class RunningText
{
    private const char Break = '\u0001';

    private readonly StringBuilder text = new();
    private readonly List<(int Start, LiteralInline Literal)> pieces = [];
    private readonly bool isWhole;

    private RunningText(Prose prose, bool isWhole)
    {
        this.isWhole = isWhole;
        foreach (var block in prose.Tree)
            Add(block);
        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Where a link may be laid: no headings, no code, no words that are a link already.</summary>
    public static RunningText WithoutLinks(Prose prose) => new(prose, isWhole: false);

    /// <summary>Everything but code and the words that an editor set apart as just words.</summary>
    public static RunningText Whole(Prose prose) => new(prose, isWhole: true);

    /// <returns>The literal that holds the character, and its place in that literal.</returns>
    public (LiteralInline Literal, int Offset) At(int index)
    {
        var found = pieces.BinarySearch((index, null!), Comparer<(int Start, LiteralInline)>.Create((one, other) => one.Start.CompareTo(other.Start)));
        var (start, literal) = pieces[found < 0 ? ~found - 1 : found];
        return (literal, index - start);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case CodeBlock:
            case HeadingBlock when !isWhole:
            case TableRow { IsHeader: true } when !isWhole:
                break;
            case LeafBlock { Inline: { } inlines }:
                Add(inlines);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Add(inner);
                break;
        }
        text.Append(Break);
    }

    private void Add(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    pieces.Add((text.Length, literal));
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline link when !isWhole || LinkTarget.Parse(link.Url ?? "") is LinkTarget.JustWords:
                    text.Append(Break);
                    break;
                case ContainerInline container:
                    text.Append(Break);
                    Add(container);
                    text.Append(Break);
                    break;
                default:
                    text.Append(Break);
                    break;
            }
        }
    }
}
