using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Site.Input;

/// <summary>The read step: nothing else reads the content from disk. Links are named, never followed, so nothing outside the folder gets in.</summary>
public static class InputFolder
{
    /// <param name="folder">As typed on the command line; places in messages start with it.</param>
    /// <param name="sightings">What was seen of the same folder before: a file that did not change is then the very same object.</param>
    /// <returns>Also what could not be read, so that nobody takes it for missing.</returns>
    public static IReadOnlyList<SourceFile> Read(string folder, Report report, Sightings? sightings = null)
    {
        var found = new List<FoundFile>();
        sightings ??= new();
        if (Directory.Exists(folder))
            Walk(new DirectoryInfo(folder), "", folder, found, report);
        var files = found.AsParallel().Select(one => Look(one, report, sightings)).ToList();
        if (files.Count == 0 && !report.HasErrors)
            report.Add(Directory.Exists(folder) ? Mistakes.NothingToPublish(folder) : Mistakes.NoInputFolder(folder));
        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        sightings.KeepOnly(files);
        return files;
    }

    /// <summary>The one file that was saved, perhaps for the first time, read without looking at the others.</summary>
    /// <param name="changed">What was told of, from the folder.</param>
    /// <param name="known">What was last read.</param>
    /// <returns>Null when several files changed, or none, or one went, or one came where no other was: only a whole reading can tell what that means.</returns>
    public static SourceFile? Saved(string folder, IReadOnlyCollection<string> changed, IReadOnlyList<SourceFile> known, Sightings sightings)
    {
        // What an editor writes beside a file and moves into its place is gone by now; of a folder that is gone, its files are known.
        var there = changed.Where(path => path == "." || (!IsJunk(Path.GetFileName(path)) && (known.Any(file => file.Path == path || IsIn(file, path)) || Path.Exists(Path.Combine(folder, path))))).ToList();
        if (there is not [var only])
            return null;
        var before = known.FirstOrDefault(file => file.Path == only);
        if (before is null && (known.All(file => Path.GetDirectoryName(file.Path) != Path.GetDirectoryName(only)) || !IsListed(only)))
            return null;
        var file = new FileInfo(Path.Combine(folder, only));
        if (!file.Exists || file.LinkTarget is not null || file.Attributes.HasFlag(FileAttributes.Device))
            return null;
        return sightings.Of(file, only, one => Take(one, only, before?.Shown ?? $"{folder.TrimEnd('/', '\\')}/{only}", new())) is { } saved && !ReferenceEquals(saved, before) ? saved : null;

        static bool IsIn(SourceFile file, string path) => file.Path.StartsWith(path + "/", StringComparison.Ordinal);

        // Some systems know a file by other names too, and a name that is not UTF-8 is told by a full reading.
        bool IsListed(string path) => !path.Contains('\ufffd', StringComparison.Ordinal)
            && new DirectoryInfo(Path.Combine(folder, Path.GetDirectoryName(path)!)).EnumerateFiles().Any(file => file.Name == Path.GetFileName(path));
    }

    /// <summary>The same with one file that was saved, in its place.</summary>
    public static IReadOnlyList<SourceFile> With(SourceFile saved, IReadOnlyList<SourceFile> known) =>
    [
        .. known.TakeWhile(file => string.CompareOrdinal(file.Path, saved.Path) < 0),
        saved,
        .. known.SkipWhile(file => string.CompareOrdinal(file.Path, saved.Path) <= 0),
    ];

    private static void Walk(DirectoryInfo at, string path, string shown, List<FoundFile> found, Report report)
    {
        try
        {
            foreach (var entry in at.EnumerateFileSystemInfos())
            {
                var (entryPath, entryShown) = (path + entry.Name, $"{shown.TrimEnd('/', '\\')}/{entry.Name}");
                if (IsJunk(entry.Name) && entry.Name != ".well-known")
                    continue;
                // A name that is not UTF-8 comes to us with a sign that stands for what was lost, and leads to nothing.
                if (entry.Name.Contains('\ufffd', StringComparison.Ordinal) && !Path.Exists(entry.FullName))
                {
                    report.Add(Mistakes.NameNotUtf8(new(entryShown)));
                    continue;
                }
                // The attributes are cheaper to ask for than the target. A file of OneDrive is a reparse point too, but no link.
                if (entry.Attributes.HasFlag(FileAttributes.Device) || (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null))
                {
                    report.Add(Mistakes.NotAPlainFile(new(entryShown)));
                    found.Add(new(null, entryPath, entryShown));
                }
                else if (entry is DirectoryInfo folder)
                    Walk(folder, entryPath + "/", entryShown, found, report);
                else
                    found.Add(new((FileInfo)entry, entryPath, entryShown));
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            report.Add(Mistakes.Unreadable(new(shown)));
            if (path.Length > 0)
                found.Add(new(null, path.TrimEnd('/'), shown));
        }
    }

    internal static SourceFile Look(FoundFile found, Report report, Sightings sightings)
    {
        try
        {
            // What the walk knew of it is older.
            found.File?.Refresh();
            if (found.File is not null && sightings.Of(found.File, found.Path, file => Take(file, found.Path, found.Shown, report)) is { } read)
                return read;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            report.Add(Mistakes.ChangedWhileReading(new(found.Shown)));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            report.Add(Mistakes.Unreadable(new(found.Shown)));
        }
        return sightings.Unread(found.Path, found.Shown);
    }

    internal static SourceFile? Take(FileInfo file, string path, string shown, Report report)
    {
        // A pipe or a device has no length either: nothing is opened that could make us wait.
        if (file.Length == 0)
            return new(path, shown, ReadOnlyMemory<byte>.Empty);
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            if (bytes.LongLength == file.Length)
                return new(path, shown, bytes);
            report.Add(Mistakes.ChangedWhileReading(new(shown)));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            report.Add(Mistakes.ChangedWhileReading(new(shown)));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            report.Add(Mistakes.Unreadable(new(shown)));
        }
        return null;
    }

    /// <param name="File">Null for what is not to be opened.</param>
    internal readonly record struct FoundFile(FileInfo? File, string Path, string Shown);

    // What editors' machines and programs leave behind: .DS_Store, .git, verhaal.md~, ~$verhaal.docx, #verhaal.md#, Thumbs.db, and Vim's 4913,
    // with which it tries whether it may write.
    internal static bool IsJunk(string name) =>
        name[0] is '.' or '~' or '#'
        || name.EndsWith('~')
        || name is "Thumbs.db" or "desktop.ini" or "4913"
        || Path.GetExtension(name) is ".bak" or ".tmp" or ".swp" or ".kate-swp" or ".part" or ".crdownload";
}
