namespace Oogst.Site.Output;

/// <summary>
/// A file that can be made at any time and by itself: the build makes all of them at once, a preview those that somebody looks at.
/// Making one reads nothing but the plan, so that it gives the same bytes whenever and wherever it happens.
/// </summary>
/// <param name="Path">From the output folder, with forward slashes: <c>nl/2012/index.html</c>.</param>
public sealed record PlannedFile(string Path, Func<OutputFile> Make)
{
    /// <summary>When it is made, among all the files of a build.</summary>
    public Turn Turn { get; init; } = Turn.Last;

    public static PlannedFile Of(string path, Func<string> text) => new(path, () => OutputFile.Of(path, text()));

    public static PlannedFile Of(string path, Func<ReadOnlyMemory<byte>> bytes) => new(path, () => new(path, bytes()));
}
