using System.Collections.Concurrent;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Theme;
using Oogst.Theme.Parts;

namespace Oogst.Site.Rendering;

/// <summary>
/// The cards of lists in one language, each made once: an entry stands in the list of every value it is found under. A card that was shown
/// everywhere it belongs is let go; whoever asks for it after that, as a preview does, has it made again.
/// </summary>
internal sealed class ListCards(Reading reading)
{
    private readonly ConcurrentDictionary<Listed, Shown> shown = new(ReferenceEqualityComparer.Instance);

    public Piece Of(Listed item)
    {
        var one = shown.GetOrAdd(item, first => new(Make(first)) { Left = PagesWith(first) });
        if (Interlocked.Decrement(ref one.Left) == 0)
            shown.TryRemove(item, out _);
        return one.Card;
    }

    // The whole list, and the list of each value that has one.
    private static int PagesWith(Listed item) =>
        1 + item.Values.Count(value => Subject.FoundUnder(item.Voice is null ? item.Entry.Id.Kind : Kind.Voices, value) is Subject.Everywhere);

    private Piece Make(Listed item) => PageWriter.Piece(item.Voice is { } voice
        ? new HeardVoiceCard { Reading = reading, Voice = voice }
        : new Card { Reading = reading, Entry = item.Entry, IsAcrossEditions = true });

    private sealed class Shown(Piece card)
    {
        /// <summary>How many more pages show it.</summary>
        public int Left;

        public Piece Card => card;
    }
}
