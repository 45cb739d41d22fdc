using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary>A file that starts with text, or is empty.</summary>
    public static Diagnostic NoFrontMatter(Place place) => Error("no-front-matter", place,
        "het bestand begint niet met ---", "begin op de allereerste regel met ---, zet daaronder title: en summary: met hun tekst, en dan weer ---",
        "the file does not start with ---", "start on the very first line with ---, put title: and summary: with their texts below it, and then --- again");

    /// <summary>A blank line or a heading, and then the keys.</summary>
    /// <param name="line">Where the <c>---</c> above the keys stands.</param>
    public static Diagnostic TextAboveKeys(Place place, int line) => Error("no-front-matter", place,
        "het bestand begint niet met ---", $"haal weg wat boven de --- op regel {line} staat, ook een lege regel",
        "the file does not start with ---", $"take out what stands above the --- on line {line}, a blank line too");

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

    /// <summary>One space too many before a key, or one too few.</summary>
    public static Diagnostic YamlCrooked(Place place) => Error("yaml-crooked", place,
        "deze sleutel staat niet recht onder een andere", "geef hem precies evenveel spaties vooraan als de sleutel waar hij onder hoort; is het tekst die doorloopt, zet dan aanhalingstekens om het geheel",
        "this key does not stand straight below another", "give it exactly as many spaces at its start as the key that it belongs below; if it is text that goes on, put quotes around the whole");

    /// <summary><c>title: Functieruil: zo werkt het</c></summary>
    public static Diagnostic YamlColon(Place place) => Error("yaml-colon", place,
        "door deze dubbele punt is de waarde niet te lezen", "zet aanhalingstekens om de hele waarde, zoals: title: \"Functieruil: zo werkt het\"",
        "this colon makes the value unreadable", "put quotes around the whole value, like this: title: \"Job swaps: how it works\"");

    /// <summary><c>* water</c> for an item of a list.</summary>
    public static Diagnostic YamlStar(Place place) => Error("yaml-star", place,
        "een lijst begint hier niet met een sterretje", "zet er een streepje en een spatie: - water",
        "a list does not begin with a star here", "put a hyphen and a space: - water");

    /// <summary><c>-id: water</c></summary>
    public static Diagnostic YamlDash(Place place) => Error("yaml-dash", place,
        "achter dit streepje hoort een spatie", "zet er een spatie achter: - id: water",
        "a space belongs after this hyphen", "put a space after it: - id: water");

    /// <summary>An item of a list with one space more before it than the others.</summary>
    public static Diagnostic YamlCrookedDash(Place place) => Error("yaml-crooked", place,
        "dit streepje staat niet recht onder het vorige", "geef het precies evenveel spaties vooraan als de andere streepjes van de lijst",
        "this hyphen does not stand straight below the one before it", "give it exactly as many spaces at its start as the other hyphens of the list");

    /// <summary>A tab before a key.</summary>
    public static Diagnostic YamlTab(Place place) => Error("yaml-tab", place,
        "deze regel springt in met een tab", "vervang de tab door twee spaties",
        "this line is indented with a tab", "put two spaces in place of the tab");

    /// <summary>A space that does not break, from Word or a web page, where YAML wants a plain one.</summary>
    public static Diagnostic YamlHardSpace(Place place) => Error("yaml-hard-space", place,
        "hier staat een vaste spatie, zoals uit Word of van een webpagina", "haal die weg en typ een gewone spatie",
        "there is a non-breaking space here, as from Word or a web page", "take it out and type a plain space");

    /// <summary><c>title:Mijn verhaal</c>, <c>title = Mijn verhaal</c></summary>
    public static Diagnostic YamlNoColon(Place place) => Error("yaml-no-colon", place,
        "deze regel heeft geen sleutel met een dubbele punt en een spatie", "schrijf die zo: sleutel: waarde; hoort die bij de regel erboven, zet er dan twee spaties voor",
        "this line has no key with a colon and a space", "write it like this: key: value; if it goes on from the line above, put two spaces before it");

    /// <summary><c>title: "open</c>, <c>title: "Mijn" verhaal</c></summary>
    public static Diagnostic YamlHalfQuoted(Place place) => Error("yaml-half-quoted", place,
        "de aanhalingstekens staan niet om de hele waarde", "zet er één vooraan en één aan het eind, of laat ze weg; horen ze bij de tekst, zet dan enkele om het geheel: '\"Mijn\" verhaal'",
        "the quotes do not stand around the whole value", "put one at the start and one at the end, or leave them out; if they belong to the text, put single ones around the whole: '\"My\" story'");

    /// <summary><c>title: 's Ochtends beginnen</c>, <c>title: 'Mijn' verhaal</c></summary>
    public static Diagnostic YamlHalfQuotedSingly(Place place) => Error("yaml-half-quoted", place,
        "een waarde die met ' begint, moet daar ook mee eindigen", "hoort het teken bij de tekst, zet dan dubbele aanhalingstekens om het geheel: \"'s Ochtends\"; zet er anders ook een aan het eind",
        "a value that starts with ' must end with it too", "if the quote belongs to the text, put double quotes around the whole: \"'s Ochtends\"; else put one at the end as well");

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

    /// <summary><c>title: #1</c></summary>
    public static Diagnostic TextEatenWhole(Place place, string key) => Error("text-eaten", place,
        $"alles vanaf # valt weg; er blijft niets over voor \"{key}\"", "zet aanhalingstekens om de hele tekst: \"…\"",
        $"everything from the # on is dropped; nothing remains for \"{key}\"", "put quotes around the whole text: \"…\"");

    /// <summary>Front matter that is a list or a single text.</summary>
    public static Diagnostic NotKeys(Place place) => Error("not-keys", place,
        "hier horen sleutels te staan, zoals title: met een tekst", "schrijf elke sleutel op een eigen regel: sleutel: waarde",
        "there should be keys here, such as title: with a text", "write each key on a line of its own: key: value");

    /// <summary>A vocabulary that is not a list.</summary>
    public static Diagnostic NotAList(Place place, string key) => Error("not-a-list", place,
        "dit bestand hoort een lijst te zijn", $"begin elk onderdeel van de lijst met \"- {key}:\"",
        "this file should be a list", $"start each item of the list with \"- {key}:\"");

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
}
