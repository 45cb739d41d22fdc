using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>What stands at the end of an entry: where it is named, and what is near.</summary>
public sealed class WaysOn
{
    private static readonly Publication Real = RealSite.Site.Plan.Publication;
    private static readonly HashSet<EntryId> Nothing = [];
    private static readonly Kinship Kin = new(Real);
    private static readonly List<Entry> Entries = [.. Real.Entries.Where(entry => entry is not (Edition or SitePage))];

    [Fact]
    public void Kinship_is_the_same_from_both_sides_and_nobody_is_his_own_kin()
    {
        foreach (var one in Entries)
        {
            Assert.Equal(0, Kin.Between(one, one));
            Assert.All(Entries, other => Assert.Equal(Kin.Between(one, other), Kin.Between(other, one)));
        }
        Assert.Contains(Entries, one => Entries.Any(other => Kin.Between(one, other) > 0));
    }

    [Fact]
    public void The_nearest_are_those_that_a_comparison_with_everything_finds()
    {
        foreach (var entry in Entries)
        {
            var best = Entries.Select(other => Kin.Between(entry, other)).Where(score => score > 0).OrderDescending().Take(4);
            Assert.Equal(best, Kin.Nearest(entry, 4, Nothing).Select(near => Kin.Between(entry, near)));
        }
    }

    [Fact]
    public void A_second_reckoning_gives_the_same()
    {
        var again = new Kinship(Real);
        Assert.All(Entries, entry => Assert.Equal(Kin.Nearest(entry, 9, Nothing), again.Nearest(entry, 9, Nothing)));
    }

    [Fact]
    public void What_few_share_weighs_more_than_what_many_share_and_what_most_share_weighs_nothing()
    {
        // Sixteen methods: all about water, four also about boats, two also about locks.
        var harvest = TinyHarvest.Small().With("themes.yml", Vocabulary("water", "boten", "sluizen"));
        for (var number = 0; number < 15; number++)
            harvest.With(FormattableString.Invariant($"2031/methods/m{number:00}.nl.md"), Method(number, number switch { < 2 => "water, boten, sluizen", < 4 => "water, boten", _ => "water" }));
        var publication = harvest.Make().Plan.Publication;
        var kin = new Kinship(publication);
        Entry Of(int number) => publication[new EntryId("2031", Kind.Method, FormattableString.Invariant($"m{number:00}"))];
        Assert.Equal(0, kin.Between(Of(8), Of(9)));
        Assert.Equal((2 * 2) + 1, kin.Between(Of(2), Of(3)));
        Assert.Equal((2 * 2) + (2 * 3) + 1, kin.Between(Of(0), Of(1)));
        Assert.Equal([Of(1), Of(2), Of(3)], kin.Nearest(Of(0), 4, Nothing));

        static string Method(int number, string themes) => FormattableString.Invariant($"""
            ---
            title: Werkvorm {number}
            summary: Een werkvorm om mee te vergelijken.
            kind: exercise
            themes: [{themes}]
            ---
            """);
    }

    [Fact]
    public void A_pilot_in_common_weighs_most_and_its_organisations_are_those_of_its_tips_too()
    {
        // Sixteen entries: three of the one pilot, two of the other, five of the organisation of both.
        var harvest = TinyHarvest.Small().With("2031/pilots/weg.nl.md", Mistakes.MistakeCase.Pilot())
            .With("2031/tips/een.nl.md", Tip("brug")).With("2031/tips/twee.nl.md", Tip("brug")).With("2031/tips/drie.nl.md", Tip("weg"));
        for (var number = 0; number < 11; number++)
            harvest.With($"2031/methods/m{number}.nl.md", $"---\ntitle: Werkvorm {number}\nsummary: Een werkvorm om mee te vergelijken.\nkind: exercise\n---\n");
        var publication = harvest.Make().Plan.Publication;
        var kin = new Kinship(publication);
        Entry Of(string name) => publication[new EntryId("2031", Kind.Tip, name)];
        Assert.Equal((3 * 2) + (2 * 1) + 1, kin.Between(Of("een"), Of("twee")));
        Assert.Equal((2 * 1) + 1, kin.Between(Of("een"), Of("drie")));

        static string Tip(string pilot) => $"---\ntitle: Een tip\nsummary: Een tip om mee te nemen naar je werk.\nkind: golden\npilot: {pilot}\n---\n";
    }

