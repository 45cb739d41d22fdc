using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>themes: [diversitiet]</c>, <c>[x](phase:verkenen)</c></summary>
    public static Diagnostic UnknownTerm(Placed<TermId> term, string? nearest)
    {
        var file = Vocabularies.FileOf(term.Value.Vocabulary);
        // A new word may be very like one that is there: nobody must be led to call Groningen Drenthe.
        var (fix, englishFix) = nearest is not null ? ($"bedoel je \"{nearest}\"? Zo niet, voeg het dan toe aan {file}", $"did you mean \"{nearest}\"? If not, add it to {file}")
            : IsSeveral(term.Value.Name) ? (OnePerLine, OnePerLineInEnglish)
            : ($"voeg het toe aan {file}, of kies een id dat er staat", $"add it to {file}, or choose an id that is there");
        return Error($"unknown-{Vocabularies.OneOf(term.Value.Vocabulary)}", term.Place,
            $"\"{term.Value.Name}\" staat niet in {file}", fix,
            $"\"{term.Value.Name}\" is not in {file}", englishFix);
    }

    private const string OnePerLine = "zet elk id op een eigen regel, met een streepje en een spatie ervoor";
    private const string OnePerLineInEnglish = "put each id on a line of its own, with a hyphen and a space before it";

    private static bool IsSeveral(string name) => name.Contains(',', StringComparison.Ordinal) || name.Contains(';', StringComparison.Ordinal);

    /// <summary><c>pilot: functieriul</c>, <c>[x](method:roddelen)</c></summary>
    /// <param name="other">What has the name, but is of another kind.</param>
    public static Diagnostic UnknownEntry(Placed<EntryId> entry, string? nearest, Kind? other)
    {
        var (edition, kind, name) = entry.Value;
        var word = kind.ToString().ToLowerInvariant();
        // Pages of the site stand in no edition.
        var within = edition.Length > 0 ? " in " + edition : "";
        var (otherwise, otherwiseEnglish) = IsSeveral(name) ? (OnePerLine, OnePerLineInEnglish) : other is { } found
            ? ($"\"{name}\" is een {DutchWord(found)}: in een tekst link je daarheen met {LinkTarget.SchemeOf(found)}:{name}", $"\"{name}\" is {(found == Kind.Edition ? "an" : "a")} {EnglishWord(found)}: in a text {LinkTarget.SchemeOf(found)}:{name} leads there")
            : ("kies het id van een bestand dat er is (de naam vóór .nl.md), of haal de verwijzing weg", "choose the id of a file that exists (its name before .nl.md), or take the reference out");
        return Error($"unknown-{word}", entry.Place,
            $"er is geen {DutchWord(kind)} \"{name}\"{within}", Dutch(nearest, otherwise),
            $"there is no {EnglishWord(kind)} \"{name}\"{within}", English(nearest, otherwiseEnglish));
    }

    /// <summary>A published tip that names a pilot with <c>draft: true</c>.</summary>
    public static Diagnostic ReferenceToDraft(Placed<EntryId> entry) => Error("reference-to-draft", entry.Place,
        $"\"{entry.Value.Name}\" is nog een concept en komt niet op de site", "haal de verwijzing weg, of publiceer het concept ook",
        $"\"{entry.Value.Name}\" is still a draft and will not be on the site", "take the reference out, or publish the draft as well");

    /// <summary>Two words of a vocabulary, or two voices, with one id.</summary>
    public static Diagnostic DuplicateId(Placed<string> id, Place first) => Error("duplicate-id", id.Place,
        $"het id \"{id.Value}\" is al gebruikt", "geef dit een eigen id",
        $"the id \"{id.Value}\" is taken", "give this one an id of its own", first);

    /// <summary>Two phases with <c>order: 2</c>.</summary>
    public static Diagnostic SameOrder(Place place, int order, Place first) => Error("same-order", place,
        $"er is al een fase met \"order: {order}\"", "geef elke fase een eigen nummer: 1 voor de eerste, 2 voor de volgende, enzovoort",
        $"there is a phase with \"order: {order}\" already", "give each phase a number of its own: 1 for the first, 2 for the next, and so on", first);

    /// <summary>Two meetings of one edition with <c>number: 3</c>, two chapters with <c>order: 2</c>.</summary>
    public static Diagnostic SameNumber(Placed<int> number, Place first) => Warning("same-number", number.Place,
        $"het nummer {number.Value} is al van een ander stuk van deze soort", "geef elk een eigen nummer",
        $"the number {number.Value} is that of another piece of this kind already", "give each a number of its own", first);

    /// <summary>Two chapters of one edition with <c>opens: pilots</c>.</summary>
    public static Diagnostic OpenedTwice(Place again, Place first) => Error("opened-twice", again,
        "dit deel begint al met een ander hoofdstuk", "laat opens staan bij het hoofdstuk dat het deel inleidt, en haal het bij het andere weg",
        "another chapter opens this part already", "leave opens with the chapter that introduces the part, and take it out of the other", first);

    /// <summary>Two themes called <c>Water</c>, two questions with the same label.</summary>
    public static Diagnostic SameName(Placed<string> name, Place first) => Warning("same-name", name.Place,
        $"\"{name.Value}\" staat al in deze lijst, onder een ander id", "geef een van beide een naam die het verschil laat zien, of houd er één over als het hetzelfde is",
        $"\"{name.Value}\" is in this list already, under another id", "give one of them a name that shows the difference, or keep only one if they are the same", first);

    /// <summary>Guidance's reflection on nothing.</summary>
    public static Diagnostic GuidanceWithoutPilot(Place place) => Error("guidance-without-pilot", place,
        "een reflectie van de begeleiding hoort bij een pilot", "voeg een regel toe: pilot: <id van de pilot>",
        "a reflection by the guides belongs to a pilot", "add a line: pilot: <id of the pilot>");

    /// <summary>Two entries, or an entry and a page of the site, that would stand at one address.</summary>
    /// <param name="isEither">Whether the other could give way as well.</param>
    public static Diagnostic AddressTaken(Place place, string address, Place? other, bool isEither) => Error("address-taken", place,
        $"het adres {address} is al bezet", isEither ? "geef een van beide een andere slug" : "geef dit een eigen slug",
        $"the address {address} is taken", isEither ? "give either of them another slug" : "give this one a slug of its own", other);

    /// <summary>An entry without a file in that language, whose name is the address of another page there.</summary>
    /// <param name="file">The file that could give it a slug.</param>
    public static Diagnostic NameTaken(Place place, string address, string file, Place? other) => Error("address-taken", place,
        $"het adres {address} is al bezet", $"maak {file} met een eigen slug, of geef dit bestand een andere naam",
        $"the address {address} is taken", $"make {file} with a slug of its own, or give this file another name", other);

    /// <summary><c>aliases: [/nl/2012/pilots/functieruil/]</c>, where a page stands today.</summary>
    public static Diagnostic AliasTaken(Placed<string> alias) => Error("address-taken", alias.Place,
        $"het adres {alias.Value} is al bezet", "haal dit oude adres weg: wie het opvraagt, krijgt wat er nu staat",
        $"the address {alias.Value} is taken", "take this old address out: whoever asks for it gets what stands there now");

    /// <summary>One old address in two files.</summary>
    public static Diagnostic AliasTwice(Placed<string> alias, Place first) => Error("address-taken", alias.Place,
        $"het oude adres {alias.Value} staat ook bij een ander stuk", "laat het staan bij het stuk waar lezers naartoe moeten, en haal het bij het andere weg",
        $"the old address {alias.Value} is claimed by another piece as well", "leave it with the piece that readers should get, and take it out of the other", first);

    /// <summary><c>aliases: [oude-pagina]</c></summary>
    public static Diagnostic WrongAlias(Placed<string> alias) => Error("wrong-alias", alias.Place,
        $"\"{alias.Value}\" is geen oud adres", "schrijf het pad zoals het was, zoals /nl/2012/pilots/oude-naam/",
        $"\"{alias.Value}\" is not an old address", "write the path as it was, such as /nl/2012/pilots/old-name/");

    private static string EnglishWord(Kind kind) => kind switch
    {
        Kind.Voices => "question with voices",
        Kind.SitePage => "page",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string DutchWord(Kind kind) => kind switch
    {
        Kind.Edition => "editie",
        Kind.Chapter => "hoofdstuk",
        Kind.Meeting => "bijeenkomst",
        Kind.Pilot => "pilot",
        Kind.Tip => "tip",
        Kind.Reflection => "reflectie",
        Kind.Voices => "vraag met stemmen",
        Kind.Method => "werkvorm",
        _ => "pagina",
    };
}
