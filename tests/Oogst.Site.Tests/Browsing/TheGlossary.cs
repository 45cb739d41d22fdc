using System.Text.RegularExpressions;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>The first mention of a method leads to it.</summary>
public sealed class TheGlossary
{
    [Theory]
    [InlineData("De roddeloefening werkte.", "roddeloefening")]
    [InlineData("RODDELOEFENING!", "RODDELOEFENING")]
    [InlineData("Veel roddeloefeningen.", "roddeloefeningen")]
    [InlineData("Eerst **roddel-oefening**, dan *roddeloefening*.", "roddel-oefening")]
    [InlineData("Een oefening in\nhet roddelen.", "oefening in\nhet roddelen")]
    [InlineData("Drie keer de roddeloefening: roddeloefening, roddeloefening.", "roddeloefening")]
    [InlineData("> De roddeloefening in een citaat.", "roddeloefening")]
    [InlineData("| Kop |\n|---|\n| De roddeloefening |", "roddeloefening")]
    public void A_name_in_a_text_leads_to_the_method_once(string body, string words) => Assert.Equal([words], ConceptsIn(body));

    [Theory]
    [InlineData("De roddeloefeningweek en de niet-roddeloefening.")]
    [InlineData("De roddeloefening-week.")]
    [InlineData("`roddeloefening`")]
    [InlineData("    roddeloefening")]
    [InlineData("## De roddeloefening")]
    [InlineData("| De roddeloefening |\n|---|\n| x |")]
    [InlineData("[de roddeloefening](pilot:brug)")]
    [InlineData("Hier [de roddeloefening](method:) niet.")]
    [InlineData("De roddeloefening, en later [de werkvorm](method:roddelen).")]
    [InlineData("De roddel**oefening**.")]
    [InlineData("De oefening in *het roddelen*.")]
    [InlineData("Roddelen.")]
    public void Part_of_a_word_a_heading_code_a_link_or_words_set_apart_do_not(string body) => Assert.Empty(ConceptsIn(body));

    [Fact]
    public void The_longer_of_two_names_is_meant_and_every_method_is_found() =>
        Assert.Equal(["oefening in het roddelen", "roddelspiralen", "Oefening"], FinishedPage.Of(
            Harvest("Een oefening in het roddelen, twee roddelspiralen. Oefening baart kunst.").With("2031/methods/oefening.nl.md", Method("De oefening", "exercise", "")).Make(),
            "/nl/2031/pilots/brug/").Document.QuerySelectorAll(".concept").Select(link => link.TextContent));

    [Fact]
    public void Lenses_and_perspectives_are_everyday_words_and_stay_words() => Assert.Empty(ConceptsIn("Wij leren veel."));

    [Fact]
    public void A_method_does_not_lead_to_itself_and_says_where_it_is_named()
    {
        var site = Harvest("De roddeloefening, [dat](method:) wel.").Make();
        var method = FinishedPage.Of(site, "/nl/2031/werkvormen/roddelen/");
        Assert.Empty(method.Document.QuerySelectorAll(".concept"));
        Assert.Equal(["/nl/2031/pilots/brug/"], method.Hrefs(".named-in a"));
        Assert.Contains("De <a class=\"concept\" href=\"/nl/2031/werkvormen/roddelen/\">roddeloefening</a>, dat wel.", site.Files.Single(file => file.Path == "nl/2031/pilots/brug/index.html").Text, StringComparison.Ordinal);
        Assert.Contains("De <a class=\"concept\" href=\"#method-roddelen\">roddeloefening</a>, dat wel.", site.Files.Single(file => file.Path == "nl/2031/alles/index.html").Text, StringComparison.Ordinal);
        // The pilot has no English telling: its Dutch text is found by Dutch names, and leads to English pages.
        Assert.Equal(["/en/2031/methods/gossip/"], FinishedPage.Of(site, "/en/2031/pilots/brug/").Hrefs(".concept"));
    }

    [Theory]
    [InlineData("Two gossip exercises. No roddeloefening.", "gossip exercises")]
    [InlineData("The new year’s gossip.", "new year’s gossip")]
    [InlineData("The new year's gossip.", "new year's gossip")]
    [InlineData("Two strategies.", "strategies")]
    public void English_texts_are_found_by_English_names_with_either_apostrophe(string body, string words) => Assert.Equal([words], ConceptsInEnglish(body));

    [Theory]
    [InlineData("No roddeloefening.")]
    [InlineData("A roddelspiraal, which has no English name.")]
    public void Dutch_names_are_nothing_in_an_English_text(string body) => Assert.Empty(ConceptsInEnglish(body));

    [Theory]
    [InlineData("Twee methodes.", "methodes")]
    [InlineData("Twee methoden.", "methoden")]
    public void A_name_with_an_e_at_its_end_has_two_plurals(string body, string words) =>
        Assert.Equal([words], FinishedPage.Of(Harvest(body).With("2031/methods/methode.nl.md", Method("De methode", "exercise", "")).Make(), "/nl/2031/pilots/brug/").Document.QuerySelectorAll(".concept").Select(link => link.TextContent));

