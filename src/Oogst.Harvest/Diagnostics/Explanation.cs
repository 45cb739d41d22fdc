using System.Collections.Frozen;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Diagnostics;

/// <summary>What a mistake means, for <c>oogst explain</c>, for SARIF's help and for the page of all mistakes.</summary>
/// <param name="Meaning">Two or three sentences for an editor who is not a programmer: what went wrong, why it matters, what to do.</param>
/// <param name="Wrong">The mistake as it stands in a file, a few lines at most.</param>
/// <param name="Right">The same, mended.</param>
public sealed record Explanation(PerLanguage<string> Meaning, string Wrong, string Right);

/// <summary>An explanation for every code in the catalogue, grouped like <see cref="Mistakes"/>.</summary>
public static partial class Explanations
{
    private static readonly FrozenDictionary<string, Explanation> ByCode =
        Files().Concat(FrontMatter()).Concat(OfValues()).Concat(Languages()).Concat(ReferencesAndAddresses()).Concat(Prose()).Concat(Diagrams()).Concat(Compounds()).Concat(Wording()).Concat(Theme())
            .ToFrozenDictionary(pair => pair.Code, pair => pair.Explanation);

    /// <summary>All codes, in alphabetical order.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys.Order(StringComparer.Ordinal);

    /// <returns>Null for a code that does not exist.</returns>
    public static Explanation? Of(string code) => ByCode.GetValueOrDefault(code);

    private static (string Code, Explanation Explanation) Explain(string code, string dutch, string english, string wrong, string right) =>
        (code, new(PerLanguage.Of(dutch, english), wrong, right));
}
