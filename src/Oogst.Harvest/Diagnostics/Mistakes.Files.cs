using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>input/2012/pilot/x.nl.md</c></summary>
    public static Diagnostic UnknownFolder(Place place, string folder, string? nearest, IEnumerable<string> known) => Error("unknown-folder", place,
        $"de map \"{folder}\" hoort niet in een editie", Dutch(nearest, $"kies uit: {Listed(known)}"),
        $"the folder \"{folder}\" does not belong in an edition", English(nearest, $"choose from: {Listed(known)}"));

    /// <summary><c>input/notes/x.md</c>, <c>input/Editie 2026/edition.nl.md</c></summary>
    /// <param name="proper">What a folder with that year is called; null when there is no year in its name.</param>
    public static Diagnostic UnknownEdition(Place place, string folder, string? proper) => Error("unknown-folder", place,
        $"de map \"{folder}\" hoort hier niet", proper is null ? "zet het bestand in een editie (zoals 2012/pilots/ of 2012/images/) of in pages/" : $"is dit een editie, noem de map dan {proper}",
        $"the folder \"{folder}\" does not belong here", proper is null ? "put the file in an edition (such as 2012/pilots/ or 2012/images/) or in pages/" : $"if this is an edition, call the folder {proper}");

    /// <summary><c>input/2012/pilots/utrecht/x.nl.md</c>, <c>input/pages/images/x.png</c></summary>
    public static Diagnostic FolderTooDeep(Place place, string folder, string home) => Error("folder-too-deep", place,
        $"in {home} horen geen mappen, dus ook \"{folder}\" niet", $"zet een tekst in {home} zelf, en een afbeelding in images/ van een editie (zoals 2012/images/)",
        $"there are no folders in {home}, so \"{folder}\" does not belong there either", $"put a text in {home} itself, and an image in images/ of an edition (such as 2012/images/)");

    /// <summary><c>input/readme.txt</c>, <c>input/2012/story.nl.md</c></summary>
    /// <param name="proper">The name it would have here, but for its ending.</param>
    public static Diagnostic UnknownFile(Place place, string name, string? proper = null) => Error("unknown-file", place,
        $"het bestand \"{name}\" hoort hier niet", proper is null ? "verplaats het naar de map van zijn soort, of haal het weg" : $"noem het {proper}, of haal het weg als dat bestand er al is",
        $"the file \"{name}\" does not belong here", proper is null ? "move it to the folder of its kind, or take it away" : $"name it {proper}, or take it away if that file is there already");

    /// <summary>The keys of a tip in <c>input/2012/pilots/</c>.</summary>
    public static Diagnostic OtherKind(Place place, Kind kind, string folder, string proper) => Error("other-kind", place,
        $"aan de sleutels te zien hoort dit niet in {folder}/: het is een {DutchWord(kind)}", $"verplaats het naar {proper}/",
        $"going by its keys this does not belong in {folder}/: it is {(kind == Kind.Edition ? "an" : "a")} {EnglishWord(kind)}", $"move it to {proper}/");

    /// <summary><c>input/2012/pilots/groep.jpg</c>, <c>input/2012/tips/verslag.docx</c></summary>
    public static Diagnostic NotAText(Place place, string home, string folder) => Error("not-a-text", place,
        $"in {home} horen alleen teksten in Markdown (.md)", $"zet dit bestand in {folder}; een tekst uit Word plak je in een nieuw .nl.md-bestand",
        $"only texts in Markdown (.md) belong in {home}", $"put this file in {folder}; a text from Word is pasted into a new .nl.md file");

    /// <summary><c>input/2012/pilots/Mijn verhaal.md</c></summary>
    public static Diagnostic WrongFileName(Place place, string name, string proper) => Error("wrong-file-name", place,
        $"de bestandsnaam \"{name}\" klopt niet", $"noem het {proper} (een Engelse tekst .en.md), met alleen kleine letters, cijfers en streepjes in de naam, of haal het weg als het een kopie is",
        $"the file name \"{name}\" is not right", $"call it {proper} (an English text .en.md), with only small letters, digits and hyphens in the name, or take it out if it is a copy");

    /// <summary><c>input/2012/pilots/functieruil.de.md</c></summary>
    public static Diagnostic UnknownLanguage(Place place, string code, string? nearest) => Error("unknown-language", place,
        $"de site kent de taal \"{code}\" niet", Dutch(nearest, "eindig de bestandsnaam op .nl.md of .en.md"),
        $"the site does not know the language \"{code}\"", English(nearest, "end the file name in .nl.md or .en.md"));

    /// <summary><c>input/_redirects</c>, <c>input/.well-known/x</c>, <c>input/netlify.toml</c></summary>
    public static Diagnostic ReservedName(Place place, string name) => Error("reserved-name", place,
        $"\"{name}\" wordt door de site zelf gemaakt of gelezen", "haal het bestand uit de invoermap",
        $"\"{name}\" is made or read by the site itself", "take the file out of the input folder");

    /// <summary><c>Foto.jpg</c> beside <c>foto.jpg</c>: one file on Windows and macOS.</summary>
    public static Diagnostic NamesClash(Place place, Place other) => Error("names-clash", place,
        "deze naam verschilt van een andere alleen in hoofdletters of in hoe een accent is opgeslagen", "geef een van beide bestanden een andere naam",
        "this name differs from another only in capitals or in how an accent was saved", "give one of the two files another name", other);

    /// <summary><c>images/mijn foto (1).jpg</c></summary>
    public static Diagnostic WrongMediaName(Place place, string name) => Error("wrong-media-name", place,
        $"\"{name}\" kan geen adres op de site zijn", "gebruik in de naam alleen letters, cijfers, punten, streepjes en _, te beginnen met een letter of cijfer",
        $"\"{name}\" cannot be an address on the site", "use only letters, digits, dots, hyphens and _ in the name, starting with a letter or digit");

    /// <summary><c>attachments/page.html</c>, <c>images/photo.exe</c></summary>
    public static Diagnostic WrongMediaType(Place place, string extension, IEnumerable<string> allowed) => Error("wrong-media-type", place,
        $"bestanden met \"{extension}\" komen niet op de site", $"gebruik een van deze soorten: {Listed(allowed)}",
        $"files with \"{extension}\" are not put on the site", $"use one of these types: {Listed(allowed)}");

    /// <summary>An SVG with a script, an event handler, foreign HTML or something fetched from elsewhere.</summary>
    public static Diagnostic UnsafeSvg(Place place, string what) => Error("unsafe-svg", place,
        $"deze tekening bevat iets dat niet mag: {what}", "bewaar de tekening opnieuw als gewone SVG, zonder scripts, links en ingesloten pagina's",
        $"this drawing holds something that is not allowed: {what}", "save it again as plain SVG, without scripts, links and embedded pages");

    /// <summary>A text named <c>foto.jpg</c>, a HEIC from a telephone named <c>.jpg</c>, a Word document named <c>verslag.pdf</c>.</summary>
    public static Diagnostic NotWhatItSays(Place place, string type) => Error("not-what-it-says", place,
        $"dit is geen {type}, al heet het zo, of het is beschadigd", $"open het in het programma waar het mee gemaakt is, en bewaar of exporteer het daar als {type}",
        $"this is no {type}, although it is named one, or it is damaged", $"open it in the program that made it, and save or export it there as {type}");

    /// <summary>A PNG named <c>foto.jpg</c>: browsers show it all the same, other programs may not.</summary>
    public static Diagnostic OtherPictureType(Place place, string type, string found) => Warning("other-picture-type", place,
        $"deze afbeelding heet {type} maar is een {found}", $"laat de naam eindigen op {found}, ook waar een tekst de afbeelding noemt, of bewaar die opnieuw als {type}",
        $"this image is named {type} but is a {found}", $"end its name in {found}, also where a text names it, or save it again as {type}");

    /// <summary>A photograph of 6000 × 4000 pixels, straight from the camera.</summary>
    public static Diagnostic HeavyPicture(Place place, int bytes, PictureSize size) => Warning("heavy-picture", place,
        $"deze afbeelding is {Megabytes(bytes)} MB groot ({size.Width} × {size.Height} beeldpunten): op een telefoon laadt dat langzaam", size.Width > 1600 ? "maak die hoogstens 1600 beeldpunten breed, en bewaar die als .webp of .jpg" : "bewaar die als .webp of .jpg",
        $"this image is {Megabytes(bytes)} MB ({size.Width} × {size.Height} pixels): on a phone that loads slowly", size.Width > 1600 ? "make it at most 1600 pixels wide, and save it as .webp or .jpg" : "save it as .webp or .jpg");

    /// <summary>A poster for a wall, of over 16 MB.</summary>
    public static Diagnostic HugePicture(Place place, int bytes, int most) => Error("huge-picture", place,
        $"deze afbeelding is {Megabytes(bytes)} MB groot, en meer dan {Megabytes(most)} MB kan niet", "maak die hoogstens 1600 beeldpunten breed, en bewaar die als .webp of .jpg",
        $"this image is {Megabytes(bytes)} MB, and more than {Megabytes(most)} MB is not possible", "make it at most 1600 pixels wide, and save it as .webp or .jpg");

    private static int Megabytes(int bytes) => Math.Max(1, (int)Math.Round(bytes / 1e6));

    /// <summary>A photograph with the place where it was taken written in it, as telephones do.</summary>
    public static Diagnostic PictureTellsWhere(Place place) => Warning("picture-tells-where", place,
        "in deze foto staat tot op de meter nauwkeurig waar hij gemaakt is, en iedereen kan dat lezen", "bewaar hem opnieuw zonder locatiegegevens",
        "this photo records to the metre where it was taken, and everyone can read that", "save it again without its location");

    /// <summary>A text of more than 1 MiB.</summary>
    public static Diagnostic FileTooLarge(Place place, int kilobytes, int most) => Error("file-too-large", place,
        $"dit bestand is {kilobytes} KiB groot", $"maak er hoogstens {most} KiB van: verdeel de tekst over meer bestanden",
        $"this file is {kilobytes} KiB", $"make it {most} KiB at most: divide the text over more files");

    /// <summary>A text of more than 200 KiB.</summary>
    public static Diagnostic FileLarge(Place place, int kilobytes) => Warning("file-large", place,
        $"dit bestand is {kilobytes} KiB groot: te lang om prettig te lezen", "verdeel de tekst over meer bestanden",
        $"this file is {kilobytes} KiB: too long for pleasant reading", "divide the text over more files");

    /// <summary>Thousands of brackets in brackets: reading them takes longer than a page is worth.</summary>
    public static Diagnostic TooSlow(Place place, int seconds) => Error("too-slow", place,
        $"het lezen van dit bestand duurde langer dan {seconds} seconden en is gestopt", "zoek naar een lange rij haken of een heel diep ingesprongen lijst en haal die weg",
        $"reading this file took longer than {seconds} seconds and was stopped", "look for a long row of brackets or a very deeply indented list and take it out");

    /// <summary>Something in the file that we did not foresee. No other file has to wait for it.</summary>
    /// <param name="fault">As the one who has to mend it wants to hear it.</param>
    public static Diagnostic OurFault(Place place, string fault) => Error("our-fault", place,
        $"hier liep het programma op vast, en dat is onze fout ({fault})", "meld het ons, met dit bestand erbij; haal tot die tijd weg wat je er het laatst in veranderde",
        $"the tool got stuck on this, and that is our fault ({fault})", "report it to us, together with this file; until then take out what you changed in it last");

    /// <summary>Something that shows only when all files are laid side by side, and that we did not foresee.</summary>
    /// <inheritdoc cref="OurFault"/>
    public static Diagnostic OurFaultInAll(Place folder, string fault) => Error("our-fault", folder,
        $"op alles bij elkaar liep het programma vast, en dat is onze fout ({fault})", "meld het ons; maak tot die tijd ongedaan wat je het laatst veranderde",
        $"the tool got stuck on everything together, and that is our fault ({fault})", "report it to us; until then undo what you changed last");

    /// <summary>A file that was there and then was not, or grew, while the build read the folder.</summary>
    public static Diagnostic ChangedWhileReading(Place place) => Error("changed-while-reading", place,
        "dit bestand veranderde of verdween terwijl het gelezen werd", "bouw opnieuw als alles bewaard is",
        "this file changed or went away while it was being read", "build again when everything has been saved");

    /// <summary>A mark that reverses the direction of reading.</summary>
    public static Diagnostic DirectionMark(Place place, char c) => Warning("direction-mark", place,
        $"hier staat een onzichtbaar teken dat de leesrichting omdraait (U+{(int)c:X4})", "haal het weg, tenzij je het bewust hebt geplaatst",
        $"there is an invisible character here that reverses the reading direction (U+{(int)c:X4})", "take it out, unless you put it there on purpose");

    /// <summary>A zero-width space, often pasted from a web page.</summary>
    public static Diagnostic InvisibleCharacter(Place place, char c) => Warning("invisible-character", place,
        $"hier staat een onzichtbaar teken (U+{(int)c:X4})", "haal het weg: typ het woord opnieuw",
        $"there is an invisible character here (U+{(int)c:X4})", "take it out: type the word again");

    /// <summary>U+FFFD, where a letter with an accent was lost while copying or saving.</summary>
    public static Diagnostic LostLetter(Place place) => Warning("lost-letter", place,
        "hier staat een teken in de plaats van een letter die verloren ging (\ufffd)", "typ de letter opnieuw, zoals é of ë",
        "a character stands here in place of a letter that was lost (\ufffd)", "type the letter again, such as é or ë");

    /// <summary>A file in which Git put two versions below each other, between <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c> and <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt;</c>.</summary>
    public static Diagnostic ConflictMark(Place place) => Error("conflict-mark", place,
        "twee mensen hebben deze regels veranderd, en Git zette beide versies in het bestand", "laat staan wat moet blijven, en haal de regels met <<<<<<<, ======= en >>>>>>> weg",
        "two people changed these lines, and Git put both versions in the file", "leave what must stay, and take out the lines with <<<<<<<, ======= and >>>>>>>");

    /// <summary>References to themes, but no <c>themes.yml</c>.</summary>
    public static Diagnostic NoVocabulary(Place place, string file) => Error("no-vocabulary", place,
        $"hier wordt naar {file} verwezen, maar dat bestand is er niet", $"maak {file} in de invoermap",
        $"this refers to {file}, but there is no such file", $"make {file} in the input folder");

    /// <summary>A file saved as UTF-16 or Windows-1252.</summary>
    public static Diagnostic NotUtf8(Place place, string what) => Error("not-utf8", place,
        $"dit bestand is geen UTF-8 ({what})", "sla het opnieuw op als UTF-8; in Kladblok: Opslaan als, Codering: UTF-8",
        $"this file is not UTF-8 ({what})", "save it again as UTF-8; in Notepad: Save as, Encoding: UTF-8");

    /// <summary>A NUL or an escape character in the text.</summary>
    public static Diagnostic ControlCharacter(Place place, char c) => Error("control-character", place,
        $"hier staat een onzichtbaar stuurteken (U+{(int)c:X4})", "haal het teken weg",
        $"there is an invisible control character here (U+{(int)c:X4})", "take the character out");

    /// <summary><c>input/2012/</c> without <c>edition.nl.md</c> or <c>edition.en.md</c>.</summary>
    public static Diagnostic NoEditionFile(Place place, string edition) => Error("no-edition-file", place,
        $"de editie {edition} heeft geen edition.nl.md", $"maak {edition}/edition.nl.md met titel, samenvatting en colofongegevens",
        $"the edition {edition} has no edition.nl.md", $"make {edition}/edition.nl.md with title, summary and colophon facts");

    /// <summary>An input folder without <c>site.yml</c>.</summary>
    public static Diagnostic NoSiteFile(string file) => Error("no-site-file", new(file),
        "site.yml ontbreekt in de invoermap", "maak site.yml met in elk geval name, tagline, publisher en baseUrl",
        "site.yml is missing from the input folder", "make site.yml with at least name, tagline, publisher and baseUrl");

    /// <summary><c>--input inptu</c>, or the right folder asked for from another one.</summary>
    public static Diagnostic NoInputFolder(string folder) => Error("no-input-folder", new(folder),
        "deze map is er niet", "ga in de terminal naar de map van de site, of geef de map die site.yml en de edities bevat met --input",
        "there is no such folder", "go to the folder of the site in the terminal, or give the folder that holds site.yml and the editions with --input");

    /// <summary>An input folder without an edition.</summary>
    public static Diagnostic NothingToPublish(string folder) => Error("nothing-to-publish", new(folder),
        "hier staat geen enkele editie", "geef met --input de map die site.yml en de edities bevat",
        "there is no edition here", "give the folder that holds site.yml and the editions with --input");

    /// <summary>Only editions with <c>draft: true</c>, or a folder with settings and no edition.</summary>
    public static Diagnostic NoEditionYet(Place place) => Error("nothing-to-publish", place,
        "er is nog geen editie om te laten zien", "haal draft: true weg bij een editie, of bekijk die met --drafts; is er nog geen, begin dan met <jaar>/edition.nl.md",
        "there is no edition to show yet", "take out draft: true of an edition, or look at it with --drafts; if there is none, begin with <year>/edition.nl.md");

    /// <summary>A symbolic link, a pipe or another special file in the input folder.</summary>
    public static Diagnostic NotAPlainFile(Place place) => Error("not-a-plain-file", place,
        "dit is geen gewoon bestand maar een koppeling of apparaat", "zet het bestand zelf neer, of haal de koppeling weg",
        "this is not a plain file but a link or a device", "put the file itself here, or take the link away");

    /// <summary>A file called <c>café.nl.md</c> on a machine that wrote its name in another encoding.</summary>
    public static Diagnostic NameNotUtf8(Place place) => Error("name-not-utf8", place,
        "de naam van dit bestand of deze map is niet te lezen, want die is geen UTF-8", "geef het een naam met alleen kleine letters, cijfers en streepjes",
        "the name of this file or folder cannot be read, because it is not UTF-8", "give it a name with only small letters, digits and hyphens");

    /// <summary>An image of 0 bytes; a pipe looks like that too, and is never opened.</summary>
    public static Diagnostic EmptyFile(Place place) => Error("empty-file", place,
        "dit bestand is leeg, of geen gewoon bestand", "zet het bestand er opnieuw neer, of haal het weg",
        "this file is empty, or not a plain file", "put the file here again, or take it away");

    /// <summary>A file the tool may not open.</summary>
    public static Diagnostic Unreadable(Place place) => Error("unreadable", place,
        "dit bestand of deze map kan niet gelezen worden", "geef leesrechten",
        "this file or folder cannot be read", "give permission to read it");
}
