using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

/// <summary>Every word of the interface in one language. All are required: a language that lacks one does not compile.</summary>
public sealed record SiteWords
{
    public required string LanguageName { get; init; }

    /// <summary>The language with a region, as Open Graph has it: <c>nl_NL</c>.</summary>
    public required string Locale { get; init; }
    public required PreviewWords Preview { get; init; }
    public required IReadOnlyList<string> Months { get; init; }

    // Ways around
    public required string SkipToText { get; init; }
    public required string MainMenu { get; init; }
    public required string YouAreHere { get; init; }
    public required string Home { get; init; }
    public required string ReadIn { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string PreviousAndNext { get; init; }
    public required string EditThisPage { get; init; }
    public required string DarkMode { get; init; }
    public required string AboutThisSite { get; init; }
    public required SearchWords Searching { get; init; }
    public required string Browse { get; init; }
    public required string AllOf { get; init; }

    // Kinds and vocabularies: the word in addresses, one, many
    public required Naming Chapters { get; init; }
    public required Naming Meetings { get; init; }
    public required Naming Pilots { get; init; }
    public required Naming Tips { get; init; }
    public required Naming Reflections { get; init; }
    public required Naming Voices { get; init; }
    public required Naming Methods { get; init; }
    public required Naming Phases { get; init; }
    public required Naming Themes { get; init; }
    public required Naming Organisations { get; init; }
    public required Naming People { get; init; }

    // Home and editions
    public required string Edition { get; init; }
    public required string Editions { get; init; }
    public required string ReadThisEdition { get; init; }
    public required string WaysIn { get; init; }
    public required string GoldenTipToTake { get; init; }
    public required string FromThePilots { get; init; }
    public required string AllVoices { get; init; }
    public required string Contents { get; init; }
    public required string WholeEdition { get; init; }
    public required string WholeEditionSlug { get; init; }
    public required string WholeEditionSummary { get; init; }
    public required string Published { get; init; }
    public required string When { get; init; }
    public required string Theme { get; init; }
    public required string EditedBy { get; init; }
    /// <summary>Behind the names of so many editors.</summary>
    public required Func<int, string> Editing { get; init; }

    public required string CommissionedBy { get; init; }
    public required string Publisher { get; init; }
    public required string PreparedBy { get; init; }
    public required string Licence { get; init; }
    public required string TogetherWith { get; init; }

    // Entries
    public required string AtAGlance { get; init; }
    public required string OnThisPage { get; init; }
    public required Func<int, string> ReadingTime { get; init; }
    public required string TheQuestion { get; init; }
    public required string TheNewQuestion { get; init; }
    public required string Channels { get; init; }
    public required string Attachments { get; init; }
    public required string NotInThisEdition { get; init; }
    public required string HowItEnded { get; init; }
    public required string GoldenTip { get; init; }
    public required string GoldenTips { get; init; }
    public required string ReceivedTip { get; init; }
    public required string ReceivedTips { get; init; }
    public required string GivenAt { get; init; }
    public required string FromPilot { get; init; }
    public required string ForPilot { get; init; }
    public required string GuidanceReflection { get; init; }
    public required string GuidanceReflections { get; init; }
    public required string ClosingReflections { get; init; }
    public required string AboutPilot { get; init; }
    public required string By { get; init; }
    public required string LensOf { get; init; }
    public required string AlsoKnownAs { get; init; }
    public required string UsedAt { get; init; }
    public required string UsedHere { get; init; }
    public required string PilotsHere { get; init; }
    public required string Retold { get; init; }
    public required string LinkToVoice { get; init; }
    public required string QuestionNumber { get; init; }
    public required string MeetingNumber { get; init; }
    public required string SourceOf { get; init; }
    public required string SourceOfOneLine { get; init; }
    public required string Role { get; init; }
    public required string NameRemoved { get; init; }
    public required string NothingYet { get; init; }
    public required string BackToText { get; init; }
    public required string Footnotes { get; init; }

    // Notices
    public required string Draft { get; init; }
    public required string OnlyInOriginal { get; init; }
    public required string Stale { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }

    public required BookIndexWords BookIndex { get; init; }
    public required OnwardWords Onward { get; init; }
    public required ListWords Lists { get; init; }
    public required CompareWords Compare { get; init; }
    public required TipWords TipFinder { get; init; }
    public required DiagramWords Diagrams { get; init; }

    // Facts with a word for each value
    public required ExaminationWords Examination { get; init; }
    public required Func<MeetingState, string> MeetingStates { get; init; }
    public required Func<RespondentGroup, string> Groups { get; init; }
    public required Func<MethodKind, string> MethodKinds { get; init; }
    public required Func<MethodKind, string> MethodKindsMany { get; init; }
    public required Func<Lens, string> Lenses { get; init; }
    public required Func<Role, string> Roles { get; init; }
    public required Func<OrganisationKind, string> OrganisationKinds { get; init; }
    public required Func<int, string> VoiceCount { get; init; }

    public static SiteWords In(Language language) => language == Language.Dutch ? Dutch.Words : English.Words;

    public Naming Of(Kind kind) => kind switch
    {
        Kind.Chapter => Chapters,
        Kind.Meeting => Meetings,
        Kind.Pilot => Pilots,
        Kind.Tip => Tips,
        Kind.Reflection => Reflections,
        Kind.Voices => Voices,
        Kind.Method => Methods,
        _ => new("", Edition, Editions, ""),
    };

    public Naming Of(Vocabulary vocabulary) => vocabulary switch
    {
        Vocabulary.Phases => Phases,
        Vocabulary.Themes => Themes,
        Vocabulary.Organisations => Organisations,
        _ => People,
    };

    /// <summary>"juli 2012" or "5 juli 2012".</summary>
    public string Date(MonthOrDay date)
    {
        var month = FormattableString.Invariant($"{Months[date.Month - 1]} {date.Year}");
        return date.Day is { } day ? FormattableString.Invariant($"{day} {month}") : month;
    }
}

/// <param name="Slug">The word in addresses: <c>pilots</c>, <c>bijeenkomsten</c>.</param>
/// <param name="About">One sentence for the top of the list.</param>
public sealed record Naming(string Slug, string One, string Many, string About);
