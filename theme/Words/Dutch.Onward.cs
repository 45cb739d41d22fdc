namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static OnwardWords Onward => new()
    {
        Related = "Lees ook",
        NamedIn = "Genoemd in",
        AndMore = count => FormattableString.Invariant($"en nog {count}"),
    };
}
