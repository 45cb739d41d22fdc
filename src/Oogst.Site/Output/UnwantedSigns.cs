namespace Oogst.Site.Output;

/// <summary>What a browser drops or replaces when it reads a page, or might.</summary>
internal static class UnwantedSigns
{
    /// <summary>The control characters of one byte, but for line ends and tabs.</summary>
    public static IEnumerable<byte> Controls => Enumerable.Range(0, 0x80).Where(code => char.IsControl((char)code) && (char)code is not ('\n' or '\t')).Select(code => (byte)code);

    /// <summary>
    /// Whether a page holds one of the others: a control character of two bytes, the mark of byte order, or the sign for what is no character.
    /// Looked for in the whole page at once, because they begin with the same byte as a hard space or a guillemet.
    /// </summary>
    /// <param name="html">Valid UTF-8.</param>
    public static bool AreIn(ReadOnlySpan<byte> html)
    {
        while (html.IndexOfAny((byte)0xC2, (byte)0xEF) is >= 0 and var start)
        {
            html = html[start..];
            if (html[0] == 0xC2 ? html[1] < 0xA0 : html.StartsWith("\uFEFF"u8) || html.StartsWith("\uFFFD"u8))
                return true;
            html = html[1..];
        }
        return false;
    }
}
