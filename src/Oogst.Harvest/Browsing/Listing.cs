using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>One line of a list: an entry, or in the list of voices one answer.</summary>
/// <param name="Voice">Null in every other list.</param>
/// <param name="Values">Every value under which it is found, each once.</param>
public sealed record Listed(Entry Entry, HeardVoice? Voice, IReadOnlyList<FacetValue> Values);

/// <summary>
/// Everything of one kind, of every edition, newest edition first and in each the order of its contents; golden tips go before all others.
/// Made once, so that a page only has to take its part.
/// </summary>
public sealed class Listing
{
    /// <summary>How many stand on one page.</summary>
    public const int PageSize = 24;

    private readonly Dictionary<FacetValue, List<Listed>> under = [];

    internal Listing(Kind kind, IEnumerable<Listed> items)
    {
        Kind = kind;
        Items = [.. items];
        foreach (var item in Items)
        {
            foreach (var value in item.Values)
            {
                if (!under.TryGetValue(value, out var list))
                    under.Add(value, list = []);
                list.Add(item);
            }
        }
        // Kinds and editions stay in the order in which the list shows them.
        static bool IsInOrder(FacetValue value) => value.Facet is Facet.Kind or Facet.Edition;
        Values = [.. under.Keys.OrderBy(value => value.Facet)
            .ThenByDescending(value => IsInOrder(value) ? 0 : under[value].Count)
            .ThenBy(value => IsInOrder(value) ? "" : value.Name, StringComparer.Ordinal)];
        ByFacet = [.. Values.GroupBy(value => value.Facet).Select(values => values.ToList())];
    }

    public Kind Kind { get; }

    public IReadOnlyList<Listed> Items { get; }

    /// <summary>Every value that something is found under: facet by facet, in each the fullest first.</summary>
    public IReadOnlyList<FacetValue> Values { get; }

    /// <summary>The same, a row for each facet that has any.</summary>
    public IReadOnlyList<IReadOnlyList<FacetValue>> ByFacet { get; }

    /// <summary>What is found under a value, in the order of the list; under none, all of it.</summary>
    public IReadOnlyList<Listed> Under(FacetValue? value) =>
        value is not { } one ? Items : under.TryGetValue(one, out var found) ? found : [];

    public Leaves<Listed> Pages(FacetValue? value) => new(Under(value), PageSize);
}
