using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

internal static partial class English
{
    private static DiagramWords Diagrams => new()
    {
        Map = new("map", "Map", "Map of the provinces", "Who took part, and where? Choose a province to see its organisations, people and pilots."),
        MapLabel = "The twelve provinces",
        MapKey = "Each dot is a pilot, and the fuller the colour, the more pilots. A dotted edge means that no organisation from here is named.",
        Nationwide = "Nationwide",
        NationwideAbout = "These organisations work across provincial borders.",
        NotYet = "No organisation named from:",
        OpenMap = "Open the map",
        Spiral = new("spiral", "Spiral", "The innovation spiral", "Five phases, with the meetings that belonged to them and the pilots that were there. Follow the lines from the inside out."),
        SpiralLabel = "The phases and the meetings, from the inside out",
        SpiralKey = "Each line is a pilot. A dot on a crossbar means that this pilot was at that meeting. A solid number means held, a dashed edge merged, a dotted edge replaced.",
        SpiralOf = edition => $"The whole innovation spiral of {edition}",
        OpenSpiral = "Open the spiral",
        InTheSpiral = "In the spiral",
        WhoWasWhere = "Who was at which meeting?",
        WasThere = "there",
        WasNotThere = "not there",
        OtherPilots = count => FormattableString.Invariant($"{count} other pilots"),
        LensesTitle = "Through three lenses",
        LensesLabel = "Three lenses: innovate, learn and perform",
        LensNames = lens => lens switch
        {
            Lens.Innovate => "Innovate",
            Lens.Learn => "Learn",
            _ => "Perform",
        },
        LooksThrough = "Looks through this lens:",
        WritesAbout = "Is about this lens:",
        AndMore = count => FormattableString.Invariant($"and {count} more"),
    };
}
