using System.IO.Hashing;
using System.Text;

namespace Oogst.Site.Output;

/// <summary>
/// The list of the files we wrote: what they were made from on the first line, then a digest and a path each. Paths hold no spaces.
/// The digests tell a file of ours that somebody changed from one that stands as we left it.
/// </summary>
internal sealed class OwnFiles
{
    private const string OriginMark = "origin ";

    private readonly string folder;
    private readonly Dictionary<string, string> digests = new(StringComparer.Ordinal);
    private HashSet<string>? folders;

    private OwnFiles(string folder) => this.folder = folder;

    /// <summary>What the site was made from; null when that is not known.</summary>
    public string? Origin { get; private set; }

    /// <summary>Whether a build of ours was put here.</summary>
    public static bool StandsIn(string folder) => IsPlain(new(Path.Combine(folder, OutputFolder.ListName)));

    // We make no links and nothing empty. Opening a pipe, which has no length, would wait for ever.
    private static bool IsPlain(FileInfo file) => file is { Exists: true, Length: > 0 } && !(file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null);

    public static OwnFiles In(string folder)
    {
        var own = new OwnFiles(folder);
        var list = Path.Combine(folder, OutputFolder.ListName);
        if (!StandsIn(folder))
            return own;
        foreach (var line in File.ReadLines(list))
        {
            // A list of paths alone is an older build's: its files are ours, whatever is in them.
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (line.StartsWith(OriginMark, StringComparison.Ordinal))
                own.Origin = line[OriginMark.Length..];
            else
                own.digests[line[(space + 1)..]] = space < 0 ? "" : line[..space];
        }
        return own;
    }

    public static string Written(string? origin, IEnumerable<KeyValuePair<string, string>> digestsByPath)
    {
        var list = new StringBuilder();
        if (origin is not null)
            list.Append(OriginMark).Append(origin).Append('\n');
        foreach (var (path, digest) in digestsByPath.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            list.Append(digest).Append(' ').Append(path).Append('\n');
        return list.ToString();
    }

    public static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(XxHash128.Hash(bytes));

    public bool Knows(string path) => digests.ContainsKey(path);

    /// <summary>Whether a folder holds any of our files, at whatever depth.</summary>
    public bool StandIn(string directory) => (folders ??= [.. digests.Keys.SelectMany(FoldersOf)]).Contains(directory);

    /// <summary>All the folders it stands in: of nl/a/index.html that is nl/a and nl.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    /// <summary>Whether the file stands there with these very bytes, according to the list and to the disk.</summary>
    public bool Holds(string path, string digest, ReadOnlySpan<byte> bytes) =>
        digests.GetValueOrDefault(path) == digest && Read(path) is { } there && bytes.SequenceEqual(there);

    public bool AreUntouched() =>
        digests.AsParallel().All(file => Read(file.Key) is { } there && DigestOf(there) == file.Value);

    private byte[]? Read(string path)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            return IsPlain(file) ? File.ReadAllBytes(file.FullName) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
