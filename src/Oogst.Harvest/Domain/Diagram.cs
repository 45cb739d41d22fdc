namespace Oogst.Harvest.Domain;

/// <summary>What can be drawn in the middle of a text.</summary>
public enum DiagramKind
{
    /// <summary>The shares in the front matter of the same entry, as a bar.</summary>
    Shares,

    /// <summary>The innovation spiral of the edition.</summary>
    Spiral,

    /// <summary>The three lenses, with the edition's reflections.</summary>
    Lenses,
}

/// <summary>A diagram in prose, written as an image: <c>![name](diagram:shares "caption")</c>.</summary>
/// <param name="Caption">Null when nothing is to stand below it.</param>
public sealed record Diagram(DiagramKind Kind, string Name, string? Caption);

/// <summary>A part of a whole, in per cent. What it is a part of and what it means is told per language in <see cref="Telling.Shares"/>.</summary>
public sealed record Share(int Percent);
