namespace Oogst.Harvest.Domain;

/// <summary>Who took part from one province, across editions: the organisations that carried pilots, the people in them, and those pilots.</summary>
/// <param name="Province">Null for the organisations that work across provinces: they stand beside the map.</param>
/// <param name="Pilots">Newest edition first, in the order of the contents; each once, however many of its organisations are here.</param>
public sealed record TakingPart(
    Province? Province, IReadOnlyList<Organisation> Organisations, IReadOnlyList<Person> People, IReadOnlyList<Pilot> Pilots)
{
    /// <summary>The editions its pilots belong to, newest first, each with how many of them.</summary>
    public IEnumerable<(string Edition, int Pilots)> Editions =>
        Pilots.GroupBy(pilot => pilot.Id.Edition).Select(group => (group.Key, group.Count()));

    /// <summary>Every province in the official order, also those where nobody took part; then who works across provinces.</summary>
    /// <param name="pilots">Newest edition first.</param>
    internal static IReadOnlyList<TakingPart> Everywhere(IReadOnlyList<Pilot> pilots, IReadOnlyDictionary<TermId, Term> terms)
    {
        Organisation OrganisationOf(TermId id) => (Organisation)terms[id];
        var carried = pilots
            .SelectMany(pilot => pilot.Organisations.Select(one => (Pilot: pilot, Organisation: OrganisationOf(one.Value))))
            .ToLookup(pair => pair.Organisation.Province);
        var people = pilots
            .SelectMany(pilot => pilot.People.Select(one => (Person)terms[one.Value]))
            .Where(person => person is { IsRemoved: false, Organisation: not null })
            .DistinctBy(person => person.Id)
            .ToLookup(person => OrganisationOf(person.Organisation!.Value.Value).Province);
        return [.. Province.All.Append(null).Select(province => new TakingPart(
            province,
            [.. carried[province].Select(pair => pair.Organisation).DistinctBy(organisation => organisation.Id)],
            [.. people[province]],
            [.. carried[province].Select(pair => pair.Pilot).DistinctBy(pilot => pilot.Id)]))];
    }
}
