using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>The facts that entries can share, each as a number from 0: the themes, phases, organisations and pilots they name.</summary>
internal sealed class FactNumbers(Publication publication)
{
    private readonly Dictionary<TermId, int> terms = [];
    private readonly Dictionary<EntryId, int> pilots = [];
    private readonly List<int> emphases = [];

    /// <summary>How much more it means to share one than to share a phase, in the order of their numbers.</summary>
    public IReadOnlyList<int> Emphases => emphases;

    /// <summary>Those of an entry, each once, ascending. What belongs to a pilot is also of the pilot's organisations.</summary>
    public int[] Of(Entry entry)
    {
        var pilot = entry switch
        {
            Pilot itself => itself,
            Tip tip => publication.Get<Pilot>(tip.Pilot.Value),
            Reflection { Pilot: { } about } => publication.Get<Pilot>(about.Value),
            _ => null,
        };
        var numbers = new List<int>();
        if (pilot is not null)
            numbers.Add(Number(pilot.Id, pilots, emphasis: 3));
        Add(References.ToTerms(entry), numbers);
        Add(pilot?.Organisations ?? [], numbers);
        numbers.Sort();
        return [.. numbers.Where((number, at) => at == 0 || number != numbers[at - 1])];
    }

    private void Add(IEnumerable<Diagnostics.Placed<TermId>> named, List<int> numbers)
    {
        foreach (var term in named)
            if (term.Value.Vocabulary is Vocabulary.Themes or Vocabulary.Phases or Vocabulary.Organisations)
                numbers.Add(Number(term.Value, terms, term.Value.Vocabulary == Vocabulary.Phases ? 1 : 2));
    }

    private int Number<T>(T fact, Dictionary<T, int> numbers, int emphasis) where T : notnull
    {
        if (numbers.TryGetValue(fact, out var known))
            return known;
        numbers.Add(fact, emphases.Count);
        emphases.Add(emphasis);
        return emphases.Count - 1;
    }
}
