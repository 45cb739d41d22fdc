using System.Collections.Concurrent;
using IOPath = System.IO.Path;

namespace Oogst.Site.Output;

/// <summary>
/// The write step. The new site is made beside the old one and swapped in whole, so that whatever goes wrong, the last good site stands.
/// A file that did not change is linked from the old site rather than written. A list of the files we wrote lies among them: files that
/// are not on it are somebody else's and move along untouched.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The list of our files; a dot-file, so that hosts do not publish it.</summary>
    public const string ListName = ".oogst-files";

    private readonly string folder;
    private readonly string next;
    private readonly string previous;
    private readonly FileStream building;
    private readonly OwnFiles old;
    private readonly ConcurrentDictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    private OutputFolder(string folder)
    {
        (this.folder, next, previous) = (folder, folder + ".next", folder + ".previous");
        Directory.CreateDirectory(IOPath.GetDirectoryName(folder)!);
        building = Lock();
        Heal();
        old = OwnFiles.In(folder);
    }

    /// <summary>Takes the folder for this build alone and clears what a build that was killed has left.</summary>
    /// <exception cref="IOException">Another build is writing, or the folder may not be written.</exception>
    public static OutputFolder Open(string path) => new(IOPath.TrimEndingDirectorySeparator(IOPath.GetFullPath(path)));

    /// <summary>Puts the site in the folder, replacing the one that was there.</summary>
    /// <exception cref="IOException">The disk is full or refuses; another build is writing. The old site is whole.</exception>
    public static void Write(string path, IReadOnlyList<OutputFile> files)
    {
        using var output = Open(path);
        foreach (var file in files)
            output.Take(file);
        output.Swap();
    }

    /// <summary>Whether the site that stands here was made from this very origin and nobody has touched a file of it since.</summary>
    public bool StillHolds(string origin) => old.Origin == origin && old.AreUntouched();

    /// <summary>Puts one file of the new site beside the old one; from several threads at once.</summary>
    /// <exception cref="IOException">The disk is full or refuses. The old site is whole.</exception>
    public void Take(OutputFile file) => Guarded(() =>
    {
        var target = At(next, file.Path);
        // Whoever comes second may make it once more, but never finds it not yet made.
        made.GetOrAdd(IOPath.GetDirectoryName(target)!, directory => Directory.CreateDirectory(directory).Exists);
        written[file.Path] = OwnFiles.DigestOf(file.Bytes.Span);
        if (!(old.Holds(file.Path, written[file.Path], file.Bytes.Span) && Links.Make(At(folder, file.Path), target)))
            File.WriteAllBytes(target, file.Bytes.Span);
    });

    /// <summary>Lets the new site take the old one's place, once every file of it has been taken.</summary>
    /// <param name="origin">What it was made from, for <see cref="StillHolds"/>; null when the next build must make it again.</param>
    public void Swap(string? origin = null)
    {
        Guarded(() =>
        {
            Directory.CreateDirectory(next);
            File.WriteAllText(At(next, ListName), OwnFiles.Written(origin, written));
            CopyForeignFiles();
        });
        if (Directory.Exists(folder))
            Directory.Move(folder, previous);
        Directory.Move(next, folder);
        Remove(previous);
    }

    /// <summary>Ends this build; what was not swapped in goes.</summary>
    public void Dispose()
    {
        Remove(next);
        building.Dispose();
    }

    // The system drops this lock when the process ends, however it ends.
    private FileStream Lock()
    {
        try
        {
            return new(folder + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"another build is writing {folder}, or this folder may not be written: {fault.Message}", fault);
        }
    }

    // A build that was killed left one of these; between the two renames of a swap only "previous" holds the site.
    private void Heal()
    {
        if (Directory.Exists(previous) && !Directory.Exists(folder))
            Directory.Move(previous, folder);
        Remove(previous);
        Remove(next);
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the new site could not be written beside {folder}: {fault.Message}", fault);
        }
    }

    private void CopyForeignFiles()
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var foreign in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = IOPath.GetRelativePath(folder, foreign).Replace('\\', '/');
            if (path == ListName || written.ContainsKey(path) || old.Knows(path))
                continue;
            Directory.CreateDirectory(IOPath.GetDirectoryName(At(next, path))!);
            File.Copy(foreign, At(next, path));
        }
    }

    private static void Remove(string directory)
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }

    private static string At(string root, string path) => IOPath.Combine(root, path);
}
