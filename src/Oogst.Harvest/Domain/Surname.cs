namespace Oogst.Harvest.Domain;

/// <summary>A person's name as the index of a book has it: <c>Steen, Barbara van der</c>.</summary>
public static class Surname
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "der", "den", "de", "het", "'t", "’t", "te", "ten", "ter", "in", "op", "aan", "bij", "uit", "over", "voor", "la", "le", "du", "von", "zu",
    };

    /// <summary>
    /// The surname starts at the first particle, else it is the last word; by Dutch custom the particles themselves go to the end.
    /// A name of one word stays as it is.
    /// </summary>
    public static string First(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = Array.FindIndex(words, Math.Min(1, words.Length), word => Particles.Contains(word[(word.LastIndexOf('-') + 1)..]));
        if (start < 0)
            start = words.Length - 1;
        var main = start;
        while (main < words.Length - 1 && Particles.Contains(words[main]))
            main++;
        return main <= 0 ? name : $"{string.Join(' ', words[main..])}, {string.Join(' ', words[..main])}";
    }
}
