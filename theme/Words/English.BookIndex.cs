namespace Oogst.Theme.Words;

internal static partial class English
{
    private static BookIndexWords BookIndex => new()
    {
        Slug = "a-z",
        Title = (page, of) => of == 1 ? "From A to Z" : FormattableString.Invariant($"From A to Z ({page} of {of})"),
        About = "The index: everything that is in here, in alphabetical order. Articles such as “the” do not count; people are under their surname.",
        Letters = "Go to a letter",
        NoLetter = "Numbers and symbols",
        Continued = "continued",
        See = "see",
    };
}
