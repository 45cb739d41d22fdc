namespace Oogst.Theme.Words;

internal static partial class English
{
    private static DiagramWords Diagrams => new()
    {
        Map = new("map", "Map", "Map of the provinces", "Who took part, and where? Choose a province to see its organisations, people and pilots."),
        MapLabel = "The twelve provinces",
        MapKey = "Each dot is a pilot, and the fuller the colour, the more pilots. A dotted edge means that nobody has taken part here yet.",
        Nationwide = "Nationwide",
        NationwideAbout = "These organisations work across provincial borders.",
        NotYet = "Not taken part yet:",
        OpenMap = "Open the map",
        AndMore = count => FormattableString.Invariant($"and {count} more"),
    };
}
