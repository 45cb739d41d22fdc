using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>The plurals a noun may have, by rule. Some are no words at all; those never occur in a text, so they do no harm.</summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";

    /// <param name="word">In the singular, perhaps: a plural gives forms that do not exist.</param>
    public static IEnumerable<string> FormsOf(string word, Language language) => language == Language.Dutch ? Dutch(word) : English(word);

    private static IEnumerable<string> Dutch(string word)
    {
        yield return word;
        yield return word + "s";
        yield return word.EndsWith('e') ? word + "n" : word + "en";
        if (word.Length < 3 || IsVowel(word[^1]) || !IsVowel(word[^2]))
            yield break;
        // Spiraal becomes spiralen, bril becomes brillen.
        yield return word[^3] == word[^2] ? $"{word[..^2]}{word[^1]}en" : $"{word}{word[^1]}en";
    }

    private static IEnumerable<string> English(string word) =>
        [word, word + "s", word + "es", .. word.EndsWith('y') ? [word[..^1] + "ies"] : Array.Empty<string>()];

    private static bool IsVowel(char c) => Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);
}
