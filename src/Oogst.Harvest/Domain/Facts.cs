namespace Oogst.Harvest.Domain;

/// <summary>A date as precise as it is known; <see cref="Day"/> is null when only the month is.</summary>
public sealed record MonthOrDay(int Year, int Month, int? Day)
{
    /// <summary>ISO 8601: <c>2012-07</c> or <c>2012-07-05</c>; for <c>datetime</c> attributes.</summary>
    public override string ToString() => Day is { } day
        ? FormattableString.Invariant($"{Year:0000}-{Month:00}-{day:00}")
        : FormattableString.Invariant($"{Year:0000}-{Month:00}");
}

/// <summary>A frozen edition is not edited any more: none of its pages leads to its file. Nothing else holds editors to it yet.</summary>
public enum EditionStatus { Open, Frozen }

/// <summary>The colour an edition is known by; the theme gives each its shades.</summary>
public enum Accent { Moss, Rust, Ocean, Plum }

/// <summary>What became of a planned meeting.</summary>
public enum MeetingState { Held, Merged, Replaced }

/// <summary>Golden: what a pilot advises others. Received: what others advised the pilot.</summary>
public enum TipKind { Golden, Received }

public enum ReflectionKind { Guidance, Closing }

/// <summary>The three lenses through which a reflection can look.</summary>
public enum Lens { Innovate, Learn, Perform }

public enum RespondentGroup { Participant, PilotMember, SoundingBoard }

public enum MethodKind { Exercise, Model, Lens, Perspective }

public enum OrganisationKind { Province, WaterAuthority, WorksCouncil, Fund, Consultancy, Sector }

public enum Role { Editor, Commissioner, PilotMember, SoundingBoard, Guidance }
