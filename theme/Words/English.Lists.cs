using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

internal static partial class English
{
    // A property, because the order in which fields of two files are set is anybody's guess.
    private static ListWords ListWords => new()
    {
        PageSlug = "page",
        Page = number => FormattableString.Invariant($"Page {number}"),
        Pages = "Pages",
        Facets = facet => facet switch
        {
            Facet.Phase => new("Phase", "phase"),
            Facet.Theme => new("Theme", "theme"),
            Facet.Kind => new("Kind", "kind"),
            Facet.Lens => new("Lens", "lens"),
            Facet.Question => new("Question", "question"),
            Facet.Group => new("Who", "group"),
            Facet.Pilot => new("Pilot", "pilot"),
            Facet.Organisation => new("Organisation", "organisation"),
            _ => new("Edition", "edition"),
        },
        TipKinds = kind => kind == TipKind.Golden ? new("Golden tips", "golden") : new("Tips received", "received"),
        ReflectionKinds = kind => kind == ReflectionKind.Guidance ? new("By the guides", "guidance") : new(Words.ClosingReflections, "closing"),
        Groups = group => group switch
        {
            RespondentGroup.PilotMember => new("Pilot members", "pilot-members"),
            RespondentGroup.SoundingBoard => new("Sounding board", "sounding-board"),
            _ => new("Participants", "participants"),
        },
        Lenses = lens => lens switch
        {
            Lens.Innovate => new("Innovating", "innovate"),
            Lens.Learn => new("Learning", "learn"),
            _ => new("Performing", "perform"),
        },
        Count = (kind, count) => FormattableString.Invariant($"{count} {(count == 1 ? One(kind) : Many(kind))}"),
        All = kind => $"All {Many(kind)}",
        GroupOf = group => group switch
        {
            RespondentGroup.PilotMember => "A pilot member",
            RespondentGroup.SoundingBoard => "A sounding-board member",
            _ => "A participant",
        },
        AllOf = counted => $"See {counted}",
        Lead = kind => kind switch
        {
            Kind.Pilot => "Stories of people who tried something new in their own work: what they wanted to know, what they did and what came of it.",
            Kind.Tip => "What pilots pass on to others, and what they were told themselves. The golden tips come first.",
            Kind.Reflection => "Looking back to get ahead: the guides on each pilot, the makers on the network as a whole.",
            _ => "What participants answered, retold in our own words. Choose a question, or simply read on.",
        },
        NothingFound = "Nothing found. Remove a choice.",
        Clear = "Clear choice: 0",
        ClearAll = "Clear all",
        ShowMore = "Show more",
        VoicesTable = "How many voices per question",
        Total = "Total",
        In = "in",
        RetoldOn = site => $"Retold on {site}, from:",
        OfItsPilots = kind => kind == Kind.Tip ? "Tips from and for pilots in which this organisation was involved." : "Voices from pilots in which this organisation was involved. Who said what is not known.",
        VoicesByTheme = "Answers to questions and from pilots that are about this theme. A single voice may be about something else.",
        Cite = "Cite",
        Copy = "Copy",
        Copied = "Copied",
        OrganisationsOf = kind => kind switch
        {
            OrganisationKind.Province => "Provinces",
            OrganisationKind.WaterAuthority => "Water authorities",
            OrganisationKind.WorksCouncil => "Works councils",
            OrganisationKind.Fund => "Funds",
            OrganisationKind.Consultancy => "Consultancies",
            _ => "Sectors",
        },
        PeopleOf = role => role switch
        {
            Role.Editor => "Editors",
            Role.Commissioner => "Commissioners",
            Role.PilotMember => "Pilot members",
            Role.SoundingBoard => "Sounding board",
            _ => "Guides",
        },
        ChooseWayIn = "Choose a way in",
        MoreValues = count => FormattableString.Invariant($"{count} more"),
        MoreInWholeList = count => FormattableString.Invariant($"{count} more in the whole list"),
        Under = (list, facet, name) => (list, facet) switch
        {
            (Kind.Tip, Facet.Kind) => name,
            (_, Facet.Edition) => $"{Words.Of(list).Many} from {name}",
            _ => $"{Words.Of(list).Many}: {name}",
        },
    };

    private static string One(Kind kind) => kind switch
    {
        Kind.Pilot => "pilot",
        Kind.Tip => "tip",
        Kind.Reflection => "reflection",
        _ => "voice",
    };

    private static string Many(Kind kind) => One(kind) + "s";
}
