using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>Reads <c>compounds.nl.yml</c>.</summary>
internal static class ReadCompounds
{
    private static readonly Field<Placed<string>> Word = new("word", new OneWord()) { IsRequired = true };
    private static readonly Field<IReadOnlyList<Placed<string>>> Parts = new("parts", new ListOf<Placed<string>>(new OneWord()));
    private static readonly Field<bool> Whole = new("whole", new Switch());

    public static IReadOnlyList<Compound> From(IReadOnlyList<YamlMap> maps, Report report)
    {
        var compounds = new Dictionary<string, Compound>(StringComparer.Ordinal);
        foreach (var values in maps.Select(map => Values.Read(map, [Word, Parts, Whole], new(report, ""))).OfType<Values>())
        {
            var (word, parts) = (values.Of(Word), values.Maybe(Parts, [])!);
            if (values.Maybe(Whole) == parts.Count > 0)
                report.Add(Mistakes.SplitOrWhole(word));
            else if (parts.Count > 0 && !Compound.IsMadeOf(word.Value, [.. parts.Select(part => part.Value)]))
                report.Add(Mistakes.WrongSplit(word with { Place = parts[0].Place }, parts.Select(part => part.Value)));
            else if (!compounds.TryAdd(word.Value, new(word.Value, [.. parts.Select(part => part.Value)], word.Place)))
                report.Add(Mistakes.DuplicateId(word, compounds[word.Value].Place));
        }
        return [.. compounds.Values];
    }
}

/// <summary>One word as the search index knows it: small letters only.</summary>
internal sealed class OneWord : TextShape<Placed<string>>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out Placed<string> value)
    {
        value = text;
        return text.Value.All(char.IsLower) || reading.Refuse(Mistakes.NotOneWord(text, reading.Key));
    }
}
