using System.Collections.Concurrent;
using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>What the templates of a site are given, for each language.</summary>
internal static class Readings
{
    public static PerLanguage<Reading> Of(SitePlan plan, Assets assets) => new(language =>
    {
        var (around, made) = (plan.Around[language], new ConcurrentDictionary<(Type, object?), Piece>());
        Reading reading = null!;
        return reading = new(
            language, plan.Publication, plan.Addresses, new SiteProse(plan.Publication, plan.Addresses, around.Concepts, language), around, assets,
            (template, about) => made.GetOrAdd((template.GetType(), about), _ => Made(template)));

        // Whoever asks first may read in a way of its own; what is made once is for all.
        Piece Made(Template template)
        {
            template.Reading = reading;
            return PageWriter.Piece(template);
        }
    });
}
