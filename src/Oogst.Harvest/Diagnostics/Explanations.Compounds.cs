namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> Compounds() =>
    [
        Explain("not-one-word",
            "In compounds.nl.yml staat elk woord zoals de zoekfunctie het kent: als één woord in kleine letters. Met een hoofdletter, een spatie of een streepje wordt het nooit herkend. Schrijf het woord aan elkaar; een woord met een streepje splitst de zoekfunctie zelf al.",
            "In compounds.nl.yml every word stands as search knows it: as one word in small letters. With a capital, a space or a hyphen it would never be recognised. Write it as one word; search splits a word with a hyphen by itself.",
            wrong: """
                - word: Arbeids-markt
                  whole: true
                """,
            right: """
                - word: arbeidsmarkt
                  whole: true
                """),
        Explain("wrong-split",
            "De delen vormen samen niet het woord dat erbij staat, dus er zit ergens een tikfout. Wie zoekt, zou dan iets vinden wat er niet staat. Schrijf de delen precies zoals ze in het woord staan; alleen een s, e, en of n ertussen mag je weglaten.",
            "The parts together do not make the word they stand with, so there is a typing mistake somewhere. Readers would then find something that is not there. Write the parts exactly as they stand in the word; only an s, e, en or n between them may be left out.",
            wrong: """
                - word: arbeidsmarkt
                  parts:
                    - arbeid
                    - mart
                """,
            right: """
                - word: arbeidsmarkt
                  parts:
                    - arbeid
                    - markt
                """),
        Explain("split-or-whole",
            "Een woord in compounds.nl.yml is een samenstelling met delen, of juist geen samenstelling. Hier staat geen van beide, of allebei. Geef de delen bij parts, of zet er whole: true bij als het woord heel moet blijven.",
            "A word in compounds.nl.yml is a compound with parts, or it is no compound. Here it is neither, or both. Give the parts below parts, or add whole: true if the word must stay whole.",
            wrong: """
                - word: beschikking
                """,
            right: """
                - word: beschikking
                  whole: true
                """),
    ];
}
