namespace Oogst.Harvest.Content;

/// <summary>
/// Work that is waited for only so long, in a process that lives on afterwards. It gets a thread of its own, which is left behind when it does
/// not end: stopping one from outside can take the whole process along. A build ends instead (see <see cref="Watchdog"/>).
/// </summary>
internal static class Patience
{
    /// <returns>Null when it took too long.</returns>
    public static T? For<T>(Func<T> make, TimeSpan limit) where T : class
    {
        var making = Task.Factory.StartNew(make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.WaitAny([making], limit) == 0 ? making.GetAwaiter().GetResult() : null;
    }
}
