namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static SearchWords Search => new()
    {
        Slug = "zoeken",
        Search = "Zoeken",
        Placeholder = "Zoek een tip of verhaal",
        About = "Zoek in alle verhalen, tips, stemmen en werkvormen. Een deel van een woord mag ook, en een tikfout is geen ramp.",
        WithoutScript = "Zoeken werkt alleen als je browser JavaScript uitvoert. Zonder JavaScript vind je alles terug via deze ingangen.",
        SlashKey = "Met de toets / spring je naar het zoekveld",
        WaysIn = "Of blader zelf",
        Kinds = "Soort",
        Page = new("", "Pagina", "Pagina's", ""),
        Script = new()
        {
            One = "1 resultaat",
            Many = "{n} resultaten",
            None = "Niets gevonden voor “{q}”",
            NoneLeft = "Niets met deze filters",
            LikeWords = "Zo geschreven staat het nergens. Dit lijkt erop:",
            PartOfWord = "Dit woord staat nergens. Deze pagina's hebben er een deel van:",
            SomeWords = "Geen pagina heeft al deze woorden. Deze hebben er wel een paar:",
            All = "Alle {n} resultaten",
            OtherOne = "1 resultaat in het Engels",
            OtherMany = "{n} resultaten in het Engels",
            Older = "Zoek ook in oudere edities",
            DidYouMean = "Bedoel je:",
            Browse = "Blader door alles van A tot Z",
            Hint = "Met pijl omlaag ga je naar de resultaten.",
            Loading = "Even laden…",
            Failed = "Zoeken lukt nu niet. Probeer het later nog eens, of blader.",
            Filters = "Verfijn",
            Clear = "Filters wissen",
            More = "Toon meer",
        },
    };
}
