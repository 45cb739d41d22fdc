using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;
using Oogst.Theme;
using Oogst.Theme.Layout;

namespace Oogst.Site.Planning;

/// <summary>A page to be made: about what, and for readers of which language.</summary>
public sealed class Page(Subject subject, Language language, Address address, PageHeads heads)
{
    public Subject Subject => subject;

    public Language Language => language;

    public Address Address => address;

    /// <summary>What stands around it; worked out when asked for, because a preview shows few of many pages.</summary>
    public PageHead Head => heads.For(subject, language);

    /// <inheritdoc cref="Address.File"/>
    public string Path => Address.File;
}

/// <summary>Everything the site will hold, before anything is rendered.</summary>
/// <param name="Heads">What stands around each page.</param>
/// <param name="Redirects">Old addresses and where they lead, sorted.</param>
/// <param name="Around">The ways on from each entry.</param>
/// <param name="EditAt">Where the files of the input folder can be edited, with a slash at the end; null when nowhere.</param>
public sealed record SitePlan(
    Publication Publication, Addresses Addresses, PageHeads Heads, IReadOnlyList<(string From, string To)> Redirects, PerLanguage<Surroundings> Around, string? EditAt)
{
    /// <summary>What stands here is a preview's own, and never in a finished site: an old address cannot be here either.</summary>
    public const string PreviewFolder = "_preview";

    /// <summary>The place of each entry among all, in the order of their ids.</summary>
    public IReadOnlyDictionary<EntryId, int> Places => field ??= Publication.Entries.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);

    /// <summary>Language after language; in a glance, those that it is about.</summary>
    public IReadOnlyList<Page> Pages { get => field ??= PagesOf(Addresses.Subjects); private init; }

    /// <param name="path">Of its file: <c>nl/2012/index.html</c>.</param>
    /// <returns>Null when no page has its file there.</returns>
    public Page? Find(string path) => Addresses.FindAt(path) is var (subject, language) ? PageOf(subject, language) : null;

    /// <param name="editAt">See <see cref="BuildOptions.EditAt"/>.</param>
    /// <returns>Null when two pages claim one address or an alias makes no sense.</returns>
    public static SitePlan? Of(Publication publication, Report report, string? editAt = null)
    {
        // First: it begins what takes long, and the rest does not wait for that.
        var around = Surroundings.Of(publication);
        var addresses = Addresses.Of(publication, report);
        editAt ??= RepositoryOf(publication.Site);
        var redirects = RedirectsOf(publication, addresses, report);
        return report.HasErrors ? null : new(publication, addresses, new(publication, addresses, editAt), redirects, around, editAt);
    }

    /// <summary>Some of its pages with other words in them, or those of an entry that may be at another address or be new; everything around them is as it was.</summary>
    /// <param name="glanced">A glance of its publication.</param>
    /// <param name="some">What the pages are about.</param>
    /// <param name="entry">Null when it was not an entry that was glanced at.</param>
    public SitePlan Glance(Publication glanced, IEnumerable<Subject> some, EntryId? entry)
    {
        var addresses = entry is { } id ? Addresses.Glance(id, glanced) : Addresses;
        var glance = this with { Publication = glanced, Addresses = addresses, Heads = new(glanced, addresses, EditAt) };
        return glance with { Pages = glance.PagesOf(some) };
    }

    private List<Page> PagesOf(IEnumerable<Subject> subjects) => [.. Language.All.SelectMany(language => subjects.Select(subject => PageOf(subject, language)))];

    private Page PageOf(Subject subject, Language language) => new(subject, language, Addresses.At(subject, language), Heads);

    private static string? RepositoryOf(SiteSettings site) => site.Repository is { } repository ? $"{repository}/edit/{site.Branch}/input/" : null;

    private static List<(string, string)> RedirectsOf(Publication publication, Addresses addresses, Report report)
    {
        var aliases = AliasesIn(publication).ToList();
        var taken = Taken(aliases.Select(one => Bare(one.Alias.Value)), addresses);
        var claimed = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        var redirects = new List<(string From, string To)>();
        foreach (var (alias, entry, language) in aliases)
        {
            var bare = Bare(alias.Value);
            if (!IsPath(alias.Value) || Reserved.Contains(alias.Value.Split('/')[1]))
                report.Add(Mistakes.WrongAlias(alias));
            else if (taken.Contains(bare))
                report.Add(Mistakes.AliasTaken(alias));
            else if (claimed.TryAdd(bare, alias.Place))
                redirects.Add((alias.Value, addresses.At(new Subject.OfEntry(entry), language).Path));
            else if (claimed[bare].File != alias.Place.File)
                report.Add(Mistakes.AliasTwice(alias, claimed[bare]));
        }
        return [.. redirects.OrderBy(redirect => redirect.From, StringComparer.Ordinal)];
    }

    private static IEnumerable<(Placed<string> Alias, EntryId Entry, Language Language)> AliasesIn(Publication publication)
    {
        foreach (var entry in publication.Entries)
            foreach (var language in entry.Told.Languages)
                foreach (var alias in entry.Told.For(language).Aliases)
                    yield return (alias, entry.Id, language);
    }

    // There are few aliases and many addresses, so it is the aliases that are looked up.
    private static HashSet<string> Taken(IEnumerable<string> bare, Addresses addresses)
    {
        var wanted = bare.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (wanted.Count > 0)
            taken.UnionWith(addresses.Subjects.SelectMany(subject => Language.All.Select(language => Bare(addresses.At(subject, language).Path))).Where(wanted.Contains));
        return taken;
    }

    // To the host, and to whoever types an address, a slash at the end makes no difference.
    private static string Bare(string path) => path.TrimEnd('/');

    // What the tool itself puts at the top of the site.
    private static readonly string[] Reserved = ["assets", "media", PreviewFolder, "_headers", "_redirects", "robots.txt", "sitemap.xml", "index.html", "404.html", "404"];

    /// <summary>More than any address that a page ever had, and what every host and browser can take.</summary>
    private const int LongestAlias = 200;

    // Netlify reads _redirects by white space, stars and colons: none of them may come from content. What begins with a dot is the host's own,
    // or a step through folders.
    private static bool IsPath(string alias) =>
        alias.Length is > 1 and <= LongestAlias && alias[0] == '/'
        && Bare(alias[1..]).Split('/').All(part => part.Length > 0 && part[0] != '.')
        && alias.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.');
}
