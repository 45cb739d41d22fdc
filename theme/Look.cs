using Oogst.Harvest.Domain;

namespace Oogst.Theme;

/// <summary>What the styles are told about an entry, so that a kind and a phase look the same everywhere.</summary>
internal static class Look
{
    public static string KindOf(Entry entry) => entry switch
    {
        Tip { Kind: TipKind.Golden } => "golden-tip",
        _ => entry.Id.Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The phase that gives a meeting its colour: the first of its own.</summary>
    public static int? PhaseOf(Publication publication, Entry entry) =>
        entry is Meeting { Phases: [var first, ..] } && publication[first.Value] is Phase phase ? phase.Order : null;
}
