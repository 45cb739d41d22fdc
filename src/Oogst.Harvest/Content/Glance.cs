using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// One saved file, of an entry or a vocabulary, read by itself and held against everything else as it was: enough for a first glance at a change,
/// long before all has been gone over again. Whatever is new, gone or wrong is left to the whole reading.
/// </summary>
public static class Glance
{
    /// <param name="memory">Of the last whole reading. What is read here is not read again by the next.</param>
    /// <param name="harvest">What the reading that is shown now found: everything else is as it was there, whatever was read since.</param>
    /// <returns>Null unless the file tells an entry that was there at the same address, and is sound.</returns>
    public static Entry? At(SourceFile file, Memory memory, Validated harvest)
    {
        var report = new Report();
        if (Shelving.Place(file, report) is not Shelf.OfTelling shelf || Parse.Afresh(file, memory).Made is not Draft)
            return null;
        var parsed = Language.All.Select(language => memory.Files.Newest($"{file.Path[..^$"{shelf.Language}.md".Length]}{language}.md")).OfType<ParsedFile>().ToList();
        var drafts = parsed.Select(one => one.Made).OfType<Draft>().ToList();
        if (harvest.Entries.FirstOrDefault(entry => entry.Id == shelf.Id) is not { } before || Validate.Afresh(drafts, memory) is not { IsDraft: false, Entry: { } entry } validated
            || Language.All.Any(language => entry.SlugIn(language) != before.SlugIn(language)))
            return null;
        foreach (var mistakes in parsed.Select(one => one.Mistakes).Append(validated.Mistakes))
            report.AddAll(mistakes);
        return Relate.One(entry, harvest, report);
    }

    /// <inheritdoc cref="At"/>
    /// <returns>All words of the vocabulary; null unless nothing but names and descriptions is different in it, and all are sound.</returns>
    public static IReadOnlyList<Term>? Words(SourceFile file, Memory memory, Validated harvest)
    {
        var report = new Report();
        if (Shelving.Place(file, report) is not Shelf.OfVocabulary || Parse.Afresh(file, memory) is not { Mistakes: [], Made: VocabularyDraft draft })
            return null;
        var words = ReadTerms.From([draft], report);
        var before = harvest.Terms.Where(term => term.Id.Vocabulary == draft.Vocabulary).ToList();
        return report.IsEmpty && words.Count == before.Count && words.Zip(before).All(pair => IsTheSameButForNames(pair.First, pair.Second)) ? words : null;
    }

    private static bool IsTheSameButForNames(Term now, Term before)
    {
        var same = now with { Name = before.Name, Slugs = before.Slugs, Place = before.Place };
        if ((same, before) is (Phase phase, Phase former))
            same = phase with { About = former.About };
        return same == before && Language.All.All(language => now.Slugs[language] == before.Slugs[language]);
    }
}
