using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace Oogst.Site.Output;

/// <summary>
/// The write step. The new site is made beside the old one, on a bench of our own, and swapped in whole, so that whatever goes wrong, the last
/// good site stands, and nothing of anybody else is touched.
/// A file that did not change is linked from the old site rather than written. A list of the files we wrote lies among them: files that
/// are not on it are somebody else's and move along untouched.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The list of our files; a dot-file, so that hosts do not publish it.</summary>
    public const string ListName = ".oogst-files";

    private readonly string folder;
    private readonly string bench;
    private readonly string next;
    private readonly string previous;
    private readonly FileStream building;
    private readonly OwnFiles old;
    private readonly ConcurrentDictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    private OutputFolder(string folder)
    {
        (this.folder, bench) = (folder, BenchOf(folder));
        (next, previous) = (NextOn(bench), PreviousOn(bench));
        building = Lock();
        try
        {
            old = Guarded(() =>
            {
                Heal();
                return OwnFiles.In(folder);
            });
        }
        catch
        {
            building.Dispose();
            throw;
        }
    }

    /// <summary>Where a site is made before it takes its place: a hidden folder beside it, gone when all is done.</summary>
    public static string BenchOf(string folder) => Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.oogst");

    /// <summary>The bench and the folders on it that a build clears.</summary>
    public static IReadOnlyList<string> Workplaces(string folder) => [BenchOf(folder), NextOn(BenchOf(folder)), PreviousOn(BenchOf(folder))];

    private static string NextOn(string bench) => Path.Combine(bench, "next");

    private static string PreviousOn(string bench) => Path.Combine(bench, "previous");

    /// <summary>Takes the folder for this build alone and clears what a build that was killed has left.</summary>
    /// <exception cref="NotWrittenException">Another build is writing, or the folder may not be written.</exception>
    public static OutputFolder Open(string path) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>Puts the site in the folder, replacing the one that was there.</summary>
    /// <exception cref="NotWrittenException">The disk is full or refuses; another build is writing.</exception>
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
    /// <exception cref="NotWrittenException">The disk is full or refuses.</exception>
    public void Take(OutputFile file) => Guarded(() =>
    {
        var target = Path.Combine(next, file.Path);
        // Whoever comes second may make it once more, but never finds it not yet made.
        made.GetOrAdd(Path.GetDirectoryName(target)!, directory => Directory.CreateDirectory(directory).Exists);
        written[file.Path] = OwnFiles.DigestOf(file.Bytes.Span);
        if (!(old.Holds(file.Path, written[file.Path], file.Bytes.Span) && Links.Make(Path.Combine(folder, file.Path), target)))
            File.WriteAllBytes(target, file.Bytes.Span);
    });

    /// <summary>Lets the new site take the old one's place, once every file of it has been taken.</summary>
    /// <param name="origin">What it was made from, for <see cref="StillHolds"/>; null when the next build must make it again.</param>
    /// <exception cref="NotWrittenException">The disk is full or refuses, or something of somebody else is in the way.</exception>
    public void Swap(string? origin = null)
    {
        Guarded(() =>
        {
            Directory.CreateDirectory(next);
            File.WriteAllText(Path.Combine(next, ListName), OwnFiles.Written(origin, written));
            CopyForeignFiles();
            Exchange();
        });
        PutAway(previous);
    }

    private void Exchange()
    {
        if (Directory.Exists(folder))
            Directory.Move(folder, previous);
        try
        {
            Directory.Move(next, folder);
        }
        catch
        {
            if (Directory.Exists(previous))
                Directory.Move(previous, folder);
            throw;
        }
    }

    /// <summary>Ends this build; what was not swapped in goes.</summary>
    public void Dispose()
    {
        try
        {
            PutAway(next);
        }
        finally
        {
            building.Dispose();
        }
        try
        {
            Directory.Delete(bench);
        }
        catch (IOException)
        {
            // Another build has begun already, or somebody keeps something here.
        }
    }

    // The system drops this lock when the process ends, however it ends.
    private FileStream Lock() => Guarded(() =>
    {
        Directory.CreateDirectory(bench);
        try
        {
            return new FileStream(Path.Combine(bench, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        // One that ends takes the bench away.
        catch (IOException fault) when (fault is DirectoryNotFoundException || IsHeld(fault.HResult))
        {
            throw NotWrittenException.Busy(folder, fault);
        }
    });

    // ERROR_SHARING_VIOLATION; EWOULDBLOCK on Linux and macOS.
    private static bool IsHeld(int code) => OperatingSystem.IsWindows() ? (code & 0xffff) == 32 : code is 11 or 35;

    // A build that was killed left one of these; between the two renames of a swap only "previous" holds the site.
    private void Heal()
    {
        if (Directory.Exists(previous) && !Directory.Exists(folder))
            Directory.Move(previous, folder);
        PutAway(previous);
        PutAway(next);
    }

    private void Guarded(Action write) => Guarded(() =>
    {
        write();
        return true;
    });

    private T Guarded<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or (IOException and not NotWrittenException))
        {
            throw NotWrittenException.Because(fault, folder);
        }
    }

    private void CopyForeignFiles()
    {
        if (!Directory.Exists(folder))
            return;
        var all = new FileSystemEnumerable<FileSystemInfo>(folder, (ref entry) => entry.ToFileSystemInfo(), new() { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        var folders = written.Keys.SelectMany(OwnFiles.FoldersOf).ToHashSet(StringComparer.Ordinal);
        var inTheWay = new List<string>();
        foreach (var found in all)
        {
            var path = Path.GetRelativePath(folder, found.FullName).Replace('\\', '/');
            var isFolder = found is DirectoryInfo { LinkTarget: null };
            if (path == ListName || (isFolder ? old.StandIn(path) : old.Knows(path)))
                continue;
            if (path.Contains('\ufffd', StringComparison.Ordinal) && found.LinkTarget is null && !Path.Exists(found.FullName))
                throw NotWrittenException.NameNotUtf8(found.FullName);
            if (written.ContainsKey(path) || (!isFolder && folders.Contains(path)) || OwnFiles.FoldersOf(path).Any(written.ContainsKey))
                inTheWay.Add(found.FullName);
            if (inTheWay.Count > 0)
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(next, path))!);
            CopyAsIs(found, Path.Combine(next, path));
        }
        if (inTheWay.Count > 0)
            throw NotWrittenException.InTheWay(inTheWay);
    }

    // A link stays a link, wherever it leads; a folder stays, though it may be empty; and a pipe, which has no length, is not waited at.
    private static void CopyAsIs(FileSystemInfo foreign, string target)
    {
        if (foreign.LinkTarget is { } elsewhere)
            File.CreateSymbolicLink(target, elsewhere);
        else if (foreign is DirectoryInfo)
            Directory.CreateDirectory(target);
        else if (foreign is FileInfo { Length: > 0 } file)
            file.CopyTo(target);
        else
            File.WriteAllBytes(target, []);
    }

    // What somebody else put in a site may be theirs to remove alone: it waits on the bench, out of the way of every build to come.
    private void PutAway(string directory)
    {
        if (!Directory.Exists(directory))
            return;
        try
        {
            Directory.Delete(directory, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var left = Enumerable.Range(1, int.MaxValue).Select(number => Path.Combine(bench, FormattableString.Invariant($"left-{number}"))).First(path => !Directory.Exists(path));
            Directory.Move(directory, left);
        }
    }
}
