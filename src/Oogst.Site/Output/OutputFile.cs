using System.Text;

namespace Oogst.Site.Output;

/// <summary>A file of the finished site, not yet on disk.</summary>
/// <param name="Path">From the output folder, with forward slashes: <c>nl/2012/index.html</c>.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public static OutputFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The pieces in it, in order.</summary>
    internal ReadOnlyMemory<Standing> Pieces { get; init; }

    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}
