namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>input/notes/x.md</c>, <c>input/2012/pilot/x.nl.md</c></summary>
    public static Diagnostic UnknownFolder(Place place, string folder, string? nearest = null) => Error("unknown-folder", place,
        $"de map \"{folder}\" hoort hier niet", Dutch(nearest, "zet het bestand in een editie (zoals 2012/pilots/) of in pages/"),
        $"the folder \"{folder}\" does not belong here", English(nearest, "put the file in an edition (such as 2012/pilots/) or in pages/"));

    /// <summary><c>input/readme.txt</c>, <c>input/2012/story.nl.md</c></summary>
    public static Diagnostic UnknownFile(Place place, string name) => Error("unknown-file", place,
        $"het bestand \"{name}\" hoort hier niet", "verplaats het naar de map van zijn soort, of haal het weg",
        $"the file \"{name}\" does not belong here", "move it to the folder of its kind, or take it away");

    /// <summary><c>input/2012/pilots/Mijn verhaal.md</c></summary>
    public static Diagnostic WrongFileName(Place place, string name) => Error("wrong-file-name", place,
        $"de bestandsnaam \"{name}\" klopt niet", "noem het <naam>.nl.md of <naam>.en.md, met alleen kleine letters, cijfers en streepjes in de naam",
        $"the file name \"{name}\" is not right", "call it <name>.nl.md or <name>.en.md, with only small letters, digits and hyphens in the name");

    /// <summary><c>input/2012/pilots/functieruil.de.md</c></summary>
    public static Diagnostic UnknownLanguage(Place place, string code) => Error("unknown-language", place,
        $"de site kent de taal \"{code}\" niet", "eindig de bestandsnaam op .nl.md of .en.md",
        $"the site does not know the language \"{code}\"", "end the file name in .nl.md or .en.md");

    /// <summary>A file saved as UTF-16 or Windows-1252.</summary>
    public static Diagnostic NotUtf8(Place place, string what) => Error("not-utf8", place,
        $"dit bestand is geen UTF-8 ({what})", "sla het opnieuw op als UTF-8",
        $"this file is not UTF-8 ({what})", "save it again as UTF-8");

    /// <summary>A NUL or an escape character in the text.</summary>
    public static Diagnostic ControlCharacter(Place place, char c) => Error("control-character", place,
        $"hier staat een onzichtbaar stuurteken (U+{(int)c:X4})", "haal het teken weg",
        $"there is an invisible control character here (U+{(int)c:X4})", "take the character out");

    /// <summary><c>input/2012/</c> without <c>edition.nl.md</c> or <c>edition.en.md</c>.</summary>
    public static Diagnostic NoEditionFile(Place place, string edition) => Error("no-edition-file", place,
        $"de editie {edition} heeft geen edition.nl.md", $"maak {edition}/edition.nl.md met titel, samenvatting en colofongegevens",
        $"the edition {edition} has no edition.nl.md", $"make {edition}/edition.nl.md with title, summary and colophon facts");

    /// <summary>An input folder without <c>site.yml</c>.</summary>
    public static Diagnostic NoSiteFile(string file = "site.yml") => Error("no-site-file", new(file),
        "site.yml ontbreekt in de invoermap", "maak site.yml met in elk geval name, tagline, publisher en baseUrl",
        "site.yml is missing from the input folder", "make site.yml with at least name, tagline, publisher and baseUrl");

    /// <summary>An input folder without an edition.</summary>
    public static Diagnostic NothingToPublish(string folder) => Error("nothing-to-publish", new(folder),
        "hier staat geen enkele editie", "geef met --input de map die site.yml en de edities bevat",
        "there is no edition here", "give the folder that holds site.yml and the editions with --input");

    /// <summary>A symbolic link, a pipe or another special file in the input folder.</summary>
    public static Diagnostic NotAPlainFile(Place place) => Error("not-a-plain-file", place,
        "dit is geen gewoon bestand maar een koppeling of apparaat", "zet het bestand zelf neer, of haal de koppeling weg",
        "this is not a plain file but a link or a device", "put the file itself here, or take the link away");

    /// <summary>A file the tool may not open.</summary>
    public static Diagnostic Unreadable(Place place) => Error("unreadable", place,
        "dit bestand of deze map kan niet gelezen worden", "geef leesrechten",
        "this file or folder cannot be read", "give permission to read it");
}
