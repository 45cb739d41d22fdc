using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>What the templates of a site are given, for each language.</summary>
internal static class Readings
{
    public static PerLanguage<Reading> Of(SitePlan plan, Assets assets) => new(language =>
    {
        var (around, made) = (plan.Around[language], new ConcurrentDictionary<Type, MarkupString>());
        return new Reading(
            language, plan.Publication, plan.Addresses, new SiteProse(plan.Publication, plan.Addresses, around.Concepts, language), around, assets,
            template => made.GetOrAdd(template.GetType(), static (_, one) => new(PageWriter.Html(one)), template));
    });
}
