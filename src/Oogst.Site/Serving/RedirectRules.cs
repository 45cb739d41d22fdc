using System.Globalization;

namespace Oogst.Site.Serving;

/// <summary>What a <c>_redirects</c> file says, one rule a line: <c>from to [status[!]] [Language=nl]</c>. The first that fits wins.</summary>
internal sealed class RedirectRules(string text)
{
    private readonly List<RedirectRule> rules = [.. RuleLines.Of(text).Select(RedirectRule.Parse)];

    /// <param name="isTaken">Whether the address has a file: then only a forced rule comes before it.</param>
    /// <param name="language">What the reader wants, as <see cref="WantedLanguage"/> tells.</param>
    public RedirectRule? For(string path, string? language, bool isTaken) =>
        rules.Find(rule => rule.From.Matches(path) && (rule.Language is null || rule.Language == language) && (rule.IsForced || !isTaken));
}

/// <param name="Status">In the 300s the reader is sent to <paramref name="To"/>; any other goes with the file that stands there.</param>
/// <param name="IsForced">Whether the rule wins from a file at the address itself.</param>
/// <param name="Language">Null when the rule is for every reader.</param>
internal sealed record RedirectRule(AddressPattern From, string To, int Status, bool IsForced, string? Language)
{
    private const string ForLanguage = "Language=";
    private const string Splat = ":splat";

    /// <summary>Where somebody who asks for this address is sent.</summary>
    /// <param name="path">Decoded; what stands in for the splat is encoded again, because it becomes a header.</param>
    public string Leads(string path) => To.Replace(Splat, string.Join('/', From.SplatOf(path).Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal);

    /// <exception cref="FormatException">A condition or status that this server does not know.</exception>
    public static RedirectRule Parse(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var status = words.ElementAtOrDefault(2) ?? "301";
        if (words is not [var from, ['/', ..] to, ..] || !int.TryParse(status.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            throw new FormatException($"_redirects: \"{line}\" is not: from to status");
        var conditions = words.Skip(3).ToList();
        if (conditions.Count > 1 || !conditions.TrueForAll(condition => condition.StartsWith(ForLanguage, StringComparison.Ordinal)))
            throw new FormatException($"_redirects: \"{line}\" has a condition that this server does not know");
        return new(new(from), to, code, status.EndsWith('!'), conditions.FirstOrDefault()?[ForLanguage.Length..].ToLowerInvariant());
    }
}
