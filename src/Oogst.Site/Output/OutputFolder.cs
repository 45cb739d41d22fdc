namespace Oogst.Site.Output;

/// <summary>
/// The write step. The new site is made beside the old one and swapped in whole, so that whatever goes wrong, the last good site stands.
/// A list of the files we wrote lies among them: files that are not on it are somebody else's and move along untouched.
/// </summary>
public sealed class OutputFolder
{
    /// <summary>The list of our files; a dot-file, so that hosts do not publish it.</summary>
    public const string ListName = ".oogst-files";

    private readonly string folder;
    private readonly string next;
    private readonly string previous;

    private OutputFolder(string folder) => (this.folder, next, previous) = (folder, folder + ".next", folder + ".previous");

    /// <summary>Puts the site in the folder, replacing the one that was there.</summary>
    /// <exception cref="IOException">The disk is full or refuses; another build is writing. The old site is whole.</exception>
    public static void Write(string path, IReadOnlyList<OutputFile> files)
    {
        var output = new OutputFolder(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(output.folder)!);
        using var building = output.Lock();
        output.Heal();
        output.MakeNext(files);
        output.Swap();
    }

    // The system drops this lock when the process ends, however it ends.
    private FileStream Lock()
    {
        try
        {
            return new(folder + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault)
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

    private void MakeNext(IReadOnlyList<OutputFile> files)
    {
        try
        {
            foreach (var directory in files.Select(file => System.IO.Path.GetDirectoryName(At(next, file.Path))!).Distinct())
                Directory.CreateDirectory(directory);
            Parallel.ForEach(files, file => File.WriteAllBytes(At(next, file.Path), file.Bytes.Span));
            File.WriteAllLines(At(next, ListName), files.Select(file => file.Path).Order(StringComparer.Ordinal));
            CopyForeignFiles(files);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or AggregateException)
        {
            Remove(next);
            throw new IOException($"the new site could not be written beside {folder}: {(fault.InnerException ?? fault).Message}", fault);
        }
    }

    private void CopyForeignFiles(IReadOnlyList<OutputFile> files)
    {
        if (!Directory.Exists(folder))
            return;
        var ours = files.Select(file => file.Path).Concat(OwnFiles(folder)).Append(ListName).ToHashSet(StringComparer.Ordinal);
        foreach (var foreign in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = System.IO.Path.GetRelativePath(folder, foreign).Replace('\\', '/');
            if (ours.Contains(path))
                continue;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(next, path))!);
            File.Copy(foreign, At(next, path));
        }
    }

    private void Swap()
    {
        if (Directory.Exists(folder))
            Directory.Move(folder, previous);
        Directory.Move(next, folder);
        Remove(previous);
    }

    internal static IEnumerable<string> OwnFiles(string folder) =>
        File.Exists(At(folder, ListName)) ? File.ReadAllLines(At(folder, ListName)) : [];

    private static void Remove(string directory)
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }

    private static string At(string root, string path) => System.IO.Path.Combine(root, path);
}
