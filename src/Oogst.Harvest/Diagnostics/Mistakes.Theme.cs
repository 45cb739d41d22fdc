namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary>"main { color: red" and no brace after it, in a style sheet of the theme.</summary>
    /// <param name="said">What the bundler says of it, in its own language.</param>
    public static Diagnostic ThemeBroken(Place place, string said) => Error("theme-broken", place,
        $"dit kan niet in de vormgeving: {said}", "verbeter het en bewaar; tot dan houdt de site de vorige vormgeving",
        $"the theme cannot contain this: {said}", "mend it and save; until then the site keeps its former look");

    /// <summary>"colr: red" in a style sheet of the theme.</summary>
    /// <param name="said">What the bundler says of it, in its own language.</param>
    public static Diagnostic ThemeDoubt(Place place, string said) => Warning("theme-doubt", place,
        $"dit klopt misschien niet in de vormgeving: {said}", "kijk na wat hier staat",
        $"this may be wrong in the theme: {said}", "check what it says here");
}
