namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>themes:</c> in an English file whose Dutch file has them.</summary>
    public static Diagnostic FactRepeated(Placed<string> key, Place? original) => Error("fact-repeated", key.Place,
        $"\"{key.Value}\" is een feit en hoort alleen in het origineel", "haal het hier weg",
        $"\"{key.Value}\" is a fact and belongs in the original only", "take it out here", original);

    /// <summary><c>translates:</c> in <c>bridge.en.md</c>, while the pilot's Dutch file is <c>brug.nl.md</c>, or gone.</summary>
    /// <param name="original">The name of the file that should stand beside it.</param>
    public static Diagnostic NoOriginal(Place place, string original) => Error("no-original", place,
        "dit is een vertaling, maar er is geen origineel met deze naam", $"geef dit bestand de naam van het origineel, of zet het origineel ernaast: {original}; is dit zelf het origineel, haal dan deze regel weg; heb je het stuk weggehaald, haal dan ook dit bestand weg",
        "this is a translation, but there is no original of this name", $"give this file the name of the original, or put the original beside it: {original}; if this is the original itself, take this line out; if you took the piece away, take this file away too");

    /// <summary><c>start-small.en.md</c> with words only, while its original is <c>begin-klein.nl.md</c>.</summary>
    /// <param name="original">The name of the file that should stand beside it.</param>
    /// <param name="missing">The keys that an original would have.</param>
    public static Diagnostic TranslationAlone(Place place, string original, IEnumerable<string> missing) => Error("translation-alone", place,
        $"dit lijkt een vertaling, maar er is geen {original}", $"geef dit bestand de naam van het origineel, met .en.md (het Engelse adres zet je in slug:); is dit zelf het origineel, voeg dan toe: {Listed(missing)}",
        $"this looks like a translation, but there is no {original}", $"give this file the name of the original, with .en.md (the English address goes in slug:); if this is the original itself, add: {Listed(missing)}");

    /// <summary>An original with <c>ended:</c>, a translation without.</summary>
    public static Diagnostic NotTranslated(Place place, string key)
    {
        // A key within another stands below it.
        var (dutch, english) = key.Split(": ") is [var outer, var inner]
            ? ($"voeg twee regels toe: {outer}: en daaronder, met twee spaties ervoor, {inner}: …", $"add two lines: {outer}: and below it, with two spaces before it, {inner}: …")
            : ($"voeg een regel toe: {key}: …", $"add a line: {key}: …");
        return Error("not-translated", place, $"het origineel heeft \"{key}\", deze vertaling niet", dutch, $"the original has \"{key}\", this translation does not", english);
    }

    /// <summary><c>ended:</c> in a translation of a pilot that has no <c>ended:</c>.</summary>
    public static Diagnostic NotInOriginal(Placed<string> key) => Error("not-in-original", key.Place,
        $"deze vertaling heeft \"{key.Value}\", het origineel niet", "zet het ook in het origineel, of haal het hier weg",
        $"this translation has \"{key.Value}\", the original does not", "put it in the original as well, or take it out here");

    /// <summary>A translation that stops at the second <c>---</c>.</summary>
    public static Diagnostic TextNotTranslated(Place place) => Warning("text-not-translated", place,
        "onder de sleutels van deze vertaling staat geen tekst, en in het origineel wel", "vertaal de tekst, of haal dit bestand weg: dan toont de site het origineel",
        "there is no text below the keys of this translation, but there is in the original", "translate the text, or take this file away: the site then shows the original");

    /// <summary>A translation of ten voices that tells nine.</summary>
    public static Diagnostic VoiceNotTranslated(Place place, string id) => Error("voice-not-translated", place,
        $"de stem \"{id}\" ontbreekt hier", $"voeg onder voices toe: - id: {id}, met daaronder text: …",
        $"the voice \"{id}\" is missing here", $"add below voices: - id: {id}, with text: … below it");

    /// <summary>A voice in the translation that the original does not have.</summary>
    public static Diagnostic UnknownVoice(Placed<string> id, string? nearest) => Error("unknown-voice", id.Place,
        $"het origineel heeft geen stem \"{id.Value}\"", Dutch(nearest, "gebruik een id uit het origineel"),
        $"the original has no voice \"{id.Value}\"", English(nearest, "use an id from the original"));

    /// <summary>A translation that does not say which words it was made from.</summary>
    public static Diagnostic NoFingerprint(Place place, string fingerprint) => Warning("no-fingerprint", place,
        "deze vertaling zegt niet van welke versie van het origineel ze is gemaakt", $"voeg als de vertaling klopt een regel toe: translates: {fingerprint}",
        "this translation does not say which version of the original it was made from", $"if the translation is right, add a line: translates: {fingerprint}");
}
