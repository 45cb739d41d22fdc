using Oogst.Theme.Preview;

namespace Oogst.Theme.Words;

/// <summary>What a preview says to the editor.</summary>
public sealed record PreviewWords
{
    public required Func<int, string> Mistakes { get; init; }
    public required Func<int, string> Warnings { get; init; }

    /// <summary>Before a warning among mistakes.</summary>
    public required string Warning { get; init; }

    /// <summary>Above warnings alone: nothing is kept from the page.</summary>
    public required string OnlyWarnings { get; init; }

    /// <summary>Above mistakes that lie over the last good version of a page.</summary>
    public required string LastGoodPage { get; init; }

    /// <summary>Above mistakes in styles and scripts alone: the texts are those that were saved.</summary>
    public required string FormerLook { get; init; }

    /// <summary>Above mistakes when there has been no good version yet.</summary>
    public required string NothingToShow { get; init; }
    public required string SeeAlso { get; init; }

    /// <summary>Above all that was found: mistakes first, and no word of what there is none of.</summary>
    public string Found(int mistakes, int warnings) =>
        string.Join(", ", new[] { (mistakes, Mistakes), (warnings, Warnings) }.Where(part => part.Item1 > 0).Select(part => part.Item2(part.Item1)));

    /// <summary>Below a list that is cut off, by how many are left out.</summary>
    public required Func<int, string> More { get; init; }

    /// <summary>Where there is no page, by how many drafts are left out.</summary>
    public required Func<int, string> LookingForADraft { get; init; }

    /// <summary>On a page that hears nothing any more.</summary>
    public required string Stopped { get; init; }

    /// <summary>Below that: what it means, and that it passes.</summary>
    public required string StoppedAbout { get; init; }
}
