using System.Threading.Channels;

namespace Oogst.Site.Preview;

/// <summary>
/// Watches folders, and tells what changed once it has come to rest: an editor that saves by writing and renaming, or a checkout of a thousand
/// files, is one change. The system may lose what it should have told, so whoever waits is also woken now and then to look for themselves. A folder
/// that is taken away and put back is watched again.
/// </summary>
public sealed class Lookout : IDisposable
{
    /// <summary>How long it is quiet after a save or two: the writes of one save follow each other within a millisecond or two.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10);

    /// <summary>How long it is quiet after a storm, in which files follow each other more slowly.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(250);

    private const int FewFiles = 4;

    private static readonly TimeSpan Patrol = TimeSpan.FromSeconds(2);

    private readonly Channel<string> told = Channel.CreateUnbounded<string>(new() { SingleReader = true });
    private readonly Dictionary<string, (FileSystemWatcher Watcher, DateTime Made)> watchers = [];
    private readonly string[] folders;
    private readonly TimeProvider clock;
    private TimeSpan patrol = Patrol;

    /// <param name="folders">With everything in them. Those that are not there are watched as soon as they are.</param>
    public Lookout(IEnumerable<string> folders, TimeProvider? clock = null)
    {
        (this.clock, this.folders) = (clock ?? TimeProvider.System, [.. folders.Select(Path.GetFullPath)]);
        WatchAnew();
    }

    /// <returns>Whether there was anything to watch anew: a folder that came, or another under the same name.</returns>
    private bool WatchAnew()
    {
        var isNew = false;
        patrol = Patrol;
        foreach (var folder in folders)
        {
            var made = Directory.Exists(folder) ? Directory.GetCreationTimeUtc(folder) : default;
            if (watchers.TryGetValue(folder, out var watched))
            {
                if (watched.Made == made)
                    continue;
                watched.Watcher.Dispose();
                watchers.Remove(folder);
            }
            if (made == default)
                continue;
            try
            {
                watchers.Add(folder, (Watch(folder), made));
                isNew = true;
            }
            catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // The system has no room for more watchers, or the folder went just now; looking often takes their place.
                patrol = Calm;
            }
        }
        return isNew;
    }

    /// <returns>Full paths of what changed; empty when nothing was told for a while and it is time to look.</returns>
    public async Task<IReadOnlySet<string>> Next(CancellationToken stop)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        if (!await IsTold(watchers.Count < folders.Length ? Calm : patrol, stop))
        {
            if (WatchAnew())
                changed.UnionWith(folders);
            return changed;
        }
        do
        {
            while (told.Reader.TryRead(out var path))
                changed.Add(path);
        }
        while (await IsTold(changed.Count <= FewFiles ? Breath : Calm, stop));
        if (WatchAnew())
            changed.UnionWith(folders);
        return changed;
    }

    /// <param name="path">In full; of a file or a folder that was made, changed, moved or taken away.</param>
    public void Tell(string path) => told.Writer.TryWrite(path);

    public void Dispose()
    {
        foreach (var (watcher, _) in watchers.Values)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };
        // More happened than fits: what it was is for the reader of the folder to find out.
        watcher.Error += (_, _) => Tell(folder);
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
        return watcher;
    }

    private async Task<bool> IsTold(TimeSpan within, CancellationToken stop)
    {
        using var time = new CancellationTokenSource(within, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, stop);
        try
        {
            return await told.Reader.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
