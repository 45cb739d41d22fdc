using System.Runtime;
using System.Runtime.CompilerServices;

namespace Oogst.Harvest.Content;

/// <summary>
/// Work that is stopped from outside when it takes too long. For a process that lives on afterwards, which a thread that never ends would slow
/// down for ever; a build ends instead (see <see cref="Watchdog"/>).
/// </summary>
internal static class Stoppable
{
    /// <returns>Null when it was stopped; whatever it was making must then be thrown away.</returns>
    public static T? Run<T>(Func<T> make, TimeSpan limit) where T : class
    {
        // A native program cannot stop a thread. The one that never ends is left behind and the editor is told all the same.
        if (!RuntimeFeature.IsDynamicCodeSupported)
            return Task.Factory.StartNew(make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default) is var making && making.Wait(limit) ? making.Result : null;
        T? made = null;
        using var clock = new CancellationTokenSource(limit);
        try
        {
            // Marked obsolete because stopped code may leave shared state half changed: parsing one file shares none.
#pragma warning disable SYSLIB0046
            ControlledExecution.Run(() => made = make(), clock.Token);
#pragma warning restore SYSLIB0046
            return made;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
