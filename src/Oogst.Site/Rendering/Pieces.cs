using System.Collections.Concurrent;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>What templates have made for more pages of one language than one.</summary>
internal sealed class Pieces
{
    // Pages with the same pieces are made soon after each other. What has not been made lately may be made again: a site of any size keeps as many.
    private const int MostKept = 1 << 12;

    private readonly ConcurrentDictionary<(Type, object?), Piece> made = new();
    private int count;

    /// <param name="reading">The language's own: whoever asks first may read in another way, and what is made is for all.</param>
    public Piece Of(Template template, object? about, Reading reading)
    {
        if (made.TryGetValue((template.GetType(), about), out var known))
            return known;
        template.Reading = reading;
        var piece = PageWriter.Piece(template);
        if (Interlocked.Increment(ref count) % MostKept == 0)
            made.Clear();
        return made.GetOrAdd((template.GetType(), about), piece);
    }
}
