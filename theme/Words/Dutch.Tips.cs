namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static TipWords TipWords => new()
    {
        Cards = "Tips als kaartjes",
        CardsSlug = "kaartjes",
        CardsAbout = "Om te printen en uit te knippen: acht kaartjes op een vel. Leg ze op tafel bij een overleg, of hang er een op.",
        AnotherTip = "Geef me een andere",
    };
}
