using Oogst.Harvest.Domain;

namespace Oogst.Theme.Layout;

/// <summary>What surrounds the text of a page: title, addresses in every language, the way here and the ways on. Made by the site plan.</summary>
public sealed record PageHead
{
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>With scheme and host. On a page that falls back to the other language it is that language's page.</summary>
    public required string Canonical { get; init; }

    /// <summary>Of the page itself, without scheme and host.</summary>
    public required Address Address { get; init; }

    /// <summary>With scheme and host; empty when the subject is told in one language only.</summary>
    public required IReadOnlyList<(Language Language, string Url)> Alternates { get; init; }

    /// <summary>The one of them for readers of any other language; for the home pages the page where a language is chosen.</summary>
    public required string? AlternateForOthers { get; init; }

    /// <summary>The same subject in the other languages: where the switcher leads.</summary>
    public required IReadOnlyList<(Language Language, Address Address)> Others { get; init; }

    /// <summary>From the home page down to the page's parent. A name in another language than the page's carries that language.</summary>
    public required IReadOnlyList<Crumb> Crumbs { get; init; }
    public Crumb? Previous { get; init; }
    public Crumb? Next { get; init; }

    /// <summary>Where the file can be edited that says most on the page; null where none does.</summary>
    public string? EditUrl { get; init; }
    public Accent Accent { get; init; }

    /// <summary>What the page is about or lists: where the menu says the reader is. Null for pages about something else.</summary>
    public Kind? Kind { get; init; }

    /// <summary>Open Graph's type: <c>article</c> for entries, <c>website</c> for the rest.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether search engines should leave it alone: the 404 pages.</summary>
    public bool IsHidden { get; init; }
}

/// <param name="Lang">Null when the name is in the page's own language.</param>
public sealed record Crumb(string Name, string Address, string? Lang = null);
