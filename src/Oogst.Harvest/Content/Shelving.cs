using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Decides by name alone what each file is: the folder gives the kind, the name gives the entry and the language.</summary>
public static partial class Shelving
{
    /// <summary>The folder of each kind of entry inside an edition.</summary>
    public static readonly FrozenDictionary<string, Kind> Folders = new Dictionary<string, Kind>
    {
        ["chapters"] = Kind.Chapter,
        ["meetings"] = Kind.Meeting,
        ["pilots"] = Kind.Pilot,
        ["tips"] = Kind.Tip,
        ["reflections"] = Kind.Reflection,
        ["voices"] = Kind.Voices,
        ["methods"] = Kind.Method,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Kind, string> FoldersByKind = Folders.ToFrozenDictionary(folder => folder.Value, folder => folder.Key);

    private static readonly string[] FileFolders = ["images", "attachments"];

    private static readonly FrozenDictionary<string, Vocabulary> VocabularyFiles =
        Enum.GetValues<Vocabulary>().ToFrozenDictionary(Vocabularies.FileOf);

    /// <summary>The settings of the site.</summary>
    public const string SiteFile = "site.yml";

    private const string CompoundsFile = "compounds.nl.yml";
    private const string AgreedFile = "terms.yml";

    private static readonly string[] TopFiles = [.. VocabularyFiles.Keys, SiteFile, CompoundsFile, AgreedFile];

    /// <returns>Null for what stands in no folder of its own: an edition, a page of the site.</returns>
    public static string? FolderOf(Kind kind) => FoldersByKind.GetValueOrDefault(kind);

    /// <returns>Null when the file belongs nowhere; the report then says why.</returns>
    public static Shelf? Place(SourceFile file, Report report)
    {
        var parts = file.Path.Split('/');
        return parts switch
        {
            [.., "_redirects" or "_headers" or "netlify.toml"] or [".well-known", ..] => Lost(Mistakes.ReservedName(new(file.Shown), file.Path)),
            [SiteFile] => new Shelf.OfSite(),
            [CompoundsFile] => new Shelf.OfCompounds(),
            [AgreedFile] => new Shelf.OfAgreed(),
            [var name] when VocabularyFiles.TryGetValue(name, out var vocabulary) => new Shelf.OfVocabulary(vocabulary),
            ["pages", var name] => Telling("", Kind.SitePage, name),
            ["pages", var folder, ..] => Lost(Mistakes.FolderTooDeep(new(file.Shown), folder, "pages/")),
            [var name] => Lost(Mistakes.UnknownFile(new(file.Shown), name, TopFiles.FirstOrDefault(known => Path.ChangeExtension(name, ".yml") == known))),
            [var edition, ..] when !EditionName().IsMatch(edition) => Lost(Mistakes.UnknownFolder(new(file.Shown), edition)),
            [var edition, var name] when name.EndsWith(".md", StringComparison.Ordinal) => Telling(edition, Kind.Edition, name),
            [var edition, var folder, var name] when Folders.ContainsKey(folder) && Media.IsToTakeAlong(name) => Lost(Mistakes.NotAText(new(file.Shown), $"{edition}/{folder}/", Media.FolderFor(name, edition))),
            [var edition, var folder, var name] when Folders.TryGetValue(folder, out var kind) => Telling(edition, kind, name),
            [var edition, var folder, _, ..] when FileFolders.Contains(folder) => new Shelf.OfFile(edition),
            [var edition, var folder, var deeper, ..] when Folders.ContainsKey(folder) => Lost(Mistakes.FolderTooDeep(new(file.Shown), deeper, $"{edition}/{folder}/")),
            [_, var folder, _, ..] => Lost(Mistakes.UnknownFolder(new(file.Shown), folder, Nearest.To(folder, [.. Folders.Keys, .. FileFolders]))),
            _ => Lost(Mistakes.UnknownFile(new(file.Shown), parts[^1])),
        };

        Shelf? Telling(string edition, Kind kind, string name)
        {
            var match = TellingName().Match(name);
            if (!match.Success)
                return Lost(Mistakes.WrongFileName(new(file.Shown), name));
            var (id, code) = (match.Groups["id"].Value, match.Groups["language"].Value);
            if (Language.Parse(code) is not { } language)
                return Lost(Mistakes.UnknownLanguage(new(file.Shown), code, Nearest.To(code, Language.All.Select(each => each.Code))));
            if (kind == Kind.Edition && id != EntryId.EditionName)
                return Lost(Mistakes.UnknownFile(new(file.Shown), name));
            return new Shelf.OfTelling(new(edition, kind, id), language);
        }

        Shelf? Lost(Diagnostic mistake)
        {
            report.Add(mistake);
            return null;
        }
    }

    [GeneratedRegex("^(?<id>[a-z0-9-]{1,80})\\.(?<language>[A-Za-z-]+)\\.md$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TellingName();

    // Editions are named by year, with an optional word for a second one in that year: 2012, 2016-voorjaar.
    [GeneratedRegex("^[0-9]{4}(-[a-z0-9-]{1,40})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EditionName();
}