    [Fact]
    public void An_edition_has_its_own_methods_first_and_those_of_others_else()
    {
        var harvest = Harvest("De roddeloefening en de roddelspiraal.");
        var edition = harvest.Sources.Single(file => file.Path == "2031/edition.nl.md").Bytes.ToArray();
        var site = harvest.With("2030/edition.nl.md", edition).With("2030/methods/roddelen.nl.md", Method("Roddeloefening", "exercise", ""))
            .With("2030/chapters/a.nl.md", """
                ---
                title: Een hoofdstuk
                summary: Een hoofdstuk van een jaar eerder.
                order: 1
                ---

                De roddeloefening en de roddelspiraal.
                """).Make();
        Assert.Equal(["/nl/2031/werkvormen/roddelen/", "/nl/2031/werkvormen/spiraal/"], FinishedPage.Of(site, "/nl/2031/pilots/brug/").Hrefs(".concept"));
        Assert.Equal(["/nl/2030/werkvormen/roddelen/", "/nl/2031/werkvormen/spiraal/"], FinishedPage.Of(site, "/nl/2030/hoofdstukken/a/").Hrefs(".concept"));
    }

    [Fact]
    public void On_the_real_site_every_text_that_names_a_method_leads_to_it_and_no_concept_is_a_second_link()
    {
        var plan = RealSite.Site.Plan;
        var seen = 0;
        foreach (var language in Language.All)
        {
            var methods = plan.Publication.Entries.OfType<Method>().Where(method => method.Kind is MethodKind.Exercise or MethodKind.Model)
                .Select(method => (Title: method.Told.For(language).Title, Address: plan.Addresses.At(new Oogst.Theme.Subject.OfEntry(method.Id), language).Path)).ToList();
            foreach (var address in plan.Publication.Entries.Select(entry => plan.Addresses.At(new Oogst.Theme.Subject.OfEntry(entry.Id), language).Path))
            {
                var page = FinishedPage.Of(RealSite.Site, address);
                Assert.Empty(page.Document.QuerySelectorAll("a a, :is(h1, h2, h3, h4, h5, h6) .concept, code .concept"));
                var links = page.Hrefs(".prose a").ToList();
                Assert.All(page.Hrefs(".concept"), concept => Assert.Single(links, concept));
                foreach (var heading in page.Document.QuerySelectorAll(".prose :is(h2, h3, h4, h5, h6, th)").ToList())
                    heading.Remove();
                var text = string.Join(' ', page.Document.QuerySelectorAll(".prose").Select(prose => prose.TextContent));
                foreach (var method in methods.Where(method => method.Address != address && Regex.IsMatch(text, $@"(^|[^\w-]){Regex.Escape(method.Title)}($|[^\w-])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)))
                {
                    Assert.Contains(method.Address, links);
                    seen++;
                }
            }
        }
        Assert.InRange(seen, 15, 1_000);
    }

    private static IEnumerable<string> ConceptsIn(string body) =>
        FinishedPage.Of(Harvest(body).Make(), "/nl/2031/pilots/brug/").Document.QuerySelectorAll(".concept").Select(link => link.TextContent);

    private static IEnumerable<string> ConceptsInEnglish(string body)
    {
        var site = Harvest("x").With("2031/chapters/a.en.md", $"""
            ---
            title: A chapter
            summary: A chapter that was written in English.
            order: 1
            ---

            {body}
            """).With("2031/methods/strategy.en.md", Method("Strategy", "exercise", "")).Make();
        return FinishedPage.Of(site, "/en/2031/chapters/a/").Document.QuerySelectorAll(".concept").Select(link => link.TextContent);
    }

    private static TinyHarvest Harvest(string body) => TinyHarvest.Small()
        .With("2031/methods/roddelen.nl.md", Method("Roddeloefening", "exercise", "alsoKnownAs:\n  - De oefening in het roddelen\n  - Roddel-oefening"))
        .With("2031/methods/roddelen.en.md", """
            ---
            title: Gossip exercise
            summary: An exercise in which you talk about each other.
            slug: gossip
            alsoKnownAs:
              - New Year's gossip
            translates: 000000000001
            ---
            """)
        .With("2031/methods/spiraal.nl.md", Method("Roddelspiraal", "model", ""))
        .With("2031/methods/leren.nl.md", Method("Leren", "lens", ""))
        .With("2031/pilots/brug.nl.md", $"""
            ---
            title: De brug
            summary: Een pilot over een brug tussen twee oevers.
            organisations:
              - fonds
            question: Hoe bouw je een brug?
            ---

            {body}
            """);

    private static string Method(string title, string kind, string keys) => $"""
        ---
        title: {title}
        summary: Een werkvorm om mee te proeven, met een tekst.
        kind: {kind}
        {keys}
        ---

        Dit is {title}.
        """;
}
