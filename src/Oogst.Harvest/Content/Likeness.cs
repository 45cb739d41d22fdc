using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Warns where two things look the same to a reader: two titles in one list, one question answered twice.</summary>
internal static class Likeness
{
    public static void Check(IReadOnlyList<Entry> entries, IReadOnlyList<Question> questions, Report report)
    {
        // Editions are compared with each other: a copied folder is an edition too.
        foreach (var kind in entries.GroupBy(entry => (entry.Id.Kind == Kind.Edition ? "" : entry.Id.Edition, entry.Id.Kind)))
            foreach (var language in Language.All)
                CheckTitles(kind.Where(entry => entry.Told.Has(language)).Select(entry => entry.Told.For(language)), report);
        foreach (var pilot in entries.OfType<Pilot>())
            foreach (var language in pilot.Told.Languages)
                CheckQuestions(pilot.Told.For(language).Body, questions, language, report);
    }

    private static void CheckTitles(IEnumerable<Telling> tellings, Report report)
    {
        foreach (var same in tellings.GroupBy(telling => telling.Title, StringComparer.OrdinalIgnoreCase))
            foreach (var again in same.Skip(1))
                report.Add(Mistakes.SameTitle(new(again.File), again.Title, new(same.First().File)));
    }

    private static void CheckQuestions(Prose body, IReadOnlyList<Question> questions, Language language, Report report)
    {
        var asked = new Dictionary<TermId, Heading>();
        foreach (var heading in body.Headings.Where(heading => heading.Level == 2))
        {
            var question = questions.FirstOrDefault(question => question.Labels[language].Contains(heading.Text, StringComparer.OrdinalIgnoreCase));
            if (question is not null && !asked.TryAdd(question.Id, heading))
                report.Add(Mistakes.QuestionAskedTwice(heading.Place, heading.Text, asked[question.Id].Place));
        }
    }
}
