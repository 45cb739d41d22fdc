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

    [Theory]
    [InlineData("2031/pilots/weg.nl.md", "---\ntitle: De weg\nsummary: Een pilot van een WATERSCHAP.\norganisations: [fonds]\nquestion: Hoe bouw je een weg?\n---\n\nEr kwam een weg.\n")]
    [InlineData("themes.yml", "- id: water\n  name:\n    nl: Waterschap\n    en: Water authority\n")]
    public void A_word_to_avoid_finds_what_says_the_agreed_one(string path, string text)
    {
        const string Avoided = "\"waterbond\"";
        var harvest = TinyHarvest.Small().With("terms.yml", "- nl: waterschap\n  en: water authority\n  avoid:\n    nl:\n      - waterbond\n");
        Assert.DoesNotContain(Avoided, Files(harvest)["assets/search/2031.nl.json"], StringComparison.Ordinal);
        Assert.Contains(Avoided, Files(harvest.With(path, text))["assets/search/2031.nl.json"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031/tips/nat.nl.md", "kind: golden", "/nl/2031/tips/nat/")]
    [InlineData("2031/reflections/nat.nl.md", "kind: guidance", "/nl/2031/reflecties/nat/")]
    public void A_filter_lets_a_tip_or_a_reflection_through_for_what_its_pilot_is_about(string path, string kind, string address)
    {
        var files = Files(TinyHarvest.Small()
            .With("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot("themes: [water]"))
            .With(path, $"---\ntitle: Voorbij de weg\nsummary: Wat er van de weg te leren viel.\n{kind}\npilot: weg\n---\n\nEr staat iets.\n"));
        Assert.Equal(["organisation/fonds", "theme/water"], PageIn(files, address)[4].EnumerateArray().Select(facet => facet.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_somebody_whose_name_was_removed_is_found_by_their_role()
    {
        var files = Files(TinyHarvest.Small()
            .With("people.yml", "- id: an-de-boer\n  name: An de Boer\n  role: editor\n- id: bas-weg\n  name: Bas Weg\n  role: pilot-member\n  removed: true\n")
            .With("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot(body: "Dat zag [](person:bas-weg).")));
        using var texts = JsonDocument.Parse(files["assets/search/nl/2031/pilots/weg.json"]);
        Assert.EndsWith("Dat zag Pilotlid.", texts.RootElement.GetProperty("").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_several_pages_is_found_once()
    {
        var harvest = TinyHarvest.Small();
        for (var number = 0; number < 25; number++)
            harvest.With($"2031/tips/t{number}.nl.md", $"---\ntitle: Tip {number}\nsummary: Een tip om mee te nemen naar je werk.\nkind: golden\npilot: brug\n---\n");
        Assert.Contains(harvest.Make().Files, file => file.Path == "nl/tips/pagina/2/index.html");
        using var index = JsonDocument.Parse(Files(harvest)["assets/search/2031.nl.json"]);
        Assert.Equal(["/nl/tips/", "/nl/tips/kaartjes/"], Pages(index).Select(page => page[0].GetString()).Where(address => address!.StartsWith("/nl/tips/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static JsonElement PageIn(SortedDictionary<string, string> files, string address)
    {
        using var index = JsonDocument.Parse(files["assets/search/2031.nl.json"]);
        return Pages(index).Single(page => page[0].GetString() == address).Clone();
    }

    private static JsonElement.ArrayEnumerator Pages(JsonDocument index) => index.RootElement.GetProperty("pages").EnumerateArray();

    private static SortedDictionary<string, string> Files(TinyHarvest harvest) => new(harvest.Make().Files
        .Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal) && (file.Path.StartsWith("assets/search/", StringComparison.Ordinal) || file.Path.EndsWith("/index.json", StringComparison.Ordinal)))
        .ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal);

    private static string Digest(SortedDictionary<string, string> files, string code)
    {
        using var start = JsonDocument.Parse(files["nl/zoeken/index.json"]);
        return start.RootElement.GetProperty("editions").GetProperty(code)[0].GetProperty("digest").GetString()!;
    }
}
