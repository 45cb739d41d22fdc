using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

internal static partial class English
{
    public static readonly SiteWords Words = new()
    {
        LanguageName = "English",
        Preview = Preview,
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],

        SkipToText = "Skip to the text",
        MainMenu = "Main menu",
        YouAreHere = "You are here",
        Home = "Home",
        ReadIn = "Read in English",
        Previous = "Previous",
        Next = "Next",
        PreviousAndNext = "Previous and next",
        EditThisPage = "Edit this page",
        DarkMode = "Dark",
        AboutThisSite = "About this site",
        Browse = "Browse",
        AllOf = "All of",

        Chapters = new("chapters", "Chapter", "Chapters", "The running text of the publication: what the network was and how it worked."),
        Meetings = new("meetings", "Meeting", "Meetings", "What was planned, what went ahead and what took the place of the rest."),
        Pilots = new("pilots", "Pilot", "Pilots", "What they wanted to know, what they tried and what came of it."),
        Tips = new("tips", "Tip", "Tips", "Golden tips that pilots pass on to others, and tips they were given themselves."),
        Reflections = new("reflections", "Reflection", "Reflections", "The guides look back on each pilot, and the makers on the network as a whole."),
        Voices = new("voices", "Voices", "Voices", "What participants answered, question by question, retold in our own words."),
        Methods = new("methods", "Method", "Methods", "Exercises, models and lenses the network worked with."),
        Phases = new("phases", "Phase", "Phases", "The five phases of the innovation spiral, from exploring to harvesting."),
        Themes = new("themes", "Theme", "Themes", "What it is about, across all editions."),
        Organisations = new("organisations", "Organisation", "Organisations", "Who took part, who guided and who paid."),
        People = new("people", "Person", "People", "The people the publication mentions by name."),

        Edition = "Edition",
        Editions = "Editions",
        ReadThisEdition = "Open the edition",
        WaysIn = "The innovation spiral: five phases, five ways in",
        GoldenTipToTake = "A golden tip to take along",
        FromThePilots = "Stories from the pilots",
        AllVoices = "All voices, question by question",
        Contents = "Contents",
        WholeEdition = "Everything on one page",
        WholeEditionSlug = "whole",
        WholeEditionSummary = "The whole edition in one go, in the order of the contents: to read from start to finish, or to print.",
        Published = "Published",
        Theme = "Theme",
        EditedBy = "Edited by",
        Editing = "eds",
        CommissionedBy = "Commissioned by",
        Publisher = "Publisher",
        PreparedBy = "Prepared by",
        Licence = "Licence",
        TogetherWith = "Together with",

        AtAGlance = "At a glance",
        OnThisPage = "On this page",
        ReadingTime = minutes => FormattableString.Invariant($"{minutes} min read"),
        TheQuestion = "The question",
        TheNewQuestion = "The question, reworded on the way",
        Channels = "Channels",
        Attachments = "Appendices",
        NotInThisEdition = "not part of this publication",
        HowItEnded = "How it ended",
        GoldenTip = "Golden tip",
        GoldenTips = "Golden tips",
        ReceivedTip = "Tip received",
        ReceivedTips = "Tips received",
        GivenAt = "Given at",
        FromPilot = "From the pilot",
        ForPilot = "For the pilot",
        GuidanceReflection = "The guides' reflection",
        GuidanceReflections = "The guides' reflections",
        ClosingReflections = "Looking back on the network",
        AboutPilot = "About the pilot",
        By = "By",
        LensOf = "Lens",
        AlsoKnownAs = "Also known as",
        UsedAt = "Used at",
        UsedHere = "Methods used",
        PilotsHere = "Pilots that were there",
        Retold = "Participants' answers, retold in our own words.",
        QuestionNumber = "Question",
        MeetingNumber = "Meeting",
        SourceOf = "Source: the publication of {0}, lines",
        Role = "Role",
        NameRemoved = "name removed",
        NothingYet = "There is nothing here yet.",
        BackToText = "Back to the text",
        Footnotes = "Notes",

        OnlyInOriginal = "This text is available in Dutch only.",
        Stale = "The Dutch text has changed since this translation was made.",
        NotFoundTitle = "This page does not exist",
        NotFoundText = "Perhaps the address was copied wrongly. Try one of these ways in.",

        BookIndex = BookIndex,
        Onward = Onward,
        Lists = ListWords,
        Compare = CompareWords,
        TipFinder = TipWords,
        Diagrams = Diagrams,

        MeetingStates = state => state switch
        {
            MeetingState.Held => "Held",
            MeetingState.Merged => "Merged",
            _ => "Replaced",
        },
        Groups = group => group switch
        {
            RespondentGroup.PilotMember => "Pilot members",
            RespondentGroup.SoundingBoard => "Sounding-board members",
            _ => "Participants",
        },
        MethodKinds = kind => kind switch
        {
            MethodKind.Exercise => "Exercise",
            MethodKind.Model => "Model",
            MethodKind.Lens => "Lens",
            _ => "Perspective",
        },
        MethodKindsMany = kind => kind switch
        {
            MethodKind.Exercise => "Exercises",
            MethodKind.Model => "Models",
            MethodKind.Lens => "Lenses",
            _ => "Perspectives",
        },
        Lenses = lens => lens switch
        {
            Lens.Innovate => "innovate",
            Lens.Learn => "learn",
            _ => "perform",
        },
        Roles = role => role switch
        {
            Oogst.Harvest.Domain.Role.Editor => "Editor",
            Oogst.Harvest.Domain.Role.Commissioner => "Commissioner",
            Oogst.Harvest.Domain.Role.PilotMember => "Pilot member",
            Oogst.Harvest.Domain.Role.SoundingBoard => "Sounding-board member",
            _ => "Guide",
        },
        OrganisationKinds = kind => kind switch
        {
            OrganisationKind.Province => "Province",
            OrganisationKind.WaterAuthority => "Water authority",
            OrganisationKind.WorksCouncil => "Works councils",
            OrganisationKind.Fund => "Fund",
            OrganisationKind.Consultancy => "Consultancy",
            _ => "Sector",
        },
        VoiceCount = count => count == 1 ? "1 voice" : FormattableString.Invariant($"{count} voices"),
    };
}
