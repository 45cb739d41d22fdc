using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Oogst.Site.Preview;

/// <summary>A page on somebody's screen, and what its reader has been told so far.</summary>
/// <param name="address">Where the page stands: <c>/nl/2012/</c>.</param>
/// <param name="seen">The <see cref="FollowScript.Mark"/> of the version on the screen.</param>
/// <param name="fetched">The same of all pictures that the version on the screen fetched; empty when it was never told.</param>
/// <param name="state">The <see cref="Proof.State"/> of the content when it was last told; empty when it never was.</param>
internal sealed partial class Screen(string address, string seen, string fetched = "", string state = "")
{
    private (Shown Shown, ReadOnlyMemory<byte> Page)? last;

    /// <summary>What to tell, now that this is shown; nothing when nothing on this screen is different.</summary>
    public IEnumerable<News> Catch(Shown now)
    {
        // Also in the beginning: a page that looked away, or a preview that stopped, may have missed that all was mended.
        if (last is null || now.Mistakes != last.Value.Shown.Mistakes)
            yield return now.Mistakes is { } panel ? new("mistakes", panel) : new("mended", "");
        var answer = now.Site.AnswerTo(address);
        // Whoever gives a page another slug goes on looking at it, also when another page has its address now.
        if ((answer.Status == 404 ? now.MovedTo(address) : last?.Shown.WentTo(address, now)) is { } there)
        {
            yield return new("moved", there);
            yield break;
        }
        if (now.Good is { } good && good.State != state)
            yield return new("state", state = good.State);
        var page = answer.Bytes;
        var (mark, fetches) = (FollowScript.Mark(page), FetchedBy(page, now));
        var fetchesOther = fetched.Length > 0 && fetched != fetches;
        if (fetched != fetches)
            yield return new("fetched", fetches);
        if (fetchesOther || mark != seen)
            yield return !fetchesOther && Restyled(now.Good, page) is { } styles ? new("styles", JsonSerializer.Serialize(new Restyling(mark, styles), RestylingJson.Default.Restyling)) : new("reload", "");
        (seen, fetched, last) = (mark, fetches, (now, page));
    }

    // A picture keeps its address when another takes its place: the page itself stays the same to the byte.
    private static string FetchedBy(ReadOnlyMemory<byte> page, Shown now) => FollowScript.Mark(Encoding.UTF8.GetBytes(
        string.Join(' ', FetchedAddress().Matches(Encoding.UTF8.GetString(page.Span)).Select(match => FollowScript.Mark(now.Site.AnswerTo(match.Value).Bytes)))));

    [GeneratedRegex("(?<=\")/media/[^\"]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FetchedAddress();

    // From old address to new, when nothing but the addresses of style sheets is different on this page.
    private Dictionary<string, string>? Restyled(Proof? after, ReadOnlyMemory<byte> page)
    {
        if (last is not { Shown.Good: { } before } shown || after is null)
            return null;
        var styles = after.Assets.Styles
            .Where(name => before.Assets.Styles.Contains(name) && before.Assets[name] != after.Assets[name])
            .ToDictionary(name => before.Assets[name], name => after.Assets[name]);
        var restyled = styles.Aggregate(Encoding.UTF8.GetString(shown.Page.Span), (html, style) => html.Replace(style.Key, style.Value, StringComparison.Ordinal));
        return restyled == Encoding.UTF8.GetString(page.Span) ? styles : null;
    }
}

/// <param name="Seen">The <see cref="FollowScript.Mark"/> of the page with the new styles.</param>
/// <param name="Styles">From old address to new.</param>
internal sealed record Restyling(string Seen, IReadOnlyDictionary<string, string> Styles);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Restyling))]
internal sealed partial class RestylingJson : JsonSerializerContext;

/// <summary>One event for a page that follows: <c>reload</c>, <c>styles</c> (JSON), <c>mistakes</c> (HTML), <c>mended</c>, <c>moved</c> (the new address), <c>fetched</c> (the mark of the pictures on it), or <c>state</c> (of the content: what scripts fetch may be different).</summary>
internal sealed record News(string Name, string Data)
{
    /// <summary>As a server-sent event.</summary>
    public override string ToString() => $"event: {Name}\n{string.Concat(Data.Split('\n').Select(line => $"data: {line}\n"))}\n";
}
