using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>The step from bytes to drafts: every file by itself, so all of them at once.</summary>
public static class Parse
{
    /// <summary>Far more than any real text takes, and short enough to be told about within ten seconds.</summary>
    private static readonly TimeSpan LongestForOneFile = TimeSpan.FromSeconds(5);

    /// <param name="memory">What an earlier build read, for a process that goes on to the next; without one, nothing is kept.</param>
    /// <returns>Null when a file took so long that reading was given up; the report names it.</returns>
    public static Drafts? All(IReadOnlyList<SourceFile> files, Report report, Memory? memory = null)
    {
        if ((memory is null ? Once(files, report) : Again(files, memory)) is not { } parsed)
            return null;
        var folders = new HashSet<string>();
        foreach (var one in parsed)
            if (one.Shelf is not Shelf.Astray { Folder: { } folder } || folders.Add(folder))
                report.AddAll(one.Mistakes);
        CheckNames([.. parsed.Where(one => one.Shelf is not Shelf.Astray).Select(one => one.File)], report);
        return parsed.Any(one => one.IsTooSlow) ? null : new(
            [.. parsed.Select(one => one.Made).OfType<Draft>()],
            [.. parsed.Select(one => one.Made).OfType<Salvaged>()],
            [.. parsed.Select(one => one.Made).OfType<VocabularyDraft>()],
            parsed.Select(one => one.Made).OfType<SiteDraft>().SingleOrDefault(),
            parsed.Select(one => one.Made).OfType<CompoundsDraft>().SingleOrDefault(),
            parsed.Select(one => one.Made).OfType<AgreedDraft>().SingleOrDefault(),
            parsed.Any(one => one.Shelf is Shelf.OfSite),
            parsed.Select(one => one.Shelf).OfType<Shelf.OfVocabulary>().Select(shelf => shelf.Vocabulary).ToHashSet(),
            parsed.Select(one => one.Shelf).OfType<Shelf.OfTelling>().CountBy(shelf => shelf.Id).ToDictionary(),
            parsed.Select(one => (one.Shelf as Shelf.Astray)?.Meant).OfType<EntryId>().ToHashSet(),
            parsed.Select(one => one.Made).OfType<MediaFile>().ToDictionary(media => media.Source.Path, StringComparer.Ordinal))
        {
            Unread = [.. files.Where(file => file.IsUnread).Select(file => file.Path)],
        };
    }

    private static List<ParsedFile>? Once(IReadOnlyList<SourceFile> files, Report report)
    {
        var watchdog = new Watchdog(LongestForOneFile);
        var parsing = Task.Run(() => files.AsParallel().AsOrdered().Select(file => watchdog.Watch(file, () => One(file))).ToList());
        while (!parsing.IsCompleted)
        {
            Task.WaitAny([parsing], millisecondsTimeout: 100);
            var overdue = watchdog.Overdue;
            foreach (var file in overdue)
                report.Add(TooSlow(file));
            if (overdue.Count > 0)
                return null;
        }
        return parsing.GetAwaiter().GetResult();
    }

    private static List<ParsedFile> Again(IReadOnlyList<SourceFile> files, Memory memory)
    {
        memory.Files.NewBuild();
        List<ParsedFile> parsed = [.. files.AsParallel().AsOrdered().Select(file => memory.Files.Of(file.Path, [file], () => WithPatience(file)))];
        memory.Files.EndBuild();
        return parsed;
    }

    /// <summary>One file that was saved since the last build.</summary>
    internal static ParsedFile Afresh(SourceFile file, Memory memory) => memory.Files.Note(file.Path, [file], WithPatience(file));

    private static ParsedFile WithPatience(SourceFile file) =>
        Patience.For(() => One(file), LongestForOneFile) ?? new ParsedFile(file, Shelving.Place(file, new()), null, [TooSlow(file)]) { IsTooSlow = true };

