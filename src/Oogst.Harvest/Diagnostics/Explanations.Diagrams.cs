namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> Diagrams() =>
    [
        Explain("unknown-diagram",
            "Je vraagt om een diagram dat de site niet kent. Er zijn er drie: shares tekent de aandelen van een hoofdstuk, spiral de innovatiespiraal en lenses de drie brillen. Kijk de naam achter diagram: na.",
            "You ask for a diagram that the site does not know. There are three: shares draws the shares of a chapter, spiral the innovation spiral and lenses the three lenses. Check the name after diagram:.",
            wrong: """![De vijf fasen](diagram:spirall)""",
            right: """![De vijf fasen](diagram:spiral)"""),
        Explain("diagram-not-alone",
            "Een diagram is groot en past niet midden in een zin. Zet het op een eigen regel, met een witregel erboven en eronder. Begin de regel met een uitroepteken, anders is het een link.",
            "A diagram is large and does not fit in the middle of a sentence. Put it on a line of its own, with an empty line above and below it. Start the line with an exclamation mark, or it is a link.",
            wrong: """Dit zijn de vijf fasen: ![de spiraal](diagram:spiral).""",
            right: """
                Dit zijn de vijf fasen:

                ![De spiraal](diagram:spiral)
                """),
        Explain("nothing-to-draw",
            "Een diagram wordt gemaakt van gegevens, en die zijn er hier niet. Voor shares staan ze onder shares: bovenaan hetzelfde hoofdstuk. Voor spiral zijn dat de bijeenkomsten van de editie, en voor lenses de werkvormen die een bril zijn.",
            "A diagram is made from data, and here there are none. For shares they stand below shares: at the top of the same chapter. For spiral they are the meetings of the edition, and for lenses the methods that are a lens.",
            wrong: """
                ---
                title: Samen leren
                ---
                ![Hoe het afloopt](diagram:shares "Uit algemeen onderzoek.")
                """,
            right: """
                ---
                title: Samen leren
                shares:
                  - share: 60
                    text: Het lukt
                  - share: 40
                    text: Het lukt niet
                ---
                ![Hoe het afloopt](diagram:shares "Uit algemeen onderzoek.")
                """),
        Explain("shares-without-caveat",
            "Percentages zien er al snel uit als een feit over iedereen. Daarom staat er altijd bij waar ze vandaan komen en waarover ze niet gaan. Schrijf dat achter het adres, tussen aanhalingstekens; het komt onder de balk te staan.",
            "Percentages soon look like a fact about everybody. That is why it always says where they come from and what they are not about. Write that after the address, between quotes; it will stand below the bar.",
            wrong: """![Hoe het afloopt](diagram:shares)""",
            right: """![Hoe het afloopt](diagram:shares "Cijfers uit algemeen onderzoek. Ze gaan niet over deze pilots.")"""),
        Explain("shares-not-whole",
            "De aandelen zijn delen van één geheel, en dus zijn ze samen 100 procent. Dat klopt hier niet. Kijk na of er een deel ontbreekt of een cijfer verkeerd is overgenomen.",
            "The shares are parts of one whole, so together they are 100 per cent. Here they are not. Check whether a part is missing or a figure was copied wrongly.",
            wrong: """
                shares:
                  - share: 60
                    text: Het lukt
                  - share: 30
                    text: Het lukt niet
                """,
            right: """
                shares:
                  - share: 60
                    text: Het lukt
                  - share: 40
                    text: Het lukt niet
                """),
        Explain("shares-not-shown",
            "Bovenaan dit hoofdstuk staan aandelen, maar nergens in de tekst staat waar de balk moet komen. Een lezer krijgt ze dan niet te zien. Zet de regel met diagram:shares op de plek waar ze horen, in elke taal.",
            "There are shares at the top of this chapter, but nowhere does its text say where the bar should be. So a reader does not get to see them. Put the line with diagram:shares where they belong, in every language.",
            wrong: """
                shares:
                  - share: 100
                    text: Het lukt
                ---
                Zo loopt het af.
                """,
            right: """
                shares:
                  - share: 100
                    text: Het lukt
                ---
                Zo loopt het af.

                ![Hoe het afloopt](diagram:shares "Uit algemeen onderzoek.")
                """),
        Explain("shares-differ",
            "De vertaling noemt meer of minder aandelen dan het origineel. De percentages staan alleen in het origineel; de vertaling geeft bij elk daarvan de tekst, in dezelfde volgorde. Vul aan wat ontbreekt, of haal weg wat te veel is.",
            "The translation gives more or fewer shares than the original. The percentages stand in the original only; the translation gives the text for each of them, in the same order. Add what is missing, or take away what is too much.",
            wrong: """
                shares:
                  - text: It works
                """,
            right: """
                shares:
                  - text: It works
                  - text: It does not work
                """),
        Explain("lens-of-other-kind",
            "Met lens: zegt een werkvorm welke van de drie brillen hij is. Deze werkvorm is volgens kind: iets anders, een oefening bijvoorbeeld. Haal de regel weg, of verander kind: in lens.",
            "With lens: a method says which of the three lenses it is. According to kind: this method is something else, an exercise for instance. Take the line away, or change kind: to lens.",
            wrong: """
                kind: exercise
                lens: learn
                """,
            right: """
                kind: lens
                lens: learn
                """),
    ];
}
