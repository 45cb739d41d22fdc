using Markdig.Syntax;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>What a pilot's story tells under the heading that asks one of the shared questions.</summary>
public sealed record Answer(Pilot Pilot, Question Question, PerLanguage<Section> Told)
{
    /// <summary>On which page of the answers to its question it stands, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Where it stands on that page: <c>a-2012-functieruil</c>.</summary>
    public string Anchor => $"a-{Pilot.Id.Edition}-{Pilot.Id.Name}";

    /// <returns>Null when the original does not ask the question, or asks it and says nothing.</returns>
    internal static Answer? Of(Pilot pilot, Question question, Func<Heading, Language, Question?> asked)
    {
        if (SectionIn(pilot.Told.OriginalLanguage) is not { } original)
            return null;
        return new(pilot, question, new(language => SectionIn(language) ?? original));

        Section? SectionIn(Language language)
        {
            var (telling, told) = (pilot.Told.For(language), pilot.Told.LanguageFor(language));
            return telling.Body.Sections.FirstOrDefault(section => section.Heading is { } heading && asked(heading, told)?.Id == question.Id) is { Heading: not null, SaysSomething: true } section
                ? new(telling, told, section)
                : null;
        }
    }
}

/// <param name="Language">The language it is told in, which is the original's where a translation is missing.</param>
/// <param name="Part">Of the telling: a heading and what is said under it.</param>
public sealed record Section(Telling Telling, Language Language, ProseSection Part)
{
    public Heading Heading => Part.Heading!;

    /// <summary>What is said, without the heading; never empty.</summary>
    public IEnumerable<Block> Blocks => Part.In(Telling.Body).Skip(1).Where(block => !ProseReading.IsOfTheWhole(block));
}
