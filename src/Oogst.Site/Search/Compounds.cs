using System.Collections.Frozen;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Search;

/// <summary>
/// Splits Dutch compounds, so that "communicatie" finds "arbeidsmarktcommunicatie". Both parts must be known words and one of them must be used
/// in the harvest: a dictionary alone sees compounds everywhere.
/// </summary>
/// <param name="seen">The stems of all words of the harvest.</param>
/// <param name="exceptions">What editors say: the parts of a word, or none for a word that is whole.</param>
internal sealed class Compounds(Lexicon lexicon, IReadOnlySet<string> seen, IReadOnlyList<Compound> exceptions)
{
    private readonly Dictionary<string, string[]> exceptions =
        exceptions.ToDictionary(each => Lexicon.Fold(each.Word), each => each.Parts.Select(Lexicon.Fold).ToArray(), StringComparer.Ordinal);

    private const int ShortestPart = 3;
    private const int ShortestWord = 7;

    // Longer is no word but an address, a slip or an attack; every place to cut costs a copy of the rest.
    private const int LongestWord = 80;

    // Of words of three letters only these: any other is far more often the end or the beginning of something else.
    private static readonly FrozenSet<string> ShortParts = FrozenSet.ToFrozenSet(["app", "dag", "gap", "lid", "tip", "vak", "web", "wet"], StringComparer.Ordinal);

    // These make another word of what stands before them; they are no second part.
    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        ["heid", "heden", "schap", "schappen", "baar", "bare", "loos", "loze", "achtig", "achtige", "zaam", "zame", "ling", "lingen", "ring", "ringen", "lijk", "lijke", "atie", "aties", "iteit",
            "isme", "eren", "eerd", "eerde", "erend", "erende", "ende", "enden", "elen", "elijk", "elijke", "ieve", "isch", "ische", "ster", "sters", "tie", "ties", "ting", "tingen", "ding", "dingen",
            "king", "kingen", "ning", "ningen", "ging", "gingen", "teit", "matig", "matige", "vormig", "vormige", "waarts", "gewijs", "rijk", "rijke", "vol", "volle", "steen", "eling", "elingen",
            "tjes", "pjes", "zelf", "zelfde", "daad", "even", "alen", "sten", "stes", "lers", "ders", "nemer", "nemers", "gever", "gevers", "end", "aar", "aars", "telling", "tellingen", "stelling", "stellingen", "neer"],
        StringComparer.Ordinal);

    // These change the verb or noun behind them; nobody looks for them by themselves.
    private static readonly FrozenSet<string> Openings = FrozenSet.ToFrozenSet(
        ["aaneen", "achter", "anti", "beneden", "bijeen", "binnen", "boven", "buiten", "contra", "daar", "deze", "door", "eens", "elkaar", "even", "hier", "heen", "inter", "maar", "mede", "mega",
            "mini", "naar", "neer", "niet", "omhoog", "omlaag", "onder", "ondanks", "over", "rond", "samen", "semi", "straks", "super", "tegen", "tegenover", "terug", "toen", "tussen", "uiteen", "vast", "voor",
            "voort", "vooruit", "waar", "want", "weer", "weder", "zich", "zelf", "zonder", "gelijk", "vooral", "voorbij", "open", "klaar", "veel", "enig", "alle", "ieder", "meer", "minder", "volop", "evenzo",
            "best", "hoog", "laag", "goed", "vrij", "eerst", "half", "keer", "kort", "lang", "bezig", "terecht", "gaande", "combi", "richt"],
        StringComparer.Ordinal);

    /// <summary>The parts of a word, also the parts of its parts, as folded words; empty when it is no compound.</summary>
    public IReadOnlyList<string> PartsOf(string folded)
    {
        var parts = new List<string>();
        Collect(folded, parts);
        return parts;
    }

    private void Collect(string word, List<string> parts)
    {
        foreach (var part in Split(word))
        {
            parts.Add(part);
            Collect(part, parts);
        }
    }

    /// <summary>The two parts of a word, or what editors say they are; none when it is no compound.</summary>
    public string[] Split(string word)
    {
        if (exceptions.TryGetValue(word, out var given))
            return given;
        if (word.Length is < ShortestWord or > LongestWord || !word.All(char.IsAsciiLetterLower))
            return [];
        var (best, bestScore) = (default((string, string)?), double.MinValue);
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            var head = word[cut..];
            if (Endings.Contains(head) || !CanEnd(head))
                continue;
            foreach (var link in Compound.Links)
            {
                var length = cut - link.Length;
                if (length < ShortestPart || !word.AsSpan(length, link.Length).SequenceEqual(link))
                    continue;
                var opening = word[..length];
                if (Openings.Contains(opening) || !CanBegin(opening))
                    continue;
                var used = (IsUsed(opening) ? 1 : 0) + (IsUsed(head) ? 1 : 0);
                var score = (used * 3) + (Math.Min(opening.Length, head.Length) / 2.0) - link.Length;
                if (used > 0 && score > bestScore)
                    (best, bestScore) = ((opening, head), score);
            }
        }
        return best is var (first, second) ? [first, second] : [];
    }

    private static bool CanEnd(string word) => word.Length > ShortestPart ? WordList.Has(word) : ShortParts.Contains(word);

    // Stems of verbs begin compounds and stand in no dictionary: roddel-oefening. A stem that was found by taking off an s or e is none.
    private bool CanBegin(string word) => word.Length > ShortestPart
        ? WordList.Has(word) || (word[^1] is not ('s' or 'e') && IsUsed(word))
        : ShortParts.Contains(word);

    private bool IsUsed(string word) => lexicon.TermOf(word) is { Length: > 0 } term && seen.Contains(term);
}
