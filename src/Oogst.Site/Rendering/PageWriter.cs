using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Oogst.Site.Output;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>
/// Writes a template as HTML, from the list of frames that Razor's code makes of it. Blazor's own renderer keeps a tree of every component, to
/// compare it with the next; our pages are made once.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The project keeps the whole theme, and templates come from nowhere else.")]
[UnconditionalSuppressMessage("Trimming", "IL2080", Justification = "The same.")]
internal sealed class PageWriter
{
    private static readonly ConcurrentDictionary<(Type Template, string Name), MethodInvoker> Setters = new();

    private readonly PageText page;

    private PageWriter(PageText page) => this.page = page;

    /// <param name="path">Of the page's file.</param>
    public static OutputFile Page(string path, Part part)
    {
        var (html, pieces) = Written(part);
        return new(path, html) { Pieces = pieces };
    }

    /// <summary>A piece for more pages than one.</summary>
    public static Piece Piece(Part part) => new KnownPiece(Written(part).Html);

    /// <summary>Markup that stands outside our pages.</summary>
    public static string Html(Part part) => Encoding.UTF8.GetString(Written(part).Html);

    private static (byte[] Html, Standing[] Pieces) Written(Part part)
    {
        var page = PageText.Begin();
        new PageWriter(page).Write(part);
        return page.End();
    }

    private void Write(Part part)
    {
        if (part is Made made)
        {
            page.Write((KnownPiece)made.Piece);
            return;
        }
        var builder = new RenderTreeBuilder();
        part.AddTo(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        // Gives the room of the frames back.
        builder.Clear();
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty)
        {
            ref readonly var frame = ref frames[0];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Markup:
                    page.Write(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Text:
                    page.WriteWords(frame.TextContent);
                    break;
                case RenderTreeFrameType.Element:
                    length = frame.ElementSubtreeLength;
                    Element(frames[..length]);
                    break;
                case RenderTreeFrameType.Component:
                    length = frame.ComponentSubtreeLength;
                    Write(Filled(frames[..length]));
                    break;
                case RenderTreeFrameType.Region:
                    // What it holds comes next.
                    break;
                default:
                    throw new NotSupportedException($"{frame.FrameType}: a page that is made once has no use for it");
            }
            frames = frames[length..];
        }
    }

    private void Element(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        page.Write("<"u8);
        page.Write(name);
        for (frames = frames[1..]; !frames.IsEmpty && frames[0].FrameType == RenderTreeFrameType.Attribute; frames = frames[1..])
            Attribute(frames[0]);
        page.Write(">"u8);
        if (IsVoid(name))
            return;
        Write(frames);
        page.Write("</"u8);
        page.Write(name);
        page.Write(">"u8);
    }

    // One that is false or missing has no frame.
    private void Attribute(in RenderTreeFrame frame)
    {
        page.Write(" "u8);
        page.Write(frame.AttributeName);
        if (frame.AttributeValue is true)
            return;
        page.Write("=\""u8);
        page.WriteWords((string)frame.AttributeValue);
        page.Write("\""u8);
    }

    private static bool IsVoid(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    private static Part Filled(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var template = frames[0].ComponentType;
        var part = (Part)Activator.CreateInstance(template)!;
        foreach (ref readonly var frame in frames[1..])
            Setters.GetOrAdd((template, frame.AttributeName), static one => MethodInvoker.Create(one.Template.GetProperty(one.Name)!.SetMethod!)).Invoke(part, frame.AttributeValue);
        return part;
    }
}
