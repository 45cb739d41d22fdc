using System.Text.Json;

namespace Oogst.Site.Tests.Search;

public sealed class SearchFilesMade
{
    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        var (once, again) = (Files(TinyHarvest.Small()), Files(TinyHarvest.Small()));
        Assert.Equal(["assets/search/2031.en.json", "assets/search/2031.nl.json", "assets/search/nl/2031.json", "assets/search/nl/2031/pilots/brug.json", "en/search/index.json", "nl/zoeken/index.json"], once.Keys);
        Assert.Equal(once, again);
    }

    [Fact]
    public void Other_words_give_another_digest_and_only_in_their_language()
    {
        var (before, changed) = (Files(TinyHarvest.Small()), Files(TinyHarvest.Small().With("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot())));
        Assert.NotEqual(Digest(before, "nl"), Digest(changed, "nl"));
        Assert.Equal(Digest(before, "en"), Digest(changed, "en"));
    }

    [Fact]
    public void What_is_told_in_one_language_only_is_found_in_that_language_only()
    {
        var files = Files(TinyHarvest.Small());
        Assert.Contains("/nl/2031/pilots/brug/", files["assets/search/2031.nl.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("pilots/brug", files["assets/search/2031.en.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_without_words_of_its_own_is_found_by_those_it_shows()
    {
        var files = Files(TinyHarvest.Small().With("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot(body: "Net als bij [](pilot:brug) van [](organisation:fonds) en [deze](pilot:brug).")));
        using var texts = JsonDocument.Parse(files["assets/search/nl/2031/pilots/weg.json"]);
        Assert.EndsWith("Net als bij De brug van Het fonds en deze.", texts.RootElement.GetProperty("").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_says_what_it_took_part_in()
    {
        var files = Files(TinyHarvest.Small().With("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot()));
        Assert.Contains("\"Fonds · Pilots “De brug”, “De weg”\"", files["assets/search/2031.nl.json"], StringComparison.Ordinal);
        Assert.Contains("\"Fund\"", files["assets/search/2031.en.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_and_pages_of_the_site_are_in_the_newest_edition_alone()
    {
        var files = Files(TinyHarvest.Small().WithEdition("2029"));
        Assert.Contains("/nl/mensen/an-de-boer/", files["assets/search/2031.nl.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("/nl/mensen/an-de-boer/", files["assets/search/2029.nl.json"], StringComparison.Ordinal);
        using var start = JsonDocument.Parse(files["nl/zoeken/index.json"]);
        Assert.Equal(["2031", "2029"], start.RootElement.GetProperty("editions").GetProperty("nl").EnumerateArray().Select(edition => edition.GetProperty("name").GetString()));
    }

    private static SortedDictionary<string, string> Files(TinyHarvest harvest) => new(harvest.Make().Files
        .Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal) && (file.Path.StartsWith("assets/search/", StringComparison.Ordinal) || file.Path.EndsWith("/index.json", StringComparison.Ordinal)))
        .ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal);

    private static string Digest(SortedDictionary<string, string> files, string code)
    {
        using var start = JsonDocument.Parse(files["nl/zoeken/index.json"]);
        return start.RootElement.GetProperty("editions").GetProperty(code)[0].GetProperty("digest").GetString()!;
    }
}
