using System.Runtime.InteropServices;

namespace Oogst.Site.Commands;

/// <summary>
/// Ctrl-C and polite kills. Just ending is always safe: the old site stands until the new one is whole, and the next build clears what this one
/// left. A command that has more to do than that ends by itself.
/// </summary>
internal static class Interruption
{
    private static CancellationTokenSource? gentle;

    /// <summary>From here on the command that asked is told, and ends the process by returning.</summary>
    public static CancellationToken Gently() => (gentle = new()).Token;

    public static void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (gentle is { IsCancellationRequested: false })
        {
            gentle.Cancel();
            return;
        }
        Console.Error.WriteLine("oogst: gestopt; de laatste goede site staat er nog / stopped; the last good site is still there");
        Environment.Exit(ExitCode.Stopped);
    }
}
