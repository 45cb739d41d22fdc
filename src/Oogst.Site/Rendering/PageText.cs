using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Oogst.Site.Output;

namespace Oogst.Site.Rendering;

/// <summary>A page being written, in UTF-8 as it goes to disk.</summary>
internal sealed class PageText
{
    // The default encoder writes é as &#xE9;: right, but a fifth larger and unreadable.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // More room than this is let go after the first page that does not need it: whole editions come one behind the other.
    private const int AlwaysKept = 1 << 19;

    // Those this thread wrote in and may use again: one, and more while a piece is made within a page.
    [ThreadStatic]
    private static Stack<PageText>? idle;

    private readonly char[] encoded = new char[1 << 10];
    private readonly List<Standing> pieces = [];
    private byte[] bytes = new byte[1 << 16];
    private int length;

    private PageText()
    {
    }

    /// <summary>An empty text; a page within a page gets one of its own.</summary>
    public static PageText Begin() => idle?.TryPop(out var text) == true ? text : new();

    /// <summary>What was written, and the pieces in it in order. The text itself may be begun anew after this.</summary>
    public (byte[] Html, Standing[] Pieces) End()
    {
        var html = GC.AllocateUninitializedArray<byte>(length);
        bytes.AsSpan(0, length).CopyTo(html);
        var written = (html, pieces.ToArray());
        if (bytes.Length <= AlwaysKept || length > bytes.Length / 4)
            (idle ??= new()).Push(this);
        length = 0;
        pieces.Clear();
        return written;
    }

    /// <summary>Markup, as it is.</summary>
    public void Write(ReadOnlySpan<char> markup)
    {
        // No character takes more than three bytes.
        while (length + (3 * markup.Length) > bytes.Length)
            Array.Resize(ref bytes, 2 * bytes.Length);
        length += Encoding.UTF8.GetBytes(markup, bytes.AsSpan(length));
    }

    /// <summary>Markup, already in UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> markup)
    {
        while (length + markup.Length > bytes.Length)
            Array.Resize(ref bytes, 2 * bytes.Length);
        markup.CopyTo(bytes.AsSpan(length));
        length += markup.Length;
    }

    /// <summary>A piece, which is known to stand there.</summary>
    public void Write(KnownPiece piece)
    {
        pieces.Add(new(length, piece));
        Write(piece.Html);
    }

    /// <summary>Words, in which every sign that means something in HTML is escaped.</summary>
    public void WriteWords(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            Encoder.Encode(words, encoded, out var taken, out var made);
            Write(encoded.AsSpan(0, made));
            words = words[taken..];
        }
    }
}
