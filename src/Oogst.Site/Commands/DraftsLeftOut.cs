using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>Told behind the count of pages: whoever wonders where a story went has perhaps forgotten that it is still a draft.</summary>
internal static class DraftsLeftOut
{
    /// <returns>Empty when there are none.</returns>
    public static string From(PlannedSite site, Language speech) => site.Plan.Publication.LeftOut is > 0 and var count
        ? PerLanguage.Of($"; {count} {(count == 1 ? "concept blijft" : "concepten blijven")} weg (te zien met --drafts)", $"; {count} {(count == 1 ? "draft is" : "drafts are")} left out (shown with --drafts)")[speech]
        : "";
}
