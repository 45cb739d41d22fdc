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

    /// <summary>Where it stands, without language and ending: <c>2012/pilots/functieruil</c>.</summary>
    public static string PathOf(EntryId id) =>
        id.Kind == Kind.SitePage ? $"pages/{id.Name}" : FolderOf(id.Kind) is { } folder ? $"{id.Edition}/{folder}/{id.Name}" : $"{id.Edition}/{id.Name}";

    /// <returns><see cref="Shelf.Astray"/> when the file belongs nowhere; the report then says why.</returns>
    public static Shelf Place(SourceFile file, Report report)
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
            [var edition, ..] when !EditionName().IsMatch(edition) => Lost(Mistakes.UnknownEdition(new(file.Shown), edition, Year().Match(edition) is { Success: true } ? Slug.From(YearFirst(edition)) : null), inFolder: edition),
            [var edition, var name] when name.EndsWith(".md", StringComparison.Ordinal) => Telling(edition, Kind.Edition, name),
            [var edition, var folder, var name] when Folders.ContainsKey(folder) && Media.BelongsElsewhere(name) => Lost(Mistakes.NotAText(new(file.Shown), $"{edition}/{folder}/", Media.FolderFor(name, edition))),
            [var edition, var folder, var name] when Folders.TryGetValue(folder, out var kind) => Telling(edition, kind, name),
            [_, var folder, _, ..] when FileFolders.Contains(folder) => new Shelf.OfFile(),
            [var edition, var folder, var deeper, ..] when Folders.ContainsKey(folder) => Lost(Mistakes.FolderTooDeep(new(file.Shown), deeper, $"{edition}/{folder}/")),
            [var edition, var folder, _, ..] => Lost(Mistakes.UnknownFolder(new(file.Shown), folder, Meant.By(folder, FolderNames), FolderNames), inFolder: $"{edition}/{folder}"),
            _ => Lost(Mistakes.UnknownFile(new(file.Shown), parts[^1])),
        };

        Shelf Telling(string edition, Kind kind, string name)
        {
            var match = TellingName().Match(name);
            if (!match.Success)
                return Lost(Mistakes.WrongFileName(new(file.Shown), name, kind == Kind.Edition ? $"{EntryId.EditionName}.nl.md" : ProperName(name)));
            var (id, code) = (match.Groups["id"].Value, match.Groups["language"].Value);
            if (Language.Parse(code) is not { } language)
                return Lost(Mistakes.UnknownLanguage(new(file.Shown), code, Nearest.To(code, Language.All.Select(each => each.Code))));
            if (kind == Kind.Edition && id != EntryId.EditionName)
                return Lost(Mistakes.UnknownFile(new(file.Shown), name, Meant.By(id, [EntryId.EditionName]) is { } proper ? $"{proper}.{language}.md" : null));
            // One name of an edition for all of its files, which are looked up by it again and again.
            return new Shelf.OfTelling(new(string.Intern(edition), kind, id), language);
        }

        Shelf.Astray Lost(Diagnostic mistake, string? inFolder = null)
        {
            report.Add(mistake);
            return new(MeantBy(parts), inFolder);
        }
    }

    private static string[] FolderNames => [.. Folders.Keys.Order(StringComparer.Ordinal), .. FileFolders];

    // Pilots/Mijn Verhaal.md in 2012 was to be the pilot mijn-verhaal.
    private static EntryId? MeantBy(string[] parts) => parts switch
    {
        [var edition, var name] when Meant.By(name.Split('.')[0], [EntryId.EditionName]) is not null => EntryId.OfEdition(edition),
        [var edition, var folder, .., var name] when Meant.By(folder, Folders.Keys) is { } meant => new(edition, Folders[meant], ProperId(name)),
        _ => null,
    };

    private static string ProperName(string name) => $"{ProperId(name)}.{Language.Parse(Ending().Match(name).Groups["code"].Value.ToLowerInvariant()) ?? Language.Dutch}.md";

    private static string ProperId(string name) => Slug.From(Ending().Replace(name, ""));

    // "Editie 2026 voorjaar" is 2026 voorjaar.
    private static string YearFirst(string folder) => Year().Match(folder) is var year ? $"{year.Value} {OtherThanEdition().Replace(folder.Remove(year.Index, year.Length), "")}".Trim() : folder;

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    [GeneratedRegex("editi(?:e|on)|oogst|harvest", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherThanEdition();

    [GeneratedRegex(@"(?:\.(?!md)(?<code>[a-z]{2})|[ _-](?<code>nl|en))?(?:\.(?:md|markdown|txt|docx?|odt))*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    [GeneratedRegex("^(?<id>[a-z0-9-]{1,80})\\.(?<language>[A-Za-z-]+)\\.md$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TellingName();

    // Editions are named by year, with an optional word for a second one in that year: 2012, 2016-voorjaar.
    [GeneratedRegex("^[0-9]{4}(-[a-z0-9-]{1,40})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EditionName();
}
