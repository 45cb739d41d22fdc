using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>The step from drafts to entries: the files of one entry are paired, its facts are read from the original, its words from each.</summary>
public static class Validate
{
    /// <param name="withDrafts">Whether entries marked <c>draft: true</c> take part.</param>
    public static Validated All(Drafts drafts, bool withDrafts, Report report)
    {
        var read = drafts.Tellings.GroupBy(draft => draft.Id).OrderBy(group => group.Key)
            .AsParallel().AsOrdered()
            .Where(group => group.Count() == drafts.Tongues[group.Key])
            .Select(group => Entry([.. group.OrderBy(draft => draft.Language.Index)], report))
            .OfType<(Entry Entry, bool IsDraft)>()
            .ToList();
        return new(
            [.. read.Where(one => withDrafts || !one.IsDraft).Select(one => one.Entry)],
            ReadTerms.From(drafts.Vocabularies, report),
            ReadAgreed.From(drafts.Agreed?.Pairs ?? [], report),
            Site(drafts, report),
            TermNames.Of(drafts),
            drafts.Tongues.Keys.ToHashSet(),
            read.Where(one => !withDrafts && one.IsDraft).Select(one => one.Entry.Id).ToHashSet(),
            drafts.Files);
    }

    private static (Entry, bool)? Entry(IReadOnlyList<Draft> drafts, Report report)
    {
        var (original, schema) = (drafts[0], KindSchema.For(drafts[0].Id.Kind));
        if (!Slug.IsSound(original.Id.Name))
        {
            report.Add(Mistakes.WrongSlug(new(original.Id.Name, new(original.Source.File)), Slug.From(original.Id.Name)));
            return null;
        }
        var facts = Values.Read(original.Keys, schema.Original, new(report, original.Id.Edition));
        var translations = drafts.Skip(1).Select(draft => (draft, values: Translation(draft, original, schema, report))).ToList();
        if (facts is null || translations.Any(translation => translation.values is null))
            return null;
        var tellings = new List<Telling> { ReadTelling.Original(original, facts) };
        foreach (var (draft, values) in translations)
            tellings.Add(ReadTelling.Translation(draft, values!, tellings[0], report));
        var byLanguage = drafts.Zip(tellings).ToDictionary(pair => pair.First.Language, pair => pair.Second);
        var entry = ReadEntry.From(original, facts, new(byLanguage.GetValueOrDefault), report);
        return entry is null ? null : (entry, facts.Maybe(Fields.IsDraft));
    }

    private static Values? Translation(Draft draft, Draft original, KindSchema schema, Report report) =>
        Values.Read(draft.Keys, schema.Translation, new(report, draft.Id.Edition), schema.FactKeys, key => original.Keys[key]?.Key.Place);

    private static SiteSettings? Site(Drafts drafts, Report report)
    {
        if (drafts.Site is not null)
            return ReadSite.From(drafts.Site, report);
        // A site.yml that could not be read has been reported already.
        if (!drafts.HasSiteFile)
            report.Add(Mistakes.NoSiteFile());
        return null;
    }
}
