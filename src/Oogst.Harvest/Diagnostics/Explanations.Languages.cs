namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> Languages() =>
    [
        Explain("fact-repeated",
            "Deze sleutel is een feit, en feiten staan alleen in het origineel. Stonden ze in twee bestanden, dan moest je ze twee keer bijwerken en gingen ze verschillen. Haal de sleutel weg uit de vertaling; de site neemt het feit over.",
            "This key is a fact, and facts stand in the original only. If they stood in two files, you would have to update them twice and they would come to differ. Take the key out of the translation; the site takes over the fact.",
            wrong: """
                title: Job swaps between organisations
                themes:
                  - functieruil
                """,
            right: """title: Job swaps between organisations"""),
        Explain("no-original",
            "Deze regel zegt dat het bestand een vertaling is, maar het origineel staat er niet bij. De site koppelt een vertaling aan haar origineel door de naam van het bestand: functieruil.en.md hoort bij functieruil.nl.md. Vertaal de naam dus niet; wat in het adres moet staan, zet je onder slug. Is het origineel weg, zet het dan terug. Is dit het origineel, haal de regel dan weg en zet de feiten erbij.",
            "This line says that the file is a translation, but its original is not there. The site pairs a translation with its original by the name of the file: functieruil.en.md belongs to functieruil.nl.md. So do not translate the name; what the address must say goes below slug. If the original is gone, put it back. If this is the original, take the line out and add the facts.",
            wrong: """
                # job-swap.en.md + functieruil.nl.md
                title: Job swaps between organisations
                translates: 227d40773a80
                """,
            right: """
                # functieruil.en.md + functieruil.nl.md
                title: Job swaps between organisations
                slug: job-swap
                translates: 227d40773a80
                """),
        Explain("translation-alone",
            "Dit bestand heeft alleen de sleutels van een vertaling, maar het Nederlandse bestand met deze naam is er niet. Een vertaling heet als haar origineel: begin-klein.en.md hoort bij begin-klein.nl.md. Het Engelse woord voor in het adres zet je onder slug. Zonder origineel ernaast zou de tekst er twee keer komen.",
            "This file has only the keys of a translation, but there is no Dutch file of this name. A translation is named like its original: begin-klein.en.md belongs to begin-klein.nl.md. The English word for its address goes below slug. Without its original beside it the text would be there twice.",
            wrong: """
                # tips/start-small.en.md + tips/begin-klein.nl.md
                title: Start small
                """,
            right: """
                # tips/begin-klein.en.md + tips/begin-klein.nl.md
                title: Start small
                slug: start-small
                """),
        Explain("not-translated",
            "Het origineel heeft hier een tekst, maar deze vertaling niet. Lezers van de vertaling zouden dat stuk missen zonder het te weten. Voeg de sleutel toe, met de vertaalde tekst.",
            "The original has a text here, but this translation does not. Readers of the translation would miss that piece without knowing it. Add the key, with the translated text.",
            wrong: """
                title: Job swaps between organisations
                question: How do we set up such a project?
                """,
            right: """
                title: Job swaps between organisations
                question: How do we set up such a project?
                ended: The province completed the pilot at home.
                """),
        Explain("not-in-original",
            "Deze vertaling vertelt iets dat in het origineel niet staat. Lezers van het origineel zouden dat missen, en de twee pagina's lopen dan uit elkaar. Zet het ook in het origineel, of haal het hier weg.",
            "This translation tells something that is not in the original. Readers of the original would miss it, and the two pages then drift apart. Put it in the original as well, or take it out here.",
            wrong: """
                # functieruil.en.md
                ended: The province completed the pilot at home.
                """,
            right: """
                # functieruil.nl.md
                ended: De provincie rondde de pilot in eigen huis af.
                """),
        Explain("text-not-translated",
            "De sleutels van dit bestand zijn vertaald, maar de tekst eronder ontbreekt. De site wordt wel gemaakt, maar lezers van de vertaling krijgen een pagina zonder verhaal. Vertaal de tekst; of haal het bestand weg, dan zien zij het origineel.",
            "The keys of this file are translated, but the text below them is missing. The site is still made, but readers of the translation get a page without a story. Translate the text; or take the file away, and they see the original.",
            wrong: """
                ---
                title: Job swaps between organisations
                ---
                """,
            right: """
                ---
                title: Job swaps between organisations
                ---

                Two organisations each lent somebody to the other for a year.
                """),
        Explain("voice-not-translated",
            "In het origineel vertelt iemand iets dat in de vertaling ontbreekt. Alle stemmen tellen mee, ook in de andere taal. Voeg de stem toe met hetzelfde id, en met de tekst in de taal van dit bestand.",
            "In the original somebody tells something that is missing from the translation. All voices count, in the other language too. Add the voice with the same id, and with its text in the language of this file.",
            wrong: """
                voices:
                  - id: veel-geleerd
                    text: Somebody learned a lot.
                """,
            right: """
                voices:
                  - id: veel-geleerd
                    text: Somebody learned a lot.
                  - id: nieuwe-contacten
                    text: Somebody met new people.
                """),
        Explain("unknown-voice",
            "Deze stem staat niet in het origineel. De site zoekt bij elke vertaalde stem het origineel op via het id, en vindt het hier niet. Neem het id letter voor letter over uit het origineel; vertaal het niet.",
            "This voice is not in the original. The site looks up the original of every translated voice by its id, and does not find it here. Copy the id letter by letter from the original; do not translate it.",
            wrong: """
                voices:
                  - id: learned-a-lot
                    text: Somebody learned a lot.
                """,
            right: """
                voices:
                  - id: veel-geleerd
                    text: Somebody learned a lot.
                """),
        Explain("no-fingerprint",
            "Deze vertaling zegt niet van welke versie van het origineel ze is gemaakt. De site wordt wel gemaakt, maar kan je niet waarschuwen als het origineel later verandert. Kijk of de vertaling klopt, en voeg dan de regel uit de melding toe.",
            "This translation does not say which version of the original it was made from. The site is still made, but it cannot warn you when the original changes later. Check that the translation is right, and then add the line from the message.",
            wrong: """title: Job swaps between organisations""",
            right: """
                title: Job swaps between organisations
                translates: 227d40773a80
                """),
    ];
}
