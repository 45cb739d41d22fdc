namespace Oogst.Theme.Words;

internal static partial class English
{
    private static ExaminationWords Examination => new()
    {
        AsOf = "As of",
        Pages = "Pages",
        Rules = "Rules",
        Proof = "How we know that the test works",
        Violations = "Violations",
        EveryPage = count => FormattableString.Invariant($"all {count}, each in the light and in the dark display"),
        RulesOf = last => FormattableString.Invariant($"{last.Rules} of axe-core {last.Axe} (WCAG 2.2 A and AA, and best practice); the HTML with html-validate {last.HtmlValidate}"),
        FaultsFound = count => FormattableString.Invariant($"{count} faults made on purpose, all {count} found"),
    };
}
