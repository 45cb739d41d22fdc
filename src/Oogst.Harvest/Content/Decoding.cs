using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Bytes to text: UTF-8 only, with or without a byte order mark, any line ends. Anything else is a mistake, never a guess.</summary>
public static partial class Decoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int Large = 200 * 1024;
    private const int TooLarge = 1024 * 1024;

    public static SourceText? Decode(SourceFile file, Report report)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > TooLarge)
        {
            report.Add(Mistakes.FileTooLarge(new(file.Shown), bytes.Length / 1024, TooLarge / 1024));
            return null;
        }
        if (bytes.Length > Large)
            report.Add(Mistakes.FileLarge(new(file.Shown), bytes.Length / 1024));
        // With a mark, or without: no text begins with a NUL, or has one behind its first letter.
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..])
        {
            report.Add(Mistakes.NotUtf8(new(file.Shown), "UTF-16"));
            return null;
        }
        try
        {
            return Sound(new SourceText(file, TextOf(file)), report);
        }
        catch (DecoderFallbackException fault)
        {
            bytes = WithoutMark(bytes);
            var sound = WithPlainLineEnds(Encoding.UTF8.GetString(bytes[..Math.Clamp(fault.Index, 0, bytes.Length)]));
            report.Add(Mistakes.NotUtf8(new(file.Shown, 1 + sound.Count(c => c == '\n'), sound.Length - sound.LastIndexOf('\n')), FormattableString.Invariant($"byte {fault.Index + 1}")));
            return null;
        }
    }

    /// <summary>The text of a file that was found sound before, once more.</summary>
    /// <param name="from">What stands before this is left away.</param>
    internal static string TextOf(SourceFile file, int from = 0) => Ask(file, from, text => text.ToString());

    /// <summary>Asks something of the text of a file that was found sound before, without making a string of it.</summary>
    /// <param name="from">What stands before this is left away.</param>
    internal static T Ask<T>(SourceFile file, int from, Func<ReadOnlySpan<char>, T> question)
    {
        var bytes = WithoutMark(file.Bytes.Span);
        var text = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var whole = text.AsSpan(0, Strict.GetChars(bytes, text));
            return question(whole.Contains('\r') ? WithPlainLineEnds(whole.ToString()).AsSpan(from) : whole[from..]);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    /// <summary>Windows' and the old Macintosh's; what else .NET takes for the end of a line is none for Git, nor for whoever counts lines.</summary>
    public static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    private static SourceText? Sound(SourceText text, Report report)
    {
        for (var at = NextUnseen(text.Text, 0); at >= 0; at = NextUnseen(text.Text, at + 1))
        {
            var c = text.Text[at];
            if (Unseen.IsControl(c))
            {
                report.Add(Mistakes.ControlCharacter(text.PlaceAt(at), c));
                return null;
            }
            report.Add(Unseen.IsLostLetter(c) ? Mistakes.LostLetter(text.PlaceAt(at))
                : Unseen.IsDirectionMark(c) ? Mistakes.DirectionMark(text.PlaceAt(at), c)
                : Mistakes.InvisibleCharacter(text.PlaceAt(at), c));
        }
        if (ConflictMark().Match(text.Text) is { Success: true } mark)
        {
            report.Add(Mistakes.ConflictMark(text.PlaceAt(mark.Index, mark.Length)));
            return null;
        }
        return text;
    }

    // Git writes both versions of a line into the file when two people changed it, and leaves the choice to whoever comes next.
    [GeneratedRegex("^(<{7}|>{7})(?= )", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ConflictMark();

    private static int NextUnseen(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Unseens) is >= 0 and var at ? from + at : -1;

    private static readonly SearchValues<char> Unseens = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => Unseen.IsControl(c) || Unseen.IsDirectionMark(c) || Unseen.IsZeroWidth(c) || Unseen.IsLostLetter(c))]);
}
