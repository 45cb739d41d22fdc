using System.Collections.Concurrent;
using System.Diagnostics;

namespace Oogst.Site.Commands;

/// <summary>Listens to the steps while a command runs, for the table of <c>--timings</c>.</summary>
internal sealed class Timings : IDisposable
{
    private readonly ConcurrentDictionary<string, (TimeSpan Total, int Times)> steps = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = [];
    private readonly ActivityListener listener;

    public Timings()
    {
        listener = new()
        {
            ShouldListenTo = source => source.Name == Steps.Name,
            Sample = (ref _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    /// <summary>One line a step, in the order in which they first ended. What ran on several threads at once is the sum of all of them.</summary>
    public IEnumerable<string> Lines =>
        [
            .. order.Select(step => (step, steps[step])).Select(one => FormattableString.Invariant(
                $"{one.step,-16}{one.Item2.Total.TotalMilliseconds,9:0.0} ms{(one.Item2.Times > 1 ? $"  ({one.Item2.Times} times, all threads together)" : "")}")),
            Memory,
        ];

    // What was made in all, how often it was tidied (the youngest only, the younger half, all of it), and how long everybody stood still for that.
    private static string Memory => FormattableString.Invariant(
        $"memory          {GC.GetTotalAllocatedBytes() / 1e6,9:0.0} MB  ({GC.CollectionCount(0) - GC.CollectionCount(1)}, {GC.CollectionCount(1) - GC.CollectionCount(2)} and {GC.CollectionCount(2)} collections, {GC.GetTotalPauseDuration().TotalMilliseconds:0} ms)");

    private void Add(Activity step) => steps.AddOrUpdate(
        step.OperationName,
        name =>
        {
            order.Enqueue(name);
            return (step.Duration, 1);
        },
        (_, sum) => (sum.Total + step.Duration, sum.Times + 1));
}
