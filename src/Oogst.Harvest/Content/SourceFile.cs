namespace Oogst.Harvest.Content;

/// <summary>A file of the input folder as it was read: bytes, and where it stands.</summary>
/// <param name="Path">From the input folder, with forward slashes: <c>2012/pilots/functieruil.nl.md</c>.</param>
/// <param name="Shown">As editors know it, from the folder the tool runs in: <c>input/2012/pilots/functieruil.nl.md</c>.</param>
public sealed record SourceFile(string Path, string Shown, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is there but was not read, as a link or without the right to, which has been told. It may be a whole folder.</summary>
    public bool IsUnread { get; init; }
}
