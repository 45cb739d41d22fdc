using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>The step from bytes to drafts: every file by itself, so all of them at once.</summary>
public static class Parse
{
    public static Drafts All(IReadOnlyList<SourceFile> files, Report report)
    {
        var parsed = files.AsParallel().AsOrdered().Select(file => (file, shelf: Shelving.Place(file, report))).Select(pair => (
            pair.file,
            pair.shelf,
            draft: pair.shelf switch
            {
                Shelf.OfTelling telling => Telling(pair.file, telling, report),
                Shelf.OfVocabulary vocabulary => Vocabulary(pair.file, vocabulary, report),
                Shelf.OfSite => Site(pair.file, report),
                _ => default(object),
            })).ToList();
        return new(
            [.. parsed.Select(one => one.draft).OfType<Draft>()],
            [.. parsed.Select(one => one.draft).OfType<VocabularyDraft>()],
            parsed.Select(one => one.draft).OfType<YamlMap>().SingleOrDefault(),
            parsed.Select(one => one.shelf).OfType<Shelf.OfTelling>().CountBy(shelf => shelf.Id).ToDictionary(),
            parsed.Where(one => one.shelf is Shelf.OfFile).ToDictionary(one => one.file.Path, one => one.file, StringComparer.Ordinal));
    }

    private static Draft? Telling(SourceFile file, Shelf.OfTelling shelf, Report report)
    {
        if (Decoding.Decode(file, report) is not { } source || FrontMatter.Split(source, report) is not { } front)
            return null;
        var body = ProseParser.Parse(source, front.BodyOffset, report);
        return new(shelf.Id, shelf.Language, file.Path, source, front.Keys, body, source.Text[front.BodyOffset..]);
    }

    private static VocabularyDraft? Vocabulary(SourceFile file, Shelf.OfVocabulary shelf, Report report)
    {
        if (Read(file, report) is not { } node)
            return null;
        if (node is not YamlList list)
        {
            report.Add(Mistakes.NotAList(node.Place));
            return null;
        }
        foreach (var stray in list.Items.Where(item => item is not YamlMap))
            report.Add(Mistakes.NotKeys(stray.Place));
        return new(shelf.Vocabulary, [.. list.Items.OfType<YamlMap>()]);
    }

    private static YamlMap? Site(SourceFile file, Report report)
    {
        var node = Read(file, report);
        if (node is not null and not YamlMap)
            report.Add(Mistakes.NotKeys(node.Place));
        return node as YamlMap;
    }

    private static YamlNode? Read(SourceFile file, Report report) =>
        Decoding.Decode(file, report) is { } source ? YamlReader.Read(source.File, source.Text, report) : null;
}
