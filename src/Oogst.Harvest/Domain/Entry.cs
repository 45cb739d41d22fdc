using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>An entry of the harvest: facts once, told in one or more languages. References are ids, so entries stay comparable and free of cycles.</summary>
public abstract record Entry
{
    public required EntryId Id { get; init; }
    public required Translated<Telling> Told { get; init; }
    public IReadOnlyList<Placed<TermId>> Themes { get; init; } = [];

    /// <summary>The place among its own kind; entries without one follow, by name.</summary>
    public Placed<int>? Order { get; init; }
    public Image? Image { get; init; }

    /// <summary>Whether it says so itself; an edition that does takes everything in it along.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Which part of the original publication is told here: <c>L76-107</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The last part of its address.</summary>
    public string SlugIn(Language language) => Told.Has(language) && Told.For(language).Slug is { } slug ? slug.Value : Id.Name;

    /// <summary>Whether the words of the original have changed since the translation in <paramref name="language"/> was made.</summary>
    public bool IsStale(Language language) =>
        language != Told.OriginalLanguage && Told.Has(language) && Told.For(language).Translates is { } made && made.Value != Told.Original.Fingerprint;
}

/// <param name="File">Relative to the edition's folder: <c>images/groep.jpg</c>. Its alternative text is told per language.</param>
public sealed record Image(Placed<string> File, string? Credit);

public sealed record Edition : Entry
{
    public required MonthOrDay Published { get; init; }
    public required Placed<TermId> Theme { get; init; }
    public required IReadOnlyList<Placed<TermId>> Editors { get; init; }
    public required IReadOnlyList<Placed<TermId>> CommissionedBy { get; init; }
    public required Placed<TermId> Publisher { get; init; }
    public Placed<TermId>? PreparedBy { get; init; }
    public IReadOnlyList<string> Partners { get; init; } = [];
    public EditionStatus Status { get; init; }
    public Accent Accent { get; init; }
    public string? Isbn { get; init; }
    public string? Doi { get; init; }
    public string? Licence { get; init; }
}

public sealed record Chapter : Entry
{
    /// <summary>The kind whose entries follow this chapter in the contents: it is their introduction.</summary>
    public Placed<Kind>? Opens { get; init; }

    /// <summary>100 per cent together, or none at all.</summary>
    public IReadOnlyList<Share> Shares { get; init; } = [];
}

public sealed record Meeting : Entry
{
    public required Placed<int> Number { get; init; }
    public required IReadOnlyList<Placed<TermId>> Phases { get; init; }
    public required MeetingState State { get; init; }
    public IReadOnlyList<Placed<EntryId>> Methods { get; init; } = [];

    public MonthOrDay? Date { get; init; }
}

public sealed record Pilot : Entry
{
    public required IReadOnlyList<Placed<TermId>> Organisations { get; init; }
    public IReadOnlyList<Placed<TermId>> People { get; init; } = [];
    public IReadOnlyList<Placed<EntryId>> Meetings { get; init; } = [];

    /// <summary>The media it used, as the publication names them: <c>Yammer</c>, <c>@werkenbijpnh</c>.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}

/// <param name="IsMissing">Whether the publication names the attachment but does not hold it; only then it has no file.</param>
public sealed record Attachment(string Title, Placed<string>? File, bool IsMissing);

public sealed record Tip : Entry
{
    public required TipKind Kind { get; init; }
    public required Placed<EntryId> Pilot { get; init; }

    /// <summary>Where a received tip was given.</summary>
    public Placed<EntryId>? Meeting { get; init; }
    public IReadOnlyList<Placed<TermId>> Phases { get; init; } = [];
}

public sealed record Reflection : Entry
{
    public required ReflectionKind Kind { get; init; }

    /// <summary>Always there for guidance's reflection.</summary>
    public Placed<EntryId>? Pilot { get; init; }

    /// <summary>Organisations and people.</summary>
    public IReadOnlyList<Placed<TermId>> By { get; init; } = [];
    public Lens? Lens { get; init; }
}

/// <summary>One question put to the participants, with every answer retold.</summary>
public sealed record VoicesEntry : Entry
{
    public Placed<int>? Number { get; init; }
    public required IReadOnlyList<Voice> Voices { get; init; }
}

/// <summary>Who answered, as a group: never a name. The text is told per language in <see cref="Telling.Voices"/>.</summary>
public sealed record Voice(string Id, RespondentGroup Group, Place Place);

/// <summary>An exercise, model, lens or perspective; together they are the glossary.</summary>
public sealed record Method : Entry
{
    public required MethodKind Kind { get; init; }

    /// <summary>Which of the three lenses it is; null for methods of another kind.</summary>
    public Lens? Lens { get; init; }
    public IReadOnlyList<Placed<EntryId>> UsedIn { get; init; } = [];
}

/// <summary>A page of the site itself: colophon, accessibility statement, privacy.</summary>
public sealed record SitePage : Entry
{
    /// <summary>Only on the accessibility statement.</summary>
    public Examination? Examined { get; init; }
}

/// <summary>What the automated tests held the pages of the site against the last time that anything of this changed, and what they found.</summary>
/// <param name="Axe">Its version.</param>
/// <param name="HtmlValidate">Its version.</param>
/// <param name="Rules">How many of axe's rules were run on every page.</param>
/// <param name="SeededFaults">Faults made on purpose, one or more for each family of rules; all of them were found.</param>
/// <param name="Violations">On all pages together.</param>
public sealed record Examination(MonthOrDay Date, string Axe, string HtmlValidate, int Rules, int SeededFaults, int Violations);
