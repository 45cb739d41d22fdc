using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// One saved file, of an entry, a vocabulary or a picture, read by itself and laid over everything else as it was: enough for a first glance at a
/// change, long before all has been gone over again. Whatever is new, gone or wrong is left to the whole reading.
/// </summary>
public static class Glance
{
    /// <param name="file">Its entry, words or picture must have been there.</param>
    /// <param name="memory">Of the last whole reading. What is read here is not read again by the next.</param>
    /// <param name="harvest">What the reading that is shown now found: everything else is as it was there, whatever was read since.</param>
    /// <param name="seen">What is shown now, perhaps with earlier glances over it.</param>
    /// <param name="report">Takes what is wrong with the file by itself.</param>
    /// <returns>What is shown with the file over it; null when it cannot be judged by itself, or is not sound.</returns>
    public static Publication? Over(Publication seen, SourceFile file, Memory memory, Validated harvest, Report report) => Shelving.Place(file, report) switch
    {
        Shelf.OfTelling shelf when At(shelf, file, memory, harvest, report) is { } entry => seen.Glance(entry),
        Shelf.OfVocabulary when Words(file, memory, harvest, report) is { } words => seen.Glance(words),
        Shelf.OfFile when Picture(file, memory, harvest, report) is { } picture => seen.Glance(picture),
        _ => null,
    };

    private static Entry? At(Shelf.OfTelling shelf, SourceFile file, Memory memory, Validated harvest, Report report)
    {
        Parse.Afresh(file, memory);
        var parsed = Language.All.Select(language => memory.Files.Newest($"{file.Path[..^$"{shelf.Language}.md".Length]}{language}.md")).OfType<ParsedFile>().ToList();
        foreach (var one in parsed)
            report.AddAll(one.Mistakes);
        var drafts = parsed.Select(one => one.Made).OfType<Draft>().ToList();
        if (drafts.Count < parsed.Count || harvest.Entries.FirstOrDefault(entry => entry.Id == shelf.Id) is not { } before)
            return null;
        var validated = Validate.Afresh(drafts, memory);
        report.AddAll(validated.Mistakes);
        return validated.Entry is { } now && now.IsDraft == before.IsDraft ? Relate.One(now, harvest, report) : null;
    }

    // Nothing but names and descriptions may be different.
    private static IReadOnlyList<Term>? Words(SourceFile file, Memory memory, Validated harvest, Report report)
    {
        var parsed = Parse.Afresh(file, memory);
        report.AddAll(parsed.Mistakes);
        if (parsed.Made is not VocabularyDraft draft)
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

    private static MediaFile? Picture(SourceFile file, Memory memory, Validated harvest, Report report)
    {
        var parsed = Parse.Afresh(file, memory);
        report.AddAll(parsed.Mistakes);
        return report.IsEmpty && harvest.Files.ContainsKey(file.Path) ? parsed.Made as MediaFile : null;
    }
}
