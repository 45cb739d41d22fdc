using System.Collections.Concurrent;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// What was read for one build, kept for the next: a preview then reads again only what changed. Something is remembered by its name
/// and by the very objects it was made from; what the newest build did not ask for is forgotten.
/// </summary>
public sealed class Memory
{
    internal Kept<string, ParsedFile> Files { get; } = new();

    internal Kept<EntryId, ValidatedEntry> Entries { get; } = new();

    /// <summary>The words against the agreement in each text, as <see cref="WrongWords"/> has them.</summary>
    internal Kept<(EntryId, Language), IReadOnlyList<Diagnostic>> Wordings { get; } = new();

    /// <summary>Those that the last build looked for in each language.</summary>
    internal Dictionary<Language, WrongWords> WrongWords { get; } = [];

    /// <summary>What the last build found in all files together, sound or not; null before the first.</summary>
    public Validated? Harvest { get; internal set; }
}

/// <summary>Answers by name, each beside what it was made from. Asked from several threads at once.</summary>
internal sealed class Kept<TName, TMade> where TName : notnull
{
    private readonly ConcurrentDictionary<TName, Holding> holdings = [];
    private volatile int build;

    /// <summary>What the last build did not ask for is forgotten, and likewise what this one will not.</summary>
    public void NewBuild()
    {
        EndBuild();
        build++;
    }

    /// <summary>Everything was asked for: what was not is gone, also for whoever asks for the newest.</summary>
    public void EndBuild()
    {
        foreach (var (name, held) in holdings)
            if (held.AskedIn != build)
                holdings.TryRemove(name, out _);
    }

    public TMade Of(TName name, IReadOnlyList<object> from, Func<TMade> make)
    {
        if (!holdings.TryGetValue(name, out var kept) || !AreSame(kept.From, from))
            return Note(name, from, make());
        // Nearly everything, so nothing is made for it.
        kept.AskedIn = build;
        return kept.Made;
    }

    /// <summary>The answer as it was last given, also while a build is under way; the default when there is none.</summary>
    public TMade? Newest(TName name) => holdings.TryGetValue(name, out var kept) ? kept.Made : default;

    /// <summary>Keeps an answer that is given between two builds.</summary>
    public TMade Note(TName name, IReadOnlyList<object> from, TMade made)
    {
        holdings[name] = new(from, made) { AskedIn = build };
        return made;
    }

    // Sameness, not likeness: comparing two drafts would take longer than reading them.
    private static bool AreSame(IReadOnlyList<object> some, IReadOnlyList<object> others)
    {
        for (var at = 0; at < some.Count && at < others.Count; at++)
            if (!ReferenceEquals(some[at], others[at]))
                return false;
        return some.Count == others.Count;
    }

    private sealed class Holding(IReadOnlyList<object> from, TMade made)
    {
        public IReadOnlyList<object> From => from;

        public TMade Made => made;

        /// <summary>The last build that asked for it.</summary>
        public int AskedIn { get; set; }
    }
}
