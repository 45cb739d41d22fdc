using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>Pages that are made alike.</summary>
internal static class Templates
{
    /// <summary>Of every template, in every language, the page with most on it.</summary>
    public static IReadOnlyList<Page> Fullest(BuiltSite site)
    {
        var sizes = site.Files.ToDictionary(file => file.Path, file => file.Bytes.Length, StringComparer.Ordinal);
        return [.. site.Plan.Pages.GroupBy(page => (page.Language, Of(page.Subject))).Select(alike => alike.MaxBy(page => sizes[page.Path])!)];
    }

    private static string Of(Subject subject) => subject switch
    {
        Subject.OfEntry(var id) => $"entry: {id.Kind}",
        Subject.OfTerm(var id) => $"term: {id.Vocabulary}",
        _ => subject.GetType().Name,
    };
}
