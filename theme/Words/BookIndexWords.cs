namespace Oogst.Theme.Words;

/// <summary>The words of the index from A to Z.</summary>
public sealed record BookIndexWords
{
    public required string Slug { get; init; }

    /// <summary>The title of one page out of so many.</summary>
    public required Func<int, int, string> Title { get; init; }
    public required string About { get; init; }
    public required string Letters { get; init; }

    /// <summary>The name of the group before the A, for ears; eyes see a <c>#</c>.</summary>
    public required string NoLetter { get; init; }

    /// <summary>Beside a letter that began on the page before.</summary>
    public required string Continued { get; init; }

    /// <summary>"zie": between another name and the name it stands under.</summary>
    public required string See { get; init; }
}
