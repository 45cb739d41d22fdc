using System.Collections.Frozen;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>A word of a shared vocabulary, named in every language.</summary>
/// <param name="Slugs">The last part of its address in each language.</param>
/// <param name="Place">Where it is defined.</param>
public abstract record Term(TermId Id, PerLanguage<string> Name, PerLanguage<string> Slugs, Place Place);

public sealed record Phase(TermId Id, int Order, PerLanguage<string> Name, PerLanguage<string> About, PerLanguage<string> Slugs, Place Place)
    : Term(Id, Name, Slugs, Place);

public sealed record Theme(TermId Id, PerLanguage<string> Name, PerLanguage<string> Slugs, Place Place) : Term(Id, Name, Slugs, Place);

/// <param name="Province">Where it stands on the map; null when it works across provinces, or in none.</param>
public sealed record Organisation(
    TermId Id, PerLanguage<string> Name, OrganisationKind Kind, Province? Province, PerLanguage<string> Slugs, Place Place)
    : Term(Id, Name, Slugs, Place);

/// <summary>
/// Someone named in the harvest. With <c>removed: true</c> the name is gone before this record is made:
/// <see cref="IsRemoved"/> people have no name, no page and no address, only a role.
/// </summary>
public sealed record Person(
    TermId Id, PerLanguage<string> Name, Placed<TermId>? Organisation, Role Role, bool IsRemoved, PerLanguage<string> Slugs, Place Place)
    : Term(Id, Name, Slugs, Place);

/// <param name="Labels">The headings that ask this question in a pilot's story; the first is the one to show.</param>
public sealed record Question(TermId Id, PerLanguage<string> Name, PerLanguage<IReadOnlyList<string>> Labels, PerLanguage<string> Slugs, Place Place)
    : Term(Id, Name, Slugs, Place)
{
    /// <summary>Which of them a label asks, in capitals or not. A label of two questions asks the first.</summary>
    internal static PerLanguage<FrozenDictionary<string, Question>> ByLabel(IReadOnlyCollection<Question> questions) => new(language => questions
        .SelectMany(question => question.Labels[language].Select(label => (label, question)))
        .DistinctBy(pair => pair.label, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.label, pair => pair.question, StringComparer.OrdinalIgnoreCase));
}