    private static Diagnostic TooSlow(SourceFile file) => Mistakes.TooSlow(new(file.Shown), (int)LongestForOneFile.TotalSeconds);

    // It has its place, so that no reference to it is a second mistake; what its name would be blamed for waits until it is read.
    private static ParsedFile Unread(SourceFile file) => Shelving.Place(file, new()) switch
    {
        Shelf.OfFile shelf => new(file, shelf, new MediaFile(file, null), []),
        Shelf.Astray astray => new(file, astray with { Folder = null }, null, []),
        var shelf => new(file, shelf, null, []),
    };

    private static ParsedFile One(SourceFile file)
    {
        if (file.IsUnread)
            return Unread(file);
        try
        {
            return Read(file);
        }
#pragma warning disable CA1031 // What we did not foresee in one file is told with its name, and the other files are told about as well.
        catch (Exception fault)
        {
            return Unread(file) with { Mistakes = [Mistakes.OurFault(new(file.Shown), $"{fault.GetType().Name}: {fault.Message}")] };
        }
#pragma warning restore CA1031
    }

    private static ParsedFile Read(SourceFile file)
    {
        var report = new Report();
        var shelf = Shelving.Place(file, report);
        IParsed? made = shelf switch
        {
            Shelf.OfTelling telling => Telling(file, telling, report),
            Shelf.OfVocabulary vocabulary => Vocabulary(file, vocabulary, report),
            Shelf.OfSite => Site(file, report),
            Shelf.OfCompounds => ListIn(file, "word", report) is { } compounds ? new CompoundsDraft(compounds) : null,
            Shelf.OfAgreed => ListIn(file, "nl", report) is { } pairs ? new AgreedDraft(pairs) : null,
            Shelf.OfFile => Media.Vet(file, report),
            _ => null,
        };
        return new(file, shelf, made, report.Found);
    }

    // Windows and macOS see one file where Linux sees two.
    private static void CheckNames(List<SourceFile> files, Report report)
    {
        var first = new Dictionary<string, SourceFile>(files.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            if (!first.TryAdd(file.Path.Normalize(), file))
                report.Add(Mistakes.NamesClash(new(file.Shown), new(first[file.Path.Normalize()].Shown)));
    }

    private static IParsed? Telling(SourceFile file, Shelf.OfTelling shelf, Report report)
    {
        if (Decoding.Decode(file, report) is not { } source || FrontMatter.Split(source, report) is not { } front)
            return null;
        var body = ProseParser.Parse(source, front.BodyOffset, report);
        return front.Keys is { } keys ? new Draft(shelf.Id, shelf.Language, file, keys, body) : new Salvaged(shelf.Id, new(), body);
    }

    private static VocabularyDraft? Vocabulary(SourceFile file, Shelf.OfVocabulary shelf, Report report) =>
        ListIn(file, "id", report) is { } terms ? new(shelf.Vocabulary, terms) : null;

    // A file that is a list of keys.
    private static List<YamlMap>? ListIn(SourceFile file, string key, Report report)
    {
        if (Yaml(file, report) is not { } node)
            return null;
        if (node is not YamlList list)
        {
            report.Add(node is YamlMap { Pairs: [var first, ..] } && first.Key.Value.StartsWith('-') ? Mistakes.YamlDash(first.Key.Place) : Mistakes.NotAList(node.Place, key));
            return null;
        }
        foreach (var stray in list.Items.Where(item => item is not YamlMap))
            report.Add(Mistakes.NotKeys(stray.Place));
        return [.. list.Items.OfType<YamlMap>()];
    }

    private static SiteDraft? Site(SourceFile file, Report report)
    {
        var node = Yaml(file, report);
        if (node is not null and not YamlMap)
            report.Add(Mistakes.NotKeys(node.Place));
        return node is YamlMap keys ? new(keys) : null;
    }

    private static YamlNode? Yaml(SourceFile file, Report report) =>
        Decoding.Decode(file, report) is { } source ? YamlReader.Read(source.File, source.Text, report) : null;
}
