namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary>"In the roddeloefening …" in an English text.</summary>
    public static Diagnostic WordOfOtherLanguage(Place place, string word, string agreed) => Warning("word-of-other-language", place,
        $"\"{word}\" is het woord van het origineel; in deze taal heet het \"{agreed}\"", $"schrijf \"{agreed}\", of [{word}](method:) als het zo moet blijven",
        $"\"{word}\" is the original's word; in this language it is called \"{agreed}\"", $"write \"{agreed}\", or [{word}](method:) if it must stay");

    /// <summary>"water board" in a text, with <c>en: water authority</c>, <c>avoid: en: - water board</c> in terms.yml.</summary>
    public static Diagnostic WordToAvoid(Place place, string word, string agreed, Place listed) => Warning("word-to-avoid", place,
        $"er is afgesproken om niet \"{word}\" te schrijven", $"schrijf \"{agreed}\", of [{word}](method:) als het zo moet blijven",
        $"it was agreed not to write \"{word}\"", $"write \"{agreed}\", or [{word}](method:) if it must stay", listed);

    /// <summary>A pair in terms.yml that avoids the very word it agrees on.</summary>
    public static Diagnostic AgreedAndAvoided(Placed<string> word) => Error("agreed-and-avoided", word.Place,
        $"\"{word.Value}\" is hier het afgesproken woord, en ook een woord om te vermijden", "haal het weg onder avoid",
        $"\"{word.Value}\" is the agreed word here, and also a word to avoid", "take it out below avoid");
}
