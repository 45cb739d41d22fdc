using Oogst.Harvest.Diagnostics;
using Oogst.Site.Rendering;
using Oogst.Site.Reporting;
using Oogst.Theme.Preview;

namespace Oogst.Site.Preview;

/// <summary>Mistakes as HTML, in the editors' language.</summary>
internal static class MistakesTold
{
    /// <summary>To lay over the last good page.</summary>
    public static string Panel(Proof proof) => PageWriter.Html(new MistakesPanel { Speech = proof.Told.Speech, Mistakes = Shown(proof.Told), IsNewest = proof.Site is not null });

    /// <summary>For when there is no page to lay them over.</summary>
    public static string Page(Told told) => PageWriter.Html(new MistakesPage { Speech = told.Speech, Mistakes = Shown(told) });

    private static List<ShownMistake> Shown(Told told) =>
    [
        .. told.Diagnostics.OrderBy(one => one.Severity == Severity.Error ? 0 : 1).Select(one => new ShownMistake(
            one.Code, one.Severity == Severity.Warning, one.Message[told.Speech], one.Fix[told.Speech], Quoted(one.Place, told), one.Other is { } other ? Quoted(other, told) : null)),
    ];

    private static QuotedPlace Quoted(Place place, Told told)
    {
        var line = told.LineAt(place);
        var (text, carets) = string.IsNullOrWhiteSpace(line) ? (null, null) : Excerpt.Of(line, place) is var (quote, marks) ? (quote, marks) : default;
        return new(Excerpt.Printable(place.ToString()), FormattableString.Invariant($"{InEditor.Open(place.File)}:{place.Line}:{place.Column}"), place.Line, text, carets);
    }
}
