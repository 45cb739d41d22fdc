using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Theme;
using Oogst.Theme.Layout;
using Oogst.Theme.Pages;

namespace Oogst.Site.Rendering;

/// <summary>The render step: every page of the plan as a file that can be made by itself.</summary>
public static class Render
{
    public static Func<Page, PlannedFile> Pages(SitePlan plan, Assets assets)
    {
        var readings = Readings.Of(plan, assets);
        var cards = readings.Select(reading => new ListCards(reading));
        return page =>
        {
            var path = page.Path;
            return new(path, () => PageWriter.Page(path, TemplateFor(page, readings[page.Language], cards[page.Language], plan)));
        };
    }

    public static Turn TurnOf(Page page, SitePlan plan) => page.Subject switch
    {
        Subject.WholeEdition => Turn.Longest,
        Subject.OfEntry(var id) => Turn.Entry(page.Language, plan.Places.GetValueOrDefault(id)),
        _ => Turn.Lists,
    };

    /// <summary>The two pages at the top, which are in every language: the choice of one, and what to say of an address that is nowhere.</summary>
    public static IReadOnlyList<PlannedFile> FrontDoor(SitePlan plan, Assets assets)
    {
        var home = Readings.Of(plan, assets)[plan.Publication.Site.DefaultLanguage];
        return [At("index.html", new LanguageChoicePage { Reading = home }), At("404.html", new LanguageChoicePage { Reading = home, IsNotFound = true })];
        static PlannedFile At(string path, LanguageChoicePage page) => new(path, () => PageWriter.Page(path, page));
    }

    private static Part TemplateFor(Page page, Reading reading, ListCards cards, SitePlan plan) => page.Subject switch
    {
        Subject.Home => new HomePage { Reading = reading, Head = page.Head },
        Subject.NotFound => new NotFoundPage { Reading = reading, Head = page.Head },
        Subject.Search => new SearchPage { Reading = reading, Head = page.Head },
        Subject.ProvinceMap => new MapPage { Reading = reading, Head = page.Head },
        Subject.Spirals => new SpiralPage { Reading = reading, Head = page.Head },
        Subject.OfVocabulary(var vocabulary) => new VocabularyPage { Reading = reading, Head = page.Head, Vocabulary = vocabulary },
        Subject.OfTerm(var id) => new TermPage { Reading = reading, Head = page.Head, Term = plan.Publication[id] },
        Subject.BookIndex(var number) => new BookIndexPage { Reading = reading, Head = page.Head, Number = number },
        Subject.ListOf(var edition, var kind) => new ListPage { Reading = reading, Head = page.Head, Edition = plan.Publication.Edition(edition), Kind = kind },
        Subject.Everywhere(var kind, var value, var number) => new EverywherePage
        {
            Reading = reading,
            Head = page.Head,
            Listing = plan.Publication.Lists.Of(kind),
            Under = value,
            Number = number,
            CardOf = cards.Of,
        },
        Subject.TipCards(var number) => new TipCardsPage { Reading = reading, Head = page.Head, Number = number },
        Subject.Matrix(var number) => new MatrixPage { Reading = reading, Head = page.Head, Number = number },
        Subject.Answers(var question, var number) => new AnswersPage
        {
            Reading = reading with { Prose = new ExcerptProse(plan.Publication, plan.Addresses, reading.Around.Concepts, page.Language) },
            Head = page.Head,
            Question = (Question)plan.Publication[question],
            Number = number,
        },
        Subject.WholeEdition(var edition) => WholeEdition(edition, page.Head, reading),
        Subject.OfEntry(var id) => new EntryPage { Reading = reading, Head = page.Head, Entry = plan.Publication[id] },
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.Subject, "a subject without a template"),
    };

    private static WholeEditionPage WholeEdition(string edition, PageHead head, Reading reading)
    {
        var addresses = new AddressesWithin(reading.Addresses, reading.Publication, edition, reading.Language);
        return new()
        {
            Reading = reading,
            Head = head,
            Edition = reading.Publication.Edition(edition),
            // The level is that of an entry's own heading; those in its prose stand under it.
            Within = level => reading with { Addresses = addresses, Prose = new WholeEditionProse(reading.Publication, addresses, reading.Around.Concepts, reading.Language, level + 1) },
        };
    }
}
