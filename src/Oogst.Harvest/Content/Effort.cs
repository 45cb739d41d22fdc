using System.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>
/// How long something has been worked on. Only time in which this process was given a processor counts: on a machine that is busy with
/// something else, or that slept, a sound text takes long too.
/// </summary>
internal readonly struct Effort
{
    private readonly Func<TimeSpan> worked;
    private readonly TimeSpan workedBefore;
    private readonly long began;

    private Effort(Func<TimeSpan> worked) => (this.worked, workedBefore, began) = (worked, worked(), Stopwatch.GetTimestamp());

    /// <param name="worked">How long this process has worked, all its threads together; null to ask the system.</param>
    public static Effort Begin(Func<TimeSpan>? worked = null) => new(worked ?? (static () => Environment.CpuUsage.TotalTime));

    public bool Exceeds(TimeSpan limit) => Stopwatch.GetElapsedTime(began) > limit && worked() - workedBefore > limit;
}
