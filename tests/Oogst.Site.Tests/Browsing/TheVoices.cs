using System.Globalization;
using Microsoft.Playwright;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>The bank of voices: every answer of a participant can be found, counted, cited, and read where it was said.</summary>
public sealed class TheVoices
{
    private static readonly IReadOnlyList<Listed> All = RealSite.Site.Plan.Publication.Lists.Of(Kind.Voices).Items;

    [Fact]
    public void There_are_54_answers_to_questions_and_five_quotes_in_pilots_stories() =>
        Assert.Equal((54, 5), (All.Count(item => item.Entry is VoicesEntry), All.Count(item => item.Entry is Pilot)));

    [Fact]
    public void A_quote_has_the_same_anchor_in_both_languages_made_of_its_question() =>
        Assert.Equal(
            ["v-proces-1", "v-markant-moment-1", "v-markant-moment-2", "v-opbrengst-1", "v-opbrengst-2"],
            All.Where(item => item.Entry is Pilot).Select(item => item.Voice!.Anchor));

    [Theory]
    [InlineData("nl", "stemmen")]
    [InlineData("en", "voices")]
    public void Every_voice_leads_back_to_where_the_same_words_stand(string language, string word)
    {
        var voices = Pages(language, word).SelectMany(page => page.Document.QuerySelectorAll(".browse-list .voice")).ToList();
        Assert.Equal(All.Count, voices.Count);
        foreach (var voice in voices)
        {
            var (path, anchor) = voice.QuerySelector(".voice-from a")!.GetAttribute("href")!.Split('#') is [var before, var after] ? (before, after) : default;
            var there = FinishedPage.OfRealSite.Value[path!].Document.GetElementById(anchor!)!;
            Assert.Equal(Squeezed(voice.QuerySelector("blockquote")!.TextContent), Squeezed((there.QuerySelector("blockquote") ?? there).TextContent));
        }
    }

