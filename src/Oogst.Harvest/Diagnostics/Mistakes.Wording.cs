namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary>"In the roddeloefening …" in an English text.</summary>
    /// <param name="isPlain">Whether it stands in front matter, where no link can.</param>
    public static Diagnostic WordOfOtherLanguage(Place place, string word, string agreed, bool isPlain) => Warning("word-of-other-language", place,
        $"\"{word}\" is het woord van het origineel; in deze taal heet het \"{agreed}\"", $"schrijf \"{agreed}\"{(isPlain ? "" : $", of [{word}](method:) als het zo moet blijven")}",
        $"\"{word}\" is the original's word; in this language it is called \"{agreed}\"", $"write \"{agreed}\"{(isPlain ? "" : $", or [{word}](method:) if it must stay")}");

    /// <summary>"water board" in a text, with <c>en: water authority</c>, <c>avoid: en: - water board</c> in terms.yml.</summary>
    /// <inheritdoc cref="WordOfOtherLanguage"/>
    public static Diagnostic WordToAvoid(Place place, string word, string agreed, Place listed, bool isPlain) => Warning("word-to-avoid", place,
        $"er is afgesproken om niet \"{word}\" te schrijven", $"schrijf \"{agreed}\"{(isPlain ? "" : $", of [{word}](method:) als het zo moet blijven")}",
        $"it was agreed not to write \"{word}\"", $"write \"{agreed}\"{(isPlain ? "" : $", or [{word}](method:) if it must stay")}", listed);

    /// <summary><c>nl: gouden tip</c>, twice in terms.yml.</summary>
    public static Diagnostic AgreedTwice(Placed<string> word, Place first) => Error("agreed-twice", word.Place,
        $"over \"{word.Value}\" is hier al iets afgesproken", "voeg de twee samen, of haal er een weg",
        $"something was agreed on \"{word.Value}\" here already", "put the two together, or take one out", first);

    /// <summary>A pair in terms.yml that avoids the very word it agrees on.</summary>
    public static Diagnostic AgreedAndAvoided(Placed<string> word) => Error("agreed-and-avoided", word.Place,
        $"\"{word.Value}\" is hier het afgesproken woord, en ook een woord om te vermijden", "haal het weg onder avoid",
        $"\"{word.Value}\" is the agreed word here, and also a word to avoid", "take it out below avoid");
}
