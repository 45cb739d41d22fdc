namespace Oogst.Theme.Diagrams;

/// <summary>
/// The spiral as a curve: Archimedes' own, a turn and a quarter, clockwise from the middle, so that the last phase passes below the first
/// and the end points up. Places on it run from 0 to 1; an offset is how far outside the curve.
/// </summary>
/// <param name="threads">How many lines run beside each other on it: the more, the wider the band.</param>
internal sealed class SpiralCurve(int threads)
{
    /// <summary>The side of the square it is drawn in.</summary>
    public const int Size = 400;

    private const double Turns = 1.25;
    private const double Start = Math.PI / 4;
    private const double Outermost = 166;
    private const double ThreadDistance = 7;
    private static readonly (double X, double Y) Middle = (206, 192);

    /// <summary>How wide the band is on which the threads run.</summary>
    public double Width { get; } = ThreadDistance * Math.Max(2, threads) + 6;

    private double Innermost => 23 + Width / 2;

    public (double X, double Y) At(double place, double offset = 0)
    {
        var (angle, radius) = (AngleAt(place), Innermost + (Outermost - Innermost) * place + offset);
        return (Middle.X + radius * Math.Cos(angle), Middle.Y + radius * Math.Sin(angle));
    }

    /// <summary>How far thread number <paramref name="index"/> runs outside the middle of the band.</summary>
    public double OffsetOf(int index) => (index - (threads - 1) / 2.0) * ThreadDistance;

    /// <summary>Whether words along the curve would stand on their heads here, if they followed it clockwise.</summary>
    public static bool IsUpsideDown(double place) => Math.Sin(AngleAt(place)) > 0.3;

    /// <summary>The direction of the curve in degrees clockwise from straight up.</summary>
    public int HeadingAt(double place)
    {
        var ((x, y), (nextX, nextY)) = (At(place - 0.001), At(place + 0.001));
        return (int)Math.Round(Math.Atan2(nextX - x, y - nextY) * 180 / Math.PI);
    }

    /// <summary>The curve between two places as path data; backwards when <paramref name="to"/> comes first.</summary>
    public string Path(double from, double to, double offset = 0)
    {
        var pieces = Math.Max(2, (int)Math.Ceiling(Math.Abs(to - from) * 22));
        var step = (to - from) / pieces;
        var path = new System.Text.StringBuilder("M").Append(Point(At(from, offset)));
        for (var piece = 0; piece < pieces; piece++)
        {
            var (here, there) = (from + piece * step, from + (piece + 1) * step);
            // Hermite's form: a cubic whose handles lie a third along the direction at either end.
            var ((x0, y0), (x1, y1)) = (At(here, offset), At(there, offset));
            var ((dx0, dy0), (dx1, dy1)) = (DirectionAt(here, offset), DirectionAt(there, offset));
            path.Append('C').Append(Point((x0 + dx0 * step / 3, y0 + dy0 * step / 3))).Append(' ')
                .Append(Point((x1 - dx1 * step / 3, y1 - dy1 * step / 3))).Append(' ').Append(Point((x1, y1)));
        }
        return path.ToString();
    }

    /// <summary>A straight line across the band.</summary>
    public string Across(double place, double reach) => $"M{Point(At(place, -reach))}L{Point(At(place, reach))}";

    private static double AngleAt(double place) => Start + 2 * Math.PI * Turns * place;

    private (double X, double Y) DirectionAt(double place, double offset)
    {
        const double step = 1e-4;
        var ((x0, y0), (x1, y1)) = (At(place - step, offset), At(place + step, offset));
        return ((x1 - x0) / (2 * step), (y1 - y0) / (2 * step));
    }

    private static string Point((double X, double Y) at) => $"{Lettering.Number(at.X)} {Lettering.Number(at.Y)}";
}
