using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    public static readonly SiteWords Words = new()
    {
        LanguageName = "Nederlands",
        Preview = Preview,
        Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],

        SkipToText = "Naar de tekst",
        MainMenu = "Hoofdmenu",
        YouAreHere = "Je bent hier",
        Home = "Begin",
        ReadIn = "Lees in het Nederlands",
        Previous = "Vorige",
        Next = "Volgende",
        PreviousAndNext = "Vorige en volgende",
        EditThisPage = "Bewerk deze pagina",
        DarkMode = "Donker",
        AboutThisSite = "Over deze site",
        Browse = "Bladeren",
        AllOf = "Alles van",

        Chapters = new("hoofdstukken", "Hoofdstuk", "Hoofdstukken", "De lopende tekst van de publicatie: wat het netwerk was en hoe het werkte."),
        Meetings = new("bijeenkomsten", "Bijeenkomst", "Bijeenkomsten", "Wat er gepland was, wat er doorging en wat ervoor in de plaats kwam."),
        Pilots = new("pilots", "Pilot", "Pilots", "Wat ze wilden weten, wat ze probeerden en wat het opleverde."),
        Tips = new("tips", "Tip", "Tips", "Gouden tips die pilots aan anderen geven, en tips die ze zelf kregen."),
        Reflections = new("reflecties", "Reflectie", "Reflecties", "Terugblikken van de begeleiding op elke pilot, en van de makers op het hele netwerk."),
        Voices = new("stemmen", "Stemmen", "Stemmen", "Wat deelnemers antwoordden, vraag voor vraag en in onze woorden naverteld."),
        Methods = new("werkvormen", "Werkvorm", "Werkvormen", "Oefeningen, modellen en brillen die het netwerk gebruikte."),
        Phases = new("fasen", "Fase", "Fasen", "De vijf fasen van de innovatiespiraal, van verkennen tot oogsten."),
        Themes = new("themas", "Thema", "Thema's", "Waar het over gaat, dwars door alle edities."),
        Organisations = new("organisaties", "Organisatie", "Organisaties", "Wie er meedeed, begeleidde en betaalde."),
        People = new("mensen", "Persoon", "Mensen", "Wie er in de publicatie met naam worden genoemd."),

        Edition = "Editie",
        Editions = "Edities",
        ReadThisEdition = "Open de editie",
        WaysIn = "De innovatiespiraal: vijf fasen, vijf ingangen",
        GoldenTipToTake = "Een gouden tip voor onderweg",
        FromThePilots = "Verhalen uit de pilots",
        AllVoices = "Alle stemmen, vraag voor vraag",
        Contents = "Inhoud",
        WholeEdition = "Alles op één pagina",
        WholeEditionSlug = "alles",
        WholeEditionSummary = "De hele editie achter elkaar, in de volgorde van de inhoud: om in één keer te lezen of te printen.",
        Published = "Verschenen",
        Theme = "Thema",
        EditedBy = "Redactie",
        Editing = "red.",
        CommissionedBy = "In opdracht van",
        Publisher = "Uitgever",
        PreparedBy = "Gemaakt door",
        Licence = "Licentie",
        TogetherWith = "Samen met",

        AtAGlance = "In het kort",
        OnThisPage = "Op deze pagina",
        ReadingTime = minutes => FormattableString.Invariant($"{minutes} min. lezen"),
        TheQuestion = "De vraag",
        TheNewQuestion = "De vraag, onderweg bijgesteld",
        Channels = "Kanalen",
        Attachments = "Bijlagen",
        NotInThisEdition = "niet in deze uitgave",
        HowItEnded = "Hoe het afliep",
        GoldenTip = "Gouden tip",
        GoldenTips = "Gouden tips",
        ReceivedTip = "Gekregen tip",
        ReceivedTips = "Gekregen tips",
        GivenAt = "Gegeven bij",
        FromPilot = "Uit de pilot",
        ForPilot = "Voor de pilot",
        GuidanceReflection = "Reflectie van de begeleiding",
        GuidanceReflections = "Reflecties van de begeleiding",
        ClosingReflections = "Terugblik op het netwerk",
        AboutPilot = "Over de pilot",
        By = "Door",
        LensOf = "Bril",
        AlsoKnownAs = "Ook wel",
        UsedAt = "Gebruikt bij",
        UsedHere = "Gebruikte werkvormen",
        PilotsHere = "Pilots die erbij waren",
        Retold = "Antwoorden van deelnemers, in onze woorden naverteld.",
        QuestionNumber = "Vraag",
        MeetingNumber = "Bijeenkomst",
        SourceOf = "Bron: de publicatie uit {0}, regels",
        Role = "Rol",
        NameRemoved = "naam verwijderd",
        NothingYet = "Hier staat nog niets.",
        BackToText = "Terug naar de tekst",
        Footnotes = "Noten",

        OnlyInOriginal = "Deze tekst is er alleen in het Engels.",
        Stale = "De Engelse tekst is veranderd nadat deze vertaling werd gemaakt.",
        NotFoundTitle = "Deze pagina is er niet",
        NotFoundText = "Misschien is het adres verkeerd overgenomen. Probeer een van deze ingangen.",

        BookIndex = BookIndex,
        Onward = Onward,
        Lists = ListWords,
        Compare = CompareWords,
        TipFinder = TipWords,
        Diagrams = Diagrams,

        MeetingStates = state => state switch
        {
            MeetingState.Held => "Gehouden",
            MeetingState.Merged => "Samengevoegd",
            _ => "Vervangen",
        },
        Groups = group => group switch
        {
            RespondentGroup.PilotMember => "Pilotleden",
            RespondentGroup.SoundingBoard => "Klankbordleden",
            _ => "Deelnemers",
        },
        MethodKinds = kind => kind switch
        {
            MethodKind.Exercise => "Oefening",
            MethodKind.Model => "Model",
            MethodKind.Lens => "Bril",
            _ => "Perspectief",
        },
        MethodKindsMany = kind => kind switch
        {
            MethodKind.Exercise => "Oefeningen",
            MethodKind.Model => "Modellen",
            MethodKind.Lens => "Brillen",
            _ => "Perspectieven",
        },
        Lenses = lens => lens switch
        {
            Lens.Innovate => "innoveren",
            Lens.Learn => "leren",
            _ => "presteren",
        },
        Roles = role => role switch
        {
            Oogst.Harvest.Domain.Role.Editor => "Redactie",
            Oogst.Harvest.Domain.Role.Commissioner => "Opdrachtgever",
            Oogst.Harvest.Domain.Role.PilotMember => "Pilotlid",
            Oogst.Harvest.Domain.Role.SoundingBoard => "Klankbordlid",
            _ => "Begeleiding",
        },
        OrganisationKinds = kind => kind switch
        {
            OrganisationKind.Province => "Provincie",
            OrganisationKind.WaterAuthority => "Waterschap",
            OrganisationKind.WorksCouncil => "Medezeggenschap",
            OrganisationKind.Fund => "Fonds",
            OrganisationKind.Consultancy => "Adviesbureau",
            _ => "Sector",
        },
        VoiceCount = count => count == 1 ? "1 stem" : FormattableString.Invariant($"{count} stemmen"),
    };
}
