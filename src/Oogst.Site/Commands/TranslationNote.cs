using System.Text;
using System.Text.RegularExpressions;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>Writes <c>translates:</c> into a translation's front matter and leaves every other byte as it is.</summary>
internal static partial class TranslationNote
{
    public static void Write(Telling telling, string fingerprint)
    {
        // With its byte order mark, if it has one, and the ends of lines that it has.
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(telling.File));
        var closing = Closing().Match(text);
        var note = $"translates: {fingerprint}";
        var noted = There().Match(text) is { Success: true } there && there.Index < closing.Index
            ? text.Remove(there.Index, there.Length).Insert(there.Index, note)
            : text.Insert(closing.Index, note + LineEnd().Match(text).Value);
        // Beside it and then in its place: whoever is killed half-way has not lost a text.
        var beside = telling.File + ".tmp";
        File.WriteAllBytes(beside, Encoding.UTF8.GetBytes(noted));
        File.Move(beside, telling.File, overwrite: true);
    }

    [GeneratedRegex(@"\r\n|\n|\r", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineEnd();

    // The second --- of the file.
    [GeneratedRegex(@"(?<=[\r\n])---[ \t]*(?=[\r\n]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Closing();

    // However the key is quoted, with what goes on in the next lines.
    [GeneratedRegex(@"(?<=[\r\n])(?<quote>[""']?)translates\k<quote>[ \t]*:[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]+[^\r\n]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex There();
}
