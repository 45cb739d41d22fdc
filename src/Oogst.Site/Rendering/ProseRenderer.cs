using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;
using Oogst.Theme.Words;

namespace Oogst.Site.Rendering;

/// <summary>
/// Markdig's HTML renderer, with our own part wherever content could otherwise choose an attribute, an id or an address. Setting one up takes
/// as long as rendering a page of prose, so each thread has one, which is told whose words it writes and for which reader.
/// </summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    [ThreadStatic]
    private static ProseRenderer? idle;

    private ProseRenderer()
        : base(new StringWriter(CultureInfo.InvariantCulture))
    {
        ProseParser.Pipeline.Setup(this);
        ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new MentionedMethods());
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new ShiftedHeading());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new CheckedLink());
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphOrFigure());
        ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new PlainCode());
        ObjectRenderers.ReplaceOrAdd<QuoteBlockRenderer>(new VoiceQuote());
        ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTable());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new Footnotes());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteMark());
    }

    public SiteProse Prose { get; private set; } = null!;

    public Entry Entry { get; private set; } = null!;

    public Telling Telling { get; private set; } = null!;

    /// <summary>What the text names and may lead to.</summary>
    public Mentions Mentions { get; private set; } = Mentions.None;

    /// <summary>The language of the words, which is the original's where a translation is missing.</summary>
    public Language ProseLanguage => Entry.Told.LanguageFor(Prose.Language);

    /// <summary>Interface words inside the prose, in the language its <c>lang</c> attribute promises.</summary>
    public SiteWords Words => SiteWords.In(ProseLanguage);

    public static string Html(SiteProse prose, Entry entry, Telling telling, Mentions mentions, IEnumerable<Block> blocks)
    {
        var renderer = idle ?? new();
        // One that did not come to its end is not used again.
        idle = null;
        (renderer.Prose, renderer.Entry, renderer.Telling, renderer.Mentions) = (prose, entry, telling, mentions);
        foreach (var block in blocks)
            renderer.Render(block);
        var html = renderer.Writer.ToString()!;
        renderer.Reset();
        (renderer.Prose, renderer.Entry, renderer.Telling, renderer.Mentions) = (null!, null!, null!, Mentions.None);
        idle = renderer;
        return html;
    }

    public void WriteAttribute(string name, string value)
    {
        Write(' ').Write(name).Write("=\"");
        WriteEscape(value);
        Write('"');
    }
}

/// <summary>Headings at the level the page wants, with the anchors that were made when the prose was parsed.</summary>
internal sealed class ShiftedHeading : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        var ours = (ProseRenderer)renderer;
        var tag = FormattableString.Invariant($"h{Math.Clamp(block.Level - 2 + ours.Prose.HeadingLevel, 2, 6)}");
        var anchor = ours.Telling.Body.HeadingOf(block).Anchor;
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
internal sealed class VoiceQuote : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        var ours = (ProseRenderer)renderer;
        renderer.EnsureLine();
        renderer.Write("<blockquote");
        if (ours.Prose.Publication.Lists.AnchorOf(quote.Span.Start, ours.Entry, ours.Telling, ours.ProseLanguage) is { } anchor)
            ours.WriteAttribute("id", ours.Prose.AnchorOf(ours.Entry, anchor));
        renderer.WriteLine(">");
        renderer.WriteChildren(quote);
        renderer.WriteLine("</blockquote>");
    }
}
