namespace Oogst.Harvest.Domain;

/// <summary>One of the twelve provinces of the Netherlands: there are no others, so a vocabulary need not list them.</summary>
public sealed class Province
{
    public static readonly Province Groningen = new("groningen", "GR", "Groningen");
    public static readonly Province Friesland = new("friesland", "FR", "Fryslân", "Friesland");
    public static readonly Province Drenthe = new("drenthe", "DR", "Drenthe");
    public static readonly Province Overijssel = new("overijssel", "OV", "Overijssel");
    public static readonly Province Flevoland = new("flevoland", "FL", "Flevoland");
    public static readonly Province Gelderland = new("gelderland", "GE", "Gelderland");
    public static readonly Province Utrecht = new("utrecht", "UT", "Utrecht");
    public static readonly Province NoordHolland = new("noord-holland", "NH", "Noord-Holland");
    public static readonly Province ZuidHolland = new("zuid-holland", "ZH", "Zuid-Holland");
    public static readonly Province Zeeland = new("zeeland", "ZE", "Zeeland");
    public static readonly Province NoordBrabant = new("noord-brabant", "NB", "Noord-Brabant");
    public static readonly Province Limburg = new("limburg", "LI", "Limburg");

    /// <summary>In the official order, from the north-east to the south.</summary>
    public static readonly IReadOnlyList<Province> All =
        [Groningen, Friesland, Drenthe, Overijssel, Flevoland, Gelderland, Utrecht, NoordHolland, ZuidHolland, Zeeland, NoordBrabant, Limburg];

    private Province(string id, string code, string dutch, string? english = null) =>
        (Id, Code, Name) = (id, code, PerLanguage.Of(dutch, english ?? dutch));

    /// <summary>The word an editor writes, and the anchor on the map's page: <c>noord-holland</c>.</summary>
    public string Id { get; }

    /// <summary>Two letters, as in ISO 3166-2 after <c>NL-</c>: where a name does not fit.</summary>
    public string Code { get; }

    /// <summary>What the province calls itself in official use, and what English calls it.</summary>
    public PerLanguage<string> Name { get; }

    public override string ToString() => Id;
}
