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
    /// <param name="memory">What was found in an earlier build; a text is gone through again when it changed, or when a word in it did.</param>
    public static void Check(IReadOnlyList<Entry> entries, IReadOnlyList<Term> terms, IReadOnlyList<AgreedPair> pairs, Report report, Memory? memory = null)
    {
        memory?.Wordings.NewBuild();
        var concepts = entries.OfType<Method>().Select(method => new Concept(language => method.Told.Has(language) ? method.Told.For(language).Names : []))
            .Concat(terms.Where(term => term is Phase or Theme).Select(term => new Concept(language => [term.Name[language]])))
            .Concat(pairs.Select(pair => new Concept(language => [pair.Name[language]])))
            .ToList();
        foreach (var language in Language.All)
        {
            var before = memory?.WrongWords.GetValueOrDefault(language);
            var words = WrongWords.Of([.. WrongIn(language, concepts, pairs)], before);
            var changed = words.Since(before);
            if (!words.Lexicon.IsEmpty)
                entries.AsParallel().Where(entry => entry.Told.Has(language)).ForAll(entry => report.AddAll(Found(entry.Id, entry.Told.For(language))));
            memory?.WrongWords[language] = words;

            IReadOnlyList<Diagnostic> Found(EntryId id, Telling telling)
            {
                if (memory is null)
                    return In(telling, words.Lexicon);
                if (changed.IsEmpty || !MayBeIn(telling, changed))
                    return memory.Wordings.Of((id, language), [telling], () => In(telling, words.Lexicon));
                return memory.Wordings.Note((id, language), [telling], In(telling, words.Lexicon));
            }
        }
    }

    private static bool MayBeIn(Telling telling, Lexicon<WrongWord> words) => telling.Lines.Any(line => words.MayBeIn(line.Value)) || telling.Body.Ask(words.MayBeIn);

    private sealed record Concept(Func<Language, IEnumerable<string>> NamesIn);

    private static IEnumerable<(string Name, Language Language, WrongWord Wrong)> WrongIn(Language language, List<Concept> concepts, IReadOnlyList<AgreedPair> pairs)
    {
        var avoided = pairs.SelectMany(pair => pair.Avoid.GetValueOrDefault(language, []).Select(word => (word.Value, language, new WrongWord(pair.Name[language], word.Place))));
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
            select (name, other, new WrongWord(concept.NamesIn(language).First(), null));
        return avoided.Concat(foreign);
    }

    private static Func<string, string> Bare(Language language) => name => Alphabet.Of(language).WithoutArticle(name).Name;

    private static List<Diagnostic> In(Telling telling, Lexicon<WrongWord> lexicon)
    {
        var found = telling.Lines.SelectMany(line => lexicon.In(line.Value).Select(word => Mistake(line.Value, word, PlaceIn(line, word), isPlain: true))).ToList();
        // Most texts hold no such word, and their trees need not be made for it.
        if (!telling.Body.Ask(lexicon.MayBeIn))
            return found;
        var running = RunningText.Whole(telling.Body);
        foreach (var word in lexicon.In(running.Text))
        {
            var (literal, offset) = running.At(word.Start);
            var start = literal.Span.Start + offset;
            found.Add(Mistake(running.Text, word, telling.Body.PlaceOf(new SourceSpan(start, start + word.Length - 1)), isPlain: false));
        }
        return found;
    }

    // Written on one line, as it is or between quotation marks; elsewhere nobody knows what stands where.
    private static Place PlaceIn(Placed<string> line, Found<WrongWord> found) => (line.Place.Length - line.Value.Length) is (0 or 2) and var quotes
        ? line.Place with { Column = line.Place.Column + (quotes / 2) + found.Start, Length = found.Length }
        : line.Place;

    private static Diagnostic Mistake(string text, Found<WrongWord> found, Place place, bool isPlain)
    {
        var (word, wrong) = (text.Substring(found.Start, found.Length), found.Meaning);
        return wrong.AvoidedAt is { } listed ? Mistakes.WordToAvoid(place, word, wrong.Agreed, listed, isPlain) : Mistakes.WordOfOtherLanguage(place, word, wrong.Agreed, isPlain);
    }
}
