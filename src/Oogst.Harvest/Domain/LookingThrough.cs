namespace Oogst.Harvest.Domain;

/// <summary>One of the three lenses in an edition, and the reflections that have to do with it.</summary>
/// <param name="Method">The lens itself, as the glossary explains it; null when the edition does not.</param>
/// <param name="Through">Reflections that look through this lens, by their facts.</param>
/// <param name="About">Reflections whose text links to it, beside those.</param>
public sealed record LookingThrough(Lens Lens, Method? Method, IReadOnlyList<Reflection> Through, IReadOnlyList<Reflection> About)
{
    public int Count => Through.Count + About.Count;

    /// <summary>All three, in their fixed order; none when an edition knows no lenses.</summary>
    internal static IReadOnlyList<LookingThrough> In(Contents contents)
    {
        var methods = contents.All<Method>().Where(method => method.Lens is not null).DistinctBy(method => method.Lens).ToDictionary(method => method.Lens!.Value);
        var reflections = contents.All<Reflection>().ToList();
        var through = reflections.ToLookup(reflection => reflection.Lens);
        if (methods.Count == 0 && reflections.TrueForAll(reflection => reflection.Lens is null))
            return [];
        return [.. Enum.GetValues<Lens>().Select(lens => new LookingThrough(
            lens,
            methods.GetValueOrDefault(lens),
            [.. through[lens]],
            [.. reflections.Where(reflection => reflection.Lens != lens && methods.TryGetValue(lens, out var method) && Names(reflection, method))]))];
    }

    private static bool Names(Reflection reflection, Method method) =>
        reflection.Told.Original.Body.LinkedEntries(reflection.Id.Edition).Contains(method.Id);
}
