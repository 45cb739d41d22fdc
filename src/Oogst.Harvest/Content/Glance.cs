using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// One saved file of an entry, read by itself and held against everything else as it was: enough for a first glance at a change, long before
/// all has been gone over again. Whatever is new, gone or wrong is left to the whole reading.
/// </summary>
public static class Glance
{
    /// <param name="memory">Of the last whole reading. What is read here is not read again by the next.</param>
    /// <param name="harvest">What the reading that is shown now found: everything else is as it was there, whatever was read since.</param>
    /// <returns>Null unless the file tells an entry that was there, and is sound.</returns>
    public static Entry? At(SourceFile file, Memory memory, Validated harvest)
    {
        var report = new Report();
        if (Shelving.Place(file, report) is not Shelf.OfTelling shelf || Parse.Afresh(file, memory).Made is not Draft)
            return null;
        var drafts = Language.All
            .Select(language => memory.Files.Newest($"{file.Path[..^$"{shelf.Language}.md".Length]}{language}.md")?.Made)
            .OfType<Draft>().ToList();
        if (!harvest.Entries.Any(entry => entry.Id == shelf.Id) || Validate.Afresh(drafts, memory) is not { IsDraft: false, Entry: { } entry } validated)
            return null;
        report.AddAll(validated.Mistakes);
        return Relate.One(entry, harvest, report);
    }
}
