using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;
using Oogst.Theme.Words;

namespace Oogst.Site.Rendering;

/// <summary>
/// Markdig's HTML renderer, with our own part wherever content could otherwise choose an attribute, an id or an address.
/// One for each piece of prose: it knows whose words it writes and for which reader.
/// </summary>
internal sealed class ProseRenderer(TextWriter writer, SiteProse prose, Entry entry, Telling telling) : HtmlRenderer(writer)
{
    public SiteProse Prose => prose;

    public Entry Entry => entry;

    /// <summary>The language of the words, which is the original's where a translation is missing.</summary>
    public Language ProseLanguage => entry.Told.LanguageFor(prose.Language);

    /// <summary>Interface words inside the prose, in the language its <c>lang</c> attribute promises.</summary>
    public SiteWords Words { get; } = SiteWords.In(entry.Told.LanguageFor(prose.Language));

    /// <param name="mentions">What the text names and may lead to.</param>
    public void UseOwnRenderers(Mentions mentions)
    {
        if (mentions.Methods.Count > 0)
            ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new MentionedMethods(mentions));
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new ShiftedHeading(telling));
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new CheckedLink());
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphOrFigure());
        ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new PlainCode());
        ObjectRenderers.ReplaceOrAdd<QuoteBlockRenderer>(new VoiceQuote(telling));
        ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTable());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new Footnotes());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteMark());
    }

    public void WriteAttribute(string name, string value)
    {
        Write(' ').Write(name).Write("=\"");
        WriteEscape(value);
        Write('"');
    }
}

/// <summary>Headings at the level the page wants, with the anchors that were made when the prose was parsed.</summary>
internal sealed class ShiftedHeading(Telling telling) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var ours = (ProseRenderer)renderer;
        var tag = FormattableString.Invariant($"h{Math.Clamp(block.Level - 2 + ours.Prose.HeadingLevel, 2, 6)}");
        var anchor = telling.Body.HeadingOf(block).Anchor;
        renderer.EnsureLine();
        renderer.Write('<').Write(tag);
        ours.WriteAttribute("id", ours.Prose.AnchorOf(ours.Entry, anchor));
        renderer.Write('>').WriteLeafInline(block);
        renderer.Write("</").Write(tag).WriteLine(">");
    }
}

/// <summary>Code without a class: the language of a fence is content's word, and nothing here colours code.</summary>
internal sealed class PlainCode : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<pre><code>").WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }
}

/// <summary>A quote; in a pilot's story it is a voice, with an anchor by which it can be found.</summary>
internal sealed class VoiceQuote(Telling telling) : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        var ours = (ProseRenderer)renderer;
        renderer.EnsureLine();
        renderer.Write("<blockquote");
        if (ours.Prose.Publication.Lists.AnchorOf(quote.Span.Start, ours.Entry, telling, ours.ProseLanguage) is { } anchor)
            ours.WriteAttribute("id", ours.Prose.AnchorOf(ours.Entry, anchor));
        renderer.WriteLine(">");
        renderer.WriteChildren(quote);
        renderer.WriteLine("</blockquote>");
    }
}
