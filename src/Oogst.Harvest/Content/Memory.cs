using System.Collections.Concurrent;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;

namespace Oogst.Harvest.Content;

/// <summary>
/// What was read for one build, kept for the next: a preview then reads again only what changed. Something is remembered by its name
/// and by the very objects it was made from; what the newest build did not ask for is forgotten.
/// </summary>
public sealed class Memory
{
    internal Kept<string, ParsedFile> Files { get; } = new();

    internal Kept<EntryId, ValidatedEntry> Entries { get; } = new();

    /// <summary>The words against the agreement in each text, by the text and the words looked for.</summary>
    internal Kept<(EntryId, Language), IReadOnlyList<Diagnostic>> Wordings { get; } = new();

    internal Dictionary<Language, (IReadOnlyList<(string, Language, WrongWord)> Names, Lexicon<WrongWord> Lexicon)> WrongWords { get; } = [];

    /// <summary>What the last build found in all files together, sound or not; null before the first.</summary>
    public Validated? Harvest { get; internal set; }
}

/// <summary>Answers by name, each beside what it was made from. Asked from several threads at once.</summary>
internal sealed class Kept<TName, TMade> where TName : notnull
{
    private volatile ConcurrentDictionary<TName, (IReadOnlyList<object> From, TMade Made)> before = [];
    private volatile ConcurrentDictionary<TName, (IReadOnlyList<object> From, TMade Made)> now = [];

    /// <summary>From here on, what was kept last time counts as earlier; what is not asked for until the next time is forgotten.</summary>
    public void NewBuild() => (before, now) = (now, []);

    /// <summary>Everything was asked for: what was not is gone, also for whoever asks for the newest.</summary>
    public void EndBuild() => before = [];

    public TMade Of(TName name, IReadOnlyList<object> from, Func<TMade> make)
    {
        // Sameness, not likeness: comparing two drafts would take longer than reading them.
        var made = before.TryGetValue(name, out var kept) && kept.From.SequenceEqual(from, ReferenceEqualityComparer.Instance) ? kept.Made : make();
        now[name] = (from, made);
        return made;
    }

    /// <summary>The answer as it was last given, also while a build is under way; the default when there is none.</summary>
    public TMade? Newest(TName name) => now.TryGetValue(name, out var kept) || before.TryGetValue(name, out kept) ? kept.Made : default;

    /// <summary>Keeps an answer that is given between two builds.</summary>
    public TMade Note(TName name, IReadOnlyList<object> from, TMade made)
    {
        now[name] = (from, made);
        return made;
    }
}
