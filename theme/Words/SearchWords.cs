namespace Oogst.Theme.Words;

/// <summary>The words of searching, in one language.</summary>
public sealed record SearchWords
{
    /// <summary>The word in the address of the search page.</summary>
    public required string Slug { get; init; }

    /// <summary>Title of the page, label of the field and text of its button.</summary>
    public required string Search { get; init; }
    public required string Placeholder { get; init; }
    public required string About { get; init; }
    public required string WithoutScript { get; init; }
    /// <summary>For the switch of the key that leads to the field.</summary>
    public required string SlashKey { get; init; }
    public required string WaysIn { get; init; }
    public required string Kinds { get; init; }
    public required Naming Page { get; init; }
    public required ScriptWords Script { get; init; }
}

/// <summary>What the script says while somebody searches. <c>{n}</c> stands for a number, <c>{q}</c> for what was typed.</summary>
public sealed record ScriptWords
{
    public required string One { get; init; }
    public required string Many { get; init; }
    public required string None { get; init; }

    /// <summary>When there are results, and the filters let none of them through.</summary>
    public required string NoneLeft { get; init; }

    public required string SomeWords { get; init; }
    public required string PartOfWord { get; init; }
    public required string LikeWords { get; init; }
    public required string All { get; init; }
    public required string OtherOne { get; init; }
    public required string OtherMany { get; init; }
    public required string Older { get; init; }
    public required string DidYouMean { get; init; }
    public required string Browse { get; init; }
    public required string Hint { get; init; }
    public required string Loading { get; init; }
    public required string Failed { get; init; }
    public required string Filters { get; init; }
    public required string Clear { get; init; }
    public required string More { get; init; }
}
