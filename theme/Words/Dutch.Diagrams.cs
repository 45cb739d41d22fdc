namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static DiagramWords Diagrams => new()
    {
        Map = new("kaart", "Kaart", "Kaart van de provincies", "Wie deed waar mee? Kies een provincie en zie welke organisaties, mensen en pilots erbij horen."),
        MapLabel = "De twaalf provincies",
        MapKey = "Elke stip is een pilot, en hoe voller de kleur, hoe meer pilots. Een stippelrand betekent: hier deed nog niemand mee.",
        Nationwide = "Landelijk",
        NationwideAbout = "Deze organisaties werken over provinciegrenzen heen.",
        NotYet = "Nog niet meegedaan:",
        OpenMap = "Bekijk de kaart",
        AndMore = count => FormattableString.Invariant($"en nog {count}"),
    };
}
