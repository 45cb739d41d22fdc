namespace Oogst.Theme.Words;

/// <summary>What a preview says to the editor.</summary>
public sealed record PreviewWords
{
    public required Func<int, string> Mistakes { get; init; }

    /// <summary>Above mistakes that lie over the last good version of a page.</summary>
    public required string LastGoodPage { get; init; }

    /// <summary>Above mistakes in styles and scripts alone: the texts are those that were saved.</summary>
    public required string FormerLook { get; init; }

    /// <summary>Above mistakes when there has been no good version yet.</summary>
    public required string NothingToShow { get; init; }
    public required string SeeAlso { get; init; }

    /// <summary>On a page that hears nothing any more.</summary>
    public required string Stopped { get; init; }

    /// <summary>Below that: what it means, and that it passes.</summary>
    public required string StoppedAbout { get; init; }
}
