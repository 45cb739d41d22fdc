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

    private static void Walk(DirectoryInfo at, string path, string shown, List<FoundFile> found, Report report)
    {
        try
        {
            foreach (var entry in at.EnumerateFileSystemInfos())
            {
                var (entryPath, entryShown) = (path + entry.Name, $"{shown.TrimEnd('/', '\\')}/{entry.Name}");
                if (IsJunk(entry.Name))
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
        (name[0] is '.' or '~' or '#' && name != ".well-known")
        || name.EndsWith('~')
        || name is "Thumbs.db" or "desktop.ini" or "4913"
        || Path.GetExtension(name) is ".bak" or ".orig" or ".tmp" or ".swp" or ".kate-swp" or ".part" or ".crdownload";
}
