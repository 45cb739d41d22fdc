namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> Files() =>
    [
        Explain("unknown-folder",
            "Dit bestand staat in een map die de site niet kent. De map bepaalt wat je tekst is: een pilot, een tip of een bijeenkomst. Een editie heet naar het jaar (2012, een tweede bijvoorbeeld 2012-voorjaar) en heeft de mappen chapters, meetings, pilots, tips, reflections, voices, methods, images en attachments; daarnaast is er pages/.",
            "This file is in a folder that the site does not know. The folder decides what your text is: a pilot, a tip or a meeting. An edition is named after its year (2012, a second one 2012-spring, say) and has the folders chapters, meetings, pilots, tips, reflections, voices, methods, images and attachments; besides these there is pages/.",
            wrong: """input/2012/pilot/functieruil.nl.md""",
            right: """input/2012/pilots/functieruil.nl.md"""),
        Explain("folder-too-deep",
            "Je hebt een map gemaakt in een map die alleen bestanden hoort te bevatten. De site weet dan niet welk adres de tekst moet krijgen. Zet teksten in de map van hun soort zelf, en afbeeldingen in images/ van een editie.",
            "You made a folder inside a folder that should hold files only. The site then does not know which address the text must have. Put texts in the folder of their kind itself, and images in images/ of an edition.",
            wrong: """input/2012/pilots/utrecht/functieruil.nl.md""",
            right: """input/2012/pilots/functieruil.nl.md"""),
        Explain("unknown-file",
            "Op deze plek verwacht de site dit bestand niet. Een bestand op de verkeerde plek zou stil wegvallen, en dan mist er een verhaal. Verplaats het naar de map van zijn soort, of haal het weg.",
            "The site does not expect this file in this place. A file in the wrong place would drop out silently, and a story would be missing. Move it to the folder of its kind, or take it away.",
            wrong: """input/2012/functieruil.nl.md""",
            right: """input/2012/pilots/functieruil.nl.md"""),
        Explain("other-kind",
            "De map zegt wat voor stuk dit is, maar de sleutels in het bestand zijn die van een ander soort. Waarschijnlijk is het in de verkeerde map bewaard. Verplaats het; verander de sleutels dus niet.",
            "The folder says what kind of piece this is, but the keys in the file are those of another kind. It was probably saved in the wrong folder. Move it, and leave the keys as they are.",
            wrong: """
                # input/2012/pilots/begin-klein.nl.md
                kind: golden
                pilot: functieruil
                """,
            right: """
                # input/2012/tips/begin-klein.nl.md
                kind: golden
                pilot: functieruil
                """),
        Explain("not-a-text",
            "In deze map staan de teksten, elk in een bestand dat op .nl.md of .en.md eindigt. Afbeeldingen horen in images/ van de editie en andere bestanden in attachments/; een tekst noemt ze met hun naam. Een Word-bestand leest de site niet: plak de tekst in een nieuw .nl.md-bestand.",
            "This folder holds the texts, each in a file that ends in .nl.md or .en.md. Images belong in images/ of the edition and other files in attachments/; a text names them. The site does not read a Word document: paste the text into a new .nl.md file.",
            wrong: """input/2012/pilots/groep.jpg""",
            right: """input/2012/images/groep.jpg"""),
        Explain("wrong-file-name",
            "De naam van dit bestand klopt niet. Uit de naam haalt de site twee dingen: het vaste id van je tekst en de taal. Gebruik alleen kleine letters, cijfers en streepjes, en eindig op .nl.md of .en.md.",
            "The name of this file is not right. The site takes two things from the name: the permanent id of your text and its language. Use only small letters, digits and hyphens, and end in .nl.md or .en.md.",
            wrong: """input/2012/pilots/Mijn verhaal.md""",
            right: """input/2012/pilots/mijn-verhaal.nl.md"""),
        Explain("unknown-language",
            "De letters vóór .md zeggen in welke taal je tekst is, en deze taal kent de site niet. De site is er alleen in het Nederlands en het Engels. Eindig de bestandsnaam op .nl.md of .en.md.",
            "The letters before .md say which language your text is in, and the site does not know this one. The site is in Dutch and English only. End the file name in .nl.md or .en.md.",
            wrong: """input/2012/pilots/functieruil.eng.md""",
            right: """input/2012/pilots/functieruil.en.md"""),
        Explain("reserved-name",
            "Een bestand met deze naam maakt of leest de site zelf. Met jouw versie erbij zou de site zich anders gedragen dan bedoeld, daarom mag het niet. Haal het weg; wil je een oud adres doorsturen, gebruik dan aliases in het bestand met de tekst.",
            "A file with this name is made or read by the site itself. With your version beside it the site would behave in ways nobody meant, so it is not allowed. Take it away; to forward an old address, use aliases in the file with the text.",
            wrong: """input/_redirects""",
            right: """
                aliases:
                  - /nl/2012/pilots/ruilen/
                """),
        Explain("names-clash",
            "Twee bestanden hebben bijna dezelfde naam: alleen de hoofdletters of de manier waarop een accent is opgeslagen verschillen. Op Windows en macOS is dat één bestand, en dan verdwijnt er een. Geef een van de twee een andere naam.",
            "Two files have almost the same name: only the capitals differ, or the way an accent was saved. On Windows and macOS that is one file, so one of the two would disappear. Give one of them another name.",
            wrong: """
                input/2012/images/Groep.jpg
                input/2012/images/groep.jpg
                """,
            right: """
                input/2012/images/groep-buiten.jpg
                input/2012/images/groep.jpg
                """),
        Explain("wrong-media-name",
            "De naam van een afbeelding of bijlage wordt een adres op de site. Spaties, haakjes en accenten geven daar problemen. Gebruik alleen letters, cijfers, punten, streepjes en lage streepjes, en begin met een letter of een cijfer.",
            "The name of an image or attachment becomes an address on the site. Spaces, brackets and accents cause trouble there. Use only letters, digits, dots, hyphens and underscores, and start with a letter or a digit.",
            wrong: """input/2012/images/mijn foto (1).jpg""",
            right: """input/2012/images/mijn-foto-1.jpg"""),
        Explain("wrong-media-type",
            "Bestanden van deze soort komen niet op de site. Een webpagina of een programma kan bij lezers schade doen, en andere soorten kan niet iedereen openen. Bewaar het bestand als een soort die wel mag, zoals PDF of JPEG.",
            "Files of this type are not put on the site. A web page or a program can do harm to readers, and other types cannot be opened by everyone. Save the file as a type that is allowed, such as PDF or JPEG.",
            wrong: """input/2012/attachments/verslag.html""",
            right: """input/2012/attachments/verslag.pdf"""),
        Explain("not-what-it-says",
            "De naam van dit bestand eindigt op een soort die het niet is. Vaak is een bestand hernoemd zonder het om te zetten: een foto van een telefoon (HEIC) wordt geen JPEG door hem zo te noemen, en een Word-bestand geen PDF. Lezers zien dan een lege plek, of een bestand dat niet opengaat.",
            "The name of this file ends in a type that it is not. Often a file was renamed without being converted: a photo from a telephone (HEIC) does not become a JPEG by being called one, nor a Word document a PDF. Readers then see an empty spot, or a file that does not open.",
            wrong: """input/2012/attachments/verslag.pdf (Word, hernoemd)""",
            right: """input/2012/attachments/verslag.pdf (Bestand → Exporteren als PDF)"""),
        Explain("other-picture-type",
            "De naam van deze afbeelding noemt een andere soort dan het is. Browsers laten de afbeelding wel zien, maar wie die bewaart of doorgestuurd krijgt, kan die soms niet openen. Laat de naam kloppen, of bewaar de afbeelding opnieuw.",
            "The name of this image gives another type than it is. Browsers do show it, but whoever saves it or has it forwarded cannot always open it. Make the name right, or save the image again.",
            wrong: """input/2012/images/groep.jpg (PNG)""",
            right: """input/2012/images/groep.png"""),
        Explain("huge-picture",
            "Deze afbeelding is zo groot dat geen lezer erop wacht, en de site neemt die niet mee. Maak de afbeelding kleiner in een beeldprogramma: op een pagina is 1600 beeldpunten breed genoeg.",
            "This image is so large that no reader waits for it, and the site does not take it. Make it smaller in an image program: on a page, 1600 pixels wide is enough.",
            wrong: """input/2012/images/poster.png (22 MB)""",
            right: """input/2012/images/poster.webp (0,3 MB)"""),
        Explain("our-fault",
            "In dit bestand staat iets waar het programma niet tegen kan. Dat hoort niet: meld het ons en stuur het bestand mee, dan lossen we het op. Alle andere bestanden zijn wel nagekeken. Wil je niet wachten, haal dan weg wat je het laatst hebt veranderd.",
            "Something in this file is more than the tool can take. That should not happen: report it and send the file along, and we will mend it. All other files were checked. If you do not want to wait, take out what you changed last.",
            wrong: """input/2012/images/kaart.svg (in een vorm die wij niet hadden voorzien)""",
            right: """input/2012/images/kaart.svg (opnieuw bewaard door een tekenprogramma)"""),
        Explain("heavy-picture",
            "Deze afbeelding komt zo groot op de site als ze is. Een foto recht uit een camera is tien keer zo zwaar als nodig, en wie onderweg leest, moet daarop wachten. Op een pagina is een afbeelding nooit breder dan 800 beeldpunten; 1600 is scherp op elk scherm.",
            "This image is put on the site as large as it is. A photo straight from a camera is ten times as heavy as needed, and anyone reading on the move has to wait for it. On a page an image is never wider than 800 pixels; 1600 is sharp on every screen.",
            wrong: """input/2012/images/groep.jpg (6000 × 4000, 9 MB)""",
            right: """input/2012/images/groep.jpg (1600 × 1067, 300 kB)"""),
        Explain("picture-tells-where",
            "Een telefoon schrijft in een foto waar hij gemaakt is, tot op de meter: bij iemand thuis, bijvoorbeeld. De site zet bestanden ongewijzigd online, dus ook die plek. Bewaar de foto opnieuw zonder locatie; in Windows gaat dat met Eigenschappen → Details → Eigenschappen en persoonlijke gegevens verwijderen.",
            "A phone records in a photo where it was taken, to the metre: at somebody's home, for instance. The site puts files online unchanged, so that place too. Save the photo again without its location; in Windows by Properties → Details → Remove Properties and Personal Information.",
            wrong: """input/2012/images/groep.jpg (52.0907, 5.1214)""",
            right: """input/2012/images/groep.jpg"""),
        Explain("unsafe-svg",
            "In deze tekening zit iets dat meer doet dan tekenen, of het bestand is kapot. Een browser voert zoiets uit of haalt iets op bij een andere site, en dat is niet veilig voor lezers. Bewaar de tekening opnieuw als gewone SVG, zonder scripts, links en ingesloten pagina's.",
            "This drawing holds something that does more than draw, or the file is broken. A browser would run it or fetch something from another site, and that is not safe for readers. Save the drawing again as plain SVG, without scripts, links and embedded pages.",
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" onload="start()">
                  <circle cx="50" cy="50" r="40"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg">
                  <circle cx="50" cy="50" r="40"/>
                </svg>
                """),
        Explain("file-too-large",
            "Deze tekst is zo groot dat de site hem niet leest. Meestal is er iets anders in terechtgekomen, zoals een afbeelding of een heel boek. Verdeel de tekst over meer bestanden, en zet afbeeldingen in images/.",
            "This text is so large that the site does not read it. Most often something else got into it, such as an image or a whole book. Divide the text over more files, and put images in images/.",
            wrong: """input/2012/chapters/alles.nl.md (1400 KiB)""",
            right: """
                input/2012/chapters/netwerk.nl.md (20 KiB)
                input/2012/chapters/filosofie.nl.md (25 KiB)
                """),
        Explain("file-large",
            "Deze tekst is erg lang. De site wordt wel gemaakt, maar de pagina opent traag en bijna niemand leest alles. Verdeel de tekst over meer bestanden.",
            "This text is very long. The site is still made, but the page opens slowly and hardly anyone reads all of it. Divide the text over more files.",
            wrong: """input/2012/chapters/pilots.nl.md (300 KiB)""",
            right: """
                input/2012/pilots/functieruil.nl.md (12 KiB)
                input/2012/pilots/sociale-media.nl.md (14 KiB)
                """),
        Explain("too-slow",
            "Het lezen van dit bestand duurde zo lang dat het programma ermee is gestopt. Dat komt bijna altijd door een heel lange rij haken, of door een lijst die heel diep inspringt. Zoek de haken of de lijst op en haal ze weg.",
            "Reading this file took so long that the tool stopped. The cause is nearly always a very long row of brackets, or a list that is indented very deeply. Find the brackets or the list and take them out.",
            wrong: """Zie [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ … en zo duizenden haken verder""",
            right: """Zie [de pilot](pilot:functieruil)."""),
        Explain("changed-while-reading",
            "Terwijl het programma dit bestand las, veranderde het of verdween het. Een half bewaarde tekst mag niet op de site komen, daarom is het programma gestopt. Wacht tot alles bewaard is en probeer het opnieuw.",
            "While the tool was reading this file, it changed or went away. A text that was saved halfway must not get onto the site, so the tool stopped. Wait until everything has been saved and try again.",
            wrong: """input/2012/pilots/functieruil.nl.md (wordt nog bewaard)""",
            right: """input/2012/pilots/functieruil.nl.md (bewaard)"""),
        Explain("direction-mark",
            "Hier staat een onzichtbaar teken dat de leesrichting omdraait; in het voorbeeld staat [U+202E] op die plek. Lezers kunnen dan iets anders zien dan jij hebt geschreven. Typ het woord opnieuw, tenzij je het teken echt nodig hebt, bijvoorbeeld voor Arabisch.",
            "There is an invisible character here that reverses the reading direction; in the example [U+202E] stands in its place. Readers may then see something other than what you wrote. Type the word again, unless you really need the character, for example for Arabic.",
            wrong: """De pilot [U+202E]begon in januari.""",
            right: """De pilot begon in januari."""),
        Explain("invisible-character",
            "Hier staat een teken dat je niet ziet; in het voorbeeld staat [U+200B] op die plek. Het komt vaak mee als je tekst van een webpagina plakt, en het maakt dat zoeken het woord niet vindt. Haal het woord weg en typ het opnieuw.",
            "There is a character here that you cannot see; in the example [U+200B] stands in its place. It often comes along when you paste text from a web page, and it keeps search from finding the word. Delete the word and type it again.",
            wrong: """Wie begint met functie[U+200B]ruil, begint met een gesprek.""",
            right: """Wie begint met functieruil, begint met een gesprek."""),
        Explain("lost-letter",
            "Hier staat het teken dat een programma neerzet als het een letter niet kon lezen; meestal was het een letter met een accent. De site wordt wel gemaakt, maar lezers zien een ruitje met een vraagteken. Typ de letter opnieuw.",
            "Here stands the character that a program puts down when it could not read a letter; usually it was a letter with an accent. The site is still made, but readers see a diamond with a question mark. Type the letter again.",
            wrong: "Eén van de pilots liep door tot in het caf\ufffd.",
            right: """Eén van de pilots liep door tot in het café."""),
        Explain("conflict-mark",
            "Jij en iemand anders hebben dezelfde regels veranderd. Git kon niet kiezen en zette beide versies in het bestand, met tekens ertussen. Kies wat er moet blijven staan, of voeg de twee samen, en haal de drie regels met tekens weg.",
            "You and somebody else changed the same lines. Git could not choose and put both versions in the file, with marks between them. Choose what must stay, or join the two, and take out the three lines with marks.",
            wrong: """
                <<<<<<< HEAD
                Begin gewoon.
                =======
                Begin klein.
                >>>>>>> tekst-van-an
                """,
            right: """
                Begin gewoon, en begin klein.
                """),
        Explain("no-vocabulary",
            "Je noemt een woord uit een lijst, maar de hele lijst ontbreekt. Zonder lijst weet de site niet hoe het woord in het Nederlands en het Engels heet. Maak het bestand in de invoermap, of haal het terug als het per ongeluk weg is.",
            "You name a word from a list, but the whole list is missing. Without the list the site does not know what the word is called in Dutch and in English. Make the file in the input folder, or bring it back if it was deleted by accident.",
            wrong: """
                # input/2012/pilots/functieruil.nl.md
                themes:
                  - functieruil
                """,
            right: """
                # input/themes.yml
                - id: functieruil
                  name:
                    nl: Functieruil
                    en: Job swap
                """),
        Explain("not-utf8",
            "Dit bestand is niet opgeslagen als UTF-8, de standaard voor tekst op het web. De site gaat niet raden, want dan komen letters als é en ö verkeerd op de pagina. Open het bestand, kies Opslaan als en kies daarbij UTF-8.",
            "This file was not saved as UTF-8, the standard for text on the web. The site does not guess, because then letters such as é and ö come out wrong on the page. Open the file, choose Save as, and pick UTF-8 there.",
            wrong: """input/2012/pilots/functieruil.nl.md (opgeslagen als Windows-1252)""",
            right: """input/2012/pilots/functieruil.nl.md (opgeslagen als UTF-8)"""),
        Explain("control-character",
            "Hier staat een onzichtbaar teken dat voor apparaten is bedoeld en niet voor tekst; in het voorbeeld staat [U+001B] op die plek. Op een webpagina is zo'n teken niet toegestaan. Haal het weg, of typ de zin opnieuw.",
            "There is an invisible character here that is meant for machines and not for text; in the example [U+001B] stands in its place. Such a character is not allowed on a web page. Take it out, or type the sentence again.",
            wrong: """Door alle pilots loopt een [U+001B]rode draad.""",
            right: """Door alle pilots loopt een rode draad."""),
        Explain("no-edition-file",
            "In deze map staan teksten, maar het bestand van de editie zelf ontbreekt. Zonder dat bestand heeft de editie geen titel, geen datum en geen colofon. Maak edition.nl.md in de map van de editie.",
            "There are texts in this folder, but the file of the edition itself is missing. Without that file the edition has no title, no date and no colophon. Make edition.nl.md in the folder of the edition.",
            wrong: """input/2012/pilots/functieruil.nl.md""",
            right: """
                input/2012/edition.nl.md
                input/2012/pilots/functieruil.nl.md
                """),
        Explain("no-site-file",
            "Het bestand site.yml ontbreekt. Daarin staan de naam van de site, de uitgever en het adres, en zonder die gegevens is er geen site te maken. Zet site.yml in de invoermap, met in elk geval name, tagline, publisher en baseUrl.",
            "The file site.yml is missing. It holds the name of the site, the publisher and the address, and without those no site can be made. Put site.yml in the input folder, with at least name, tagline, publisher and baseUrl.",
            wrong: """
                input/themes.yml
                input/2012/edition.nl.md
                """,
            right: """
                input/site.yml
                input/themes.yml
                input/2012/edition.nl.md
                """),
        Explain("no-input-folder",
            "De map waarin de site haar teksten zoekt, bestaat niet. Meestal staat de terminal in een andere map dan die van de site. Ga eerst naar de map van de site (cd), of zeg met --input waar de teksten staan.",
            "The folder in which the site looks for its texts does not exist. Most of the time the terminal is in another folder than that of the site. Go to the folder of the site first (cd), or say with --input where the texts are.",
            wrong: """oogst build --input inptu""",
            right: """oogst build --input input"""),
        Explain("nothing-to-publish",
            "In de map die je hebt gekozen, is niets te vinden om een site van te maken. Een lege site zou de goede vervangen, daarom is het programma gestopt. Kijk of de naam van de map klopt: het is de map met site.yml en de edities.",
            "The folder you chose holds nothing to make a site from. An empty site would replace the good one, so the tool stopped. Check the name of the folder: it is the one with site.yml and the editions.",
            wrong: """oogst build --input inptu""",
            right: """oogst build --input input"""),
        Explain("not-a-plain-file",
            "Dit is geen gewoon bestand, maar bijvoorbeeld een snelkoppeling. De site volgt die niet, want zo kan er iets op het web komen dat niet in de invoermap staat. Zet het bestand zelf neer, of haal de koppeling weg.",
            "This is not a plain file but, for example, a shortcut. The site does not follow it, because that could put something on the web that is not in the input folder. Put the file itself here, or take the link away.",
            wrong: """input/2012/images/groep.jpg -> /home/an/groep.jpg""",
            right: """input/2012/images/groep.jpg"""),
        Explain("name-not-utf8",
            "In de naam van dit bestand of deze map staat een teken dat op deze computer niet te lezen is, meestal een letter met een accent van een oude computer of uit een oud zipbestand. Geef het een naam met alleen kleine letters, cijfers en streepjes.",
            "The name of this file or folder holds a character that cannot be read on this computer, most often a letter with an accent from an old computer or an old zip file. Give it a name with only small letters, digits and hyphens.",
            wrong: """input/2012/tips/caf�.nl.md""",
            right: """input/2012/tips/cafe.nl.md"""),
        Explain("empty-file",
            "Dit bestand is leeg, of het is geen gewoon bestand. Lezers zouden op die plek niets zien, of een kapotte afbeelding. Zet het bestand opnieuw neer, of haal het weg.",
            "This file is empty, or it is not a plain file. Readers would see nothing in its place, or a broken image. Put the file here again, or take it away.",
            wrong: """input/2012/images/groep.jpg (0 KiB)""",
            right: """input/2012/images/groep.jpg (240 KiB)"""),
        Explain("unreadable",
            "Het programma mag dit bestand of deze map niet openen. Het slaat niets over, want dan zou er een stuk van de site ontbreken. Geef leesrechten, of vraag een beheerder om dat te doen.",
            "The tool is not allowed to open this file or folder. It skips nothing, because then a part of the site would be missing. Give permission to read it, or ask an administrator to do so.",
            wrong: """input/2012/pilots/functieruil.nl.md (alleen te lezen door de beheerder)""",
            right: """input/2012/pilots/functieruil.nl.md (te lezen door iedereen)"""),
    ];
}
