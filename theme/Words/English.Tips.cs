namespace Oogst.Theme.Words;

internal static partial class English
{
    private static TipWords TipWords => new()
    {
        Cards = "Tips as cards",
        CardsSlug = "cards",
        CardsAbout = "To print and cut out: eight cards to a sheet. Put them on the table at a meeting, or pin one up.",
        AnotherTip = "Give me another",
    };
}
