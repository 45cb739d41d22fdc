namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>![De spiraal](diagram:spirall)</c></summary>
    public static Diagnostic UnknownDiagram(Placed<string> name, IEnumerable<string> names) => Error("unknown-diagram", name.Place,
        $"er is geen diagram \"{name.Value}\"", Dutch(Nearest.To(name.Value, names), $"kies uit: {Listed(names)}"),
        $"there is no diagram \"{name.Value}\"", English(Nearest.To(name.Value, names), $"choose from: {Listed(names)}"));

    /// <summary><c>Zie ![de spiraal](diagram:spiral) hiernaast.</c>, <c>[de spiraal](diagram:spiral)</c></summary>
    public static Diagnostic DiagramNotAlone(Placed<string> name) => Error("diagram-not-alone", name.Place,
        $"het diagram \"{name.Value}\" moet op zichzelf staan", "zet het op een eigen regel met een witregel erboven en eronder, en met een ! ervoor",
        $"the diagram \"{name.Value}\" must stand by itself", "put it on a line of its own, with an empty line above and below it and a ! before it");

    /// <summary><c>![Hoe het afloopt](diagram:shares)</c> without <c>shares:</c></summary>
    public static Diagnostic NothingToDraw(Placed<string> name) => Error("nothing-to-draw", name.Place,
        $"voor het diagram \"{name.Value}\" is hier niets te tekenen",
        "shares hoort bij shares: in hetzelfde hoofdstuk, spiral bij een editie met bijeenkomsten, lenses bij een editie met brillen",
        $"there is nothing here for the diagram \"{name.Value}\" to draw",
        "shares goes with shares: in the same chapter, spiral with an edition that has meetings, lenses with an edition that has lenses");

    /// <summary><c>![Hoe het afloopt](diagram:shares)</c> without words between quotes.</summary>
    public static Diagnostic SharesWithoutCaveat(Place place) => Error("shares-without-caveat", place,
        "onder deze aandelen staat niet waar ze over gaan", "zeg achter het adres, tussen aanhalingstekens, waar de cijfers vandaan komen en waar ze niet over gaan",
        "nothing below these shares says what they are about", "say after the address, between quotes, where the figures come from and what they are not about");

    /// <summary>Shares of 15, 35, 35 and 25.</summary>
    public static Diagnostic SharesNotWhole(Place place, string sum) => Error("shares-not-whole", place,
        $"de aandelen zijn samen {sum} procent", "maak er samen 100 van",
        $"the shares are {sum} per cent together", "make them 100 together");

    /// <summary><c>shares:</c> in a chapter whose text has no <c>diagram:shares</c>.</summary>
    public static Diagnostic SharesNotShown(Place place) => Error("shares-not-shown", place,
        "dit hoofdstuk heeft aandelen, maar de tekst laat ze niet zien", "zet op de juiste plek: ![wat het is](diagram:shares \"waar de cijfers vandaan komen\")",
        "this chapter has shares, but its text does not show them", "put in the right place: ![what it is](diagram:shares \"where the figures come from\")");

    /// <summary>A translation of four shares that tells three.</summary>
    public static Diagnostic SharesDiffer(Place place, int told, int original) => Error("shares-differ", place,
        $"deze vertaling noemt {told} aandelen, het origineel {original}", "noem ze allemaal, in de volgorde van het origineel",
        $"this translation gives {told} shares, the original {original}", "give all of them, in the order of the original");

    /// <summary><c>lens: learn</c> in a method of another kind than <c>lens</c>.</summary>
    public static Diagnostic LensOfOtherKind(Place place) => Error("lens-of-other-kind", place,
        "alleen een werkvorm van kind: lens kan zelf een bril zijn", "haal de regel weg, of maak er kind: lens van",
        "only a method of kind: lens can be a lens itself", "take the line away, or make it kind: lens");
}
