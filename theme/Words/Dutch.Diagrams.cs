using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static DiagramWords Diagrams => new()
    {
        Map = new("kaart", "Kaart", "Kaart van de provincies", "Wie deed waar mee? Kies een provincie en zie welke organisaties, mensen en pilots erbij horen."),
        MapLabel = "De twaalf provincies",
        MapKey = "Elke stip is een pilot, en hoe voller de kleur, hoe meer pilots. Een stippelrand betekent: van hier is geen organisatie genoemd.",
        Nationwide = "Landelijk",
        NationwideAbout = "Deze organisaties werken over provinciegrenzen heen.",
        NotYet = "Geen organisatie genoemd uit:",
        OpenMap = "Bekijk de kaart",
        Spiral = new("spiraal", "Spiraal", "De innovatiespiraal", "Vijf fasen, met de bijeenkomsten die erbij hoorden en de pilots die erbij waren. Volg de lijnen van binnen naar buiten."),
        SpiralLabel = "De fasen en de bijeenkomsten, van binnen naar buiten",
        SpiralKey = "Elke lijn is een pilot. Een stip op een dwarsbalk betekent: deze pilot was bij die bijeenkomst. Een vol nummer betekent: gehouden. Een streepjesrand: samengevoegd. Een stippelrand: vervangen.",
        SpiralOf = edition => $"De hele innovatiespiraal van {edition}",
        OpenSpiral = "Bekijk de spiraal",
        InTheSpiral = "In de spiraal",
        WhoWasWhere = "Wie was bij welke bijeenkomst?",
        WasThere = "erbij",
        WasNotThere = "niet erbij",
        OtherPilots = count => FormattableString.Invariant($"{count} andere pilots"),
        LensesTitle = "Door drie brillen",
        LensesLabel = "Drie brillen: innoveren, leren en presteren",
        LensNames = lens => lens switch
        {
            Lens.Innovate => "Innoveren",
            Lens.Learn => "Leren",
            _ => "Presteren",
        },
        LooksThrough = "Kijkt door deze bril:",
        WritesAbout = "Gaat over deze bril:",
        AndMore = count => FormattableString.Invariant($"en nog {count}"),
    };
}
