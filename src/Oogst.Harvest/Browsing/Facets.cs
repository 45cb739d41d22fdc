using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>
/// Under which values an entry is found. Its own facts, and what follows from the pilot it belongs to: a pilot stands in the phases of the
/// meetings it attended; a tip has the organisations of its pilot; a reflection has its writers and the organisations and phases of its pilot;
/// a quote in a pilot's story has all of that pilot's; an answer to a question has the themes of that question.
/// </summary>
internal static class Facets
{
    public static IReadOnlyList<FacetValue> Of(Entry entry, Publication publication)
    {
        FacetValue[] edition = [new(Facet.Edition, entry.Id.Edition)];
        IEnumerable<FacetValue> own = entry switch
        {
            Pilot pilot => OfPilot(pilot, publication),
            Tip tip => [
                new(Facet.Kind, tip.Kind.ToString()),
                FacetValue.Of(tip.Pilot.Value),
                .. Words(tip.Phases),
                .. Words(publication.Get<Pilot>(tip.Pilot.Value).Organisations)],
            Reflection reflection => [
                new(Facet.Kind, reflection.Kind.ToString()),
                .. reflection.Lens is { } lens ? [new FacetValue(Facet.Lens, lens.ToString())] : Array.Empty<FacetValue>(),
                .. Words(reflection.By.Where(by => by.Value.Vocabulary == Vocabulary.Organisations)),
                .. reflection.Pilot is { } about ? [FacetValue.Of(about.Value), .. OfPilot(publication.Get<Pilot>(about.Value), publication)] : Array.Empty<FacetValue>()],
            _ => [],
        };
        return EachOnce(own.Concat(Words(entry.Themes)).Concat(edition));
    }

    /// <summary>Of one answer: those of where it stands, and who says it in answer to what.</summary>
    /// <param name="ofWhereItStands">The same of what the voice is heard in.</param>
    public static IReadOnlyList<FacetValue> Of(HeardVoice voice, IReadOnlyList<FacetValue> ofWhereItStands) =>
        [
            .. voice.Question is { } question ? [question] : Array.Empty<FacetValue>(),
            new(Facet.Group, voice.Group.ToString()),
            .. voice.In is Pilot pilot ? [FacetValue.Of(pilot.Id)] : Array.Empty<FacetValue>(),
            .. ofWhereItStands,
        ];

    private static IEnumerable<FacetValue> OfPilot(Pilot pilot, Publication publication) =>
        Words(pilot.Organisations).Concat(pilot.Meetings.SelectMany(meeting => Words(publication.Get<Meeting>(meeting.Value).Phases)));

    // There are few, and an entry has them for every list: looking along them is less work than a set.
    private static List<FacetValue> EachOnce(IEnumerable<FacetValue> values)
    {
        var each = new List<FacetValue>();
        foreach (var value in values)
            if (!each.Contains(value))
                each.Add(value);
        return each;
    }

    private static IEnumerable<FacetValue> Words(IEnumerable<Diagnostics.Placed<TermId>> words) => words.Select(word => FacetValue.Of(word.Value));
}
