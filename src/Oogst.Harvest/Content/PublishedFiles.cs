using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Which images and attachments are published. Those of drafts are not: whoever guesses an address must not see what is still being written.</summary>
internal static class PublishedFiles
{
    /// <param name="draftEditions">Whose files wait with them, all of them.</param>
    /// <param name="drafts">A file that only these refer to waits with them; one that nobody refers to does not.</param>
    public static IReadOnlyDictionary<string, MediaFile> Of(
        IReadOnlyDictionary<string, MediaFile> files, IReadOnlySet<string> draftEditions, IEnumerable<Entry> drafts, IEnumerable<Entry> published, IEnumerable<Salvaged> salvaged)
    {
        var waiting = drafts.SelectMany(FilesOf).ToHashSet(StringComparer.Ordinal);
        if (waiting.Count > 0)
            waiting.ExceptWith([.. published.SelectMany(FilesOf), .. salvaged.SelectMany(FilesOf)]);
        return waiting.Count == 0 && draftEditions.Count == 0 ? files : files
            .Where(file => !waiting.Contains(file.Key) && !draftEditions.Contains(file.Key.Split('/')[0]))
            .ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> FilesOf(Entry entry) =>
        In(entry.Id, References.ToFiles(entry).Select(file => file.Value), entry.Told.Languages.Select(language => entry.Told.For(language).Body));

    private static IEnumerable<string> FilesOf(Salvaged file) => In(file.Id, file.Mentioned.Files.Select(one => one.Value), [file.Body]);

    private static IEnumerable<string> In(EntryId id, IEnumerable<string> facts, IEnumerable<Prose> bodies) =>
        facts.Concat(bodies.SelectMany(body => body.Links).Select(link => link.Target).OfType<LinkTarget.ToFile>().Select(file => file.Path))
            .Select(path => ContentFiles.PathOf(path, id.Edition));
}
