using System.Collections.Concurrent;

namespace Oogst.Harvest.Content;

/// <summary>
/// Knows which files are being read and for how long. Some Markdown takes quadratic time whatever its size, and a parser cannot be
/// stopped from outside: the watchdog names the file, the build ends, and the process takes the stuck thread with it.
/// </summary>
/// <inheritdoc cref="Effort.Begin"/>
internal sealed class Watchdog(TimeSpan limit, Func<TimeSpan>? worked = null)
{
    private readonly ConcurrentDictionary<SourceFile, Effort> started = [];

    public T Watch<T>(SourceFile file, Func<T> read)
    {
        started[file] = Effort.Begin(worked);
        try
        {
            return read();
        }
        finally
        {
            started.TryRemove(file, out _);
        }
    }

    public IReadOnlyList<SourceFile> Overdue => [.. started.Where(one => one.Value.Exceeds(limit)).Select(one => one.Key)];
}
