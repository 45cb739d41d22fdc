using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

/// <summary>What the accessibility statement calls its facts.</summary>
public sealed record ExaminationWords
{
    public required string AsOf { get; init; }
    public required string Pages { get; init; }
    public required string Rules { get; init; }
    public required string Proof { get; init; }
    public required string Violations { get; init; }

    /// <summary>How many pages there are, and how each was looked at.</summary>
    public required Func<int, string> EveryPage { get; init; }

    public required Func<Examination, string> RulesOf { get; init; }
    public required Func<int, string> FaultsFound { get; init; }
}
