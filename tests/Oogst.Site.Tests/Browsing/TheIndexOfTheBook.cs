using System.Globalization;
using CsCheck;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

public sealed class TheIndexOfTheBook
{
    [Theory]
    [InlineData("De brug", "De ", "brug", 'B')]
    [InlineData("’t Hoekje", "’t ", "Hoekje", 'H')]
    [InlineData("Een", "", "Een", 'E')]
    [InlineData("Eénoog", "", "Eénoog", 'E')]
    [InlineData("‘Øre’", "", "‘Øre’", 'O')]
    [InlineData("Žižek", "", "Žižek", 'Z')]
    [InlineData("2012", "", "2012", '#')]
    [InlineData("Ωmega", "", "Ωmega", '#')]
    [InlineData("…", "", "…", '#')]
    public void A_Dutch_name_stands_under_the_letter_of_its_first_word_that_is_no_article(string title, string article, string name, char letter)
    {
        Assert.Equal((article, name), Alphabet.Of(Language.Dutch).WithoutArticle(title));
        Assert.Equal(letter, Alphabet.Of(Language.Dutch).LetterOf(name));
    }

    [Fact]
    public void Each_language_has_articles_of_its_own()
    {
        Assert.Equal(("The ", "bridge"), Alphabet.Of(Language.English).WithoutArticle("The bridge"));
        Assert.Equal(("", "De Boer"), Alphabet.Of(Language.English).WithoutArticle("De Boer"));
    }

    [Fact]
    public void Order_is_word_by_word_and_blind_to_case_accents_and_opening_quotes() => Assert.Equal(
        ["2 bruggen", "een dag", "een weg", "Eénoog", "eerst", "‘Zeeland’", "zéker"],
        Alphabet.Of(Language.Dutch).InOrder(["zéker", "eerst", "Eénoog", "‘Zeeland’", "een weg", "2 bruggen", "een dag"], name => name));

    [Fact]
    public void Order_does_not_depend_on_the_order_before_nor_on_the_culture_of_the_machine() => Gen.String.Array.Sample(names =>
    {
        var usual = CultureInfo.CurrentCulture;
        var once = Alphabet.Of(Language.Dutch).InOrder(names, name => name).ToList();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal(once, Alphabet.Of(Language.Dutch).InOrder(names.Reverse(), name => name));
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }, threads: 1);

    [Theory]
    [InlineData("Barbara van der Steen", "Steen, Barbara van der")]
    [InlineData("Naomi den Besten", "Besten, Naomi den")]
    [InlineData("Walter Broek", "Broek, Walter")]
    [InlineData("Jan Peter Broek", "Broek, Jan Peter")]
    [InlineData("Anna Jansen-de Vries", "Jansen-de Vries, Anna")]
    [InlineData("Van", "Van")]
    [InlineData("Vera van", "van, Vera")]
    public void People_stand_under_their_surname_with_the_particles_behind(string name, string surnameFirst) =>
        Assert.Equal(surnameFirst, Surname.First(name));

    [Fact]
    public void Every_entry_and_every_word_stands_in_it_exactly_once_in_each_language()
    {
        var publication = RealSite.Site.Plan.Publication;
        foreach (var language in Language.All)
        {
            var lines = publication.IndexIn(language).Page(1);
            Assert.Equal(publication.Entries, lines.OfType<IndexLine.OfEntry>().Select(line => line.Entry).OrderBy(entry => entry.Id));
            var words = new[] { Vocabulary.Phases, Vocabulary.Themes, Vocabulary.Organisations, Vocabulary.People }.SelectMany(publication.Terms);
            Assert.Equal(words.Select(word => word.Id).ToHashSet(), [.. lines.OfType<IndexLine.OfTerm>().Select(line => line.Term.Id)]);
            Assert.Equal(words.Count(), lines.OfType<IndexLine.OfTerm>().Count());
        }
    }

