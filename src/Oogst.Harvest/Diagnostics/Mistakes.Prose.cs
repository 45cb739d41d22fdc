using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>&lt;b&gt;vet&lt;/b&gt;</c></summary>
    public static Diagnostic RawHtml(Place place) => Warning("raw-html", place,
        "HTML wordt hier als tekst getoond", "gebruik Markdown, zoals **vet**, of zet een backslash voor de <",
        "HTML is shown as text here", "use Markdown, such as **bold**, or put a backslash before the <");

    /// <summary>Quotes in quotes in quotes …</summary>
    public static Diagnostic ProseTooDeep(Place place) => Error("prose-too-deep", place,
        "deze tekst is te diep genest om te lezen", "haal lijsten en citaten die in elkaar zitten uit elkaar",
        "this text is nested too deeply to read", "take lists and quotes that stand in each other apart");

    /// <summary><c>[x](javascript:alert(1))</c>, <c>[x](pilto:functieruil)</c>, <c>[x](//elders.nl)</c></summary>
    public static Diagnostic LinkNotAllowed(Placed<string> url, string? nearest) => Error("link-not-allowed", url.Place,
        $"de link \"{url.Value}\" kan niet", Dutch(nearest, $"link met {Listed(LinkTarget.Schemes.Select(scheme => scheme + ":"))}, #kop of een bestand van deze editie"),
        $"the link \"{url.Value}\" is not possible", English(nearest, $"link with {Listed(LinkTarget.Schemes.Select(scheme => scheme + ":"))}, #heading or a file of this edition"));

    /// <summary><c>[x](https://naam:woord@elders.nl)</c>, <c>[x](https://elders\.nl)</c></summary>
    public static Diagnostic UnsoundWebLink(Placed<string> url) => Error("unsound-web-link", url.Place,
        $"\"{url.Value}\" is geen webadres dat je veilig kunt volgen", "open de pagina in een browser en neem het adres daar opnieuw over: zonder gebruikersnaam ervoor, en zonder \\",
        $"\"{url.Value}\" is not a web address that one can follow safely", "open the page in a browser and copy its address from there: without a user name before it, and without \\");

    /// <summary>"Welke stappen zijn gezet?" as a heading twice in one story.</summary>
    public static Diagnostic QuestionAskedTwice(Place place, string heading, Place first) => Warning("question-asked-twice", place,
        $"de vraag \"{heading}\" staat hier voor de tweede keer", "zet het antwoord bij de eerste kop, of geef deze kop andere woorden",
        $"the question \"{heading}\" is here for the second time", "put the answer below the first heading, or give this one other words", first);

    /// <summary>Two pilots called "De brug" in one edition and language.</summary>
    public static Diagnostic SameTitle(Place place, string title, Place first) => Warning("same-title", place,
        $"de titel \"{title}\" is al gebruikt voor een ander stuk van deze soort", "geef een van beide een titel die het verschil laat zien",
        $"the title \"{title}\" is used for another piece of this kind", "give one of the two a title that shows the difference", first);

    /// <summary>A pilot's file that stops at the second <c>---</c>.</summary>
    public static Diagnostic NoText(Place place) => Warning("no-text", place,
        "onder de sleutels staat geen tekst, dus dit wordt een bijna lege pagina", "schrijf de tekst onder de tweede ---, of houd het stuk met draft: true nog van de site",
        "there is no text below the keys, so this becomes an almost empty page", "write the text below the second ---, or keep the piece off the site for now with draft: true");

    /// <summary><c>[x](#de-vraga)</c></summary>
    public static Diagnostic UnknownHeading(Placed<string> name, string? nearest) => Error("unknown-heading", name.Place,
        $"er is geen kop \"#{name.Value}\" in deze tekst", Dutch(nearest is null ? null : "#" + nearest, "neem de woorden van een kop over, klein en met streepjes"),
        $"there is no heading \"#{name.Value}\" in this text", English(nearest is null ? null : "#" + nearest, "take over a heading's words, in small letters and with hyphens"));

    /// <summary><c>Zo ging het.[^3]</c> without a line <c>[^3]: …</c>, or with that line in a list or a quote.</summary>
    public static Diagnostic UnknownNote(Placed<string> mark, string? nearest) => Error("unknown-note", mark.Place,
        $"er is geen voetnoot \"{mark.Value}\"", Dutch(nearest, $"schrijf onder je tekst, helemaal vooraan op een eigen regel, {mark.Value}: en dan de noot"),
        $"there is no footnote \"{mark.Value}\"", English(nearest, $"write below your text, at the very start of a line of its own, {mark.Value}: and then the note"));

    /// <summary><c>[^2]: Bron: het jaarverslag.</c> in a text that nowhere says <c>[^2]</c>.</summary>
    public static Diagnostic UnusedNote(Place place, string name) => Warning("unused-note", place,
        $"de voetnoot \"{name}\" komt niet op de pagina: nergens in de tekst staat {name}", $"zet {name} achter de woorden waar de noot bij hoort, of haal de noot weg",
        $"the footnote \"{name}\" does not reach the page: nothing in the text says {name}", $"put {name} after the words that the note belongs to, or take the note out");

    /// <summary>Two lines that start with <c>[^1]:</c>.</summary>
    public static Diagnostic NoteTwice(Place place, string name, Place first) => Warning("note-twice", place,
        $"er is al een voetnoot \"{name}\", dus deze komt niet op de pagina", "geef deze noot een ander nummer, en zet dat nummer ook in de tekst",
        $"there is a footnote \"{name}\" already, so this one does not reach the page", "give this note another number, and put that number in the text too", first);

    /// <summary><c>[Bron]: https://voorbeeld.nl</c>, which Markdown takes for the address of a link elsewhere in the text.</summary>
    public static Diagnostic UnusedAddress(Place place, string name) => Warning("unused-address", place,
        $"deze regel komt niet op de pagina: \"{name}:\" vooraan geeft een link een adres, en geen link gebruikt het", "haal de haken weg als lezers de regel moeten zien, en anders de hele regel",
        $"this line does not reach the page: \"{name}:\" at its start gives a link its address, and no link uses it", "take the brackets away if readers must see the line, and else the whole line");

    /// <summary><c>![Groep](../images/groep.jgp)</c>, <c>image: file: foto.jpg</c></summary>
    public static Diagnostic UnknownFileLink(Placed<string> path, string? nearest) => Error("unknown-file-link", path.Place,
        $"het bestand \"{path.Value}\" is er niet", Dutch(nearest, "zet het in images/ of attachments/ van deze editie (hoofdletters tellen)"),
        $"there is no file \"{path.Value}\"", English(nearest, "put it in images/ or attachments/ of this edition (capitals count)"));

    /// <summary><c>![Groep](https://voorbeeld.nl/groep.jpg)</c>, <c>![De brug](pilot:brug)</c></summary>
    public static Diagnostic ImageFromElsewhere(Placed<string> url) => Error("image-from-elsewhere", url.Place,
        $"\"{url.Value}\" kan geen afbeelding zijn", "zet de afbeelding in images/ van deze editie, of haal het uitroepteken weg als je een link bedoelt",
        $"\"{url.Value}\" cannot be an image", "put the image in images/ of this edition, or take away the exclamation mark if you mean a link");

    /// <summary><c>![Het verslag](../attachments/verslag.pdf)</c>, <c>image: file: images/verslag.docx</c></summary>
    public static Diagnostic NotAnImage(Placed<string> path) => Error("not-an-image", path.Place,
        $"\"{path.Value}\" is geen afbeelding die een browser laat zien", "kies een .avif, .gif, .jpg, .png, .svg of .webp; naar een ander bestand link je zonder uitroepteken",
        $"\"{path.Value}\" is not an image that a browser shows", "choose an .avif, .gif, .jpg, .png, .svg or .webp; link to any other file without an exclamation mark");

    /// <summary><c>[x] (pilot:brug)</c>, <c>[x](pilot: brug)</c>, <c>[x](../images/mijn groep.png)</c>, <c>[x][y]</c>, <c>[[brug]]</c>, <c>pilot:brug</c> by itself</summary>
    public static Diagnostic LinkAsText(Place place) => Warning("link-as-text", place,
        "dit lijkt een link, maar lezers zien de tekens zelf", "schrijf [woorden](adres), zonder spatie voor het haakje en zonder spaties in het adres",
        "this looks like a link, but readers see the characters themselves", "write [words](address), without a space before the bracket and without spaces in the address");

    /// <summary><c>##Kop</c>, <c>-punt</c>, <c>• punt</c>, <c>· punt</c> at the start of a paragraph.</summary>
    public static Diagnostic SignAsText(Place place, string sign) => Warning("sign-as-text", place,
        $"lezers zien hier het teken {sign} zelf", sign[0] is not ('#' or '-') ? "begin elk punt op een eigen regel, met een streepje en een spatie: - punt" : $"zet een spatie achter {sign}",
        $"readers see the character {sign} itself here", sign[0] is not ('#' or '-') ? "start each point on a line of its own, with a hyphen and a space: - point" : $"put a space after {sign}");

    /// <summary>Lines of <c>| a | b |</c> without <c>| --- | --- |</c> below the first.</summary>
    public static Diagnostic TableAsText(Place place) => Warning("table-as-text", place,
        "dit lijkt een tabel, maar lezers zien de streepjes zelf", "zet onder de eerste regel van de tabel een regel met voor elke kolom drie streepjes: | --- | --- |",
        "this looks like a table, but readers see the bars themselves", "put a line with three hyphens for each column below the first line of the table: | --- | --- |");

    /// <summary>Two lines with a tab between their words, as a table comes out of Word or Excel.</summary>
    public static Diagnostic TabbedTable(Place place) => Warning("table-as-text", place,
        "dit lijkt een tabel uit Word of Excel, maar op de pagina lopen de kolommen in elkaar over", "zet tussen de kolommen een | in plaats van een tab, en onder de eerste regel een regel met voor elke kolom drie streepjes: | --- | --- |",
        "this looks like a table from Word or Excel, but on the page its columns run into each other", "put a | between the columns in place of a tab, and below the first line a line with three hyphens for each column: | --- | --- |");

    /// <summary><c>a) water</c> and, on the next line, <c>b) land</c>; two lines that start with a dash.</summary>
    public static Diagnostic PointsRunOn(Place place, string sign) => Warning("points-run-on", place,
        $"{sign} vooraan maakt geen lijst: op de pagina lopen deze regels door als één alinea", "begin elk punt met een streepje en een spatie (- punt) of met een nummer (1. punt)",
        $"{sign} at the start makes no list: on the page these lines run on as one paragraph", "start each point with a hyphen and a space (- point) or with a number (1. point)");

    /// <summary><c>** vet **</c>, <c>**vet</c></summary>
    public static Diagnostic BoldAsText(Place place) => Warning("bold-as-text", place,
        "lezers zien hier de sterretjes ** zelf", "zet ** vlak voor het eerste en vlak achter het laatste woord, zonder spatie ertussen, en een spatie achter ** als er een leesteken voor staat; bedoel je de sterretjes, zet dan een backslash voor elk ervan",
        "readers see the stars ** themselves here", "put ** right before the first and right after the last word, without a space between, and a space after ** if a punctuation mark comes before it; if you mean the stars, put a backslash before each of them");

    /// <summary>Three backticks that nothing answers.</summary>
    public static Diagnostic CodeNotClosed(Place place) => Warning("code-not-closed", place,
        "dit codeblok wordt nergens gesloten, dus alles wat volgt staat als code op de pagina", "sluit het met dezelfde tekens op een eigen regel, of haal deze weg",
        "nothing closes this block of code, so all that follows stands on the page as code", "close it with the same characters on a line of their own, or take these out");

    /// <summary>Four spaces before a paragraph, as Word and mail leave them.</summary>
    public static Diagnostic IndentedCode(Place place) => Warning("indented-code", place,
        "deze tekst springt vier spaties of meer in en staat daarom als code op de pagina", "haal de spaties vooraan weg; is het code, zet er dan een regel met ``` boven en onder",
        "this text is indented by four spaces or more and therefore stands on the page as code", "take the spaces at its start away; if it is code, put a line with ``` above and below it");

    /// <summary><c>---</c> right below a paragraph.</summary>
    public static Diagnostic UnderlinedHeading(Place place) => Warning("underlined-heading", place,
        "de streepjes onder deze regel maken er een kop van", "bedoel je een kop, zet dan ## en een spatie voor de regel en haal de streepjes weg; zet er anders een lege regel tussen",
        "the hyphens below this line make it a heading", "if you mean a heading, put ## and a space before the line and take the hyphens out; else put an empty line between them");

    /// <summary><c>##</c> or <c>&gt;</c> with nothing behind it.</summary>
    public static Diagnostic NothingWritten(Place place) => Warning("nothing-written", place,
        "deze kop of dit citaat is leeg", "schrijf er iets, of haal het teken weg",
        "this heading or quote is empty", "write something, or take the mark out");

    /// <summary><c>![](../images/groep.jpg)</c></summary>
    public static Diagnostic ImageWithoutAlt(Place place, string url) => Warning("image-without-alt", place,
        $"de afbeelding \"{url}\" heeft geen beschrijving", "schrijf tussen de [ ] wat er te zien is",
        $"the image \"{url}\" has no description", "write between the [ ] what can be seen");

    /// <summary>A text in which somebody with <c>removed: true</c> is still named. The message does not repeat the name.</summary>
    public static Diagnostic RemovedName(Place place) => Warning("removed-name", place,
        "hier staat nog de naam van iemand die in people.yml op removed: true staat", "schrijf op wat iemand deed, zonder de naam",
        "the name of somebody with removed: true in people.yml is still here", "write what the person did, without the name");
}
