namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static ExaminationWords Examination => new()
    {
        AsOf = "Stand van",
        Pages = "Pagina's",
        Rules = "Regels",
        Proof = "Proef op de som",
        Violations = "Overtredingen",
        EveryPage = count => FormattableString.Invariant($"alle {count}, elk in de lichte en in de donkere weergave"),
        RulesOf = last => FormattableString.Invariant($"{last.Rules} van axe-core {last.Axe} (WCAG 2.2 A en AA, en goede gewoonten); de HTML met html-validate {last.HtmlValidate}"),
        FaultsFound = count => FormattableString.Invariant($"{count} fouten met opzet gemaakt, alle {count} gevonden"),
    };
}