    [Fact]
    public void A_citation_is_plain_text_with_the_full_address_of_the_voice()
    {
        foreach (var voice in Pages("nl", "stemmen").SelectMany(page => page.Document.QuerySelectorAll(".browse-list .voice")))
        {
            var citation = Squeezed(voice.QuerySelector(".citation")!.TextContent);
            Assert.EndsWith(" https://oogst.example" + voice.QuerySelector(".voice-from a")!.GetAttribute("href"), citation, StringComparison.Ordinal);
            Assert.Contains("A&O Fonds Provincies, 2012.", citation, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_table_adds_up_by_question_and_by_group_to_all_voices()
    {
        var table = FinishedPage.OfRealSite.Value["/nl/stemmen/"].Document.QuerySelector(".voices-table")!;
        var rows = table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => Number(cell.TextContent)).ToList()).ToList();
        var totals = table.QuerySelectorAll("tfoot td").Select(cell => Number(cell.TextContent)).ToList();
        Assert.All(rows, row => Assert.Equal(row[^1], row.SkipLast(1).Sum()));
        Assert.Equal(totals, Enumerable.Range(0, totals.Count).Select(column => rows.Sum(row => row[column])));
        Assert.Equal(All.Count, totals[^1]);
    }

    [Fact]
    public void A_number_in_the_table_leads_to_as_many_voices()
    {
        foreach (var link in FinishedPage.OfRealSite.Value["/nl/stemmen/"].Document.QuerySelectorAll(".voices-table td a"))
        {
            var (path, anchor) = link.GetAttribute("href")!.Split('#', 2) is [var before, var after] ? (before, after) : (link.GetAttribute("href")!, null);
            var page = FinishedPage.OfRealSite.Value[path].Document;
            Assert.Equal(Number(link.TextContent), (anchor is null ? page.QuerySelector(".browse-list")! : page.GetElementById(anchor)!).QuerySelectorAll(".voice").Length);
        }
    }

    [Fact]
    public void A_quote_that_a_translation_leaves_out_is_shown_in_the_language_of_the_original()
    {
        var site = TinyHarvest.Small()
            .With("2031/pilots/brug.nl.md", Brug("question: Hoe bouw je een brug?\norganisations:\n  - fonds", "## Welke stappen zijn gezet?\n\n> Eerst meten, vond iemand.\n\n> Dan pas bouwen."))
            .With("2031/pilots/brug.en.md", Brug("question: How do you build a bridge?\ntranslates: 000000000001", "## What steps were taken?\n\n> Measure first, someone thought."))
            .Make();
        Assert.Empty(site.Faults);
        var voices = site.Plan.Publication.Lists.Of(Kind.Voices).Items.Select(item => item.Voice!.Said[Language.English]);
        Assert.Equal([new("Measure first, someone thought.", Language.English, true), new("Dan pas bouwen.", Language.Dutch, false)], voices);
    }

    [Fact]
    public void A_voice_that_is_not_translated_is_spoken_in_its_own_language_and_leads_to_where_it_stands()
    {
        var site = TinyHarvest.Small()
            .With("2031/pilots/brug.nl.md", Brug("question: Hoe bouw je een brug?\norganisations:\n  - fonds", "## Welke stappen zijn gezet?\n\n> Eerst meten, vond iemand."))
            .With("2031/voices/waarde.nl.md", """
                ---
                title: De waarde
                summary: Wat deelnemers eraan hadden, in hun eigen woorden naverteld.
                question: Wat had je eraan?
                number: 1
                voices:
                  - id: veel-geleerd
                    group: participant
                    text: Een deelnemer leerde er veel van.
                ---
                """)
            .Make();
        Assert.Empty(site.Faults);
        var voices = FinishedPage.Of(site, "/en/voices/").Document.QuerySelectorAll(".browse-list .voice");
        Assert.Equal(
            [("nl", "/en/2031/voices/waarde/#v-veel-geleerd"), ("nl", "/en/2031/pilots/brug/#v-stappen-1")],
            voices.Select(voice => (voice.QuerySelector("blockquote")!.GetAttribute("lang"), voice.QuerySelector(".voice-from a")!.GetAttribute("href"))));
    }

    [Fact]
    public void A_heading_of_the_first_level_asks_nothing_of_the_quotes_under_it()
    {
        var site = TinyHarvest.Small().With("2031/pilots/brug.nl.md", Brug("question: Hoe bouw je een brug?\norganisations:\n  - fonds", "# Welke stappen zijn gezet?\n\n> Eerst meten, vond iemand.")).Make();
        Assert.Equal("v-quote-1", Assert.Single(site.Plan.Publication.Lists.Of(Kind.Voices).Items).Voice!.Anchor);
    }

    [Fact]
    public void Where_a_story_or_a_page_with_answers_has_voices_it_says_once_that_they_are_retold()
    {
        var pages = FinishedPage.OfRealSite.Value.Values.Where(page => page.Document.QuerySelector("main > .compare, main > .entry[data-kind=pilot]:only-of-type") is not null).ToList();
        Assert.All(pages, page => Assert.Equal(page.Document.QuerySelector(".prose > blockquote[id]") is null ? 0 : 1, page.Document.QuerySelectorAll(".retold").Length));
        Assert.Equal(10, pages.Count(page => page.Document.QuerySelector(".retold") is not null));
    }

    [Theory]
    [InlineData("/nl/2012/pilots/regionale-samenwerking/")]
    [InlineData("/en/2012/pilots/regional-cooperation/")]
    [InlineData("/nl/2012/alles/")]
    [InlineData("/en/2012/whole/")]
    public void In_a_story_it_stands_above_the_first_voice_and_on_the_whole_edition_in_the_first_story(string address)
    {
        var said = Assert.Single(FinishedPage.OfRealSite.Value[address].Document.QuerySelectorAll(".entry[data-kind=pilot] .prose > :is(.retold, blockquote)").Take(1));
        Assert.Equal("retold", said.ClassName);
        Assert.Equal("blockquote", said.NextElementSibling!.LocalName);
        Assert.Single(FinishedPage.OfRealSite.Value[address].Document.QuerySelectorAll(".prose > .retold"));
    }

    [Theory]
    [InlineData("/nl/2012/pilots/regionale-samenwerking/", ColorScheme.Light)]
    [InlineData("/nl/2012/pilots/regionale-samenwerking/", ColorScheme.Dark)]
    [InlineData("/nl/vragen/markant-moment/", ColorScheme.Light)]
    [InlineData("/en/questions/defining-moment/", ColorScheme.Dark)]
    public async Task A_voice_in_a_story_speaks_in_a_serif_and_on_a_sheet_of_another_colour_than_what_is_below_it(string address, ColorScheme scheme)
    {
        await using var reader = await Reader.Open(address, new() { Scheme = scheme });
        var voices = await reader.Page.Locator(".prose > blockquote").EvaluateAllAsync<string[][]>("""
            voices => voices.map(voice => {
                const colours = [];
                for (let each = voice; each; each = each.parentElement) colours.push(getComputedStyle(each).backgroundColor);
                const [own, ...below] = colours;
                return [own, below.find(colour => colour !== 'rgba(0, 0, 0, 0)'), getComputedStyle(voice).fontFamily];
            })
            """);
        Assert.NotEmpty(voices);
        Assert.All(voices, voice => Assert.NotEqual(voice[1], voice[0]));
        Assert.All(voices, voice => Assert.NotEqual("rgba(0, 0, 0, 0)", voice[0]));
        Assert.All(voices, voice => Assert.Contains("Serif", voice[2], StringComparison.Ordinal));
    }

    private static string Brug(string keys, string body) => $"---\ntitle: De brug\nsummary: Een pilot over een brug tussen twee oevers.\n{keys}\n---\n\n{body}\n";

    private static IEnumerable<FinishedPage> Pages(string language, string word) => FinishedPage.OfRealSite.Value.Values.Where(page =>
        page.Address == $"/{language}/{word}/" || page.Address.StartsWith($"/{language}/{word}/pag", StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
