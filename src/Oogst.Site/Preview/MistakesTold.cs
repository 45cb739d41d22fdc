using Oogst.Harvest.Diagnostics;
using Oogst.Site.Rendering;
using Oogst.Site.Reporting;
using Oogst.Theme.Preview;
using Oogst.Theme.Words;

namespace Oogst.Site.Preview;

/// <summary>Mistakes as HTML, in the editors' language.</summary>
internal static class MistakesTold
{
    // Whoever has more will mend these first; a page with thousands is slower than they are.
    private const int Most = 100;

    /// <summary>To lay over the last good page.</summary>
    public static string Panel(Proof proof) => PageWriter.Html(new MistakesPanel { Speech = proof.Told.Speech, Mistakes = Shown(proof.Told), Found = Found(proof.Told), More = More(proof.Told), IsNewest = proof.Site is not null });

    /// <summary>For when there is no page to lay them over.</summary>
    public static string Page(Told told) => PageWriter.Html(new MistakesPage { Speech = told.Speech, Mistakes = Shown(told), Found = Found(told), More = More(told) });

    private static string Found(Told told) => SiteWords.In(told.Speech).Preview.Found(told.Errors, told.Warnings);

    private static int More(Told told) => Math.Max(0, told.Diagnostics.Count - Most);

    private static List<ShownMistake> Shown(Told told) =>
    [
        .. told.GravestFirst.Take(Most).Select(one => new ShownMistake(
            one.Code, one.Severity == Severity.Warning, Excerpt.Printable(one.Message[told.Speech]), Excerpt.Printable(one.Fix[told.Speech]), Quoted(one.Place, told), one.Other is { } other ? Quoted(other, told) : null)),
    ];

    private static QuotedPlace Quoted(Place place, Told told)
    {
        var line = told.LineAt(place);
        var (text, carets) = string.IsNullOrWhiteSpace(line) ? (null, null) : Excerpt.Of(line, place) is var (quote, marks) ? (quote, marks) : default;
        return new(Excerpt.Printable(place.ToString()), FormattableString.Invariant($"{InEditor.Open(place.File)}:{place.Line}:{place.Column}"), place.Line, text, carets);
    }
}
