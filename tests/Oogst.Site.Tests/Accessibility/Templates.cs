using Oogst.Theme;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>Pages that are made alike.</summary>
internal static class Templates
{
    /// <summary>Of every template, in every language, the page with most on it; and the two that belong to no language.</summary>
    public static IReadOnlyList<string> Fullest(BuiltSite site)
    {
        var sizes = site.Files.ToDictionary(file => file.Path, file => file.Bytes.Length, StringComparer.Ordinal);
        return
        [
            .. site.Plan.Pages.GroupBy(page => (page.Language, Of(page.Subject))).Select(alike => "/" + alike.MaxBy(page => sizes[page.Path])!.Path),
            "/index.html", "/404.html",
        ];
    }

    private static string Of(Subject subject) => subject switch
    {
        Subject.OfEntry(var id) => $"entry: {id.Kind}",
        Subject.OfTerm(var id) => $"term: {id.Vocabulary}",
        _ => subject.GetType().Name,
    };
}
