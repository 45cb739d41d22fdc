using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Theme;
using Oogst.Theme.Words;

namespace Oogst.Site.Search;

/// <summary>
/// The files that searching needs: in every language one small list to begin with, an index for each edition, and the texts of each entry.
/// Only the list is at a fixed address and asked for anew each time; it names the others with their digests.
/// </summary>
public static class SearchFiles
{
    public static IReadOnlyList<PlannedFile> Of(SitePlan plan)
    {
        var haystacks = new PerLanguage<Lazy<Haystack>>(language => new(() => new(plan, language)));
        return [
            .. Language.All.SelectMany(language => Indexes(language, plan, haystacks[language]).Concat(Texts(language, plan, haystacks[language]))),
            // These name the digests of all indexes.
            .. Language.All.Select(language => Timed(plan.Addresses.At(new Subject.Search(), language).Path[1..] + "index.json", () => Start(language, plan, haystacks), Turn.Last))];
    }

    private static IEnumerable<PlannedFile> Indexes(Language language, SitePlan plan, Lazy<Haystack> haystack) => plan.Publication.Editions.Select(edition =>
        Timed(PathFor(edition.Id.Edition, language), () => haystack.Value.TakeIndexOf(edition.Id.Edition), Turn.Indexes(language)));

    private static IEnumerable<PlannedFile> Texts(Language language, SitePlan plan, Lazy<Haystack> haystack) =>
        from one in plan.Publication.Entries.Index()
        where one.Item.Told.Has(language)
        select Timed(SearchTexts.PathFor(plan.Addresses.At(new Subject.OfEntry(one.Item.Id), language).Path), () => haystack.Value.TextsOf(one.Item.Id), Turn.Texts(language, one.Index));

    private static PlannedFile Timed(string path, Func<byte[]> make, Turn turn) => new(path, () => new(path, Steps.Timed("  for search", make))) { Turn = turn };

    private static string PathFor(string edition, Language language) => $"assets/search/{edition}.{language}.json";

    private static byte[] Start(Language language, SitePlan plan, PerLanguage<Lazy<Haystack>> haystacks)
    {
        var words = SiteWords.In(language);
        var start = new SearchStart(
            plan.Addresses.At(new Subject.Search(), language).Path,
            Language.All.ToDictionary(each => each.Code, each => plan.Addresses.At(new Subject.Search(), each).Path),
            plan.Addresses.At(new Subject.BookIndex(), language).Path,
            Language.All.ToDictionary(each => each.Code, each => haystacks[each].Value.Editions
                .Select(edition => new SearchedEdition(edition, "/" + PathFor(edition, each), haystacks[each].Value.DigestOf(edition))).ToArray()),
            KindNames(words),
            words.Searching.Script);
        return JsonSerializer.SerializeToUtf8Bytes(start, SearchJson.Readable.SearchStart);
    }

    private static Dictionary<string, string[]> KindNames(SiteWords words) => new()
    {
        ["pilot"] = Names(words.Pilots),
        ["golden-tip"] = [words.GoldenTip, words.GoldenTips],
        ["received-tip"] = [words.ReceivedTip, words.ReceivedTips],
        ["voices"] = Names(words.Voices),
        ["reflection"] = Names(words.Reflections),
        ["method"] = Names(words.Methods),
        ["meeting"] = Names(words.Meetings),
        ["chapter"] = Names(words.Chapters),
        ["edition"] = [words.Edition, words.Editions],
        ["phase"] = Names(words.Phases),
        ["theme"] = Names(words.Themes),
        ["organisation"] = Names(words.Organisations),
        ["person"] = Names(words.People),
        ["page"] = Names(words.Searching.Page),
    };

    private static string[] Names(Naming naming) => [naming.One, naming.Many];
}

/// <summary>What a search begins with.</summary>
/// <param name="Page">The address of the search page.</param>
/// <param name="Pages">The search pages in every language.</param>
/// <param name="Browse">Where everything stands from A to Z.</param>
/// <param name="Editions">In each language, newest first.</param>
/// <param name="Kinds">Every kind's name for one and for many, in the order readers choose from.</param>
internal sealed record SearchStart(
    string Page, IReadOnlyDictionary<string, string> Pages, string Browse, IReadOnlyDictionary<string, SearchedEdition[]> Editions, IReadOnlyDictionary<string, string[]> Kinds, ScriptWords Words);

internal sealed record SearchedEdition(string Name, string Index, string Digest);

[JsonSerializable(typeof(SearchStart))]
internal sealed partial class SearchJson : JsonSerializerContext
{
    /// <summary>Accents and quotes as they are: this is never put in a page.</summary>
    public static readonly SearchJson Readable = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
