using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>The step that follows every reference. What comes out holds together, so that no later step needs to doubt it.</summary>
public static class Relate
{
    /// <param name="memory">What an earlier build found; without one, nothing is kept.</param>
    /// <returns>Null when anything so far was wrong.</returns>
    public static Publication? All(Validated harvest, Report report, Memory? memory = null)
    {
        var terms = harvest.Terms.ToDictionary(term => term.Id);
        var entries = harvest.Entries.Select(entry => WithAuthors(entry, terms)).ToList();
        // References, and what only shows when everything is laid side by side.
        Parallel.Invoke(
            () => FollowAll(entries, harvest, terms, report),
            () => Likeness.Check(entries, harvest.Terms, report),
            () => Wording.Check(entries, harvest.Terms, harvest.Agreed, report, memory),
            () => CheckDiagrams.In(entries, harvest, report),
            () => CheckDiagrams.In([.. harvest.Salvaged, .. harvest.Leftovers], report),
            () => CheckEditions(entries, harvest, report),
            () => CheckOpenings(entries, report),
            () => CheckTexts(entries, report));
        if (!report.HasErrors && !entries.OfType<Edition>().Any())
            report.Add(Mistakes.NoEditionYet(harvest.Folder));
        if (report.HasErrors || harvest.Site is null)
            return null;
        return new(harvest.Site, entries, harvest.Terms, harvest.Compounds, harvest.Files) { LeftOut = harvest.Drafts.Count, Agreed = harvest.Agreed };
    }

    private static void FollowAll(List<Entry> entries, Validated harvest, Dictionary<TermId, Term> terms, Report report)
    {
        var known = new Known(harvest, terms, report);
        foreach (var entry in entries)
            CheckEntry(entry, known);
        foreach (var salvaged in harvest.Salvaged)
            CheckSalvaged(salvaged, terms, known);
        var drafts = new Known(harvest with { Drafts = new HashSet<EntryId>() }, terms, report);
        foreach (var leftover in harvest.Leftovers)
            CheckSalvaged(leftover, terms, drafts);
        foreach (var person in harvest.Terms.OfType<Person>().Where(person => person.Organisation is not null))
            known.CheckTerm(person.Organisation!.Value);
        if (harvest.Site is { } site)
            known.CheckTerm(site.Publisher);
    }

    /// <summary>One entry among others that were related before.</summary>
    /// <returns>Null when anything was wrong with it.</returns>
    internal static Entry? One(Entry entry, Validated harvest, Report report)
    {
        var terms = harvest.Terms.ToDictionary(term => term.Id);
        entry = WithAuthors(entry, terms);
        CheckEntry(entry, new(harvest, terms, report));
        CheckDiagrams.In([entry], harvest, report);
        return report.HasErrors ? null : entry;
    }

    private static void CheckEntry(Entry entry, Known known) => Follow(
        entry.Id, References.ToTerms(entry), References.ToEntries(entry), References.ToFiles(entry), entry.Image is { } image ? [image.File] : [], entry.Told.Languages.Select(language => entry.Told.For(language).Body), known);

    private static void CheckSalvaged(Salvaged file, Dictionary<TermId, Term> terms, Known known) =>
        Follow(file.Id, [.. file.Mentioned.Terms, .. file.Mentioned.Authors.Select(by => Author(by, terms))], file.Mentioned.Entries, file.Mentioned.Files, file.Mentioned.Images, [file.Body], known);

    private static void Follow(
        EntryId from, IEnumerable<Placed<TermId>> terms, IEnumerable<Placed<EntryId>> entries, IEnumerable<Placed<string>> files, IEnumerable<Placed<string>> images, IEnumerable<Prose> bodies, Known known)
    {
        foreach (var term in terms)
            known.CheckTerm(term);
        foreach (var entry in entries)
            known.CheckEntry(entry);
        foreach (var file in files)
            known.CheckFile(file, from, isLink: false);
        foreach (var image in images)
            known.CheckImage(image);
        foreach (var body in bodies)
            foreach (var link in body.Links)
                CheckLink(link, from, body, known);
    }

    private static void CheckLink(ProseLink link, EntryId from, Prose body, Known known)
    {
        switch (link.Target)
        {
            case LinkTarget.ToEntry(var kind, var reference):
                known.CheckEntry(new(EntryId.Referred(reference, kind, from.Edition), link.Place));
                break;
            case LinkTarget.JustWords when !link.HasWords:
                known.RefuseLink(new("method:", link.Place), null);
                break;
            case LinkTarget.ToTerm(var term):
                known.CheckTerm(new(term, link.Place));
                break;
            case LinkTarget.ToHeading(var name):
                known.CheckHeading(new(name, link.Place), body);
                break;
            case LinkTarget.ToFile(var path):
                known.CheckFile(new(path, link.Place), from, isLink: true);
                break;
            case LinkTarget.Refused(var url, var scheme):
                known.RefuseLink(new(url, link.Place), scheme);
                break;
        }
    }

    // In "by", an id may be an organisation's or a person's; the vocabularies tell which.
    private static Entry WithAuthors(Entry entry, Dictionary<TermId, Term> terms)
    {
        if (entry is not Reflection { By.Count: > 0 } reflection)
            return entry;
        return reflection with
        {
            By = [.. reflection.By.Select(by => Author(by, terms))],
        };
    }

    private static Placed<TermId> Author(Placed<TermId> by, Dictionary<TermId, Term> terms)
    {
        var person = new TermId(Vocabulary.People, by.Value.Name);
        return !terms.ContainsKey(by.Value) && terms.ContainsKey(person) ? by with { Value = person } : by;
    }

    // Of these the text is what a reader comes for. One that could not be read is told already.
    private static void CheckTexts(IEnumerable<Entry> entries, Report report)
    {
        foreach (var entry in entries.Where(entry => !entry.IsDraft && entry is Chapter or Pilot or Reflection or Method or SitePage or Meeting { State: MeetingState.Held }))
            if (entry.Told.Original.Body is { IsEmpty: true } body && body != Prose.Empty)
                report.Add(Mistakes.NoText(entry.Told.Original.TitleAt));
    }

    // What stands in a part has one place in the contents.
    private static void CheckOpenings(IEnumerable<Entry> entries, Report report)
    {
        var openings = entries.OfType<Chapter>().Where(chapter => chapter.Opens is not null).Select(chapter => (chapter.Id.Edition, Opens: chapter.Opens!.Value));
        foreach (var same in openings.GroupBy(opening => (opening.Edition, opening.Opens.Value), opening => opening.Opens.Place))
            foreach (var again in same.Skip(1))
                report.Add(Mistakes.OpenedTwice(again, same.First()));
    }

    private static void CheckEditions(List<Entry> entries, Validated harvest, Report report)
    {
        foreach (var first in entries.Where(entry => entry.Id.Kind != Kind.SitePage).GroupBy(entry => entry.Id.Edition).Select(group => group.First()))
            if (EntryId.OfEdition(first.Id.Edition) is var edition && !harvest.Known.Contains(edition) && !harvest.MayBeThere(edition))
                report.Add(Mistakes.NoEditionFile(new(first.Told.Original.File), first.Id.Edition));
    }
}
