using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Marks that do not do what their author meant: HTML and broken links that stand on the page as typed, headings and quotes of nothing, text that became code or a heading, lines that run into each other, signs in disguise.</summary>
internal sealed partial class CheckMarks(Func<SourceSpan, Place> at, Report report)
{
    // Of a table, a list and bold text every sign is a mark that failed: one paragraph, one line.
    private Block? toldOfTable;
    private Block? toldOfPoints;
    private Block? toldOfBold;

    public static void In(MarkdownDocument tree, Func<SourceSpan, Place> at, Report report) => new CheckMarks(at, report).Walk(tree);

    private void Walk(MarkdownDocument tree)
    {
        // One walk for all: trees are large, and there are thousands.
        foreach (var part in tree.Descendants())
        {
            switch (part)
            {
                case LiteralInline literal:
                    Check(literal);
                    break;
                case HtmlEntityInline entity:
                    Check(entity);
                    break;
                case QuoteBlock { Count: 0 } or HeadingBlock { Inline: null or { FirstChild: null } }:
                    report.Add(Mistakes.NothingWritten(at(part.Span)));
                    break;
                case HeadingBlock { IsSetext: true, Level: 2 }:
                    report.Add(Mistakes.UnderlinedHeading(at(part.Span)));
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0, OpeningFencedCharCount: var count }:
                    report.Add(Mistakes.CodeNotClosed(at(new(part.Span.Start, part.Span.Start + count - 1))));
                    break;
                case CodeBlock and not FencedCodeBlock:
                    report.Add(Mistakes.IndentedCode(at(part.Span)));
                    break;
            }
        }
    }

    private void Check(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        if (words.Contains('<') && Tag().Match(words.ToString(), literal.IsFirstCharacterEscaped ? 1 : 0) is { Success: true } tag)
            report.Add(Mistakes.RawHtml(at(Within(literal, tag))));
        if (literal.IsFirstCharacterEscaped)
            return;
        if (words is [var first, ..] && ("#-" + Points).Contains(first, StringComparison.Ordinal) && literal is { PreviousSibling: null, Parent.ParentBlock: ParagraphBlock } && SignAsText().Match(words.ToString()) is { Success: true } sign)
            report.Add(Mistakes.SignAsText(at(Within(literal, sign)), sign.Value));
        if (literal is { PreviousSibling: null or LineBreakInline, Parent.ParentBlock: ParagraphBlock paragraph })
            CheckLine(literal, words, paragraph);
        if (words.Contains('*') && literal.Parent!.ParentBlock is var bold && bold != toldOfBold && TwoStars().Match(words.ToString()) is { Success: true } stars)
        {
            toldOfBold = bold;
            report.Add(Mistakes.BoldAsText(at(Within(literal, stars))));
        }
        if (words is "[" && literal is { PreviousSibling: LiteralInline before, NextSibling: LiteralInline after } && before.Content.AsSpan().EndsWith("]") && char.IsLetter(after.Content.PeekChar(0)))
            report.Add(Mistakes.LinkAsText(at(literal.Span)));
        if (words.ContainsAny(']', ':') && LinkAsText().Match(words.ToString()) is { Success: true } link)
            report.Add(Mistakes.LinkAsText(at(Within(literal, link))));
    }

    // Lines below each other that would have been rows or points.
    private void CheckLine(LiteralInline literal, ReadOnlySpan<char> words, Block paragraph)
    {
        if (paragraph != toldOfTable && HasColumns(words) && LaterLines(literal).Any(later => RunsOn(later) && HasColumns(later.Content.AsSpan())))
        {
            toldOfTable = paragraph;
            report.Add(Mistakes.TabbedTable(at(literal.Span)));
        }
        if (paragraph != toldOfTable && IsBar(literal) && LaterLines(literal).Any(IsBar))
        {
            toldOfTable = paragraph;
            report.Add(Mistakes.TableAsText(at(literal.Span)));
        }
        if (paragraph != toldOfPoints && PointOf(words) is { } point && LaterLines(literal).Any(later => RunsOn(later) && PointOf(later.Content.AsSpan()) is not null))
        {
            toldOfPoints = paragraph;
            report.Add(Mistakes.PointsRunOn(at(new(literal.Span.Start, literal.Span.Start + point.Length - 1)), point));
        }
    }

    // The bar of a table, as Markdig leaves it when there is none.
    private static bool IsBar(LiteralInline literal) => !literal.IsFirstCharacterEscaped && literal.Content.AsSpan() is "|";

    // A tab between words, not one at the end or behind a point.
    private static bool HasColumns(ReadOnlySpan<char> words) => words.TrimEnd()[(PointOf(words)?.Length + 1 ?? 0)..].IndexOf('\t') > 1;

    private static string? PointOf(ReadOnlySpan<char> words) => words switch
    {
        [>= 'a' and <= 'z', ')', ' ' or '\t', not (' ' or '\t'), ..] => words[..2].ToString(),
        ['–' or '—', ' ' or '\t', not (' ' or '\t'), ..] => words[..1].ToString(),
        _ => null,
    };

    // Whether it stands behind the line before it, and not below it.
    private static bool RunsOn(LiteralInline literal) => literal.PreviousSibling is LineBreakInline { IsHard: false };

    // What begins the lines that follow in the same paragraph.
    private static IEnumerable<LiteralInline> LaterLines(Inline inline)
    {
        for (var next = inline.NextSibling; next is not null; next = next.NextSibling)
            if (next is LiteralInline { PreviousSibling: LineBreakInline } literal)
                yield return literal;
    }

    private static SourceSpan Within(LiteralInline literal, Match match) =>
        new(literal.Span.Start + match.Index, literal.Span.Start + match.Index + match.Length - 1);

    // &#27; and &#x202e; are the same characters that the file itself may not hold.
    private void Check(HtmlEntityInline entity)
    {
        foreach (var c in entity.Transcoded.ToString())
        {
            if (Unseen.IsControl(c))
                report.Add(Mistakes.ControlCharacter(at(entity.Span), c));
            else if (Unseen.IsDirectionMark(c))
                report.Add(Mistakes.DirectionMark(at(entity.Span), c));
        }
    }

    [GeneratedRegex("<[A-Za-z/!?]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    // What Word and web pages put before an item; the last is Word's own.
    private const string Points = "•·▪◦\uf0b7";

    // A heading or an item of a list without the space behind its sign, and the point that Word makes. One # is a hashtag.
    [GeneratedRegex(@"^(?:#{2,6}(?=[^\s#])|-(?=\p{L})|[" + Points + "])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SignAsText();

    // No more and no less: **** is a password, or a line to write on.
    [GeneratedRegex(@"(?<!\*)\*\*(?!\*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoStars();

    // What a link leaves in the text when a space or a bracket keeps it from being one.
    [GeneratedRegex(@"\]\(|\] \((?=(?:[a-z]+:|\.\./|#)\S)|\]\]|(?<![\w/])(?:pilot|tip|reflection|meeting|voices|method|chapter|phase|theme|organisation|person):(?=[a-z0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkAsText();
}
