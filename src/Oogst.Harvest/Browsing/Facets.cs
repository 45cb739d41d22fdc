using Oogst.Harvest.Diagnostics;
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
        var values = new Values();
        switch (entry)
        {
            case Pilot pilot:
                values.AddOf(pilot, publication);
                break;
            case Tip tip:
                values.Add(new(Facet.Kind, tip.Kind.ToString()));
                values.Add(FacetValue.Of(tip.Pilot.Value));
                values.AddWords(tip.Phases);
                values.AddWords(publication.Get<Pilot>(tip.Pilot.Value).Organisations);
                break;
            case Reflection reflection:
                values.AddOf(reflection, publication);
                break;
        }
        values.AddWords(entry.Themes);
        values.Add(new(Facet.Edition, entry.Id.Edition));
        return values.Each;
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

    // Each once. There are few, and they are gathered for every entry of every list: looking along them is less work than a set.
    private readonly struct Values()
    {
        public List<FacetValue> Each { get; } = new(capacity: 12);

        public void Add(FacetValue value)
        {
            if (!Each.Contains(value))
                Each.Add(value);
        }

        public void AddWords(IReadOnlyList<Placed<TermId>> words)
        {
            for (var at = 0; at < words.Count; at++)
                Add(FacetValue.Of(words[at].Value));
        }

        public void AddOf(Pilot pilot, Publication publication)
        {
            AddWords(pilot.Organisations);
            foreach (var meeting in pilot.Meetings)
                AddWords(publication.Get<Meeting>(meeting.Value).Phases);
        }

        public void AddOf(Reflection reflection, Publication publication)
        {
            Add(new(Facet.Kind, reflection.Kind.ToString()));
            if (reflection.Lens is { } lens)
                Add(new(Facet.Lens, lens.ToString()));
            AddWords([.. reflection.By.Where(by => by.Value.Vocabulary == Vocabulary.Organisations)]);
            if (reflection.Pilot is not { } about)
                return;
            Add(FacetValue.Of(about.Value));
            AddOf(publication.Get<Pilot>(about.Value), publication);
        }
    }
}