    [Fact]
    public void Another_name_of_a_method_leads_to_the_method()
    {
        var page = FinishedPage.OfRealSite.Value["/nl/a-z/"];
        var line = Assert.Single(page.Document.QuerySelectorAll(".letter li"), line => line.TextContent.StartsWith("Gezamenlijke brainstorm", StringComparison.Ordinal));
        Assert.Contains("zie Brainstorm", line.TextContent, StringComparison.Ordinal);
        Assert.Equal("/nl/2012/werkvormen/brainstorm/", Assert.Single(line.QuerySelectorAll("a")).GetAttribute("href"));
        // "De drie brillen" would stand right beside "Drie brillen".
        Assert.DoesNotContain(page.Document.QuerySelectorAll(".letter li"), line => line.TextContent.Contains("zie Drie brillen", StringComparison.Ordinal) && line.QuerySelector(".article") is not null);
    }

    [Fact]
    public void Only_letters_with_something_under_them_are_links()
    {
        foreach (var address in new[] { "/nl/a-z/", "/en/a-z/" })
        {
            var page = FinishedPage.OfRealSite.Value[address];
            var linked = page.Document.QuerySelectorAll(".letters a").Select(link => link.TextContent);
            var started = page.Document.QuerySelectorAll(".letter h2").Select(heading => heading.TextContent.Trim()).ToList();
            Assert.Equal(started, linked);
            Assert.Equal(27 - started.Count, page.Document.QuerySelectorAll(".letters span").Length);
            Assert.InRange(started.Count, 10, 26);
        }
    }

    [Fact]
    public void A_removed_person_is_not_in_it_and_the_edition_is_told_only_when_there_are_several()
    {
        var harvest = TinyHarvest.Small().With("people.yml", """
            - id: an-de-boer
              removed: true
              name: An de Boer
              role: editor
            """);
        var page = Index(harvest);
        Assert.DoesNotContain("Boer", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Pilot, 2031", page, StringComparison.Ordinal);
        var second = TinyHarvest.Small().Sources.Single(file => file.Path == "2031/edition.nl.md");
        Assert.Contains("Pilot, 2031", Index(harvest.With("2032/edition.nl.md", second.Bytes.ToArray())), StringComparison.Ordinal);

        static string Index(TinyHarvest harvest) => harvest.Make().Files.Single(file => file.Path == "nl/a-z/index.html").Text;
    }

    [Fact]
    public void A_long_index_is_cut_into_pages_of_less_than_60_kB_that_follow_each_other()
    {
        var harvest = TinyHarvest.Small();
        for (var number = 0; number < 600; number++)
            harvest.With(FormattableString.Invariant($"2031/tips/tip-{number}.nl.md"), FormattableString.Invariant($"""
                ---
                title: {(char)('a' + (number * 7 % 26))}{(char)('a' + (number % 23))} is waar tip {number} mee begint, en ze gaat door zoals lange titels van tips dat doen, ook hier
                summary: Een tip om de lijst lang te maken.
                kind: golden
                pilot: brug
                ---
                """));
        var site = Oogst.Site.Build.Plan(harvest.Sources, new("input"), new Report())!;
        var files = site.Files.Where(file => file.Path.StartsWith("nl/a-z/", StringComparison.Ordinal)).Select(file => file.Make()).ToList();
        Assert.InRange(files.Count, 3, 30);
        Assert.All(files, file => Assert.InRange(file.Bytes.Length, 10_000, 60_000));
        var index = site.Plan.Publication.IndexIn(Language.Dutch);
        var lines = Enumerable.Range(1, index.PageCount).SelectMany(index.Page).ToList();
        Assert.Equal(600, lines.OfType<IndexLine.OfEntry>().Select(line => line.Entry).OfType<Tip>().Distinct().Count());
        Assert.Equal(Alphabet.Of(Language.Dutch).InOrder(lines, line => line.Name), lines);
        foreach (var letter in Alphabet.Letters)
            Assert.Equal(index.PageOf(letter), Enumerable.Range(1, index.PageCount).Where(page => index.Page(page).Any(line => line.Letter == letter)).Select(page => (int?)page).FirstOrDefault());
    }
}
