using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>A side from which a list can be looked at. In the order in which a page offers them.</summary>
public enum Facet
{
    Kind,
    Phase,
    Question,
    Group,
    Theme,
    Lens,
    Pilot,
    Organisation,
    Edition,
}

/// <summary>One value of a facet: the phase <c>verkennen</c>, the kind <c>Golden</c>, the pilot <c>2012/functieruil</c>.</summary>
/// <param name="Name">
/// Of a word its id, of an entry its edition and name, of an edition its folder; of a kind, lens or group the member of the enum.
/// </param>
public readonly record struct FacetValue(Facet Facet, string Name)
{
    public static FacetValue Of(TermId term) => new(
        term.Vocabulary switch
        {
            Vocabulary.Phases => Facet.Phase,
            Vocabulary.Themes => Facet.Theme,
            Vocabulary.Organisations => Facet.Organisation,
            Vocabulary.Questions => Facet.Question,
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, "people are no facet: a list of somebody's things is their own page"),
        },
        term.Name);

    public static FacetValue Of(EntryId entry) => entry.Kind switch
    {
        Kind.Edition => new(Facet.Edition, entry.Edition),
        Kind.Pilot => new(Facet.Pilot, $"{entry.Edition}/{entry.Name}"),
        Kind.Voices => new(Facet.Question, $"{entry.Edition}/{entry.Name}"),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "an entry that is no facet"),
    };

    /// <summary>The word it stands for; null when it stands for something else.</summary>
    public TermId? Term => Facet switch
    {
        Facet.Phase => new(Vocabulary.Phases, Name),
        Facet.Theme => new(Vocabulary.Themes, Name),
        Facet.Organisation => new(Vocabulary.Organisations, Name),
        Facet.Question when !Name.Contains('/', StringComparison.Ordinal) => new(Vocabulary.Questions, Name),
        _ => null,
    };

    /// <summary>The entry it stands for; null when it stands for something else.</summary>
    public EntryId? Entry => (Facet, Name.Split('/')) switch
    {
        (Facet.Edition, _) => EntryId.OfEdition(Name),
        (Facet.Pilot, [var edition, var name]) => new(edition, Kind.Pilot, name),
        (Facet.Question, [var edition, var name]) => new(edition, Kind.Voices, name),
        _ => null,
    };
}
