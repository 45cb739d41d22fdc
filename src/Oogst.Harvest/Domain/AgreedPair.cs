using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>One thing and what it is called in each language, agreed in <c>terms.yml</c>.</summary>
/// <param name="Avoid">Words that mean the same and that nobody should write; languages without any are left out.</param>
public sealed record AgreedPair(PerLanguage<string> Name, IReadOnlyDictionary<Language, IReadOnlyList<Placed<string>>> Avoid, Place Place);
