using System.Collections.Frozen;

namespace Oogst.Harvest.Domain;

/// <summary>What a link in prose points at. Everything that is not on this short list is <see cref="Refused"/>.</summary>
public abstract record LinkTarget
{
    private static readonly FrozenDictionary<string, Kind> Kinds = new Dictionary<string, Kind>
    {
        ["pilot"] = Kind.Pilot,
        ["tip"] = Kind.Tip,
        ["reflection"] = Kind.Reflection,
        ["meeting"] = Kind.Meeting,
        ["voices"] = Kind.Voices,
        ["method"] = Kind.Method,
        ["chapter"] = Kind.Chapter,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Vocabulary> Words = Vocabularies.WithPages.ToFrozenDictionary(Vocabularies.OneOf);

    private static readonly string[] WebSchemes = ["https", "http", "mailto", "tel"];

    /// <summary>The words an author can put before the colon.</summary>
    public static IEnumerable<string> Schemes => [.. Kinds.Keys.Order(), .. Words.Keys.Order(), "https", "mailto", "tel"];

    /// <returns>Null for what no link in prose can name: an edition, a page of the site.</returns>
    public static string? SchemeOf(Kind kind) => Kinds.FirstOrDefault(one => one.Value == kind).Key;

    public sealed record ToEntry(Kind Kind, string Reference) : LinkTarget;

    /// <summary><c>[words](method:)</c>: words that would be taken for a method and must stay just words.</summary>
    public sealed record JustWords : LinkTarget;

    public sealed record ToTerm(TermId Term) : LinkTarget;

    /// <param name="Name">As typed after the <c>#</c>; a heading's anchor is this with <c>s-</c> before it.</param>
    public sealed record ToHeading(string Name) : LinkTarget;

    /// <param name="Url">With its scheme in small letters: a telephone makes it Https.</param>
    public sealed record ToWeb(string Url) : LinkTarget;

    /// <param name="Path">As typed, see <see cref="Content.ContentFiles.PathOf"/>.</param>
    public sealed record ToFile(string Path) : LinkTarget;

    /// <param name="Name">As typed after <c>diagram:</c>; only an image can lead to one.</param>
    public sealed record ToDiagram(string Name) : LinkTarget;

    /// <param name="Scheme">What stood before the colon; null when the trouble is something else, such as a host without a scheme.</param>
    public sealed record Refused(string Url, string? Scheme) : LinkTarget;

    public static LinkTarget Parse(string url)
    {
        if (url.StartsWith('#'))
            return new ToHeading(url[1..]);
        if (url.Length == 0 || url.Any(char.IsControl) || url.Contains('\\', StringComparison.Ordinal) || url.StartsWith('/'))
            return new Refused(url, null);
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return new ToFile(url);
        var (scheme, rest) = (url[..colon].ToLowerInvariant(), url[(colon + 1)..]);
        if (Kinds.TryGetValue(scheme, out var kind))
            return kind == Kind.Method && rest.Length == 0 ? new JustWords() : new ToEntry(kind, rest);
        if (Words.TryGetValue(scheme, out var vocabulary))
            return new ToTerm(new(vocabulary, rest));
        if (scheme == "diagram")
            return new ToDiagram(rest);
        return WebSchemes.Contains(scheme) && IsSoundWebAddress(url, scheme) ? new ToWeb($"{scheme}:{rest}") : new Refused(url, scheme);
    }

    /// <summary>Whether it was meant to lead to a page elsewhere, sound or not.</summary>
    public static bool IsOfTheWeb(string url) => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http:", StringComparison.OrdinalIgnoreCase);

    // A user name in an address can dress one host up as another.
    private static bool IsSoundWebAddress(string url, string scheme) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && scheme switch
        {
            "mailto" => url.Contains('@', StringComparison.Ordinal) && !url.StartsWith("mailto:@", StringComparison.OrdinalIgnoreCase) && !url.EndsWith('@'),
            "tel" => url.Any(char.IsAsciiDigit),
            _ => uri.Host.Length > 0 && uri.UserInfo.Length == 0,
        };
}
