using System.Text;
using System.Text.Unicode;

namespace Oogst.Site.Output;

/// <summary>
/// Reads a page in one pass without building a document, as long as it is plain: every tag closed and nested as written, every value quoted,
/// every sign escaped, only <see cref="PlainElements"/>. Such a page has one reading, so what is found here is what a browser finds, and
/// writing it out and reading it again changes nothing. At the first thing that is not plain it gives up, and the browser's reading is asked.
/// </summary>
internal ref partial struct PlainReading
{
    private const int Deepest = 200;
    private static readonly PlainElement Outside = new("", HoldsText: false);

    private static readonly Dictionary<string, PlainElement>.AlternateLookup<ReadOnlySpan<byte>> Html = PlainElements.Html.GetAlternateLookup<ReadOnlySpan<byte>>();
    private static readonly Dictionary<string, PlainElement>.AlternateLookup<ReadOnlySpan<byte>> Svg = PlainElements.Svg.GetAlternateLookup<ReadOnlySpan<byte>>();

    private readonly ReadOnlySpan<byte> html;
    private readonly PageReading reading = new();
    private readonly List<PlainElement> open;
    private readonly int openBefore;
    private readonly SiteAddresses? addresses;
    private ReadOnlySpan<Standing> pieces;
    private readonly StartTag tag = new();
    private readonly HashSet<string> once = new(StringComparer.Ordinal);
    private int at;
    private int paragraphs;
    private int links;
    private int buttons;
    private int forms;
    private int drawings;

    private PlainReading(ReadOnlySpan<byte> html, ReadOnlySpan<Standing> pieces, SiteAddresses? addresses)
    {
        this.html = html;
        this.pieces = pieces;
        this.addresses = addresses;
        open = [Outside];
        openBefore = open.Count;
    }

    private PlainReading(ReadOnlySpan<byte> piece, Inside inside)
    {
        html = piece;
        addresses = inside.Addresses;
        open = [.. Enumerable.Repeat(inside.Above, inside.Depth - 1), inside.Parent];
        openBefore = open.Count;
        (paragraphs, links, buttons, forms, drawings) = (One(inside.Paragraph), One(inside.Link), One(inside.Button), One(inside.Form), One(inside.Drawing));
        static int One(bool isOpen) => isOpen ? 1 : 0;
    }

    /// <param name="html">In UTF-8.</param>
    /// <param name="pieces">In the order of the page. What such a piece holds is read once, and known wherever the same bytes stand in the same surroundings.</param>
    /// <param name="addresses">Links to these are known to hold.</param>
    /// <returns>Null when the page is not plain.</returns>
    public static PageReading? Of(ReadOnlySpan<byte> html, ReadOnlySpan<Standing> pieces = default, SiteAddresses? addresses = null)
    {
        var plain = new PlainReading(html, pieces, addresses);
        return Utf8.IsValid(html) && !UnwantedSigns.AreIn(html) && plain.Whole() ? plain.reading : null;
    }

    private readonly PlainElement Top => open[^1];

    private readonly Inside Here => new(Top, open[^2], open.Count, paragraphs > 0, links > 0, buttons > 0, forms > 0, drawings > 0, addresses);

    private bool Whole()
    {
        var doctype = "<!DOCTYPE html>"u8;
        while (at < html.Length && html[at] is (byte)'\n' or (byte)' ')
            at++;
        if (!html[at..].StartsWith(doctype))
            return false;
        at += doctype.Length;
        return Rest() && once.Contains("body");
    }

    private bool Rest()
    {
        while (at < html.Length)
        {
            if (Piece() is { } known)
            {
                reading.Take(known);
                continue;
            }
            var isPlain = html[at] switch
            {
                (byte)'<' when at + 1 < html.Length && html[at + 1] == '/' => EndTag(),
                (byte)'<' => StartTag(),
                (byte)'&' => Top.HoldsText && Entity(),
                _ => Text(),
            };
            if (!isPlain)
                return false;
        }
        return open.Count == openBefore;
    }

    // Null where none stands, or one that must be read as if it were none: then whatever is wrong with it is found there.
    private PieceReading? Piece()
    {
        while (!pieces.IsEmpty && pieces[0].At < at)
            pieces = pieces[1..];
        if (pieces.IsEmpty || pieces[0].At != at || open.Count == 1 || !html[at..].StartsWith(pieces[0].Piece.Html))
            return null;
        var (piece, here) = (pieces[0].Piece, Here);
        if (piece.Reading is not { } known || known.Inside != here)
        {
            var alone = new PlainReading(piece.Html, here);
            if (!alone.Rest() || alone.once.Count > 0)
                return null;
            piece.Reading = known = alone.reading.OfPiece(here);
        }
        pieces = pieces[1..];
        at += piece.Html.Length;
        return known;
    }

    private bool EndTag()
    {
        var name = NameAt(at + 2);
        at += 2 + name.Length;
        if (open.Count == openBefore || !Ascii.Equals(name, Top.Name) || !Take('>'))
            return false;
        Count(Top, -1);
        open.RemoveAt(open.Count - 1);
        return true;
    }

    private bool StartTag()
    {
        var name = NameAt(at + 1);
        at += 1 + name.Length;
        var element = drawings > 0
            ? Svg.TryGetValue(name, out var drawn) && Top.Name is not ("title" or "desc") ? drawn : null
            : Html.TryGetValue(name, out var known) ? known : null;
        if (element is null || open.Count > Deepest || !MayOpen(element))
            return false;
        tag.Begin(element.Name);
        if (!Attributes())
            return false;
        var closesItself = Take('/');
        if (!Take('>') || (closesItself && !element.IsVoid && drawings == 0))
            return false;
        reading.Element(tag);
        if (element.IsVoid || closesItself)
            return true;
        Count(element, 1);
        open.Add(element);
        return element.Means switch
        {
            // The one kind of raw text there is: none.
            Means.Script => html[at..].StartsWith("</script>"u8),
            // A browser drops a line end right behind these.
            Means.Preformatted => at < html.Length && html[at] != '\n',
            _ => true,
        };
    }

    private readonly bool MayOpen(PlainElement element)
    {
        if (drawings > 0)
            return true;
        var parent = Top;
        var isUnderItsParent = element.Parents?.Contains(parent.Name) == true;
        if (parent.Name is "title" or "option" || (!parent.HoldsText && !isUnderItsParent && !(parent.Name == "head" && element.Name == "script")))
            return false;
        if ((element.Opens == Opens.UnderItsParent && !isUnderItsParent) || (element.Opens == Opens.OutsideParagraphs && paragraphs > 0))
            return false;
        return element.Means switch
        {
            Means.Heading => parent.Means != Means.Heading,
            Means.Link => links == 0,
            Means.Button => buttons == 0,
            Means.Form => forms == 0,
            Means.Definition => parent.Name == "dl" || open[^2].Name == "dl",
            Means.Once => once.Add(element.Name),
            _ => true,
        };
    }

    private void Count(PlainElement element, int by)
    {
        _ = element.Means switch
        {
            Means.Paragraph => paragraphs += by,
            Means.Link => links += by,
            Means.Button => buttons += by,
            Means.Form => forms += by,
            Means.Drawing => drawings += by,
            _ => 0,
        };
    }
}
