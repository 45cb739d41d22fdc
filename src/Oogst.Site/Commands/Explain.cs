using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>The command <c>explain</c>: one mistake, or the page of all of them, as Markdown.</summary>
internal static class Explain
{
    public static int Run(string? code, Language speech)
    {
        if (code is null)
        {
            Console.Out.Write(Page(speech));
            return ExitCode.Fine;
        }
        if (Explanations.Of(code) is { } explanation)
        {
            Console.Out.Write(Section(code, explanation, speech));
            return ExitCode.Fine;
        }
        var nearest = Nearest.To(code, Explanations.Codes);
        Console.Error.WriteLine($"oogst: explain {code}: {PerLanguage.Of(
            nearest is null ? "die fout bestaat niet" : $"bedoel je {nearest}?", nearest is null ? "there is no such mistake" : $"did you mean {nearest}?")[speech]}");
        return ExitCode.WrongUsage;
    }

    /// <summary>All mistakes in alphabetical order: the page that stands beside the catalogue.</summary>
    public static string Page(Language speech) =>
        $"# {PerLanguage.Of("Alle fouten en waarschuwingen", "All mistakes and warnings")[speech]}\n\n"
        + string.Join('\n', Explanations.Codes.Select(code => Section(code, Explanations.Of(code)!, speech)));

    private static string Section(string code, Explanation explanation, Language speech) => $"""
        ## {code}

        {explanation.Meaning[speech]}

        {PerLanguage.Of("Fout", "Wrong")[speech]}:

        ```
        {explanation.Wrong}
        ```

        {PerLanguage.Of("Goed", "Right")[speech]}:

        ```
        {explanation.Right}
        ```

        """.ReplaceLineEndings("\n");
}
