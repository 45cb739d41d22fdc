using Markdig.Syntax;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>What a pilot's story tells under the heading that asks one of the shared questions.</summary>
/// <param name="asked">The question that a heading asks, if it does.</param>
public sealed class Answer(Pilot pilot, Question question, int page, Func<Heading, Language, Question?> asked)
{
    public Pilot Pilot => pilot;

    public Question Question => question;

    /// <summary>On which page of the answers to its question it stands, from 1.</summary>
    public int Page => page;

    /// <summary>Where it stands on that page: <c>a-2012-functieruil</c>.</summary>
    public string Anchor => $"a-{Pilot.Id.Edition}-{Pilot.Id.Name}";

    /// <summary>Looked up when a page shows it: there are many answers, and a preview shows few.</summary>
    public PerLanguage<Section> Told => field ??= new(language => SectionIn(language) ?? SectionIn(pilot.Told.OriginalLanguage)!);

    /// <summary>What one story answers, in the order in which it does. A question that is asked and not answered is left out.</summary>
    internal static IReadOnlyList<Question> GivenBy(Pilot pilot, Func<Heading, Language, Question?> asked)
    {
        // What asks a question again is told to its author; the first counts.
        var (given, seen) = (new List<Question>(), new List<Question>());
        foreach (var part in pilot.Told.Original.Body.Sections)
        {
            if (part.Heading is not { } heading || asked(heading, pilot.Told.OriginalLanguage) is not { } question || seen.Contains(question))
                continue;
            seen.Add(question);
            if (part.SaysSomething)
                given.Add(question);
        }
        return given;
    }

    private Section? SectionIn(Language language)
    {
        var (telling, told) = (pilot.Told.For(language), pilot.Told.LanguageFor(language));
        var part = telling.Body.Sections.FirstOrDefault(part => part.Heading is { } heading && asked(heading, told)?.Id == question.Id);
        return part is { SaysSomething: true } ? new(telling, told, part) : null;
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
