using System.Text;

namespace Oogst.Site.Output;

/// <summary>
/// A file that can be made at any time and by itself: the build makes all of them at once, a preview those that somebody looks at.
/// Making one reads nothing but the plan, so that it gives the same bytes whenever and wherever it happens.
/// </summary>
/// <param name="Path">From the output folder, with forward slashes: <c>nl/2012/index.html</c>.</param>
public sealed record PlannedFile(string Path, Func<ReadOnlyMemory<byte>> Make)
{
    public static PlannedFile Of(string path, Func<string> text) => new(path, () => Encoding.UTF8.GetBytes(text()));

    public OutputFile Made() => new(Path, Make());
}
