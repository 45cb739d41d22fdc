using System.Globalization;
using System.Text;

namespace Oogst.Site.Benchmarks.Corpus;

/// <summary>Writes both tellings of a text at once, sentence by sentence, from a seed: the same seed gives the same text on every machine.</summary>
internal sealed class Writer(int seed)
{
    // Seeded, so this is .NET's documented-as-stable old generator, not the machine's.
    private readonly Random dice = new(seed);

    public int Number(int least, int most) => dice.Next(least, most + 1);

    public bool Once(int times) => dice.Next(times) == 0;

    public T Pick<T>(IReadOnlyList<T> from) => from[dice.Next(from.Count)];

    /// <summary>Different ones, in the order they were drawn.</summary>
    public IReadOnlyList<T> Pick<T>(IReadOnlyList<T> from, int count)
    {
        var left = from.ToList();
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            var at = dice.Next(left.Count);
            picked.Add(left[at]);
            left.RemoveAt(at);
        }
        return picked;
    }

    public Both Noun() => Words.Noun(dice.Next(Words.Nouns));

    public Both Sentence()
    {
        var (template, one, other) = (Pick(Words.Sentences), Noun(), Noun());
        var (verb, adjective, place) = (Pick(Words.Verbs), Pick(Words.Adjectives), Pick(Words.Places));
        return new(
            string.Format(CultureInfo.InvariantCulture, template.Nl, one.Nl, other.Nl, verb.Nl, adjective.Nl, place),
            string.Format(CultureInfo.InvariantCulture, template.En, one.En, other.En, verb.En, adjective.En, place));
    }

    public Both Sentences(int count)
    {
        var (nl, en) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < count; i++)
        {
            var sentence = Sentence();
            nl.Append(i == 0 ? "" : " ").Append(sentence.Nl);
            en.Append(i == 0 ? "" : " ").Append(sentence.En);
        }
        return new(nl.ToString(), en.ToString());
    }
}
