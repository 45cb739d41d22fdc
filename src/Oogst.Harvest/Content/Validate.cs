using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>The step from drafts to entries: the files of one entry are paired, its facts are read from the original, its words from each.</summary>
public static class Validate
{
    /// <param name="withDrafts">Whether entries marked <c>draft: true</c> take part.</param>
    /// <param name="memory">What an earlier build read; without one, nothing is kept.</param>
    public static Validated All(Drafts drafts, bool withDrafts, Report report, Memory? memory = null)
    {
        memory?.Entries.NewBuild();
        var tried = drafts.Tellings.GroupBy(draft => draft.Id).OrderBy(group => group.Key)
            .AsParallel().AsOrdered()
            .Where(group => group.Count() == drafts.Tongues[group.Key] && !(drafts.Astray.Contains(group.Key) && group.All(draft => draft.Language != Language.Dutch)))
            .Select(group => (group.Key, Drafts: InOrder([.. group])))
            .Select(one => memory is null ? One(one.Drafts) : memory.Entries.Of(one.Key, one.Drafts, () => One(one.Drafts)))
            .ToList();
        foreach (var one in tried)
            report.AddAll(one.Mistakes);
        RemovedNames.Check(drafts, report);
        // An edition that is still a draft takes everything in it along.
        var draftEditions = tried.Where(one => one is { IsDraft: true, Id.Kind: Kind.Edition }).Select(one => one.Id.Edition).ToHashSet();
        var read = tried.Where(one => one.Entry is not null).ToLookup(one => IsSetAside(one), one => one.Entry!);
        List<Salvaged> salvaged = [.. tried.Where(one => !IsSetAside(one)).SelectMany(one => one.Salvaged)];
        List<Salvaged> leftovers = [.. drafts.Leftovers.Where(file => withDrafts || !draftEditions.Contains(file.Id.Edition))];
        var harvest = new Validated(
            [.. read[false]],
            ReadTerms.From(drafts.Vocabularies, report),
            ReadCompounds.From(drafts.Compounds?.Compounds ?? [], report),
            ReadAgreed.From(drafts.Agreed?.Pairs ?? [], report),
            Site(drafts, report),
            TermNames.Of(drafts),
            drafts.Tongues.Keys.Concat(drafts.Astray).ToHashSet(),
            read[true].Select(entry => entry.Id).ToHashSet(),
            salvaged,
            leftovers,
            withDrafts ? drafts.Files : PublishedFiles.Of(drafts.Files, draftEditions, read[true], read[false], salvaged.Concat(leftovers)))
        {
            Unread = drafts.Unread,
            Folder = new(FolderOf(drafts).TrimEnd('/') is { Length: > 0 } folder ? folder : "."),
        };
        memory?.Harvest = harvest;
        return harvest;

        bool IsSetAside(ValidatedEntry one) => !withDrafts && (one.IsDraft || draftEditions.Contains(one.Id.Edition));
    }

    private static List<Draft> InOrder(List<Draft> drafts)
    {
        drafts.Sort((one, other) => one.Language.Index.CompareTo(other.Language.Index));
        return drafts;
    }

    /// <summary>One entry of which a file was saved since the last build.</summary>
    /// <param name="drafts">In the order of the languages.</param>
    internal static ValidatedEntry Afresh(IReadOnlyList<Draft> drafts, Memory memory) => memory.Entries.Note(drafts[0].Id, drafts, One(drafts));

    private static ValidatedEntry One(IReadOnlyList<Draft> drafts)
    {
        var report = new Report();
        var entry = Entry(drafts, report, out var isDraft, out var salvaged);
        return new(drafts[0].Id, entry, isDraft, report.Found, salvaged);
    }

    private static Entry? Entry(IReadOnlyList<Draft> drafts, Report report, out bool isDraft, out IReadOnlyList<Salvaged> salvaged)
    {
        (isDraft, salvaged) = (false, []);
        var (original, schema) = (drafts[0], KindSchema.For(drafts[0].Id.Kind));
        if (!Slug.IsSound(original.Id.Name))
        {
            report.Add(Mistakes.WrongSlug(new(original.Id.Name, new(original.File.Shown)), Slug.From(original.Id.Name)));
            return null;
        }
        if (drafts.Count == 1 && original.Keys[Fields.Translates.Name] is { } translates)
        {
            var other = Language.All.First(language => language != original.Language);
            report.Add(Mistakes.NoOriginal(translates.Key.Place, $"{original.Id.Name}.{other}.md"));
            return null;
        }
        if (Misfit.Of(drafts) is { } misfit)
        {
            report.Add(misfit.Mistake);
            salvaged = [new(original.Id, misfit.Mentioned, original.Body)];
            return null;
        }
        var facts = Values.Gather(original.Keys, schema.Original, new(report, original.Id.Edition));
        isDraft = facts.Maybe(Fields.IsDraft);
        var translations = drafts.Skip(1).Select(draft => (draft, values: Translation(draft, original, schema, report))).ToList();
        if (!facts.IsSound || translations.Any(translation => !translation.values.IsSound))
        {
            salvaged = Salvage();
            return null;
        }
        var tellings = new List<Telling> { ReadTelling.Original(original, facts) };
        foreach (var (draft, values) in translations)
            tellings.Add(ReadTelling.Translation(draft, values, tellings[0], report));
        var byLanguage = drafts.Zip(tellings).ToDictionary(pair => pair.First.Language, pair => pair.Second);
        var entry = ReadEntry.From(original, facts, new(byLanguage.GetValueOrDefault), report);
        if (entry is null)
            salvaged = Salvage();
        return entry;

        IReadOnlyList<Salvaged> Salvage() =>
            [.. drafts.Zip([facts, .. translations.Select(translation => translation.values)], (draft, values) => new Salvaged(draft.Id, values.Mentioned, draft.Body))];
    }

    private static Values Translation(Draft draft, Draft original, KindSchema schema, Report report) =>
        Values.Gather(draft.Keys, schema.Translation, new(report, draft.Id.Edition), schema.FactKeys, key => original.Keys[key]?.Key.Place);

    // As editors know it: input/.
    private static string FolderOf(Drafts drafts) =>
        drafts.Tellings.Select(draft => draft.File).FirstOrDefault() is { } file ? file.Shown[..^file.Path.Length] : "";

    private static SiteSettings? Site(Drafts drafts, Report report)
    {
        if (drafts.Site is not null)
            return ReadSite.From(drafts.Site.Keys, report);
        // A site.yml that could not be read has been reported already.
        if (!drafts.HasSiteFile)
            report.Add(Mistakes.NoSiteFile(FolderOf(drafts) + Shelving.SiteFile));
        return null;
    }
}
