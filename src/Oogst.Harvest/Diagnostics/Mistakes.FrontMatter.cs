using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary>A file that starts with text, or is empty.</summary>
    public static Diagnostic NoFrontMatter(Place place) => Error("no-front-matter", place,
        "het bestand begint niet met ---", "begin op de allereerste regel met ---, zet daaronder title: en summary: met hun tekst, en dan weer ---",
        "the file does not start with ---", "start on the very first line with ---, put title: and summary: with their texts below it, and then --- again");

    /// <summary><c>---json</c>, <c>+++</c></summary>
    public static Diagnostic WrongFence(Place place, string fence) => Error("wrong-fence", place,
        $"de eerste regel is \"{fence}\"", "maak er precies drie streepjes van: ---",
        $"the first line is \"{fence}\"", "make it exactly three hyphens: ---");

    /// <summary>Keys without a second <c>---</c> line below them.</summary>
    public static Diagnostic FrontMatterNotClosed(Place place) => Error("front-matter-not-closed", place,
        "de afsluitende --- ontbreekt", "zet onder de laatste sleutel een regel met alleen ---",
        "the closing --- is missing", "put a line with only --- below the last key");

    /// <summary>More than 64 KiB of keys.</summary>
    public static Diagnostic FrontMatterTooLong(Place place, int longest) => Error("front-matter-too-long", place,
        $"tussen de --- regels staat meer dan {longest} KiB", "zet lopende tekst onder de tweede ---",
        $"there are more than {longest} KiB between the --- lines", "put running text below the second ---");

    /// <summary><c>title: "open</c>, a tab before a key, <c>title: a: b</c></summary>
    public static Diagnostic YamlUnreadable(Place place) => Error("yaml-unreadable", place,
        "dit kan niet gelezen worden", "zet aanhalingstekens om de tekst (\"…\") en laat regels inspringen met spaties, niet met tabs",
        "this cannot be read", "put quotes around the text (\"…\") and indent lines with spaces, not tabs");

    /// <summary>A tab before a key.</summary>
    public static Diagnostic YamlTab(Place place) => Error("yaml-tab", place,
        "deze regel springt in met een tab", "vervang de tab door twee spaties",
        "this line is indented with a tab", "put two spaces in place of the tab");

    /// <summary>A space that does not break, from Word or a web page, where YAML wants a plain one.</summary>
    public static Diagnostic YamlHardSpace(Place place) => Error("yaml-hard-space", place,
        "hier staat een vaste spatie, zoals uit Word of van een webpagina", "haal haar weg en typ een gewone spatie",
        "there is a non-breaking space here, as from Word or a web page", "take it out and type a plain space");

    /// <summary><c>title:Mijn verhaal</c>, <c>title = Mijn verhaal</c></summary>
    public static Diagnostic YamlNoColon(Place place) => Error("yaml-no-colon", place,
        "deze regel heeft geen sleutel met een dubbele punt en een spatie", "schrijf haar zo: sleutel: waarde",
        "this line has no key with a colon and a space", "write it like this: key: value");

    /// <summary><c>title: "open</c>, <c>title: "Mijn" verhaal</c></summary>
    public static Diagnostic YamlHalfQuoted(Place place) => Error("yaml-half-quoted", place,
        "de aanhalingstekens staan niet om de hele waarde", "zet er één vooraan en één aan het eind, of laat ze weg; horen ze bij de tekst, zet dan enkele om het geheel: '\"Mijn\" verhaal'",
        "the quotes do not stand around the whole value", "put one at the start and one at the end, or leave them out; if they belong to the text, put single ones around the whole: '\"My\" story'");

    /// <summary>Lists in lists in lists …</summary>
    public static Diagnostic YamlTooDeep(Place place, int deepest) => Error("yaml-too-deep", place,
        $"dit staat meer dan {deepest} niveaus diep", "maak de sleutels eenvoudiger",
        $"this stands more than {deepest} levels deep", "make the keys simpler");

    /// <summary><c>title: &amp;O Provincies</c>, <c>title: !important</c>, <c>*anchor</c>, <c>&lt;&lt;:</c></summary>
    public static Diagnostic YamlMagic(Place place, string sign) => Error("yaml-magic", place,
        $"een tekst die met {sign} begint, wordt niet als tekst gelezen", "zet aanhalingstekens om de hele tekst: \"…\"",
        $"a text that starts with {sign} is not read as text", "put quotes around the whole text: \"…\"");

    /// <summary><c>title: Tip #1</c></summary>
    public static Diagnostic TextEaten(Place place, string kept) => Error("text-eaten", place,
        $"alles vanaf # valt weg; er blijft \"{kept}\" over", "zet aanhalingstekens om de hele tekst: \"…\"",
        $"everything from the # on is dropped; \"{kept}\" remains", "put quotes around the whole text: \"…\"");

    /// <summary>Front matter that is a list or a single text.</summary>
    public static Diagnostic NotKeys(Place place) => Error("not-keys", place,
        "hier horen sleutels te staan, zoals title: met een tekst", "schrijf elke sleutel op een eigen regel: sleutel: waarde",
        "there should be keys here, such as title: with a text", "write each key on a line of its own: key: value");

    /// <summary>A vocabulary that is not a list.</summary>
    public static Diagnostic NotAList(Place place, string key) => Error("not-a-list", place,
        "dit bestand hoort een lijst te zijn", $"begin elk woord van de lijst met \"- {key}:\"",
        "this file should be a list", $"start each word of the list with \"- {key}:\"");

    /// <summary>Two <c>title:</c> lines.</summary>
    public static Diagnostic DuplicateKey(Placed<string> key, Place first) => Error("duplicate-key", key.Place,
        $"de sleutel \"{key.Value}\" staat er twee keer", "houd er één",
        $"the key \"{key.Value}\" stands here twice", "keep one of them", first);

    /// <summary><c>titel: …</c></summary>
    public static Diagnostic UnknownKey(Placed<string> key, string? nearest, IEnumerable<Field> known) => Error("unknown-key", key.Place,
        $"de sleutel \"{key.Value}\" bestaat hier niet", Dutch(nearest, $"kies uit: {Listed(known.Select(field => field.Name))}"),
        $"there is no key \"{key.Value}\" here", English(nearest, $"choose from: {Listed(known.Select(field => field.Name))}"));

    /// <summary>A pilot without <c>question:</c></summary>
    public static Diagnostic MissingKey(Place place, string key) => Error("missing-key", place,
        $"de sleutel \"{key}\" ontbreekt", $"voeg een regel toe: {key}: …",
        $"the key \"{key}\" is missing", $"add a line: {key}: …");

    /// <summary><c>title:</c> with nothing behind it.</summary>
    public static Diagnostic EmptyValue(Place place, string key) => Error("empty-value", place,
        $"\"{key}\" heeft geen waarde", "vul iets in, of haal de regel weg als de sleutel niet verplicht is",
        $"\"{key}\" has no value", "fill something in, or take the line away if the key is not required");

    /// <summary><c>title:</c> with a list below it.</summary>
    public static Diagnostic TextExpected(Place place, string key) => Error("text-expected", place,
        $"\"{key}\" hoort één tekst te zijn", "schrijf de tekst achter de dubbele punt; begint hij met { of [, zet er dan aanhalingstekens om",
        $"\"{key}\" should be one text", "write the text behind the colon; if it starts with { or [, put quotes around it");

    /// <summary><c>themes: diversiteit</c></summary>
    public static Diagnostic ListExpected(Place place, string key) => Error("list-expected", place,
        $"\"{key}\" hoort een lijst te zijn", "zet elk onderdeel op een eigen regel met \"- \" ervoor",
        $"\"{key}\" should be a list", "put each item on a line of its own with \"- \" before it");

    /// <summary><c>image: foto.jpg</c></summary>
    public static Diagnostic KeysExpected(Place place, string key, IEnumerable<string> keys) => Error("keys-expected", place,
        $"onder \"{key}\" horen sleutels te staan", $"schrijf eronder, ingesprongen: {Listed(keys.Select(name => name + ": …"))}",
        $"there should be keys below \"{key}\"", $"write below it, indented: {Listed(keys.Select(name => name + ": …"))}");

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
        $"\"{key}\" is plain text: {marked} shows on the page as it stands here", "take the signs out; formatting and links belong in the text below the keys");

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
        $"\"{key}\" kan niet \"{text.Value}\" zijn", Dutch(Nearest.To(text.Value, choices), $"kies uit: {Listed(choices)}"),
        $"\"{key}\" cannot be \"{text.Value}\"", English(Nearest.To(text.Value, choices), $"choose from: {Listed(choices)}"));

    /// <summary><c>baseUrl: oogst.example</c></summary>
    public static Diagnostic NotAWebAddress(Placed<string> text, string key) => Error("not-a-web-address", text.Place,
        $"\"{key}\" is geen webadres: \"{text.Value}\"", "schrijf het hele adres, met https:// ervoor",
        $"\"{key}\" is not a web address: \"{text.Value}\"", "write the whole address, with https:// before it");
}
