using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Diagnostics;

/// <summary>
/// The catalogue: every mistake an author can make is one method, with its code, its words in every language and what to do about it.
/// Each doc comment shows the mistake. The parts of this class are grouped by what the author was writing.
/// </summary>
public static partial class Mistakes
{
    private const int LongestSaid = 400;

    private static Diagnostic Error(string code, Place place, string dutch, string dutchFix, string english, string englishFix, Place? other = null) =>
        new(Severity.Error, code, Said(dutch, english), Said(dutchFix, englishFix), place, other);

    private static Diagnostic Warning(string code, Place place, string dutch, string dutchFix, string english, string englishFix, Place? other = null) =>
        new(Severity.Warning, code, Said(dutch, english), Said(dutchFix, englishFix), place, other);

    // What was typed may be a whole page long: the beginning is enough to know it again, and the end says what is wrong.
    private static PerLanguage<string> Said(string dutch, string english) => PerLanguage.Of(dutch, english).Select(said => said.Length <= LongestSaid ? said : $"{said[..(LongestSaid / 2)]}…{said[^(LongestSaid / 2)..]}");

    private static string Dutch(string? nearest, string otherwise) => nearest is null ? otherwise : $"bedoel je \"{nearest}\"?";

    private static string English(string? nearest, string otherwise) => nearest is null ? otherwise : $"did you mean \"{nearest}\"?";

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words);
}
