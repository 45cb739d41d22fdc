using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>Links and images. What a target means was decided when the prose was related; here it only becomes an address.</summary>
internal sealed class CheckedLink : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var ours = (ProseRenderer)renderer;
        if (link.IsImage)
        {
            Image(ours, link);
            return;
        }
        switch (LinkTarget.Parse(link.Url ?? ""))
        {
            case LinkTarget.ToEntry(var kind, var reference):
                var entry = ours.Prose.Publication[EntryId.Referred(reference, kind, ours.Entry.Id.Edition)];
                Anchor(ours, link, ours.Prose.AddressOf(new Subject.OfEntry(entry.Id)), entry.Told.For(ours.Prose.Language).Title, entry.Told.LanguageFor(ours.Prose.Language));
                break;
            case LinkTarget.ToTerm(var id) when ours.Prose.Publication[id] is not Person { IsRemoved: true } and var term:
                Anchor(ours, link, ours.Prose.AddressOf(new Subject.OfTerm(id)), term.Name[ours.Prose.Language], ours.Prose.Language);
                break;
            case LinkTarget.ToTerm(var id):
                ours.WriteEscape(ours.Words.Roles(ours.Prose.Publication.Get<Person>(id).Role));
                break;
            case LinkTarget.ToHeading(var name):
                Anchor(ours, link, ours.Prose.LinkTo(ours.Entry, "s-" + name));
                break;
            case LinkTarget.ToFile(var path):
                Anchor(ours, link, MediaAddress(ours, path));
                break;
            case LinkTarget.ToWeb(var url):
                Anchor(ours, link, url);
                break;
            default:
                ours.WriteChildren(link);
                break;
        }
    }

    private static void Anchor(ProseRenderer renderer, LinkInline link, string address, string title = "", Language? titleLanguage = null)
    {
        renderer.Write("<a");
        renderer.WriteAttribute("href", address);
        var takesTitle = link.FirstChild is null;
        if (takesTitle && titleLanguage is not null && titleLanguage != renderer.ProseLanguage)
            renderer.WriteAttribute("lang", titleLanguage.Code);
        renderer.Write('>');
        if (takesTitle)
            renderer.WriteEscape(title.Length > 0 ? title : address);
        else
            renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    public static void Image(ProseRenderer renderer, LinkInline link)
    {
        // Whoever shows a piece of prose without its diagrams still says what stood there.
        if (LinkTarget.Parse(link.Url ?? "") is LinkTarget.ToDiagram)
        {
            renderer.WriteEscape(PlainText.Of(link));
            return;
        }
        renderer.Write("<img");
        renderer.WriteAttribute("src", MediaAddress(renderer, link.Url ?? ""));
        renderer.WriteAttribute("alt", PlainText.Of(link));
        if (renderer.Prose.Publication.SizeOf(link.Url ?? "", renderer.Entry) is var (width, height))
            renderer.Write($" width=\"{width}\" height=\"{height}\"");
        renderer.Write(" loading=\"lazy\">");
    }

    private static string MediaAddress(ProseRenderer renderer, string path) =>
        ContentFiles.AddressOf(path, renderer.Entry.Id.Edition);
}

/// <summary>A paragraph that is only an image with a title is a figure, and the title its caption.</summary>
internal sealed class ParagraphOrFigure : Markdig.Renderers.Html.ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { FirstChild: LinkInline { IsImage: true, Title.Length: > 0 } image } || image.NextSibling is not null)
        {
            base.Write(renderer, paragraph);
            return;
        }
        renderer.EnsureLine();
        renderer.Write("<figure>");
        CheckedLink.Image((ProseRenderer)renderer, image);
        renderer.Write("<figcaption>").WriteEscape(image.Title).WriteLine("</figcaption></figure>");
    }
}
