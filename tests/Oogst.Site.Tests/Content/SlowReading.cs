using Oogst.Harvest.Content;
using Waiting = Oogst.Harvest.Content.Patience;

namespace Oogst.Site.Tests.Content;

/// <summary>When a file takes too long: after so much work, and not because the machine has no time for us.</summary>
public sealed class SlowReading
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(1);
    private static readonly SourceFile Text = new("2031/pilots/weg.nl.md", "input/2031/pilots/weg.nl.md", default);

    private TimeSpan worked = TimeSpan.FromMinutes(3);

    [Fact]
    public void A_build_calls_no_file_slow_that_only_waits_for_the_machine()
    {
        var watchdog = new Watchdog(Limit, () => worked);
        Assert.Empty(watchdog.Watch(Text, () => OverdueAfterAWhile(watchdog)));
        Assert.Equal([Text], watchdog.Watch(Text, () =>
        {
            worked += 2 * Limit;
            return OverdueAfterAWhile(watchdog);
        }));
        Assert.Empty(watchdog.Overdue);
    }

    [Fact]
    public void A_build_calls_no_file_slow_for_what_was_worked_on_others_before_it()
    {
        var watchdog = new Watchdog(Limit, () => worked);
        worked += 2 * Limit;
        Assert.Empty(watchdog.Watch(Text, () => OverdueAfterAWhile(watchdog)));
    }

    [Fact]
    public void A_build_calls_no_file_slow_while_many_threads_work_for_a_moment()
    {
        var watchdog = new Watchdog(TimeSpan.FromHours(1), () => worked);
        Assert.Empty(watchdog.Watch(Text, () =>
        {
            worked += TimeSpan.FromHours(2);
            return watchdog.Overdue;
        }));
    }

    [Fact]
    public void A_preview_waits_for_a_file_that_only_waits_for_the_machine()
    {
        var looks = 0;
        using var isAskedOften = new ManualResetEventSlim();
        Assert.Equal("read", Waiting.For(
            () =>
            {
                isAskedOften.Wait(TestContext.Current.CancellationToken);
                return "read";
            },
            Limit,
            () =>
            {
                if (++looks == 4)
                    isAskedOften.Set();
                return worked;
            }));
    }

    [Fact]
    public void A_preview_goes_on_without_a_file_that_takes_too_much_work()
    {
        using var left = new ManualResetEventSlim();
        Assert.Null(Waiting.For(
            () =>
            {
                left.Wait(TestContext.Current.CancellationToken);
                return "read";
            },
            Limit,
            () => worked += 2 * Limit));
        left.Set();
    }

    private static IReadOnlyList<SourceFile> OverdueAfterAWhile(Watchdog watchdog)
    {
        Thread.Sleep(10 * Limit);
        return watchdog.Overdue;
    }
}
