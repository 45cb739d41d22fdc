using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>Reads <c>terms.yml</c>: words in every language below each other, each with what to avoid.</summary>
internal static class ReadAgreed
{
    private static readonly Field<Placed<string>>[] Names = [.. Language.All.Select(language => new Field<Placed<string>>(language.Code, new PlacedLine()) { IsRequired = true })];
    private static readonly Field<IReadOnlyDictionary<Language, IReadOnlyList<Placed<string>>>> Avoid =
        new("avoid", new InSomeLanguages<IReadOnlyList<Placed<string>>>(new ListOf<Placed<string>>(new PlacedLine())));

    public static IReadOnlyList<AgreedPair> From(IReadOnlyList<YamlMap> maps, Report report)
    {
        var pairs = new Dictionary<string, AgreedPair>(StringComparer.OrdinalIgnoreCase);
        foreach (var values in maps.Select(map => Values.Read(map, [.. Names, Avoid], new(report, ""))).OfType<Values>())
        {
            var first = values.Of(Names[0]);
            var pair = new AgreedPair(new(language => values.Of(Names[language.Index]).Value), values.Maybe(Avoid) ?? new Dictionary<Language, IReadOnlyList<Placed<string>>>(), first.Place);
            foreach (var (language, words) in pair.Avoid)
                foreach (var word in words.Where(word => word.Value.Equals(pair.Name[language], StringComparison.OrdinalIgnoreCase)))
                    report.Add(Mistakes.AgreedAndAvoided(word));
            if (!pairs.TryAdd(first.Value, pair))
                report.Add(Mistakes.AgreedTwice(first, pairs[first.Value].Place));
        }
        return [.. pairs.Values];
    }
}
