using System.Collections.Concurrent;
using Oogst.Harvest.Content;

namespace Oogst.Site.Input;

/// <summary>
/// What was seen of each file the last time the input folder was read. A file with the same size and time is taken to be the same, unless
/// somebody says otherwise; one that was only touched keeps its object, so that nothing made of it is made again.
/// </summary>
public sealed class Sightings
{
    private readonly ConcurrentDictionary<string, Sighting> byPath = new(StringComparer.Ordinal);

    private sealed record Sighting(long Length, DateTime Changed, SourceFile File);

    /// <summary>
    /// Has every file read again the next time, whatever its size and time say: clocks are coarser than disks are fast, and a copy that is put
    /// in the place of a folder has kept its times.
    /// </summary>
    /// <param name="paths">Of files, or of folders with all that is in them; from the input folder, with forward slashes.</param>
    public void Doubt(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
        {
            if (byPath.TryGetValue(path, out var seen))
                byPath[path] = seen with { Length = -1 };
            else
                foreach (var (inside, sighting) in byPath.Where(one => path == "." || one.Key.StartsWith(path + "/", StringComparison.Ordinal)))
                    byPath[inside] = sighting with { Length = -1 };
        }
    }

    /// <summary>From several threads at once, of different files.</summary>
    internal SourceFile? Of(FileInfo file, string path, Func<FileInfo, SourceFile?> take)
    {
        var (length, changed) = (file.Length, file.LastWriteTimeUtc);
        var seen = byPath.GetValueOrDefault(path);
        if (seen is not null && seen.Length == length && seen.Changed == changed)
            return seen.File;
        if (take(file) is not { } taken)
            return null;
        var same = seen is { File.IsUnread: false } && seen.File.Bytes.Span.SequenceEqual(taken.Bytes.Span) ? seen.File : taken;
        byPath[path] = new(length, changed, same);
        return same;
    }

    /// <summary>The same object for as long as it cannot be read.</summary>
    internal SourceFile Unread(string path, string shown)
    {
        var unread = byPath.GetValueOrDefault(path) is { File: { IsUnread: true } before } ? before : new SourceFile(path, shown, default) { IsUnread = true };
        byPath[path] = new(-1, default, unread);
        return unread;
    }

    internal void KeepOnly(IReadOnlyList<SourceFile> files)
    {
        if (byPath.Count == files.Count)
            return;
        foreach (var gone in byPath.Keys.Except(files.Select(file => file.Path)).ToList())
            byPath.TryRemove(gone, out _);
    }
}
