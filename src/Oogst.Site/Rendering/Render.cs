using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Theme;
using Oogst.Theme.Pages;
using Oogst.Theme.Parts;

namespace Oogst.Site.Rendering;

/// <summary>The render step: every page of the plan as a file that can be made by itself.</summary>
public static class Render
{
    // The default encoder writes é as &#xE9;: right, but a fifth larger and unreadable.
    private static readonly IServiceProvider Services =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    // Nearly all pages are shorter; the room for a whole edition is not kept.
    private const int MostKept = 1 << 18;

    [ThreadStatic]
    private static StringWriter? written;

    private static StringWriter Written => written ??= new(CultureInfo.InvariantCulture);

    public static IReadOnlyList<PlannedFile> Pages(SitePlan plan, Assets assets)
    {
        var readings = Readings.Of(plan, assets);
        var cards = readings.Select(reading => new ListCards(reading));
        return [.. plan.Pages.Select(page => PlannedFile.Of(page.Path, () => Html(page, readings[page.Language], cards[page.Language], plan)) with { Turn = TurnOf(page) })];
    }

    private static Turn TurnOf(Page page) => page.Subject switch
    {
        Subject.WholeEdition => Turn.WholeEditions,
        Subject.OfEntry => Turn.Entries(page.Language),
        _ => Turn.Lists,
    };

    /// <summary>The two pages at the top, which are in every language: the choice of one, and what to say of an address that is nowhere.</summary>
    public static IReadOnlyList<PlannedFile> FrontDoor(SitePlan plan, Assets assets)
    {
        var home = Readings.Of(plan, assets)[plan.Publication.Site.DefaultLanguage];
        return [
            PlannedFile.Of("index.html", () => Html(typeof(LanguageChoicePage), Parameters(home))),
            PlannedFile.Of("404.html", () => Html(typeof(LanguageChoicePage), Parameters(home, (nameof(LanguageChoicePage.IsNotFound), true)))),
        ];
    }

    private static string Html(Page page, Reading reading, ListCards cards, SitePlan plan)
    {
        var (template, parameters) = TemplateFor(page, reading, cards, plan);
        return Html(template, parameters);
    }

    private static (Type Template, Dictionary<string, object?> Parameters) TemplateFor(Page page, Reading reading, ListCards cards, SitePlan plan)
    {
        var (template, more) = page.Subject switch
        {
            Subject.Home => (typeof(HomePage), Array.Empty<(string, object)>()),
            Subject.NotFound => (typeof(NotFoundPage), []),
            Subject.Search => (typeof(SearchPage), []),
            Subject.ProvinceMap => (typeof(MapPage), []),
            Subject.Spirals => (typeof(SpiralPage), []),
            Subject.OfVocabulary(var vocabulary) => (typeof(VocabularyPage), [(nameof(VocabularyPage.Vocabulary), vocabulary)]),
            Subject.OfTerm(var id) => (typeof(TermPage), [(nameof(TermPage.Term), plan.Publication[id])]),
            Subject.BookIndex(var number) => (typeof(BookIndexPage), [(nameof(BookIndexPage.Number), number)]),
            Subject.ListOf(var edition, var kind) => (typeof(ListPage), [(nameof(ListPage.Edition), plan.Publication.Edition(edition)), (nameof(ListPage.Kind), kind)]),
            Subject.Everywhere(var kind, var value, var number) => (typeof(EverywherePage), [
                (nameof(EverywherePage.Listing), plan.Publication.Lists.Of(kind)), (nameof(EverywherePage.Under), value!),
                (nameof(EverywherePage.Number), number), (nameof(EverywherePage.CardOf), (Func<Listed, MarkupString>)cards.Of)]),
            Subject.TipCards(var number) => (typeof(TipCardsPage), [(nameof(TipCardsPage.Number), number)]),
            Subject.Matrix(var number) => (typeof(MatrixPage), [(nameof(MatrixPage.Number), number)]),
            Subject.Answers(var question, var number) => (typeof(AnswersPage), [(nameof(AnswersPage.Question), plan.Publication[question]), (nameof(AnswersPage.Number), number)]),
            Subject.WholeEdition(var edition) => (typeof(WholeEditionPage), WholeEdition(edition, reading)),
            Subject.OfEntry(var id) => (typeof(EntryPage), [(nameof(EntryPage.Entry), plan.Publication[id])]),
            _ => throw new ArgumentOutOfRangeException(nameof(page), page.Subject, "a subject without a template"),
        };
        if (page.Subject is Subject.Answers)
            reading = reading with { Prose = new ExcerptProse(plan.Publication, plan.Addresses, reading.Around.Concepts, page.Language) };
        return (template, Parameters(reading, [(nameof(EntryPage.Head), page.Head), .. more]));
    }

    private static (string, object)[] WholeEdition(string edition, Reading reading)
    {
        var addresses = new AddressesWithin(reading.Addresses, reading.Publication, edition, reading.Language);
        return [
            (nameof(WholeEditionPage.Edition), reading.Publication.Edition(edition)),
            (nameof(WholeEditionPage.Within), Within(level: 1)),
            (nameof(WholeEditionPage.ArticleOf), (Func<Entry, int, string, MarkupString>)ArticleOf)];

        // The level is that of an entry's own heading; those in its prose stand under it.
        Reading Within(int level) =>
            reading with { Addresses = addresses, Prose = new WholeEditionProse(reading.Publication, addresses, reading.Around.Concepts, reading.Language, level + 1) };

        MarkupString ArticleOf(Entry entry, int level, string id) => new(Html(typeof(EntryArticle), Parameters(
            Within(level), (nameof(EntryArticle.Entry), entry), (nameof(EntryArticle.Level), level), (nameof(EntryArticle.Id), id))));
    }

    internal static Dictionary<string, object?> Parameters(Reading reading, params IEnumerable<(string Name, object Value)> more)
    {
        var parameters = new Dictionary<string, object?> { [nameof(Template.Reading)] = reading };
        foreach (var (name, value) in more)
            parameters.Add(name, value);
        return parameters;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The project keeps the whole theme, and templates come from nowhere else.")]
    internal static string Html(Type template, Dictionary<string, object?> parameters)
    {
        // A renderer keeps every component it ever rendered, so each page gets its own: flat memory, and faster too.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync(template, ParameterView.FromDictionary(parameters));
            // One buffer for every page that this thread makes. Nothing else is rendered while a page is written.
            page.WriteHtmlTo(Written);
            var html = Written.ToString();
            if (html.Length > MostKept)
                written = null;
            else
                Written.GetStringBuilder().Clear();
            return html;
        }).GetAwaiter().GetResult();
    }
}
