namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> FrontMatter() =>
    [
        Explain("no-front-matter",
            "Bovenaan dit bestand ontbreekt het blok met gegevens. Daar staan de titel en de samenvatting, en zonder die twee kan de site geen pagina maken. Begin het bestand met een regel met drie streepjes, dan de gegevens, en dan weer drie streepjes.",
            "The block of facts at the top of this file is missing. It holds the title and the summary, and without those two the site cannot make a page. Start the file with a line of three hyphens, then the facts, and then three hyphens again.",
            wrong: """Begin gewoon, en stuur onderweg bij.""",
            right: """
                ---
                title: Gewoon beginnen
                summary: Wacht niet op het perfecte plan, maar begin.
                ---
                Begin gewoon, en stuur onderweg bij.
                """),
        Explain("wrong-fence",
            "De eerste regel moet uit precies drie streepjes bestaan. Aan die regel herkent de site waar de gegevens beginnen; andere vormen, zoals JSON, leest de site niet. Zet er alleen drie streepjes neer, en daaronder een sleutel per regel.",
            "The first line must be exactly three hyphens. By that line the site knows where the facts begin; other forms, such as JSON, are not read. Put only three hyphens there, and below them one key on each line.",
            wrong: """
                ---json
                {"title": "Gewoon beginnen"}
                ---
                """,
            right: """
                ---
                title: Gewoon beginnen
                ---
                """),
        Explain("front-matter-not-closed",
            "Het blok met gegevens bovenaan heeft geen einde. De site weet daardoor niet waar de gegevens stoppen en waar jouw tekst begint. Zet onder de laatste sleutel een regel met alleen drie streepjes.",
            "The block of facts at the top has no end. So the site does not know where the facts stop and where your text begins. Put a line with only three hyphens below the last key.",
            wrong: """
                ---
                title: Gewoon beginnen
                kind: golden

                Begin gewoon, en stuur onderweg bij.
                """,
            right: """
                ---
                title: Gewoon beginnen
                kind: golden
                ---
                Begin gewoon, en stuur onderweg bij.
                """),
        Explain("front-matter-too-long",
            "Tussen de regels met streepjes staat veel te veel tekst. Daar horen alleen korte gegevens, zoals een titel en een datum. Zet je verhaal onder de tweede regel met streepjes.",
            "There is far too much text between the lines of hyphens. Only short facts belong there, such as a title and a date. Put your story below the second line of hyphens.",
            wrong: """
                ---
                title: Functieruil
                summary: Hier staat het hele verhaal, vele bladzijden lang …
                ---
                """,
            right: """
                ---
                title: Functieruil
                summary: Utrecht ruilde functies met andere organisaties.
                ---
                Hier staat het hele verhaal.
                """),
        Explain("yaml-unreadable",
            "De site kan deze regel niet lezen. Vaak staat er een dubbele punt midden in de tekst, is er een aanhalingsteken te weinig, of springt de regel in met een tab. Zet aanhalingstekens om de hele tekst, en laat regels inspringen met spaties.",
            "The site cannot read this line. Often there is a colon in the middle of the text, a quote is missing, or the line is indented with a tab. Put quotes around the whole text, and indent lines with spaces.",
            wrong: """title: Conclusie: een rijke oogst""",
            right: """
                title: "Conclusie: een rijke oogst"
                """),
        Explain("yaml-crooked",
            "Sleutels die bij elkaar horen, staan recht onder elkaar. Staat er een spatie te veel of te weinig voor, dan weet de site niet waar de sleutel bij hoort. Tel de spaties van de regel erboven, en geef deze regel er evenveel.",
            "Keys that belong together stand straight below each other. With a space too many or too few before it, the site does not know what the key belongs to. Count the spaces of the line above, and give this line as many.",
            wrong: """
                title: De brug
                 summary: Een pilot over een brug.
                """,
            right: """
                title: De brug
                summary: Een pilot over een brug.
                """),
        Explain("yaml-colon",
            "Een dubbele punt met een spatie erachter scheidt een sleutel van zijn waarde. Staat er in de waarde zelf ook een, dan weet de site niet waar de waarde begint. Aanhalingstekens om de hele waarde maken dat duidelijk; op de pagina staan ze niet.",
            "A colon with a space after it separates a key from its value. If there is another in the value itself, the site does not know where the value begins. Quotes around the whole value make that clear; they do not show on the page.",
            wrong: """title: Functieruil: zo werkt het""",
            right: """
                title: "Functieruil: zo werkt het"
                """),
        Explain("yaml-star",
            "In een tekst mag een lijst met een sterretje beginnen, maar tussen de --- regels begint elk punt met een streepje en een spatie.",
            "In a text a list may begin with a star, but between the --- lines each item begins with a hyphen and a space.",
            wrong: """
                themes:
                  * water
                """,
            right: """
                themes:
                  - water
                """),
        Explain("yaml-dash",
            "Een streepje aan het begin van een punt in een lijst staat los van wat erachter komt. Zonder spatie leest de site het streepje als een deel van het woord.",
            "A hyphen at the start of an item of a list stands apart from what follows. Without a space the site reads the hyphen as a part of the word.",
            wrong: """
                -id: water
                """,
            right: """
                - id: water
                """),
        Explain("yaml-tab",
            "Deze regel begint met een tab. In de sleutels boven een tekst en in de lijsten telt de inspringing mee, en daar mogen alleen spaties in staan. Haal de tab weg en typ twee spaties.",
            "This line starts with a tab. In the keys above a text and in the lists, the indent means something, and only spaces may be in it. Take the tab out and type two spaces.",
            wrong: "organisations:\n\t- provincie-utrecht",
            right: "organisations:\n  - provincie-utrecht"),
        Explain("yaml-hard-space",
            "Hier staat een spatie waarop een regel niet mag afbreken; die komt mee als je uit Word of van een webpagina plakt. Je ziet geen verschil, maar de site wel. Haal die weg en typ een gewone spatie.",
            "There is a space here at which a line may not break; it comes along when you paste from Word or a web page. You see no difference, but the site does. Take it out and type a plain space.",
            wrong: "title:\u00a0Mijn verhaal",
            right: "title: Mijn verhaal"),
        Explain("yaml-no-colon",
            "Boven een tekst staat op elke regel een sleutel, dan een dubbele punt, dan een spatie en dan de waarde. Op deze regel mist daar iets van. Een lange waarde die op de volgende regel doorgaat, springt daar in met twee spaties.",
            "Above a text, each line holds a key, then a colon, then a space and then the value. Something of that is missing on this line. A long value that goes on in the next line is indented there with two spaces.",
            wrong: """title:Mijn verhaal""",
            right: """title: Mijn verhaal"""),
        Explain("yaml-half-quoted",
            "Deze waarde begint met een aanhalingsteken, maar eindigt niet met hetzelfde. Zet er een aan het begin en een aan het eind, of laat ze allebei weg. Gekrulde aanhalingstekens tellen hierbij niet mee.",
            "This value starts with a quotation mark, but does not end with the same. Put one at the start and one at the end, or leave both out. Curly quotation marks do not count for this.",
            wrong: """title: "Mijn" verhaal""",
            right: """title: '"Mijn" verhaal'"""),
        Explain("yaml-too-deep",
            "Hier zitten te veel lijsten in elkaar. Geen enkele sleutel van de site heeft dat nodig, dus er is bijna zeker iets misgegaan met haken of inspringen. Schrijf de lijst gewoon: elk onderdeel op een eigen regel.",
            "There are too many lists inside each other here. No key of the site needs that, so something almost certainly went wrong with brackets or indenting. Write the list plainly: each item on a line of its own.",
            wrong: """themes: [[[[[[[[[[[[[[[[[[functieruil]]]]]]]]]]]]]]]]]]""",
            right: """
                themes:
                  - functieruil
                """),
        Explain("yaml-magic",
            "Deze tekst begint met een teken dat voor de computer een bijzondere betekenis heeft. Zonder aanhalingstekens zou een deel van je tekst verdwijnen of veranderen. Zet aanhalingstekens om de hele tekst.",
            "This text starts with a character that has a special meaning to the computer. Without quotes, a part of your text would disappear or change. Put quotes around the whole text.",
            wrong: """title: &O Fonds steunt de pilots""",
            right: """
                title: "&O Fonds steunt de pilots"
                """),
        Explain("text-eaten",
            "In deze tekst staat een hekje met een spatie ervoor. De computer leest alles vanaf het hekje als een opmerking, en dan valt de rest van je tekst weg. Zet aanhalingstekens om de hele tekst.",
            "This text has a hash sign with a space before it. The computer reads everything from the hash on as a remark, and then the rest of your text is dropped. Put quotes around the whole text.",
            wrong: """title: Tip #1 voor wie begint""",
            right: """
                title: "Tip #1 voor wie begint"
                """),
        Explain("not-keys",
            "Hier horen sleutels te staan: een woord, een dubbele punt en de waarde. Alleen zo weet de site wat de titel is en wat de samenvatting. Schrijf elke sleutel op een eigen regel.",
            "There should be keys here: a word, a colon and the value. Only then does the site know which is the title and which the summary. Write each key on a line of its own.",
            wrong: """
                ---
                - Gewoon beginnen
                ---
                """,
            right: """
                ---
                title: Gewoon beginnen
                ---
                """),
        Explain("not-a-list",
            "Dit bestand is een lijst met woorden, maar zo is het niet geschreven. De site moet kunnen zien waar het ene woord stopt en het volgende begint. Begin elk woord met een streepje en zijn id.",
            "This file is a list of words, but it is not written as one. The site must be able to see where one word stops and the next begins. Start each word with a hyphen and its id.",
            wrong: """functieruil: Functieruil""",
            right: """
                - id: functieruil
                  name:
                    nl: Functieruil
                    en: Job swap
                """),
        Explain("duplicate-key",
            "Dezelfde sleutel staat hier twee keer. De site kiest niet zelf welke van de twee je bedoelt, want de helft van de keren zou dat verkeerd zijn. Houd er een en haal de andere weg.",
            "The same key stands here twice. The site does not choose which of the two you mean, because half of the time that would be wrong. Keep one and take the other out.",
            wrong: """
                title: Gewoon beginnen
                kind: golden
                title: Begin gewoon
                """,
            right: """
                title: Gewoon beginnen
                kind: golden
                """),
        Explain("unknown-key",
            "Deze sleutel bestaat niet op deze plek. Meestal is het een tikfout of een Nederlands woord, en dan zou wat je schreef stil wegvallen. Gebruik een sleutel die de site kent; de melding helpt je kiezen.",
            "There is no such key in this place. Most often it is a typing mistake or a Dutch word, and then what you wrote would drop out silently. Use a key that the site knows; the message helps you choose.",
            wrong: """titel: Gewoon beginnen""",
            right: """title: Gewoon beginnen"""),
        Explain("missing-key",
            "Een sleutel die verplicht is, staat er niet. De site heeft dit gegeven nodig, anders blijft er op de pagina een plek leeg. Voeg de regel toe die in de melding staat.",
            "A key that is required is not there. The site needs this fact, or a place on the page would stay empty. Add the line that the message names.",
            wrong: """
                title: Functieruil
                organisations:
                  - provincie-utrecht
                """,
            right: """
                title: Functieruil
                organisations:
                  - provincie-utrecht
                question: Hoe pakken we functieruil aan?
                """),
    ];
}