    private static string Vocabulary(params string[] ids) => string.Concat(ids.Select(id => $"- id: {id}\n  name:\n    nl: {id[..4]}\n    en: {id[..4]}\n"));

    [Fact]
    public void A_fact_that_thousands_share_does_not_make_an_entry_ask_thousands()
    {
        var harvest = TinyHarvest.Small();
        for (var number = 0; number < 1_300; number++)
            harvest.With(FormattableString.Invariant($"2031/pilots/p{number:000}.nl.md"), FormattableString.Invariant($"""
                ---
                title: Pilot {number}
                summary: Een van heel veel pilots van het fonds.
                organisations: [{(number % 3 == 0 ? "fonds" : "ander")}]
                question: Hoeveel zijn er?
                ---
                """));
        harvest.With("organisations.yml", Vocabulary("fonds\n  kind: fund", "ander\n  kind: fund"));
        var publication = Oogst.Site.Build.Understand(harvest.Sources, new("input"), new Report())!;
        var (kinship, middle) = (new Kinship(publication), publication[new EntryId("2031", Kind.Pilot, "p450")]);
        Assert.Equal(["p447", "p453"], kinship.Nearest(middle, 2, Nothing).Select(entry => entry.Id.Name));
        Assert.Equal(["p453", "p444"], kinship.Nearest(middle, 2, new HashSet<EntryId> { new("2031", Kind.Pilot, "p447") }).Select(entry => entry.Id.Name));
        Assert.InRange(kinship.Nearest(middle, 1_300, Nothing).Count, 300, 400);
    }

    [Fact]
    public void No_page_offers_itself_or_something_twice_or_what_it_shows_already()
    {
        var seen = 0;
        foreach (var page in FinishedPage.OfRealSite.Value.Values)
        {
            var offered = page.Hrefs(".related a").ToList();
            Assert.Equal(offered.Distinct(), offered);
            Assert.DoesNotContain(page.Address, offered);
            var elsewhere = page.Document.QuerySelectorAll("main a").Where(link => link.Closest(".related") is null).Select(link => link.GetAttribute("href"));
            Assert.Empty(offered.Intersect(elsewhere));
            seen += offered.Count;
        }
        Assert.InRange(seen, 150, 1_000);
    }

    [Theory]
    [InlineData("real")]
    [InlineData("sample")]
    public void Whoever_names_an_entry_is_named_by_it(string site)
    {
        var (built, pages) = site == "real" ? (RealSite.Site, FinishedPage.OfRealSite.Value) : (SampleHarvest.Site, FinishedPage.OfSample.Value);
        var entries = Language.All.SelectMany(language => built.Plan.Publication.Entries.Select(entry => built.Plan.Addresses.At(new Oogst.Theme.Subject.OfEntry(entry.Id), language).Path)).ToHashSet();
        var seen = 0;
        foreach (var from in pages.Values.Where(page => entries.Contains(page.Address)))
        {
            foreach (var to in from.Hrefs("article.entry a:not(.diagram a)").Where(entries.Contains).Distinct().Where(address => address != from.Address))
            {
                Assert.True(pages[to].Hrefs("main a").Contains(from.Address), $"{from.Address} links to {to}, which does not say so");
                seen++;
            }
            // And the other way: nothing is said to name an entry that does not.
            foreach (var by in from.Hrefs(".named-in a"))
                Assert.True(pages[by].Hrefs("article.entry a").Contains(from.Address), $"{by} does not name {from.Address}");
        }
        Assert.InRange(seen, 5, 5_000);
    }

    [Fact]
    public void A_list_of_mentions_that_is_very_long_is_cut_and_says_so()
    {
        var harvest = TinyHarvest.Small();
        for (var number = 0; number < 75; number++)
            harvest.With(FormattableString.Invariant($"2031/chapters/h{number}.nl.md"), FormattableString.Invariant($"""
                ---
                title: Hoofdstuk {number}
                summary: Een hoofdstuk over dezelfde brug.
                order: {number}
                ---

                Over [de brug](pilot:brug).
                """));
        var page = FinishedPage.Of(harvest.Make(), "/nl/2031/pilots/brug/");
        Assert.Equal(60, page.Document.QuerySelectorAll(".named-in li").Length);
        Assert.Equal("en nog 15", page.Document.QuerySelector(".named-in + p")!.TextContent);
    }
}
