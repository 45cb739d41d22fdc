using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;

namespace Oogst.Harvest.Content;

/// <summary>All that are looked for in the texts of one language.</summary>
internal sealed class WrongWords
{
    private readonly IReadOnlyList<(string Name, Language Language, WrongWord Wrong)> names;

    private WrongWords(IReadOnlyList<(string, Language, WrongWord)> names) => (this.names, Lexicon) = (names, new(names));

    public Lexicon<WrongWord> Lexicon { get; }

    /// <returns>Those of before when they are the same.</returns>
    public static WrongWords Of(IReadOnlyList<(string, Language, WrongWord)> names, WrongWords? before) => before is not null && before.names.SequenceEqual(names) ? before : new(names);

    /// <summary>Those that came, went or mean something else. In a text without any of them, what was found before still holds.</summary>
    public Lexicon<WrongWord> Since(WrongWords? before)
    {
        if (before is null || before == this)
            return new([]);
        var (then, now) = (before.names.ToHashSet(), names.ToHashSet());
        // Where two could be meant, the first is: in another order any may mean something else.
        return names.Where(then.Contains).SequenceEqual(before.names.Where(now.Contains))
            ? new(names.Where(name => !then.Contains(name)).Concat(before.names.Where(name => !now.Contains(name))))
            : new(names.Concat(before.names));
    }
}

/// <param name="Agreed">What to write instead.</param>
/// <param name="AvoidedAt">Where the word is listed to be avoided; null for a word of the original's language.</param>
internal sealed record WrongWord(string Agreed, Place? AvoidedAt);
