namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> ReferencesAndAddresses() =>
    [
        UnknownTerm("phase", "phases.yml", "een fase die", "a phase",
            wrong: """
                phases:
                  - verkenen
                """,
            right: """
                phases:
                  - verkennen
                """),
        UnknownTerm("theme", "themes.yml", "een thema dat", "a theme",
            wrong: """
                themes:
                  - diversitiet
                """,
            right: """
                themes:
                  - diversiteit
                """),
        UnknownTerm("organisation", "organisations.yml", "een organisatie die", "an organisation",
            wrong: """
                organisations:
                  - provincie-utrect
                """,
            right: """
                organisations:
                  - provincie-utrecht
                """),
        UnknownTerm("person", "people.yml", "een persoon die", "a person",
            wrong: """
                people:
                  - an-de-bour
                """,
            right: """
                people:
                  - an-de-boer
                """),
        UnknownTerm("question", "questions.yml", "een vraag die", "a question",
            wrong: """stapen""",
            right: """stappen"""),
        UnknownEntry("edition", "een editie die", "an edition", "de naam van de map, zoals 2012", "the name of its folder, such as 2012",
            wrong: """2021""",
            right: """2012"""),
        UnknownInEdition("chapter", "chapters/", "een hoofdstuk dat", "a chapter",
            wrong: """Lees hoe het begon bij [het netwerk](chapter:netwerken).""",
            right: """Lees hoe het begon bij [het netwerk](chapter:netwerk)."""),
        UnknownInEdition("meeting", "meetings/", "een bijeenkomst die", "a meeting",
            wrong: """
                meetings:
                  - verdipeen
                """,
            right: """
                meetings:
                  - verdiepen
                """),
        UnknownInEdition("pilot", "pilots/", "een pilot die", "a pilot",
            wrong: """pilot: functieriul""",
            right: """pilot: functieruil"""),
        UnknownInEdition("tip", "tips/", "een tip die", "a tip",
            wrong: """Pak een tip mee, zoals [](tip:gewoon-begginen).""",
            right: """Pak een tip mee, zoals [](tip:gewoon-beginnen)."""),
        UnknownInEdition("reflection", "reflections/", "een reflectie die", "a reflection",
            wrong: """Lees door tot [de conclusie](reflection:conclusies).""",
            right: """Lees door tot [de conclusie](reflection:conclusie)."""),
        UnknownInEdition("voices", "voices/", "een vraag met stemmen die", "a question with voices",
            wrong: """Deelnemers vertellen over [hun contacten](voices:contact).""",
            right: """Deelnemers vertellen over [hun contacten](voices:contacten)."""),
        UnknownInEdition("method", "methods/", "een werkvorm die", "a method",
            wrong: """
                methods:
                  - roddelen
                """,
            right: """
                methods:
                  - roddeloefening
                """),
        UnknownEntry("sitepage", "een pagina van de site die", "a page of the site", "de naam vóór .nl.md van een bestand in pages/", "the name before .nl.md of a file in pages/",
            wrong: """colofom""",
            right: """colofon"""),
        Explain("reference-to-draft",
            "Je verwijst naar een tekst die nog een concept is. Concepten komen niet op de site, dus de link zou nergens heen gaan. Haal de verwijzing weg, of haal in het concept de regel draft: true weg als het klaar is.",
            "You refer to a text that is still a draft. Drafts do not get onto the site, so the link would lead nowhere. Take the reference out, or take the line draft: true out of the draft when it is ready.",
            wrong: """
                # input/2012/pilots/functieruil.nl.md
                title: Functieruil tussen organisaties
                draft: true
                """,
            right: """
                # input/2012/pilots/functieruil.nl.md
                title: Functieruil tussen organisaties
                """),
        Explain("duplicate-id",
            "Twee dingen hebben hetzelfde id. Wie dan naar dat id verwijst, kan het ene of het andere bedoelen. Geef een van de twee een eigen id, en pas ook de verwijzingen aan.",
            "Two things have the same id. Whoever refers to that id could then mean the one or the other. Give one of the two an id of its own, and change the references as well.",
            wrong: """
                - id: iemand
                  text: Iemand leerde veel.
                - id: iemand
                  text: Iemand maakte nieuwe contacten.
                """,
            right: """
                - id: veel-geleerd
                  text: Iemand leerde veel.
                - id: nieuwe-contacten
                  text: Iemand maakte nieuwe contacten.
                """),
        Explain("same-order",
            "Twee fasen hebben hetzelfde nummer. De site tekent de fasen op volgorde, en weet nu niet welke het eerst komt. Geef elke fase een eigen nummer.",
            "Two phases have the same number. The site draws the phases in order, and now does not know which comes first. Give each phase a number of its own.",
            wrong: """
                - id: verkennen
                  order: 1
                - id: ontwerpen
                  order: 1
                """,
            right: """
                - id: verkennen
                  order: 1
                - id: ontwerpen
                  order: 2
                """),
        Explain("same-number",
            "Twee stukken van dezelfde soort in een editie hebben hetzelfde nummer: bijeenkomsten of vragen met dezelfde number, of hoofdstukken met dezelfde order. De site wordt wel gemaakt, maar lezers zien twee keer hetzelfde nummer, en hoofdstukken en bijeenkomsten staan dan op volgorde van hun bestandsnaam.",
            "Two pieces of one kind in an edition have the same number: meetings or questions with the same number, or chapters with the same order. The site is still made, but readers see one number twice, and chapters and meetings then stand in the order of their file names.",
            wrong: """
                # meetings/verkennen.nl.md + meetings/verdiepen.nl.md
                number: 1
                """,
            right: """
                # meetings/verdiepen.nl.md
                number: 2
                """),
        Explain("opened-twice",
            "Met opens zegt een hoofdstuk welk deel van de editie erachter komt: de pilots bijvoorbeeld. Twee hoofdstukken zeggen dat nu van hetzelfde deel, en elk stuk heeft maar één plaats in de inhoud. Haal opens weg bij het hoofdstuk dat het deel niet inleidt.",
            "With opens a chapter says which part of the edition comes after it: the pilots, for instance. Two chapters now say so of the same part, and each piece has only one place in the contents. Take opens out of the chapter that does not introduce the part.",
            wrong: """
                # chapters/pilots.nl.md + chapters/verhalen.nl.md
                opens: pilots
                """,
            right: """
                # chapters/pilots.nl.md
                opens: pilots
                """),
        Explain("same-name",
            "In een van de lijsten (thema's, organisaties, mensen, fasen, vragen) staat dezelfde naam onder twee id's. Een lezer kan de twee niet uit elkaar houden, en vindt bij elk maar een deel van de stukken. Geef een van beide een naam die het verschil laat zien. Is het hetzelfde, houd dan één id over en gebruik dat overal.",
            "One of the lists (themes, organisations, people, phases, questions) has the same name under two ids. A reader cannot tell the two apart, and finds only a part of the pieces with each. Give one of them a name that shows the difference. If they are the same, keep one id and use it everywhere.",
            wrong: """
                - id: water
                  name:
                    nl: Water
                    en: Water
                - id: waterbeheer
                  name:
                    nl: Water
                    en: Water management
                """,
            right: """
                - id: water
                  name:
                    nl: Water
                    en: Water
                - id: waterbeheer
                  name:
                    nl: Waterbeheer
                    en: Water management
                """),
        Explain("guidance-without-pilot",
            "Een reflectie van de begeleiding gaat altijd over een pilot, en die staat er niet bij. De site zet de reflectie bij het verhaal van die pilot. Voeg de regel pilot toe met het id van de pilot, of kies kind: closing als je op het hele netwerk terugkijkt.",
            "A reflection by the guides is always about a pilot, and no pilot is named here. The site puts the reflection with the story of that pilot. Add the line pilot with the id of the pilot, or choose kind: closing if you look back on the whole network.",
            wrong: """kind: guidance""",
            right: """
                kind: guidance
                pilot: functieruil
                """),
        Explain("address-taken",
            "Op dit adres staat al iets anders: een andere tekst, of een vaste pagina van de site. Twee pagina's kunnen niet op één adres staan, een van de twee zou verdwijnen. Geef deze tekst een eigen slug; gaat het om een oud adres bij aliases, haal dat dan weg.",
            "Something else is at this address already: another text, or a fixed page of the site. Two pages cannot be at one address, one of the two would disappear. Give this text a slug of its own; if it is an old address below aliases, take that out.",
            wrong: """
                # input/2012/pilots/mens-volgt-werk.nl.md
                slug: functieruil
                """,
            right: """
                # input/2012/pilots/mens-volgt-werk.nl.md
                slug: mens-volgt-werk
                """),
        Explain("wrong-alias",
            "Bij aliases hoort een oud adres van deze pagina. De site stuurt lezers van dat adres door, en dat lukt alleen met het precieze pad. Schrijf het pad zoals het was, met een schuine streep vooraan en zonder de naam van de site.",
            "An old address of this page belongs below aliases. The site forwards readers from that address, and that works only with the exact path. Write the path as it was, with a slash in front and without the name of the site.",
            wrong: """
                aliases:
                  - oude pagina
                """,
            right: """
                aliases:
                  - /nl/2012/pilots/ruilen/
                """),
    ];

    private static (string Code, Explanation Explanation) UnknownTerm(string word, string file, string dutch, string english, string wrong, string right) =>
        Explain($"unknown-{word}",
            $"Je noemt {dutch} niet in {file} staat. Alle edities gebruiken dezelfde lijst, en door een tikfout zou je tekst daarbuiten vallen. Verbeter het id, of zet het eerst in {file}.",
            $"You name {english} that is not in {file}. All editions share one list, and a typing mistake would leave your text out of it. Correct the id, or put it in {file} first.",
            wrong, right);

    private static (string Code, Explanation Explanation) UnknownInEdition(string word, string folder, string dutch, string english, string wrong, string right) =>
        UnknownEntry(word, dutch, english,
            $"de naam vóór .nl.md van een bestand in {folder}, met de editie ervoor als het in een andere staat (2012/naam)",
            $"the name before .nl.md of a file in {folder}, with the edition before it if that is another one (2012/name)",
            wrong, right);

    private static (string Code, Explanation Explanation) UnknownEntry(string word, string dutch, string english, string dutchId, string englishId, string wrong, string right) =>
        Explain($"unknown-{word}",
            $"Je verwijst naar {dutch} er niet is. Bij een verwijzing die nergens heen gaat, loopt een lezer vast. Neem het id precies over: {dutchId}.",
            $"You refer to {english} that does not exist. A reference that leads nowhere is a dead end for a reader. Copy the id exactly: {englishId}.",
            wrong, right);
}
