using Oogst.Site.Output;

namespace Oogst.Site.Benchmarks.Searching;

/// <summary>Files of a built site.</summary>
internal static class Disk
{
    public static IEnumerable<FileInfo> Files(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories) : [];

    public static OutputFile? Find(string folder, string path) => Path.Combine(folder, path) is var file && File.Exists(file) ? new(path, File.ReadAllBytes(file)) : null;

    public static string Text(string folder, string path) => File.ReadAllText(Path.Combine(folder, path));
}
