namespace Oogst.Theme.Words;

internal static partial class English
{
    private static SearchWords Search => new()
    {
        Slug = "search",
        Search = "Search",
        Placeholder = "Find a tip or story",
        About = "Search all stories, tips, voices and methods. A part of a word will do, and a typing mistake is no disaster.",
        WithoutScript = "Searching only works when your browser runs JavaScript. Without JavaScript you can find everything through these ways in.",
        SlashKey = "Press / to jump to the search field",
        WaysIn = "Or browse yourself",
        Kinds = "Kind",
        Page = new("", "Page", "Pages", ""),
        Script = new()
        {
            One = "1 result",
            Many = "{n} results",
            None = "Nothing found for “{q}”",
            NoneLeft = "Nothing with these filters",
            LikeWords = "No page has it spelled like this. These come close:",
            PartOfWord = "This word is on no page. These have a part of it:",
            SomeWords = "No page has all these words. These have some of them:",
            All = "All {n} results",
            OtherOne = "1 result in Dutch",
            OtherMany = "{n} results in Dutch",
            Older = "Search older editions as well",
            DidYouMean = "Did you mean:",
            Browse = "Browse everything from A to Z",
            Hint = "Press the down arrow to go to the results.",
            Loading = "Just a moment…",
            Failed = "Searching does not work right now. Try again later, or browse.",
            Filters = "Narrow down",
            Clear = "Clear filters",
            More = "Show more",
        },
    };
}
