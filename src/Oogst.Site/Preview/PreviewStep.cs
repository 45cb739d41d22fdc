namespace Oogst.Site.Preview;

/// <summary>Something that happened in a preview.</summary>
/// <param name="Proof">Null when there is none, because the bundler failed or we did; <paramref name="Trouble"/> then says how.</param>
/// <param name="Took">Without the wait for the change to come to rest.</param>
public sealed record PreviewStep(Proof? Proof, TimeSpan Took, string Trouble)
{
    /// <summary>The files that led to it; none when the preview starts.</summary>
    public IReadOnlyList<string> Saved { get; init; } = [];
}
