using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// One saved file, of an entry, a vocabulary or a picture, read by itself and laid over everything else as it was: enough for a first glance at a
/// change, long before all has been gone over again. What is wrong, or changes more than what is shown of it, is left to the whole reading.
/// </summary>
public static class Glance
{
    /// <param name="file">Its words or picture must have been there, and the edition of its entry.</param>
    /// <param name="memory">Of the last whole reading. What is read here is not read again by the next.</param>
    /// <param name="harvest">What the reading that is shown now found: everything else is as it was there, whatever was read since.</param>
    /// <param name="seen">What is shown now, perhaps with earlier glances over it.</param>
    /// <param name="withDrafts">Whether entries marked <c>draft: true</c> are shown.</param>
    /// <param name="report">Takes what is wrong with the file by itself.</param>
    /// <returns>What is shown with the file over it; null when it cannot be judged by itself, or is not sound.</returns>
    public static Publication? Over(Publication seen, SourceFile file, Memory memory, Validated harvest, bool withDrafts, Report report) => Shelving.Place(file, report) switch
    {
        Shelf.OfTelling shelf when At(shelf, file, memory, harvest, withDrafts, report) is { } entry => seen.Glance(entry),
        Shelf.OfVocabulary when Words(file, memory, harvest, report) is { } words => seen.Glance(words),
        Shelf.OfFile when Picture(file, memory, harvest, report) is { } picture => seen.Glance(picture),
        _ => null,
    };

    private static Entry? At(Shelf.OfTelling shelf, SourceFile file, Memory memory, Validated harvest, bool withDrafts, Report report)
    {
        var (saved, withoutLanguage) = (Parse.Afresh(file, memory), file.Path[..^$"{shelf.Language}.md".Length]);
        var parsed = Language.All.Select(language => language == shelf.Language ? saved : memory.Files.Newest($"{withoutLanguage}{language}.md")).OfType<ParsedFile>().ToList();
        foreach (var one in parsed)
            report.AddAll(one.Mistakes);
        var drafts = parsed.Select(one => one.Made).OfType<Draft>().ToList();
        if (drafts.Count < parsed.Count)
            return null;
        var validated = Validate.Afresh(drafts, memory);
        report.AddAll(validated.Mistakes);
        return validated.Entry is { } entry && IsShownNow(entry, harvest, withDrafts) ? Relate.One(entry, harvest, report) : null;
    }

    // What is no draft any more, or from now on, is that in every list. Of what is new, an edition is what all else is placed in, and a meeting is
    // placed on the spiral.
    private static bool IsShownNow(Entry entry, Validated harvest, bool withDrafts) => harvest.Entries.FirstOrDefault(one => one.Id == entry.Id) is { } before
        ? entry.IsDraft == before.IsDraft
        : (withDrafts || !entry.IsDraft) && entry is not (Edition or Meeting) && harvest.Entries.Any(one => one.Id == EntryId.OfEdition(entry.Id.Edition));

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
