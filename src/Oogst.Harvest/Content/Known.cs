using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>What a reference can lead to, and what to say when it leads nowhere.</summary>
internal sealed class Known(Validated harvest, IReadOnlyDictionary<TermId, Term> terms, Report report)
{
    private readonly HashSet<Vocabulary> told = [];

    public void CheckTerm(Placed<TermId> reference)
    {
        var (vocabulary, name) = reference.Value;
        if (terms.ContainsKey(reference.Value) || harvest.TermNames.Named.Contains(reference.Value) || harvest.TermNames.Unreadable.Contains(vocabulary))
            return;
        if (!harvest.TermNames.Present.Contains(vocabulary))
        {
            // Told once: naming every reference to a list that is not there would bury the cause.
            if (told.Add(vocabulary))
                report.Add(Mistakes.NoVocabulary(reference.Place, Vocabularies.FileOf(vocabulary)));
            return;
        }
        var nearest = Nearest.To(name, terms.Keys.Where(term => term.Vocabulary == vocabulary).Select(term => term.Name));
        report.Add(Mistakes.UnknownTerm(reference, nearest));
    }

    public void CheckEntry(Placed<EntryId> reference)
    {
        var id = reference.Value;
        if (harvest.Drafts.Contains(id))
            report.Add(Mistakes.ReferenceToDraft(reference));
        else if (!harvest.Known.Contains(id))
            report.Add(Mistakes.UnknownEntry(reference, NearestTo(id)));
    }

    // Of this edition first; another edition's is written with the edition before it.
    private string? NearestTo(EntryId id)
    {
        var alike = harvest.Known.Where(candidate => candidate.Kind == id.Kind).ToLookup(candidate => candidate.Edition == id.Edition);
        return Nearest.To(id.Name, alike[true].Select(candidate => candidate.Name))
            ?? alike[false].Where(candidate => candidate.Name == id.Name).OrderDescending().Select(candidate => $"{candidate.Edition}/{candidate.Name}").FirstOrDefault();
    }

    public void CheckHeading(Placed<string> name, Prose body)
    {
        if (body.Headings.All(heading => heading.Anchor != "s-" + name.Value))
            report.Add(Mistakes.UnknownHeading(name, Nearest.To(name.Value, body.Headings.Select(heading => heading.Anchor[2..]))));
    }

    public void CheckFile(Placed<string> path, EntryId from)
    {
        if (!harvest.Files.ContainsKey(ContentFiles.PathOf(path.Value, from.Edition)))
            report.Add(Mistakes.UnknownFileLink(path, Nearest.To(path.Value, harvest.Files.Keys
                .Where(file => file.StartsWith(from.Edition + "/", StringComparison.Ordinal)).Select(file => file[(from.Edition.Length + 1)..]))));
    }

    public void CheckImage(Placed<string> path)
    {
        if (Media.IsNoPicture(path.Value))
            report.Add(Mistakes.NotAnImage(path));
    }

    public void RefuseLink(Placed<string> url, string? scheme) =>
        report.Add(Mistakes.LinkNotAllowed(url, scheme is null || LinkTarget.Schemes.Contains(scheme) ? null : Nearest.To(scheme, LinkTarget.Schemes)));
}
