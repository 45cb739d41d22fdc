namespace Oogst.Harvest.Content;

/// <summary>
/// Work that is waited for only so long, in a process that lives on afterwards. It gets a thread of its own, which is left behind when it does
/// not end: stopping one from outside can take the whole process along. A build ends instead (see <see cref="Watchdog"/>).
/// </summary>
internal static class Patience
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc cref="Effort.Begin"/>
    /// <returns>Null when it took too long.</returns>
    public static T? For<T>(Func<T> make, TimeSpan limit, Func<TimeSpan>? worked = null) where T : class
    {
        var effort = Effort.Begin(worked);
        var making = Task.Factory.StartNew(make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (Task.WaitAny([making], BetweenLooks) != 0)
            if (effort.Exceeds(limit))
                return null;
        return making.GetAwaiter().GetResult();
    }
}
