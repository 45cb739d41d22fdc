using System.Collections.Frozen;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Warns where two things look the same to a reader: two titles in one list, two names, two numbers, one question answered twice.</summary>
internal static class Likeness
{
    public static void Check(IReadOnlyList<Entry> entries, IReadOnlyList<Term> terms, Report report)
    {
        // Editions are compared with each other: a copied folder is an edition too.
        foreach (var kind in entries.GroupBy(entry => (entry.Id.Kind == Kind.Edition ? "" : entry.Id.Edition, entry.Id.Kind)))
            foreach (var language in Language.All)
                CheckTitles(kind.Where(entry => entry.Told.Has(language)).Select(entry => entry.Told.For(language)), report);
        foreach (var kind in entries.GroupBy(entry => (entry.Id.Edition, entry.Id.Kind)))
            CheckNumbers(kind, report);
        foreach (var vocabulary in terms.GroupBy(term => term.Id.Vocabulary))
            CheckNames(vocabulary, report);
        var questions = Question.ByLabel([.. terms.OfType<Question>()]);
        foreach (var pilot in entries.OfType<Pilot>())
            foreach (var language in pilot.Told.Languages)
                CheckQuestions(pilot.Told.For(language).Body, questions[language], report);
    }

    private static void CheckTitles(IEnumerable<Telling> tellings, Report report)
    {
        var first = new Dictionary<string, Telling>(StringComparer.OrdinalIgnoreCase);
        foreach (var telling in tellings)
            if (!first.TryAdd(telling.Title, telling))
                report.Add(Mistakes.SameTitle(telling.TitleAt, telling.Title, first[telling.Title].TitleAt));
    }

    private static void CheckNumbers(IEnumerable<Entry> ofOneKind, Report report)
    {
        var numbers = ofOneKind.Select(entry => entry switch
        {
            Meeting meeting => meeting.Number,
            VoicesEntry voices => voices.Number,
            Chapter chapter => chapter.Order,
            _ => null,
        }).OfType<Placed<int>>();
        foreach (var same in numbers.GroupBy(number => number.Value))
            foreach (var again in same.Skip(1))
                report.Add(Mistakes.SameNumber(again, same.First().Place));
    }

    private static void CheckNames(IEnumerable<Term> vocabulary, Report report)
    {
        var clashes =
            from language in Language.All
            from same in vocabulary.SelectMany(term => NamesIn(language, term)).GroupBy(name => (name.Value.ToLowerInvariant(), name.At))
            from again in same.Skip(1)
            select (same.Key, Again: new Placed<string>(again.Value, again.Place), First: same.First().Place);
        // One line for a name that is the same in every language.
        foreach (var (_, again, first) in clashes.DistinctBy(clash => (clash.Key, clash.Again.Place)))
            report.Add(Mistakes.SameName(again, first));
    }

    // People of one name may well work at different organisations.
    private static IEnumerable<(string Value, TermId? At, Place Place)> NamesIn(Language language, Term term) => term switch
    {
        Person { IsRemoved: true } => [],
        Person person => [(person.Name[language], person.Organisation?.Value, person.Place)],
        Question question => question.Labels[language].Distinct(StringComparer.OrdinalIgnoreCase).Select(label => (label, (TermId?)null, question.Place)),
        _ => [(term.Name[language], null, term.Place)],
    };

    private static void CheckQuestions(Prose body, FrozenDictionary<string, Question> questions, Report report)
    {
        var asked = new List<(Question Question, Heading By)>();
        foreach (var heading in body.Headings)
        {
            if (heading.Level != 2 || !questions.TryGetValue(heading.Text, out var question))
                continue;
            if (asked.Find(one => one.Question.Id == question.Id).By is { } before)
                report.Add(Mistakes.QuestionAskedTwice(heading.Place, heading.Text, before.Place));
            else
                asked.Add((question, heading));
        }
    }
}
