namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static BookIndexWords BookIndex => new()
    {
        Slug = "a-z",
        Title = (page, of) => of == 1 ? "Van A tot Z" : FormattableString.Invariant($"Van A tot Z ({page} van {of})"),
        About = "Het register: alles wat erin staat, op alfabet. Lidwoorden tellen niet mee, mensen vind je bij hun achternaam.",
        Letters = "Naar een letter",
        NoLetter = "Cijfers en tekens",
        Continued = "vervolg",
        See = "zie",
    };
}
