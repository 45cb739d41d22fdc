namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> Wording() =>
    [
        Explain("word-of-other-language",
            "Deze vertaling gebruikt het woord uit het origineel, terwijl er een woord in deze taal voor is afgesproken: de titel van een werkvorm, de naam van een fase of thema, of een paar in terms.yml. Lezers herkennen dan niet dat het om hetzelfde gaat. Schrijf het afgesproken woord. Wil je het woord toch noemen, bijvoorbeeld om uit te leggen waar het vandaan komt, schrijf dan [woord](method:).",
            "This translation uses the original's word, while a word of this language was agreed for it: the title of a method, the name of a phase or theme, or a pair in terms.yml. Readers then do not see that it is the same thing. Write the agreed word. If you do want to name the word, for instance to explain where it comes from, write [word](method:).",
            wrong: """They did the roddeloefening.""",
            right: """They did the gossip exercise."""),
        Explain("word-to-avoid",
            "In terms.yml staat dat we dit woord niet gebruiken, omdat er een ander woord voor is afgesproken. Zo heet hetzelfde overal hetzelfde, en is het te vinden. Schrijf het afgesproken woord. Moet het woord zo blijven staan, schrijf dan [woord](method:).",
            "terms.yml says that we do not use this word, because another word was agreed for it. That way the same thing has the same name everywhere, and can be found. Write the agreed word. If the word must stay as it is, write [word](method:).",
            wrong: """Two water boards took part.""",
            right: """Two water authorities took part."""),
        Explain("agreed-and-avoided",
            "Dit woord is hier tegelijk afgesproken en verboden. De site kan dan niet zeggen wat goed is. Haal het weg uit de woorden onder avoid, of spreek een ander woord af.",
            "This word is agreed and forbidden here at once. The site cannot tell then what is right. Take it out of the words below avoid, or agree on another word.",
            wrong: """
                - nl: waterschap
                  en: water authority
                  avoid:
                    en:
                      - water authority
                """,
            right: """
                - nl: waterschap
                  en: water authority
                  avoid:
                    en:
                      - water board
                """),
        Explain("agreed-twice",
            "Over dit woord is hier al iets afgesproken. Twee afspraken over één woord kunnen elkaar tegenspreken. Voeg ze samen, of haal er een weg.",
            "Something was agreed on this word here already. Two agreements on one word may contradict each other. Put them together, or take one out.",
            wrong: """
                - nl: waterschap
                  en: water authority
                - nl: waterschap
                  en: water authority
                  avoid:
                    en:
                      - water board
                """,
            right: """
                - nl: waterschap
                  en: water authority
                  avoid:
                    en:
                      - water board
                """),
    ];
}
