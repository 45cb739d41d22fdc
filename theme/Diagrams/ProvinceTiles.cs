using Oogst.Harvest.Domain;

namespace Oogst.Theme.Diagrams;

/// <summary>Where each province stands among the tiles: six-sided, so that nearly every tile touches its real neighbours.</summary>
internal static class ProvinceTiles
{
    // Half a tile wide and three quarters of a tile high: each row is shifted by half a tile from the next.
    private const int ColumnStep = 43;
    private const int RowStep = 75;

    private static readonly Dictionary<Province, (int Column, int Row)> Places = new()
    {
        [Province.Friesland] = (6, 0),
        [Province.Groningen] = (8, 0),
        [Province.NoordHolland] = (3, 1),
        [Province.Flevoland] = (5, 1),
        [Province.Drenthe] = (7, 1),
        [Province.ZuidHolland] = (2, 2),
        [Province.Utrecht] = (4, 2),
        [Province.Overijssel] = (6, 2),
        [Province.Zeeland] = (1, 3),
        [Province.NoordBrabant] = (3, 3),
        [Province.Gelderland] = (5, 3),
        [Province.Limburg] = (4, 4),
    };

    /// <summary>The middle of a province's tile, in the map's own units.</summary>
    public static (int X, int Y) MiddleOf(Province province) => (Places[province].Column * ColumnStep, Places[province].Row * RowStep + 50);

    /// <summary>Off the coast, for those who belong to no single province.</summary>
    public static readonly (int X, int Y) AtSea = (56, 50);
}
