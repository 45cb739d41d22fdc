using System.Text;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>Bytes to text: UTF-8 only, with or without a byte order mark, any line ends. Anything else is a mistake, never a guess.</summary>
public static class Decoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceText? Decode(SourceFile file, Report report)
    {
        var bytes = file.Bytes.Span;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            report.Add(Mistakes.NotUtf8(new(file.Shown), "UTF-16"));
            return null;
        }
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        try
        {
            var text = Strict.GetString(bytes).ReplaceLineEndings("\n");
            return Sound(new SourceText(file.Shown, text), report);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n');
            report.Add(Mistakes.NotUtf8(new(file.Shown, line), FormattableString.Invariant($"byte {fault.Index + 1}")));
            return null;
        }
    }

    private static SourceText? Sound(SourceText text, Report report)
    {
        var control = text.Text.AsSpan().IndexOfAnyExcept(NoControls);
        if (control < 0)
            return text;
        report.Add(Mistakes.ControlCharacter(text.PlaceAt(control), text.Text[control]));
        return null;
    }

    private static readonly System.Buffers.SearchValues<char> NoControls = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => !char.IsControl(c) || c is '\n' or '\t')]);
}
