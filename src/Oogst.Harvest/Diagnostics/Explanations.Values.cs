namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> OfValues() =>
    [
        Explain("empty-value",
            "Achter deze sleutel staat niets. De site weet dan niet of je iets vergeten bent of niets wilt zeggen. Vul de waarde in, of haal de hele regel weg als de sleutel niet verplicht is.",
            "There is nothing after this key. The site then does not know whether you forgot something or have nothing to say. Fill in the value, or take the whole line out if the key is not required.",
            wrong: """
                title: Gewoon beginnen
                source:
                """,
            right: """
                title: Gewoon beginnen
                source: L217-219
                """),
        Explain("text-expected",
            "Hier hoort één tekst, maar er staat een lijst of iets tussen haken. De site kan van meer stukken niet zelf een goede zin maken. Schrijf de tekst achter de dubbele punt; begint hij met een haak, zet er dan aanhalingstekens om.",
            "One text belongs here, but there is a list or something in brackets. The site cannot turn several pieces into a good sentence by itself. Write the text after the colon; if it starts with a bracket, put quotes around it.",
            wrong: """
                title:
                  - Gewoon
                  - beginnen
                """,
            right: """title: Gewoon beginnen"""),
        Explain("list-expected",
            "Hier hoort een lijst, ook als er maar één ding in staat. Zo ziet elk bestand er hetzelfde uit en kun je er later makkelijk iets bij zetten. Zet elk onderdeel op een eigen regel, met een streepje en een spatie ervoor.",
            "A list belongs here, even if there is only one thing in it. That way every file looks the same and it is easy to add something later. Put each item on a line of its own, with a hyphen and a space before it.",
            wrong: """themes: diversiteit""",
            right: """
                themes:
                  - diversiteit
                """),
        Explain("keys-expected",
            "Deze sleutel heeft zelf ook sleutels nodig. Bij een afbeelding wil de site bijvoorbeeld ook weten wat er te zien is, voor mensen die de foto niet kunnen bekijken. Schrijf die sleutels eronder, met twee spaties ervoor.",
            "This key needs keys of its own. With an image, for example, the site also wants to know what it shows, for people who cannot see the photo. Write those keys below it, with two spaces before them.",
            wrong: """image: groep.jpg""",
            right: """
                image:
                  file: images/groep.jpg
                  alt: De groep in gesprek rond een tafel
                """),
        Explain("file-or-missing",
            "Een bijlage heeft een titel en een bestand in attachments/. Noemt de publicatie een bijlage die er niet meer is, zeg dat dan met missing: true. Hier staat geen van beide, of juist allebei.",
            "An attachment has a title and a file in attachments/. If the publication names an attachment that is no longer there, say so with missing: true. Here neither is given, or both are.",
            wrong: """
                attachments:
                  - title: Het verslag
                """,
            right: """
                attachments:
                  - title: Het verslag
                    file: attachments/verslag.pdf
                """),
        Explain("too-short",
            "Deze tekst is te kort. De samenvatting staat bijvoorbeeld ook op kaartjes en in zoekresultaten, en daar moet een lezer er genoeg aan hebben. Maak er een hele zin van.",
            "This text is too short. The summary, for example, also stands on cards and in search results, where it has to tell a reader enough. Make it a whole sentence.",
            wrong: """summary: Over ruilen.""",
            right: """summary: De provincie Utrecht ruilde functies met andere organisaties."""),
        Explain("too-long",
            "Deze tekst is te lang voor de plek waar hij komt. Op een kaartje of in zoekresultaten zou hij worden afgekapt. Maak hem korter, en zet de rest in het verhaal zelf.",
            "This text is too long for the place where it goes. On a card or in search results it would be cut off. Make it shorter, and put the rest in the story itself.",
            wrong: """title: Hoe de provincie Utrecht samen met andere organisaties begon met het ruilen van functies, wat dat opleverde en wat beter kon""",
            right: """title: Functieruil tussen organisaties"""),
        Explain("wrong-slug",
            "Dit wordt een stuk van een adres op de site, en daar mogen niet alle tekens in. Hoofdletters, spaties en accenten geven problemen als mensen het adres delen; een paar namen, zoals con, kan Windows niet opslaan. Gebruik alleen kleine letters, cijfers en streepjes.",
            "This becomes a part of an address on the site, and not every character may stand there. Capitals, spaces and accents cause trouble when people share the address; a few names, such as con, cannot be saved on Windows. Use only small letters, digits and hyphens.",
            wrong: """slug: Één dag ruilen""",
            right: """slug: een-dag-ruilen"""),
        Explain("not-a-number",
            "Hier hoort een heel getal. De site zet hiermee dingen op volgorde, en met een woord kan dat niet. Schrijf alleen cijfers.",
            "A whole number belongs here. The site uses it to put things in order, and it cannot do that with a word. Write digits only.",
            wrong: """order: eerste""",
            right: """order: 1"""),
        Explain("not-a-date",
            "Dit is geen datum zoals de site die leest. Bij 01-07-2012 kan het om januari of om juli gaan, daarom is er maar één volgorde: jaar, maand, dag. De dag mag je weglaten.",
            "This is not a date as the site reads it. 01-07-2012 can mean January or July, so there is only one order: year, month, day. You may leave out the day.",
            wrong: """published: 01-07-2012""",
            right: """published: 2012-07-01"""),
        Explain("no-such-date",
            "Deze dag of maand bestaat niet. Meestal is het een tikfout, of staan de maand en de dag andersom: de volgorde is jaar, maand, dag. Kijk de datum na. De dag mag je weglaten.",
            "There is no such day or month. It is usually a typing mistake, or the month and the day have changed places: the order is year, month, day. Check the date. You may leave out the day.",
            wrong: """published: 2012-02-30""",
            right: """published: 2012-02-29"""),
        Explain("marks-in-plain-text",
            "De waarde van deze sleutel is gewone tekst. Sterretjes, streepjes en haken die onder de sleutels woorden vet maken of een link vormen, komen hier gewoon op de pagina. Haal ze weg. Wil je iets vet of met een link, doe dat dan in de tekst.",
            "The value of this key is plain text. The asterisks, underscores and brackets that make words bold or form a link below the keys simply show on the page here. Take them out. If you want something bold or with a link, do that in the text.",
            wrong: """title: Mens volgt **werk**""",
            right: """title: Mens volgt werk"""),
        Explain("date-far-away",
            "Deze datum ligt wel erg ver in het verleden of in de toekomst. De site wordt wel gemaakt, maar waarschijnlijk is het een tikfout, en dan staat je stuk op de verkeerde plek. Kijk het jaartal na.",
            "This date lies very far in the past or in the future. The site is still made, but it is probably a typing mistake, and then your piece ends up in the wrong place. Check the year.",
            wrong: """published: 2912-07""",
            right: """published: 2012-07"""),
        Explain("not-a-choice",
            "Bij deze sleutel kun je maar uit een paar woorden kiezen, en dit woord hoort daar niet bij. De site toont elke keuze op haar eigen manier, dus een nieuw woord zou nergens terechtkomen. Kies een van de woorden uit de melding.",
            "With this key you can choose from a few words only, and this is not one of them. The site shows each choice in its own way, so a new word would end up nowhere. Choose one of the words in the message.",
            wrong: """kind: gouden""",
            right: """kind: golden"""),
        Explain("not-a-top-address",
            "Dit adres zegt waar de hele site staat; alle andere adressen worden erachter gezet. Daarom mag er niets achter de naam van de site staan: geen map, geen vraagteken en geen hekje.",
            "This address says where the whole site stands; all other addresses are put behind it. So nothing may stand behind the name of the site: no folder, no question mark and no hash sign.",
            wrong: """baseUrl: https://oogst.example/nieuw?lang=nl""",
            right: """baseUrl: https://oogst.example"""),
        Explain("not-a-web-address",
            "Dit is geen volledig webadres. De site maakt er links mee, en zonder het begin werken die niet. Schrijf het hele adres, met https:// ervoor.",
            "This is not a full web address. The site makes links with it, and without the beginning they do not work. Write the whole address, with https:// before it.",
            wrong: """baseUrl: oogst.example""",
            right: """baseUrl: https://oogst.example"""),
    ];
}
