namespace Oogst.Theme.Words;

internal static partial class English
{
    private static OnwardWords Onward => new()
    {
        Related = "Read on",
        NamedIn = "Mentioned in",
        AndMore = count => FormattableString.Invariant($"and {count} more"),
    };
}
