using Oogst.Site.Output;

namespace Oogst.Site.Tests.Search;

/// <summary>How much of a word must be typed, and how much of it may be wrong, on a small site whose words stem to themselves.</summary>
public sealed class WhatIsFound
{
    private const string As = "";
    private const string Like = "Zo geschreven staat het nergens. Dit lijkt erop:";
    private const string Some = "Geen pagina heeft al deze woorden. Deze hebben er wel een paar:";
    private const string Part = "Dit woord staat nergens. Deze pagina's hebben er een deel van:";

    private static readonly Lazy<IReadOnlyList<OutputFile>> Site = new(() => TinyHarvest.Small()
        .With("2031/pilots/een.nl.md", Pilot("Een", "Met een tor en een plan."))
        .With("2031/pilots/twee.nl.md", Pilot("Twee", "Een planeet vol tornado."))
        .With("2031/pilots/drie.nl.md", Pilot("Drie", "Aan de mast hing bont. Ook een elektron, een pelgrim en een marmot bij de kraan."))
        .Make().Files);

    [Theory]
    // Being typed and nowhere by itself: two letters are enough.
    [InlineData("to", "een twee", As)]
    [InlineData("t", "", As)]
    // A word by itself: as the beginning of another only from four letters.
    [InlineData("tor", "een", As)]
    [InlineData("plan", "een twee", As)]
    // Finished: from five letters.
    [InlineData("torna planeet", "twee", As)]
    [InlineData("torn planeet", "twee", Some)]
    [InlineData("plan tornado", "twee een", Some)]
    public Task The_beginning_of_a_word_finds_it_when_it_says_enough(string text, string wanted, string note) => Finds(text, wanted, note);

    [Theory]
    [InlineData("plon", "een", Like)]
    [InlineData("tar", "", As)]
    [InlineData("palgrim", "drie", Like)]
    [InlineData("palgrin", "", As)]
    [InlineData("elaktrom", "drie", Like)]
    [InlineData("elaktrxm", "", As)]
    public Task One_mistake_is_forgiven_from_four_letters_and_two_from_eight(string text, string wanted, string note) => Finds(text, wanted, note);

    [Theory]
    [InlineData("mastbont", "drie", As)]
    [InlineData("bontsmast", "drie", As)]
    [InlineData("torplan", "", As)]
    [InlineData("plantor", "", As)]
    public Task A_compound_that_stands_nowhere_is_found_by_its_parts_of_four_letters(string text, string wanted, string note) => Finds(text, wanted, note);

    [Theory]
    [InlineData("marmotxqz", "drie", Part)]
    [InlineData("xqzmarmot", "drie", Part)]
    [InlineData("kraanxqz", "", As)]
    [InlineData("xqzkraan", "", As)]
    // Of a question with more words, a part of one helps nobody.
    [InlineData("marmotxqz tornado", "twee", Some)]
    public Task Of_a_single_word_at_least_its_beginning_or_end_of_six_letters(string text, string wanted, string note) => Finds(text, wanted, note);

    private static async Task Finds(string text, string wanted, string note)
    {
        await using var reader = await Reader.Open("/nl/zoeken/?kind=pilot", new() { Site = Site.Value });
        await reader.Page.WaitForSelectorAsync(".hit");
        var found = await reader.Ask(text);
        Assert.Equal(wanted.Split(' ').Order(), string.Join(' ', found.Select(address => address.Split('/')[^2]).Order()).Split(' '));
        Assert.Equal(note, string.Concat(await reader.Page.Locator(".hit-note").AllTextContentsAsync()));
    }

    private static string Pilot(string title, string text) =>
        $"---\ntitle: {title}\nsummary: Hier staat iets dat niemand zoekt.\norganisations: [fonds]\nquestion: Wat staat hier?\n---\n\n{text}\n";
}
