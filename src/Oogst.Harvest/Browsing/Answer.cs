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

    /// <summary>All that one story answers, in the order in which it does. A question that is asked and not answered is left out.</summary>
    internal static IEnumerable<Answer> In(Pilot pilot, Func<Heading, Language, Question?> asked)
    {
        var sections = new PerLanguage<List<(Question Question, Section Section)>>(language => SectionsIn(pilot.Told.For(language), pilot.Told.LanguageFor(language), asked));
        foreach (var (question, original) in sections[pilot.Told.OriginalLanguage])
            yield return new(pilot, question, new(language => sections[language].FirstOrDefault(told => told.Question.Id == question.Id).Section ?? original));
    }

    // What asks a question again is told to its author; the first counts.
    private static List<(Question Question, Section Section)> SectionsIn(Telling telling, Language told, Func<Heading, Language, Question?> asked)
    {
        var (sections, seen) = (new List<(Question Question, Section Section)>(), new List<TermId>());
        foreach (var part in telling.Body.Sections)
        {
            if (part.Heading is not { } heading || asked(heading, told) is not { } question || seen.Contains(question.Id))
                continue;
            seen.Add(question.Id);
            if (part.SaysSomething)
                sections.Add((question, new(telling, told, part)));
        }
        return sections;
    }
}

/// <param name="Language">The language it is told in, which is the original's where a translation is missing.</param>
/// <param name="Part">Of the telling: a heading and what is said under it.</param>
public sealed record Section(Telling Telling, Language Language, ProseSection Part)
{
    public Heading Heading => Part.Heading!;

    public bool HasVoices => Telling.Body.Quotes.Any(quote => quote.Under == Heading);

    /// <summary>What is said, without the heading; never empty.</summary>
    public IEnumerable<Block> Blocks => Part.In(Telling.Body).Skip(1).Where(block => !ProseReading.IsOfTheWhole(block));
}
