using Oogst.Harvest.Content;

namespace Oogst.Site.Input;

/// <summary>A file of the input folder that is new, other than it was, or gone.</summary>
/// <param name="Now">Null when it is gone.</param>
public readonly record struct SavedFile(string Path, SourceFile? Now);

/// <summary>The read step over again, for whoever was told what happened: a preview then need not look at thousands of files after each save.</summary>
public static class SavedFiles
{
    private static readonly Comparer<SourceFile> ByPath = Comparer<SourceFile>.Create((one, other) => string.CompareOrdinal(one.Path, other.Path));

    /// <summary>Reads what was told of, without a look at the other files.</summary>
    /// <param name="told">Paths of files and folders, from the input folder; something happened to each, and to nothing else.</param>
    /// <param name="known">What was last read, in the order of the paths.</param>
    /// <returns>Those that are different. Null when only a whole reading can tell: of folders, of the first file in one, of what is no plain file.</returns>
    public static IReadOnlyList<SavedFile>? Among(IReadOnlyCollection<string> told, string folder, IReadOnlyList<SourceFile> known, Sightings sightings)
    {
        if (told.Contains("."))
            return null;
        var files = known.ToList();
        var saved = new List<SavedFile>();
        try
        {
            foreach (var inFolder in told.Where(path => !path.Split('/').Any(InputFolder.IsJunk)).GroupBy(path => Path.GetDirectoryName(path)!))
            {
                var there = NamesIn(Path.Combine(folder, inFolder.Key));
                if (!inFolder.All(path => Take(path, there.Contains(Path.GetFileName(path)), folder, files, sightings, saved)))
                    return null;
            }
            return saved;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It went while we looked.
            return null;
        }
    }

    /// <summary>What was known, with what was saved in its place.</summary>
    public static IReadOnlyList<SourceFile> Over(IReadOnlyList<SourceFile> known, IEnumerable<SavedFile> saved)
    {
        var files = known.ToList();
        foreach (var (path, now) in saved)
        {
            var at = files.BinarySearch(Named(path), ByPath);
            if (at >= 0)
                files.RemoveAt(at);
            if (now is not null)
                files.Insert(at < 0 ? ~at : at, now);
        }
        return files;
    }

    // One of which files are known, whatever became of it.
    private static bool IsFolder(string path, List<SourceFile> known) =>
        ~known.BinarySearch(Named(path + "/"), ByPath) is >= 0 and var next && next < known.Count && known[next].Path.StartsWith(path + "/", StringComparison.Ordinal);

    // Asked of the folder, because some systems find a file by other names too.
    private static HashSet<string> NamesIn(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles().Select(file => file.Name).ToHashSet(StringComparer.Ordinal) : [];

    private static SourceFile Named(string path) => new(path, "", default);

    /// <returns>Whether it can be told by itself what happened.</returns>
    private static bool Take(string path, bool isThere, string folder, List<SourceFile> known, Sightings sightings, List<SavedFile> saved)
    {
        // A folder that is new or was one, or what the system also knows by another name.
        if (IsFolder(path, known) || (!isThere && Path.Exists(Path.Combine(folder, path))))
            return false;
        var before = known.BinarySearch(Named(path), ByPath) is >= 0 and var at ? known[at] : null;
        var now = isThere ? Read(path, before, folder, known, sightings) : null;
        if (isThere && now is null)
            return false;
        // What an editor writes beside a file and moves into its place leaves a name that nobody knew.
        if (!ReferenceEquals(now, before))
            saved.Add(new(path, now));
        return true;
    }

    private static SourceFile? Read(string path, SourceFile? before, string folder, List<SourceFile> known, Sightings sightings)
    {
        // What else came along with a folder, nobody told.
        if (before is null && Path.GetDirectoryName(path) is { Length: > 0 } inFolder && !IsFolder(inFolder, known))
            return null;
        var file = new FileInfo(Path.Combine(folder, path));
        return file.Exists && file.LinkTarget is null && !file.Attributes.HasFlag(FileAttributes.Device)
            ? sightings.Of(file, path, one => InputFolder.Take(one, path, before?.Shown ?? $"{folder.TrimEnd('/', '\\')}/{path}", new()))
            : null;
    }
}
