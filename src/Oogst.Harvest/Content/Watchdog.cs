using System.Collections.Concurrent;
using System.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>
/// Knows which files are being read and for how long. Some Markdown takes quadratic time whatever its size, and a parser cannot be
/// stopped from outside: the watchdog names the file, the build ends, and the process takes the stuck thread with it.
/// </summary>
internal sealed class Watchdog(TimeSpan limit)
{
    private readonly ConcurrentDictionary<SourceFile, long> started = [];

    public T Watch<T>(SourceFile file, Func<T> read)
    {
        started[file] = Stopwatch.GetTimestamp();
        try
        {
            return read();
        }
        finally
        {
            started.TryRemove(file, out _);
        }
    }

    public IReadOnlyList<SourceFile> Overdue => [.. started.Where(one => Stopwatch.GetElapsedTime(one.Value) > limit).Select(one => one.Key)];
}
