using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Oogst.Site.Rendering;

/// <summary>Notes below the text, each with the way back.</summary>
internal sealed class Footnotes : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        if (group.Count == 0)
            return;
        var ours = (ProseRenderer)renderer;
        renderer.EnsureLine();
        renderer.Write("<section class=\"footnotes\"");
        ours.WriteAttribute("aria-label", ours.Words.Footnotes);
        renderer.WriteLine("><ol>");
        foreach (var note in group.OfType<Footnote>())
        {
            renderer.Write("<li");
            ours.WriteAttribute("id", ours.Prose.AnchorOf(ours.Entry, FootnoteMark.NoteOf(note)));
            renderer.Write('>').WriteChildren(note);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol></section>");
    }
}

/// <summary>The number in the text that leads to a note, and the arrow in the note that leads back.</summary>
internal sealed class FootnoteMark : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var ours = (ProseRenderer)renderer;
        var mark = FormattableString.Invariant($"fnref-{link.Index}");
        if (link.IsBackLink)
        {
            if (!IsShown(link.Footnote.Links.First(other => other.Index == link.Index)))
                return;
            renderer.Write("<a class=\"footnote-back\"");
            ours.WriteAttribute("href", ours.Prose.LinkTo(ours.Entry, mark));
            ours.WriteAttribute("aria-label", ours.Words.BackToText);
            renderer.Write(">\u21a9</a>");
            return;
        }
        renderer.Write("<sup");
        ours.WriteAttribute("id", ours.Prose.AnchorOf(ours.Entry, mark));
        renderer.Write("><a");
        ours.WriteAttribute("href", ours.Prose.LinkTo(ours.Entry, NoteOf(link.Footnote)));
        renderer.Write('>').Write(FormattableString.Invariant($"{link.Footnote.Order}")).Write("</a></sup>");
    }

    // A note that nothing leads to is left out, with the marks that stand in it.
    private static bool IsShown(FootnoteLink mark)
    {
        Inline top = mark;
        while (top.Parent is { } around)
            top = around;
        Block? block = (top as ContainerInline)?.ParentBlock;
        while (block?.Parent is { } around)
            block = around;
        return block is MarkdownDocument;
    }

    public static string NoteOf(Footnote note) => FormattableString.Invariant($"fn-{note.Order}");
}
