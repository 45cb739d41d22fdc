namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>title:</c> with nothing behind it.</summary>
    public static Diagnostic EmptyValue(Place place, string key) => Error("empty-value", place,
        $"\"{key}\" heeft geen waarde", "vul iets in, of haal de regel weg als de sleutel niet verplicht is",
        $"\"{key}\" has no value", "fill something in, or take the line away if the key is not required");

    /// <summary><c>title:</c> with a list below it.</summary>
    public static Diagnostic TextExpected(Place place, string key) => Error("text-expected", place,
        $"\"{key}\" hoort één tekst te zijn", "schrijf de tekst achter de dubbele punt; begint hij met { of [, zet er dan aanhalingstekens om",
        $"\"{key}\" should be one text", "write the text after the colon; if it starts with { or [, put quotes around it");

    /// <summary><c>themes: diversiteit</c></summary>
    public static Diagnostic ListExpected(Place place, string key) => Error("list-expected", place,
        $"\"{key}\" hoort een lijst te zijn", "zet elk onderdeel op een eigen regel met \"- \" ervoor",
        $"\"{key}\" should be a list", "put each item on a line of its own with \"- \" before it");

    /// <summary><c>image: foto.jpg</c></summary>
    public static Diagnostic KeysExpected(Place place, string key, IEnumerable<string> keys) => Error("keys-expected", place,
        $"onder \"{key}\" horen sleutels te staan", $"schrijf eronder, ingesprongen: {Listed(keys.Select(name => name + ": …"))}",
        $"there should be keys below \"{key}\"", $"write below it, indented: {Listed(keys.Select(name => name + ": …"))}");

    /// <summary>An attachment with a title alone, or with a file and <c>missing: true</c>.</summary>
    public static Diagnostic FileOrMissing(Place place, bool hasBoth) => Error("file-or-missing", place,
        "een bijlage heeft een bestand, of zegt dat het er niet is", hasBoth ? "haal file: of missing: true weg" : "schrijf onder de titel: file: attachments/… of, als het bestand er niet meer is: missing: true",
        "an attachment has a file, or says that there is none", hasBoth ? "take file: or missing: true out" : "write below the title: file: attachments/… or, if the file is no longer there: missing: true");

    /// <summary><c>summary: Kort.</c></summary>
    public static Diagnostic TooShort(Place place, string key, int length, int shortest) => Error("too-short", place,
        $"\"{key}\" is {length} tekens lang", $"maak er minstens {shortest} van",
        $"\"{key}\" is {length} characters long", $"make it at least {shortest}");

    /// <summary>A title of 200 characters.</summary>
    public static Diagnostic TooLong(Place place, string key, int length, int longest) => Error("too-long", place,
        $"\"{key}\" is {length} tekens lang", $"maak er hoogstens {longest} van",
        $"\"{key}\" is {length} characters long", $"make it {longest} at most");

    /// <summary><c>slug: Één/Twee</c>, a file called <c>con.nl.md</c></summary>
    public static Diagnostic WrongSlug(Placed<string> slug, string offer) => Error("wrong-slug", slug.Place,
        $"\"{slug.Value}\" kan geen adres zijn", $"gebruik alleen a-z, 0-9 en streepjes, bijvoorbeeld {offer}",
        $"\"{slug.Value}\" cannot be an address", $"use only a-z, 0-9 and hyphens, for example {offer}");

    /// <summary><c>title: Mens volgt **werk**</c></summary>
    /// <param name="marked">The words with their marks.</param>
    public static Diagnostic MarksInPlainText(Place place, string key, string marked) => Warning("marks-in-plain-text", place,
        $"\"{key}\" is gewone tekst: {marked} komt op de pagina zoals het hier staat", "haal de tekens weg; opmaak en links horen in de tekst onder de sleutels",
        $"\"{key}\" is plain text: {marked} shows on the page as it stands here", "take the marks out; formatting and links belong in the text below the keys");

    /// <summary><c>order: eerste</c></summary>
    public static Diagnostic NotANumber(Placed<string> text, string key) => Error("not-a-number", text.Place,
        $"\"{key}\" is geen heel getal: \"{text.Value}\"", "schrijf alleen cijfers, zoals 3",
        $"\"{key}\" is not a whole number: \"{text.Value}\"", "write digits only, such as 3");

    /// <summary><c>published: 01-07-2012</c></summary>
    public static Diagnostic NotADate(Placed<string> text, string key, string? offer) => Error("not-a-date", text.Place,
        $"\"{key}\" is geen datum: \"{text.Value}\"", offer is null ? "schrijf jaar-maand-dag of jaar-maand, zoals 2012-07" : $"schrijf {offer}",
        $"\"{key}\" is not a date: \"{text.Value}\"", offer is null ? "write year-month-day or year-month, such as 2012-07" : $"write {offer}");

    /// <summary><c>published: 2012-02-30</c></summary>
    public static Diagnostic NoSuchDate(Placed<string> text, string key) => Error("no-such-date", text.Place,
        $"de datum bij \"{key}\" bestaat niet: {text.Value}", "kijk de maand en de dag na; de volgorde is jaar-maand-dag",
        $"the date in \"{key}\" does not exist: {text.Value}", "check the month and the day; the order is year-month-day");

    /// <summary><c>published: 2912-07</c></summary>
    public static Diagnostic DateFarAway(Placed<string> text, string key) => Warning("date-far-away", text.Place,
        $"\"{key}\" ligt wel erg ver weg: {text.Value}", "kijk het jaartal na",
        $"\"{key}\" is very far away: {text.Value}", "check the year");

    /// <summary><c>kind: zilver</c></summary>
    public static Diagnostic NotAChoice(Placed<string> text, string key, IReadOnlyList<string> choices) => Error("not-a-choice", text.Place,
        $"\"{key}\" kan niet \"{text.Value}\" zijn", IsDraft(text) ? "schrijf \"draft: true\" in plaats van deze regel" : Dutch(Meant.By(text.Value, choices), $"kies uit: {Listed(choices)}"),
        $"\"{key}\" cannot be \"{text.Value}\"", IsDraft(text) ? "write \"draft: true\" instead of this line" : English(Meant.By(text.Value, choices), $"choose from: {Listed(choices)}"));

    // To choose what there is would publish it.
    private static bool IsDraft(Placed<string> text) => text.Value.Trim().ToLowerInvariant() is "draft" or "concept";

    /// <summary><c>baseUrl: https://oogst.example/nieuw</c></summary>
    public static Diagnostic NotATopAddress(Placed<string> text, string key) => Error("not-a-top-address", text.Place,
        $"\"{key}\" is niet het adres van een hele site: \"{text.Value}\"", "schrijf alleen https:// en de naam van de site, zoals https://oogst.example, zonder map, ? of # erachter",
        $"\"{key}\" is not the address of a whole site: \"{text.Value}\"", "write only https:// and the name of the site, such as https://oogst.example, without a folder, ? or # behind it");

    /// <summary><c>baseUrl: oogst.example</c></summary>
    public static Diagnostic NotAWebAddress(Placed<string> text, string key) => Error("not-a-web-address", text.Place,
        $"\"{key}\" is geen webadres: \"{text.Value}\"", "schrijf het hele adres, met https:// ervoor",
        $"\"{key}\" is not a web address: \"{text.Value}\"", "write the whole address, with https:// before it");
}
