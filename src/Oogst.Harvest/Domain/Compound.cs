using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>What editors say about one Dutch compound, where the search index would see it wrongly.</summary>
/// <param name="Parts">What it is put together from; empty when it is no compound.</param>
public sealed record Compound(string Word, IReadOnlyList<string> Parts, Place Place)
{
    /// <summary>What Dutch can put between two parts: arbeid-s-markt, stad-s-deel, gemeente-n-fonds, paard-e-bloem.</summary>
    public static readonly IReadOnlyList<string> Links = ["", "s", "e", "en", "n"];

    /// <summary>Whether the parts, with something or nothing between them, are the word.</summary>
    public static bool IsMadeOf(ReadOnlySpan<char> word, ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty || !word.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var left = word[parts[0].Length..];
        if (parts.Length == 1)
            return left.IsEmpty;
        foreach (var link in Links)
            if (left.StartsWith(link, StringComparison.Ordinal) && IsMadeOf(left[link.Length..], parts[1..]))
                return true;
        return false;
    }
}
