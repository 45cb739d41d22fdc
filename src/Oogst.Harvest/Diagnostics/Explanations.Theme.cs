namespace Oogst.Harvest.Diagnostics;

public static partial class Explanations
{
    private static IEnumerable<(string Code, Explanation Explanation)> Theme() =>
    [
        Explain("theme-broken",
            "In een stijl of script van de vormgeving staat iets wat een browser niet kan lezen. De preview houdt de vorige vormgeving, zodat je de pagina's kunt blijven bekijken. Verbeter het op de plek die erbij staat en bewaar het bestand. Heb je zelf niets aan de vormgeving veranderd, vraag dan degene die dat wel deed.",
            "A style or script of the theme holds something that a browser cannot read. The preview keeps the former look, so that you can go on looking at the pages. Mend it at the place that is named and save the file. If you changed nothing in the theme yourself, ask whoever did.",
            wrong: """main { color: red""",
            right: """main { color: red }"""),
        Explain("theme-doubt",
            "In een stijl of script van de vormgeving staat iets wat een browser wel leest, maar dat waarschijnlijk niet doet wat je bedoelt, zoals een eigenschap die niet bestaat. De site wordt gewoon gemaakt. Kijk na of het klopt.",
            "A style or script of the theme holds something that a browser reads, but that probably does not do what you mean, such as a property that does not exist. The site is made all the same. Check whether it is right.",
            wrong: """main { colr: red }""",
            right: """main { color: red }"""),
    ];
}
