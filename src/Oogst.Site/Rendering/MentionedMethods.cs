using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>Text in which a method is named for the first time: its name leads to the glossary.</summary>
internal sealed class MentionedMethods : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var (ours, content, written) = ((ProseRenderer)renderer, literal.Content, 0);
        foreach (var cut in ours.Mentions.CutsIn(literal))
        {
            renderer.WriteEscape(content.Text, content.Start + written, cut.At - written);
            written = cut.At;
            if (cut.Opens is { } method)
            {
                renderer.Write("<a class=\"concept\"");
                ours.WriteAttribute("href", ours.Prose.AddressOf(new Subject.OfEntry(method)));
                renderer.Write('>');
            }
            else
            {
                renderer.Write("</a>");
            }
        }
        renderer.WriteEscape(content.Text, content.Start + written, content.Length - written);
    }
}
