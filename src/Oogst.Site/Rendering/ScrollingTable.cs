using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Oogst.Site.Rendering;

/// <summary>A table that scrolls by itself on a narrow screen. Markdig's own writes a style attribute for alignment, which the site's policy forbids.</summary>
internal sealed class ScrollingTable : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\"><table>");
        var rows = table.OfType<TableRow>().ToList();
        Part(renderer, table, "thead", rows.TakeWhile(row => row.IsHeader));
        Part(renderer, table, "tbody", rows.SkipWhile(row => row.IsHeader));
        renderer.WriteLine("</table></div>");
    }

    private static void Part(HtmlRenderer renderer, Table table, string tag, IEnumerable<TableRow> rows)
    {
        if (!rows.Any())
            return;
        renderer.Write('<').Write(tag).Write('>');
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
                Cell(renderer, (TableCell)row[column], row.IsHeader, IsNumber(table, column));
            renderer.Write("</tr>");
        }
        renderer.Write("</").Write(tag).Write('>');
    }

    private static void Cell(HtmlRenderer renderer, TableCell cell, bool isHeader, bool isNumber)
    {
        renderer.Write(isHeader ? "<th scope=\"col\"" : "<td").Write(isNumber ? " class=\"number\">" : ">");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1 && cell[0] is ParagraphBlock;
        renderer.Write(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }

    private static bool IsNumber(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
}
