using System.Globalization;
using System.Text;

namespace Oogst.Site.Search;

/// <summary>
/// The words in a text: letters, marks and digits, with <c>&amp;</c>, apostrophes and hyphens between them.
/// "P&amp;O", "3e", "thema's" and "e-mail" are one word each; of "@werkenbijpnh" the sign stays out.
/// </summary>
internal ref struct Typed(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly Typed GetEnumerator() => this;

    public bool MoveNext()
    {
        while (at < text.Length && LetterAt(at) == 0)
            at++;
        if (at == text.Length)
            return false;
        var start = at;
        while (at < text.Length)
        {
            if (LetterAt(at) is > 0 and var length)
                at += length;
            else if (text[at] is '&' or '\'' or '\u2019' or '-' or '\u2010' or '\u2011' && at + 1 < text.Length && LetterAt(at + 1) > 0)
                at++;
            else
                break;
        }
        Current = text[start..at];
        return true;
    }

    /// <returns>How many characters the letter takes; 0 when there is none.</returns>
    private readonly int LetterAt(int position)
    {
        var c = text[position];
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (Rune.DecodeFromUtf16(text[position..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return 0;
        return Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber ? length : 0;
    }
}
