using Markdig.Syntax;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;

namespace Oogst.Harvest.Content;

/// <summary>
/// Warns where a text does not use the agreed words: those of <c>terms.yml</c>, and the names of methods, phases and themes, which stand in every
/// language. In a translation the original's word is wrong; in any language, a word to avoid.
/// </summary>
internal static class Wording
{
    public static void Check(IReadOnlyList<Entry> entries, IReadOnlyList<Term> terms, IReadOnlyList<AgreedPair> pairs, Report report)
    {
        var concepts = entries.OfType<Method>().Select(method => new Concept(language => method.Told.Has(language) ? method.Told.For(language).Names : []))
            .Concat(terms.Where(term => term is Phase or Theme).Select(term => new Concept(language => [term.Name[language]])))
            .Concat(pairs.Select(pair => new Concept(language => [pair.Name[language]])))
            .ToList();
        foreach (var language in Language.All)
        {
            var lexicon = new Lexicon<Wrong>(WrongIn(language, concepts, pairs));
            if (!lexicon.IsEmpty)
                entries.AsParallel().Where(entry => entry.Told.Has(language)).ForAll(entry => Check(entry.Told.For(language), lexicon, report));
        }
    }

    private sealed record Concept(Func<Language, IEnumerable<string>> NamesIn);

    /// <param name="Agreed">What to write instead.</param>
    /// <param name="AvoidedAt">Where the word is listed to be avoided; null for a word of the original's language.</param>
    private sealed record Wrong(string Agreed, Place? AvoidedAt);

    private static IEnumerable<(string Name, Language Language, Wrong Wrong)> WrongIn(Language language, List<Concept> concepts, IReadOnlyList<AgreedPair> pairs)
    {
        var avoided = pairs.SelectMany(pair => pair.Avoid.GetValueOrDefault(language, []).Select(word => (word.Value, language, new Wrong(pair.Name[language], word.Place))));
        // Dutch is what the others are translated from, and takes words from anywhere.
        if (language == Language.All[0])
            return avoided;
        var right = concepts.SelectMany(concept => concept.NamesIn(language)).Select(Bare(language)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var foreign =
            from concept in concepts
            where concept.NamesIn(language).Any()
            from other in Language.All
            where other != language
            from name in concept.NamesIn(other).Select(Bare(other))
            where !right.Contains(name)
            select (name, other, new Wrong(concept.NamesIn(language).First(), null));
        return avoided.Concat(foreign);
    }

    private static Func<string, string> Bare(Language language) => name => Alphabet.Of(language).WithoutArticle(name).Name;

    private static void Check(Telling telling, Lexicon<Wrong> lexicon, Report report)
    {
        foreach (var line in telling.Lines)
            foreach (var found in lexicon.In(line.Value))
                Tell(line.Value.Substring(found.Start, found.Length), found.Meaning, line.Place, report);
        // Most texts hold no such word, and their trees need not be made for it.
        if (!lexicon.MayBeIn(telling.Body.Text))
            return;
        var running = RunningText.Whole(telling.Body);
        foreach (var found in lexicon.In(running.Text))
        {
            var (literal, offset) = running.At(found.Start);
            var start = literal.Span.Start + offset;
            Tell(running.Text.Substring(found.Start, found.Length), found.Meaning, telling.Body.PlaceOf(new SourceSpan(start, start + found.Length - 1)), report);
        }
    }

    private static void Tell(string word, Wrong wrong, Place place, Report report) =>
        report.Add(wrong.AvoidedAt is { } listed ? Mistakes.WordToAvoid(place, word, wrong.Agreed, listed) : Mistakes.WordOfOtherLanguage(place, word, wrong.Agreed));
}
