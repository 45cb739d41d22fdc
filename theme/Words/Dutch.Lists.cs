using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    // A property, because the order in which fields of two files are set is anybody's guess.
    private static ListWords ListWords => new()
    {
        PageSlug = "pagina",
        Page = number => FormattableString.Invariant($"Pagina {number}"),
        Pages = "Pagina's",
        Facets = facet => facet switch
        {
            Facet.Phase => new("Fase", "fase"),
            Facet.Theme => new("Thema", "thema"),
            Facet.Kind => new("Soort", "soort"),
            Facet.Lens => new("Bril", "bril"),
            Facet.Question => new("Vraag", "vraag"),
            Facet.Group => new("Wie", "groep"),
            Facet.Pilot => new("Pilot", "pilot"),
            Facet.Organisation => new("Organisatie", "organisatie"),
            _ => new("Editie", "editie"),
        },
        TipKinds = kind => kind == TipKind.Golden ? new("Gouden tips", "goud") : new("Gekregen tips", "gekregen"),
        ReflectionKinds = kind => kind == ReflectionKind.Guidance ? new("Van de begeleiding", "begeleiding") : new(Words.ClosingReflections, "terugblik"),
        Groups = group => group switch
        {
            RespondentGroup.PilotMember => new("Pilotleden", "pilotleden"),
            RespondentGroup.SoundingBoard => new("Klankbordleden", "klankbordleden"),
            _ => new("Deelnemers", "deelnemers"),
        },
        Lenses = lens => lens switch
        {
            Lens.Innovate => new("Innoveren", "innoveren"),
            Lens.Learn => new("Leren", "leren"),
            _ => new("Presteren", "presteren"),
        },
        Count = (kind, count) => FormattableString.Invariant($"{count} {(count == 1 ? One(kind) : Many(kind))}"),
        All = kind => $"Alle {Many(kind)}",
        GroupOf = group => group switch
        {
            RespondentGroup.PilotMember => "Een pilotlid",
            RespondentGroup.SoundingBoard => "Een klankbordlid",
            _ => "Een deelnemer",
        },
        AllOf = counted => $"Bekijk {counted}",
        Lead = kind => kind switch
        {
            Kind.Pilot => "Verhalen van mensen die iets nieuws probeerden in hun eigen werk. Met wat ze wilden weten, wat ze deden en wat het opleverde.",
            Kind.Tip => "Wat pilots aan anderen meegeven, en wat ze zelf te horen kregen. De gouden tips staan vooraan.",
            Kind.Reflection => "Terugkijken om verder te komen: de begeleiding over elke pilot, de makers over het hele netwerk.",
            _ => "Wat deelnemers antwoordden, in onze woorden naverteld. Kies een vraag, of lees gewoon door.",
        },
        NothingFound = "Niets gevonden. Wis een keuze.",
        Clear = "Keuze wissen: 0",
        ClearAll = "Alles wissen",
        ShowMore = "Toon meer",
        VoicesTable = "Hoeveel stemmen per vraag",
        Total = "Samen",
        In = "in",
        RetoldOn = site => $"Naverteld op {site}, naar:",
        OfItsPilots = kind => kind == Kind.Tip ? "Tips uit en voor pilots waar deze organisatie bij betrokken was." : "Stemmen uit pilots waar deze organisatie bij betrokken was. Wie wat zei, is niet bekend.",
        VoicesByTheme = "Antwoorden op vragen en uit pilots die over dit thema gaan. Eén stem kan ook over iets anders gaan.",
        Cite = "Citeer",
        Copy = "Kopieer",
        Copied = "Gekopieerd",
        OrganisationsOf = kind => kind switch
        {
            OrganisationKind.Province => "Provincies",
            OrganisationKind.WaterAuthority => "Waterschappen",
            OrganisationKind.WorksCouncil => "Medezeggenschap",
            OrganisationKind.Fund => "Fondsen",
            OrganisationKind.Consultancy => "Adviesbureaus",
            _ => "Sectoren",
        },
        PeopleOf = role => role switch
        {
            Role.Editor => "Redactie",
            Role.Commissioner => "Opdrachtgevers",
            Role.PilotMember => "Pilotleden",
            Role.SoundingBoard => "Klankbordleden",
            _ => "Begeleiding",
        },
        ChooseWayIn = "Kies een ingang",
        MoreValues = count => FormattableString.Invariant($"Nog {count}"),
        MoreInWholeList = count => FormattableString.Invariant($"Nog {count} in de hele lijst"),
        Under = (list, facet, name) => (list, facet) switch
        {
            (Kind.Tip, Facet.Kind) => name,
            (_, Facet.Edition) => $"{Words.Of(list).Many} uit {name}",
            _ => $"{Words.Of(list).Many}: {name}",
        },
    };

    private static string One(Kind kind) => kind switch
    {
        Kind.Pilot => "pilot",
        Kind.Tip => "tip",
        Kind.Reflection => "reflectie",
        _ => "stem",
    };

    private static string Many(Kind kind) => kind switch
    {
        Kind.Pilot => "pilots",
        Kind.Tip => "tips",
        Kind.Reflection => "reflecties",
        _ => "stemmen",
    };
}
