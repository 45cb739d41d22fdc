namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> Prose() =>
    [
        Explain("raw-html",
            "Je hebt HTML in je tekst gezet. De site toont die als gewone tekst, want met HTML kun je een pagina stukmaken of onveilig maken. Gebruik Markdown, of zet een backslash voor het kleiner-dan-teken als je de tekens zelf wilt laten zien.",
            "You put HTML in your text. The site shows it as plain text, because HTML can break a page or make it unsafe. Use Markdown, or put a backslash before the less-than sign if you want to show the characters themselves.",
            wrong: """Begin <b>gewoon</b>, en stuur onderweg bij.""",
            right: """Begin **gewoon**, en stuur onderweg bij."""),
        Explain("prose-too-deep",
            "In deze tekst zitten te veel lijsten, citaten of haken in elkaar. Zo'n tekst kan de site niet lezen, en een mens ook niet. Haal ze uit elkaar, of haal de tekens weg die er per ongeluk zijn gekomen.",
            "There are too many lists, quotes or brackets inside each other in this text. The site cannot read such a text, and neither can a person. Take them apart, or take out the characters that got there by accident.",
            wrong: """>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> … en zo honderden tekens verder""",
            right: """> Begin gewoon, en stuur onderweg bij."""),
        Explain("link-not-allowed",
            "Deze link gaat naar iets dat de site niet kent of niet toestaat. De site is hier streng, zodat lezers geen dode of gevaarlijke links tegenkomen. Link naar een stuk van de site (zoals pilot: en dan het id), naar een kop, naar een bestand van deze editie, of naar een adres dat met https: of mailto: begint.",
            "This link leads to something that the site does not know or does not allow. The site is strict here, so that readers meet no dead or dangerous links. Link to a piece of the site (such as pilot: and then the id), to a heading, to a file of this edition, or to an address that starts with https: or mailto:.",
            wrong: """Lees meer over [de pilot](pilto:functieruil).""",
            right: """Lees meer over [de pilot](pilot:functieruil)."""),
        Explain("unsound-web-link",
            "Dit begint als een webadres, maar er staat iets in dat er niet hoort: een naam met een @ ervoor, een backslash, of er is geen naam van een site. Zo'n adres kan lezers ergens anders brengen dan ze denken. Open de pagina in een browser en neem het adres daar over.",
            "This begins like a web address, but something in it does not belong there: a name with an @ before the site, a backslash, or there is no name of a site. Such an address can take readers elsewhere than they think. Open the page in a browser and copy its address from there.",
            wrong: """Lees meer bij [het fonds](https://redactie@www.aofondsprovincies.nl).""",
            right: """Lees meer bij [het fonds](https://www.aofondsprovincies.nl)."""),
        Explain("question-asked-twice",
            "Deze vraag staat twee keer als kop in één verhaal. De site wordt wel gemaakt, maar lezers die de antwoorden van alle pilots vergelijken, zien dan niet beide antwoorden bij elkaar. Zet alles onder de eerste kop, of geef deze kop andere woorden.",
            "This question is a heading twice in one story. The site is still made, but readers who compare the answers of all pilots then do not see both answers together. Put everything below the first heading, or give this one other words.",
            wrong: """
                ## Welke stappen zijn gezet?
                De pilot vroeg rond naar voorbeelden.
                ## Welke stappen zijn gezet?
                Daarna kwam er een voorstel.
                """,
            right: """
                ## Welke stappen zijn gezet?
                De pilot vroeg rond naar voorbeelden.
                Daarna kwam er een voorstel.
                """),
        Explain("same-title",
            "Twee stukken van dezelfde soort hebben dezelfde titel. De site wordt wel gemaakt, maar in een lijst kan een lezer ze niet uit elkaar houden. Geef een van de twee een titel die het verschil laat zien.",
            "Two pieces of the same kind have the same title. The site is still made, but in a list a reader cannot tell them apart. Give one of the two a title that shows the difference.",
            wrong: """
                # tips/gewoon-beginnen.nl.md + tips/gewoon-doen.nl.md
                title: Gewoon beginnen
                """,
            right: """
                # tips/gewoon-doen.nl.md
                title: Doe het gewoon, en stuur bij waar nodig
                """),
        Explain("no-text",
            "Dit bestand heeft sleutels, maar daaronder staat niets. De site wordt wel gemaakt, maar wie de pagina opent, vindt alleen de titel en de feiten. Schrijf de tekst onder de tweede ---, of zet er draft: true bij tot hij er is.",
            "This file has keys, but nothing below them. The site is still made, but whoever opens the page finds only the title and the facts. Write the text below the second ---, or add draft: true until it is there.",
            wrong: """
                ---
                title: Functieruil
                ---
                """,
            right: """
                ---
                title: Functieruil
                ---

                Vier mensen ruilden een dag van werk.
                """),
        Explain("unknown-heading",
            "Je linkt naar een kop die niet in deze tekst staat. Misschien is het een tikfout, of heeft de kop nieuwe woorden gekregen. Neem de woorden van de kop over in kleine letters, met streepjes in plaats van spaties en zonder leestekens.",
            "You link to a heading that is not in this text. Perhaps it is a typing mistake, or the heading was given new words. Take over the words of the heading in small letters, with hyphens instead of spaces and without punctuation.",
            wrong: """
                Dat lees je bij [de achtergrond](#de-achtegrond).

                ## De achtergrond
                """,
            right: """
                Dat lees je bij [de achtergrond](#de-achtergrond).

                ## De achtergrond
                """),
        Explain("unknown-note",
            "In je tekst staat een verwijzing naar een voetnoot die er niet is; lezers zouden de haken en het nummer zien. Schrijf de noot onder je tekst, op een eigen regel die met hetzelfde nummer begint. In een lijst of een citaat kan een noot niet staan, de verwijzing wel. Wil je de haken zelf laten zien, zet er dan een backslash voor.",
            "Your text refers to a footnote that is not there; readers would see the brackets and the number. Write the note below your text, on a line of its own that starts with the same number. A note cannot stand in a list or a quote; what refers to it can. If you want to show the brackets themselves, put a backslash before them.",
            wrong: """
                De helft van de deelnemers ruilde van functie.[^3]

                [^1]: Bron: het jaarverslag van de pilot.
                """,
            right: """
                De helft van de deelnemers ruilde van functie.[^1]

                [^1]: Bron: het jaarverslag van de pilot.
                """),
        Explain("unused-note",
            "Je schreef een voetnoot, maar nergens in je tekst wordt ernaar verwezen. De site wordt wel gemaakt, maar zonder die noot. Zet de verwijzing achter de woorden waar de noot bij hoort, of haal de noot weg.",
            "You wrote a footnote, but nothing in your text refers to it. The site is still made, but without that note. Put the reference after the words that the note belongs to, or take the note out.",
            wrong: """
                De helft van de deelnemers ruilde van functie.

                [^1]: Bron: het jaarverslag van de pilot.
                """,
            right: """
                De helft van de deelnemers ruilde van functie.[^1]

                [^1]: Bron: het jaarverslag van de pilot.
                """),
        Explain("note-twice",
            "Twee voetnoten in één tekst hebben hetzelfde nummer. De site wordt wel gemaakt, maar alleen met de eerste. Geef de tweede een ander nummer, en zet dat ook in de tekst; op de pagina telt de site zelf.",
            "Two footnotes in one text have the same number. The site is still made, but only with the first. Give the second another number, and put that in the text too; on the page the site counts by itself.",
            wrong: """
                Zij ruilden van functie[^1] en bleven een jaar.[^1]

                [^1]: Bron: het jaarverslag.
                [^1]: Volgens de deelnemers zelf.
                """,
            right: """
                Zij ruilden van functie[^1] en bleven een jaar.[^2]

                [^1]: Bron: het jaarverslag.
                [^2]: Volgens de deelnemers zelf.
                """),
        Explain("unused-address",
            "Een regel die begint met woorden tussen haken en een dubbele punt is in Markdown het adres van een link die ergens anders in de tekst staat. Hier is zo'n link er niet. De site wordt wel gemaakt, maar zonder deze regel. Haal de haken weg als lezers de regel moeten zien, of maak er meteen een link van.",
            "In Markdown, a line that starts with words in brackets and a colon is the address of a link somewhere else in the text. Here there is no such link. The site is still made, but without this line. Take the brackets away if readers must see the line, or make it a link right away.",
            wrong: """[Bron]: https://voorbeeld.nl/jaarverslag""",
            right: """Bron: [het jaarverslag](https://voorbeeld.nl/jaarverslag)"""),
        Explain("unknown-file-link",
            "Dit bestand is er niet, of de naam is net anders geschreven. Op het web tellen hoofdletters mee: Groep.jpg is iets anders dan groep.jpg. Kijk de naam na, en zet het bestand in images/ of attachments/ van deze editie.",
            "There is no such file, or its name is written a little differently. On the web capitals count: Groep.jpg is not groep.jpg. Check the name, and put the file in images/ or attachments/ of this edition.",
            wrong: """![De groep rond een tafel](../images/groep.jgp)""",
            right: """![De groep rond een tafel](../images/groep.jpg)"""),
        Explain("image-from-elsewhere",
            "Een uitroepteken voor de rechte haken maakt van een link een afbeelding. Een afbeelding is een bestand van deze editie: wat op een andere site staat, kan daar morgen weg zijn, en een pilot of een kop is geen plaatje. Zet het bestand in images/, of laat het uitroepteken weg.",
            "An exclamation mark before the square brackets turns a link into an image. An image is a file of this edition: what stands on another site may be gone tomorrow, and a pilot or a heading is no picture. Put the file in images/, or leave out the exclamation mark.",
            wrong: """![De groep rond een tafel](https://voorbeeld.nl/groep.jpg)""",
            right: """![De groep rond een tafel](../images/groep.jpg)"""),
        Explain("not-an-image",
            "Je wijst als afbeelding een bestand aan dat een browser niet als afbeelding laat zien. Lezers zouden een leeg vlak krijgen. Kies een echte afbeelding, of maak er een gewone link van door het uitroepteken weg te halen.",
            "You use a file as an image that a browser does not show as one. Readers would get an empty space. Choose a real image, or make it an ordinary link by taking the exclamation mark away.",
            wrong: """![Het verslag](../attachments/verslag.pdf)""",
            right: """[Het verslag](../attachments/verslag.pdf)"""),
        Explain("link-as-text",
            "Hier staat iets dat op een link lijkt, maar dat niet is: er staat een spatie te veel, een haakje verkeerd of een adres zonder haakjes eromheen. De site wordt wel gemaakt, maar lezers zien de tekens zelf. Schrijf eerst de woorden tussen rechte haken en meteen daarna het adres tussen ronde, zonder spaties.",
            "Here is something that looks like a link but is not: there is a space too many, a bracket the wrong way or an address without brackets around it. The site is still made, but readers see the characters themselves. First write the words in square brackets and right after them the address in round ones, without spaces.",
            wrong: """Lees meer over [de pilot] (pilot:functieruil).""",
            right: """Lees meer over [de pilot](pilot:functieruil)."""),
        Explain("sign-as-text",
            "Hier begint een alinea met een teken dat een kop of een punt van een lijst had moeten maken, maar er hoort een spatie achter, of het is het bolletje van Word. De site wordt wel gemaakt, maar lezers zien het teken zelf. Zet er een spatie achter; een punt van een lijst begint met een streepje en een spatie.",
            "Here a paragraph starts with a character that should have made a heading or an item of a list, but a space belongs after it, or it is Word's bullet. The site is still made, but readers see the character itself. Put a space after it; an item of a list starts with a hyphen and a space.",
            wrong: "##Welke stappen zijn gezet?",
            right: "## Welke stappen zijn gezet?"),
        Explain("table-as-text",
            "Een tabel herkent de site aan de tweede regel: voor elke kolom drie streepjes, met | ertussen. Zonder die regel is het gewone tekst, en dan staan alle streepjes en woorden achter elkaar op de pagina.",
            "The site knows a table by its second line: three hyphens for each column, with | between them. Without that line it is ordinary text, and then all bars and words stand on the page one after the other.",
            wrong: """
                | Provincie | Pilots |
                | Utrecht | 3 |
                """,
            right: """
                | Provincie | Pilots |
                | --- | --- |
                | Utrecht | 3 |
                """),
        Explain("points-run-on",
            "Regels die onder elkaar staan zonder lege regel ertussen, worden één alinea. Letters met een haakje en lange streepjes maken er geen lijst van: daarvoor begint elk punt met een streepje en een spatie, of met een nummer en een punt.",
            "Lines that stand below each other without an empty line between become one paragraph. Letters with a bracket and long dashes do not make a list of them: for that each point starts with a hyphen and a space, or with a number and a full stop.",
            wrong: """
                a) begin klein
                b) vertel het verder
                """,
            right: """
                - begin klein
                - vertel het verder
                """),
        Explain("bold-as-text",
            "Woorden tussen twee sterretjes worden vet, maar alleen als de sterretjes vlak tegen de woorden aan staan en er ook een tweede paar is. Anders staan de sterretjes zelf op de pagina.",
            "Words between two stars become bold, but only if the stars stand right against the words and there is a second pair. Otherwise the stars themselves stand on the page.",
            wrong: """Dit is ** belangrijk ** voor iedereen.""",
            right: """Dit is **belangrijk** voor iedereen."""),
        Explain("code-not-closed",
            "Drie van zulke tekens op een rij beginnen een blok code: tekst die op de pagina staat zoals die getypt is. Dit blok houdt nergens op, dus de rest van het verhaal staat er ook in, met koppen en links die niet werken. Sluit het blok, of haal de tekens weg als je geen code bedoelt.",
            "Three such characters in a row start a block of code: text that stands on the page as it was typed. This block ends nowhere, so the rest of the story is in it too, with headings and links that do not work. Close the block, or take the characters out if you do not mean code.",
            wrong: """
                ```
                https://voorbeeld.nl/functieruil
                """,
            right: """
                ```
                https://voorbeeld.nl/functieruil
                ```
                """),
        Explain("indented-code",
            "Tekst die vier spaties of meer inspringt, is voor Markdown code: die staat op de pagina zoals die getypt is, en links erin werken niet. Meestal komen de spaties mee uit Word of een mail. Haal ze weg. Voor echte code zijn er regels met drie accenten.",
            "Text that is indented by four spaces or more is code to Markdown: it stands on the page as it was typed, and links in it do not work. Usually the spaces came along from Word or an e-mail. Take them away. For real code there are lines with three backticks.",
            wrong: "    De pilot vroeg rond naar voorbeelden.",
            right: "De pilot vroeg rond naar voorbeelden."),
        Explain("underlined-heading",
            "Streepjes direct onder een regel maken van die regel een kop. Wie een lijn bedoelt, of sleutels in de tekst plakt, krijgt zo een kop die niemand wilde. Schrijf een kop met ## ervoor; een lijn krijgt een lege regel boven zich.",
            "Hyphens right below a line make a heading of that line. Whoever means a rule, or pastes keys into the text, gets a heading that nobody wanted. Write a heading with ## before it; a rule gets an empty line above it.",
            wrong: """
                De pilot vroeg rond naar voorbeelden.
                ---
                """,
            right: """
                De pilot vroeg rond naar voorbeelden.

                ---
                """),
        Explain("nothing-written",
            "Hier staat het teken van een kop of een citaat zonder tekst erachter. De site wordt wel gemaakt, maar met een lege kop of een lege stem. Schrijf er iets achter, of haal het teken weg.",
            "Here is the mark of a heading or a quote without text after it. The site is still made, but with an empty heading or an empty voice. Write something after it, or take the mark out.",
            wrong: """
                ##

                De pilot vroeg rond naar voorbeelden.
                """,
            right: """
                ## Welke stappen zijn gezet?

                De pilot vroeg rond naar voorbeelden.
                """),
        Explain("image-without-alt",
            "Bij deze afbeelding staat niet wat er te zien is. De site wordt wel gemaakt, maar wie slecht ziet, weet dan niet wat hier staat. Schrijf tussen de rechte haken in een paar woorden wat er te zien is.",
            "This image does not say what it shows. The site is still made, but people who cannot see well do not know what is here. Write in a few words between the square brackets what can be seen.",
            wrong: """![](../images/groep.jpg)""",
            right: """![De groep in gesprek rond een tafel](../images/groep.jpg)"""),
        Explain("removed-name",
            "Bij deze persoon staat in people.yml removed: true. De site laat de naam dan overal weg waar ze die zelf neerzet: bij de feiten, in lijsten, in de zoekfunctie. Woorden die je zelf typt, kan de site niet veranderen. De site wordt wel gemaakt, maar de naam staat er dan nog. Haal de naam uit deze tekst, en vergeet de vertaling niet.",
            "This person has removed: true in people.yml. The site then leaves out the name wherever it puts it itself: with the facts, in lists, in search. It cannot change words that you typed. The site is still made, but the name is still there. Take the name out of this text, and do not forget the translation.",
            wrong: """Anna Jansen vertelde hoe de pilot begon.""",
            right: """Een lid van de pilot vertelde hoe de pilot begon."""),
    ];
}
