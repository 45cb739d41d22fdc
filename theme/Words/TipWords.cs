namespace Oogst.Theme.Words;

/// <summary>The words of the tip finder and its cards.</summary>
public sealed record TipWords
{
    public required string Cards { get; init; }
    public required string CardsSlug { get; init; }
    public required string CardsAbout { get; init; }
    public required string AnotherTip { get; init; }
}
