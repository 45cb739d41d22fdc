using System.Collections.Concurrent;

namespace Oogst.Harvest.Diagnostics;

/// <summary>Collects what every step finds. Steps may add from several threads; reading sorts by place, so the order never depends on them.</summary>
public sealed class Report
{
    private readonly ConcurrentQueue<Diagnostic> found = new();

    public bool HasErrors => found.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Whether nothing was found at all, not even a warning.</summary>
    public bool IsEmpty => found.IsEmpty;

    /// <summary>In no order that means anything.</summary>
    public IReadOnlyList<Diagnostic> Found => [.. found];

    public void Add(Diagnostic diagnostic) => found.Enqueue(diagnostic);

    public void AddAll(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. found
            .DistinctBy(diagnostic => (diagnostic.Place, diagnostic.Code, diagnostic.Message[Domain.Language.Dutch]))
            .OrderBy(diagnostic => diagnostic.Place)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message[Domain.Language.Dutch], StringComparer.Ordinal)];
}
