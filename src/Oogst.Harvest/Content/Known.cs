using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>What a reference can lead to, and what to say when it leads nowhere.</summary>
internal sealed partial class Known(Validated harvest, IReadOnlyDictionary<TermId, Term> terms, Report report)
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
        else if (!harvest.Known.Contains(id) && !harvest.MayBeThere(id))
            report.Add(Mistakes.UnknownEntry(reference, NearestTo(id), OtherKindOf(id)));
    }

    // A tip where a pilot is asked for.
    private Kind? OtherKindOf(EntryId id) =>
        harvest.Known.Where(other => other.Edition == id.Edition && other.Name == id.Name && LinkTarget.SchemeOf(other.Kind) is not null).Select(other => (Kind?)other.Kind).Min();

    // Of this edition first; another edition's is written with the edition before it.
    private string? NearestTo(EntryId id)
    {
        // A link leads to the whole of another text, never to a heading in it.
        if (id.Name.Split('#') is [var whole, _] && harvest.Known.Contains(id with { Name = whole }))
            return whole;
        var alike = harvest.Known.Where(candidate => candidate.Kind == id.Kind).ToLookup(candidate => candidate.Edition == id.Edition);
        return InOtherForm(id)
            ?? harvest.Entries.Where(entry => entry.Id.Kind == id.Kind && entry.Id.Edition == id.Edition && Titled(entry, id.Name)).Select(entry => entry.Id.Name).FirstOrDefault()
            ?? Nearest.To(id.Name, alike[true].Select(candidate => candidate.Name))
            ?? alike[false].Where(candidate => candidate.Name == id.Name).OrderDescending().Select(candidate => $"{candidate.Edition}/{candidate.Name}").FirstOrDefault();
    }

    // 2012/pilots/functieruil, or 2012-functieruil in another edition.
    private string? InOtherForm(EntryId id)
    {
        IEnumerable<EntryId> forms = id.Name.Contains('/', StringComparison.Ordinal)
            ? [id with { Name = id.Name[(id.Name.LastIndexOf('/') + 1)..] }]
            : harvest.Known.Select(known => known.Edition).Distinct()
                .Where(edition => edition.Length > 0 && id.Name.StartsWith(edition + "-", StringComparison.Ordinal)).Select(edition => id with { Edition = edition, Name = id.Name[(edition.Length + 1)..] });
        return forms.Where(harvest.Known.Contains).Select(form => $"{form.Edition}/{form.Name}").FirstOrDefault();
    }

    private static bool Titled(Entry entry, string words) =>
        entry.Told.Languages.Any(language => string.Equals(entry.Told.For(language).Title, words, StringComparison.OrdinalIgnoreCase));

    public void CheckHeading(Placed<string> name, Prose body)
    {
        if (body.Headings.All(heading => heading.Anchor != "s-" + name.Value))
            report.Add(Mistakes.UnknownHeading(name, Nearest.To(name.Value, body.Headings.Select(heading => heading.Anchor[2..]))));
    }

    /// <param name="isLink">Whether it stands in prose, where it may have been meant as another link.</param>
    public void CheckFile(Placed<string> path, EntryId from, bool isLink)
    {
        var file = ContentFiles.PathOf(path.Value, from.Edition);
        if (!harvest.Files.ContainsKey(file) && !harvest.MayBeThere(file))
            report.Add(Mistakes.UnknownFileLink(path, (isLink ? LinkMeant(path.Value, from.Edition) : null) ?? FileMeant(path.Value, from.Edition)));
    }

    // By its name, whatever folder it is in: another picture under the same text would be worse than none.
    private string? FileMeant(string path, string edition)
    {
        var files = harvest.Files.Keys.Where(file => file.StartsWith(edition + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ToLookup(Path.GetFileName, file => file[(edition.Length + 1)..]);
        return Nearest.To(Path.GetFileName(path), files.Select(named => named.Key!)) is { } name ? files[name].First() : null;
    }

    // What looks like a file because it has nothing before a colon: an address of the web or of a person, and the file of another text.
    private string? LinkMeant(string path, string edition)
    {
        if (Media.IsPicture(path))
            return null;
        if (MailAddress().IsMatch(path))
            return "mailto:" + path;
        if (WebAddress().IsMatch(path))
            return "https://" + path;
        var file = path[(path.LastIndexOf('/') + 1)..];
        if (file.Contains('.', StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal))
            return null;
        var name = file.Split('.')[0];
        return harvest.Known
            .Where(id => id.Edition == edition && id.Name == name)
            .OrderBy(id => path.Contains(Shelving.FolderOf(id.Kind) + "/", StringComparison.Ordinal) ? 0 : 1).ThenBy(id => id)
            .Select(id => LinkTarget.SchemeOf(id.Kind)).OfType<string>()
            .Select(scheme => $"{scheme}:{name}").FirstOrDefault();
    }

    public void CheckImage(Placed<string> path)
    {
        if (Media.IsNoPicture(path.Value))
            report.Add(Mistakes.NotAnImage(path));
    }

    public void RefuseLink(Placed<string> url, string? scheme) =>
        report.Add(LinkTarget.IsOfTheWeb(url.Value) ? Mistakes.UnsoundWebLink(url) : Mistakes.LinkNotAllowed(url, scheme is null || LinkTarget.Schemes.Contains(scheme) ? null : Meant.By(scheme, LinkTarget.Schemes)));

    [GeneratedRegex(@"^[^@/\s]+@[^@/\s]+\.\w+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:be|com|eu|info|net|nl|org)(?:/|$))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WebAddress();
}
