using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>One Markdown file: an entry told in one language. Facts stand in the <see cref="Entry"/>, once.</summary>
public sealed record Telling
{
    /// <summary>The file, as it stands in places.</summary>
    public required string File { get; init; }

    /// <summary>The same file from the input folder: wherever the build runs, this is the same.</summary>
    public required string Path { get; init; }
    public required string Title { get; init; }

    /// <summary>Where the title is written.</summary>
    public required Place TitleAt { get; init; }

    /// <summary>20 to 300 characters of plain text: cards, description, feeds and search.</summary>
    public required string Summary { get; init; }
    public Placed<string>? Slug { get; init; }

    /// <summary>Old addresses (paths such as <c>/nl/2012/pilots/oud/</c>) that must lead here.</summary>
    public IReadOnlyList<Placed<string>> Aliases { get; init; } = [];
    public string? Subtitle { get; init; }
    public string? Question { get; init; }
    public string? NewQuestion { get; init; }
    public string? Ended { get; init; }
    public string? ImageAlt { get; init; }

    /// <summary>Of a method: what else it is called in this language. Not a translation of the other language's names.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The title and every other name.</summary>
    public IEnumerable<string> Names => [Title, .. AlsoKnownAs];

    /// <summary>The text of each voice by the voice's id; empty for other kinds.</summary>
    public IReadOnlyDictionary<string, string> Voices { get; init; } = new Dictionary<string, string>();
    /// <summary>What each of a chapter's <see cref="Share"/>s stands for, in their order.</summary>
    public IReadOnlyList<string> Shares { get; init; } = [];
    public required Prose Body { get; init; }

    /// <summary>Of the body and the voices: what a reader has before them.</summary>
    public required int WordCount { get; init; }

    /// <summary>The texts in the front matter where they stand, for checks of wording.</summary>
    public IReadOnlyList<Placed<string>> Lines { get; init; } = [];

    /// <summary>In an original: a short digest of the words told here; white space and facts do not count.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>In a translation: the original's <see cref="Fingerprint"/> at the time it was translated.</summary>
    public Placed<string>? Translates { get; init; }
}
