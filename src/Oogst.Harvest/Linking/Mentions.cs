using Markdig.Syntax.Inlines;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>Where one text names methods for the first time. Pieces of text are known by where they start: the syntax tree may be another one when it is rendered.</summary>
public sealed class Mentions
{
    public static readonly Mentions None = new();

    private readonly Dictionary<int, List<Cut>> cuts = [];
    private readonly List<EntryId> methods = [];

    private Mentions()
    {
    }

    /// <summary>In the order in which the text names them.</summary>
    public IReadOnlyList<EntryId> Methods => methods;

    /// <returns>Empty for a piece of text that can be written as it is.</returns>
    public IReadOnlyList<Cut> CutsIn(LiteralInline literal) => cuts.TryGetValue(literal.Span.Start, out var known) ? known : [];

    internal static Mentions Of(RunningText running, IEnumerable<Found<EntryId>> found)
    {
        Mentions? mentions = null;
        foreach (var (start, length, method) in found)
        {
            mentions ??= new();
            mentions.methods.Add(method);
            var ((first, from), (last, upTo)) = (running.At(start), running.At(start + length - 1));
            mentions.Cut(first, new(from, method));
            mentions.Cut(last, new(upTo + 1, null));
        }
        return mentions ?? None;
    }

    private void Cut(LiteralInline literal, Cut cut)
    {
        if (!cuts.TryGetValue(literal.Span.Start, out var known))
            cuts[literal.Span.Start] = known = [];
        known.Add(cut);
    }
}

/// <summary>A point in a piece of text where a link to a method begins or ends.</summary>
/// <param name="Opens">The method; null where the link ends.</param>
public readonly record struct Cut(int At, EntryId? Opens);
