using System.Text;

namespace Oogst.Harvest.Domain;

/// <summary>Characters that nobody sees and that change what a text is: they come along when text is pasted.</summary>
internal static class Unseen
{
    /// <summary>Overrides and isolates of Unicode's bidirectional algorithm: able to make text read as something else.</summary>
    public static bool IsDirectionMark(char c) => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';

    /// <summary>Spaces without width, and the hyphen that only shows at the end of a line: searched for, a word with one is another word. The joiners U+200C and U+200D are left alone: emoji and some scripts need them.</summary>
    public static bool IsZeroWidth(char c) => c is '\u00ad' or '\u200b' or '\u2060' or '\ufeff';

    /// <summary>Control characters but for the two that text is made of, ends of lines that only Word and InDesign know, and the codes that Unicode keeps from ever being a character.</summary>
    public static bool IsControl(char c) => c is '\u2028' or '\u2029' || (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\ufffe' or '\uffff' or (>= '\ufdd0' and <= '\ufdef');

    /// <summary>What a program puts where it could not read a letter.</summary>
    public static bool IsLostLetter(char c) => c is '\ufffd';

    /// <summary>Whether there is anything to see: a letter, a digit or a sign, and not one of those letters and signs that are blank.</summary>
    public static bool SaysSomething(string text) => text.EnumerateRunes().Any(rune =>
        (Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune)) && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800));

    public static string WithoutZeroWidth(string text) =>
        text.Any(IsZeroWidth) ? string.Concat(text.Where(c => !IsZeroWidth(c))) : text;

    /// <returns>Where half of a surrogate pair stands alone, as a YAML escape can make it; -1 when there is none.</returns>
    public static int LoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return i;
        }
        return -1;
    }
}
