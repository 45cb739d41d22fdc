namespace Oogst.Theme.Words;

/// <summary>The words of the ways on at the end of an entry.</summary>
public sealed record OnwardWords
{
    public required string Related { get; init; }
    public required string NamedIn { get; init; }

    /// <summary>Below a list that was cut off, with how many are left.</summary>
    public required Func<int, string> AndMore { get; init; }
}
