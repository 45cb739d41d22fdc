using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>What the templates of a site are given, for each language.</summary>
internal static class Readings
{
    public static PerLanguage<Reading> Of(SitePlan plan, Assets assets) => new(language =>
    {
        var (around, pieces) = (plan.Around[language], new Pieces());
        Reading reading = null!;
        return reading = new(
            language, plan.Publication, plan.Addresses, new SiteProse(plan.Publication, plan.Addresses, around.Concepts, language), around, assets,
            (template, about) => pieces.Of(template, about, reading));
    });
}
