using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Oogst.Site.Preview;

/// <summary>A page on somebody's screen, and what its reader has been told so far.</summary>
/// <param name="address">Where the page stands: <c>/nl/2012/</c>.</param>
/// <param name="seen">The <see cref="FollowScript.Mark"/> of the version on the screen.</param>
internal sealed partial class Screen(string address, string seen)
{
    private (string? Mistakes, bool IsTold) mistakes;
    private string? media;
    private (Proof Proof, ReadOnlyMemory<byte> Bytes)? shows;

    /// <summary>What to tell, now that this is shown; nothing when nothing on this screen is different.</summary>
    public IEnumerable<News> Catch(Shown now)
    {
        // Also in the beginning: a page that looked away, or a preview that stopped, may have missed that all was mended.
        if ((now.Mistakes, true) != mistakes)
            yield return now.Mistakes is { } panel ? new("mistakes", panel) : new("mended", "");
        mistakes = (now.Mistakes, true);
        var page = now.Site.AnswerTo(address).Bytes;
        var mark = FollowScript.Mark(page);
        var (before, shown) = (media, MediaOf(page, now));
        media = shown;
        if (mark == seen && before is not null && before != shown)
            yield return new("reload", "");
        else if (mark != seen)
            yield return Restyled(now.Good, page) is { } styles ? new("styles", JsonSerializer.Serialize(new Restyling(mark, styles), RestylingJson.Default.Restyling)) : new("reload", "");
        (seen, shows) = (mark, now.Good is { } good ? (good, page) : null);
    }

    // A picture keeps its address when another takes its place, so the page that shows it stays the same to the byte.
    private static string MediaOf(ReadOnlyMemory<byte> page, Shown now) =>
        string.Join(' ', MediaAddress().Matches(Encoding.UTF8.GetString(page.Span)).Select(match => FollowScript.Mark(now.Site.AnswerTo(match.Value).Bytes)));

    [GeneratedRegex("(?<=\")/media/[^\"]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MediaAddress();

    // From old address to new, when nothing but the addresses of style sheets is different on this page.
    private Dictionary<string, string>? Restyled(Proof? after, ReadOnlyMemory<byte> page)
    {
        if (shows is not { } before || after is null)
            return null;
        var styles = after.Assets.Styles
            .Where(name => before.Proof.Assets.Styles.Contains(name) && before.Proof.Assets[name] != after.Assets[name])
            .ToDictionary(name => before.Proof.Assets[name], name => after.Assets[name]);
        var restyled = styles.Aggregate(Encoding.UTF8.GetString(before.Bytes.Span), (html, style) => html.Replace(style.Key, style.Value, StringComparison.Ordinal));
        return restyled == Encoding.UTF8.GetString(page.Span) ? styles : null;
    }
}

/// <param name="Seen">The <see cref="FollowScript.Mark"/> of the page with the new styles.</param>
/// <param name="Styles">From old address to new.</param>
internal sealed record Restyling(string Seen, IReadOnlyDictionary<string, string> Styles);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Restyling))]
internal sealed partial class RestylingJson : JsonSerializerContext;

/// <summary>One event for a page that follows: <c>reload</c>, <c>styles</c> (JSON), <c>mistakes</c> (HTML) or <c>mended</c>.</summary>
internal sealed record News(string Name, string Data)
{
    /// <summary>As a server-sent event.</summary>
    public override string ToString() => $"event: {Name}\n{string.Concat(Data.Split('\n').Select(line => $"data: {line}\n"))}\n";
}
