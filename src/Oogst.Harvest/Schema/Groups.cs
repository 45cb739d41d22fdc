using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Schema;

/// <summary>A YAML list with at least one item; a single value is not taken for a list.</summary>
internal sealed class ListOf<T>(Shape<T> item) : Shape<IReadOnlyList<T>>
{
    public override bool TryRead(YamlNode node, Reading reading, out IReadOnlyList<T> value)
    {
        value = [];
        if (node is YamlText { IsEmpty: true })
            return reading.Refuse(Mistakes.EmptyValue(node.Place, reading.Key));
        if (node is not YamlList list)
            return reading.Refuse(Mistakes.ListExpected(node.Place, reading.Key));
        var (items, sound) = (new List<T>(), true);
        foreach (var one in list.Items)
        {
            var isSound = item.TryRead(one, reading, out var read);
            sound &= isSound;
            if (isSound)
                items.Add(read);
        }
        value = items;
        return sound;
    }
}

/// <summary>A map of keys inside a value, such as <c>image</c> or one voice.</summary>
/// <param name="factKeys">Keys that belong to the original and must not be repeated here.</param>
internal sealed class Group<T>(IReadOnlyList<Field> fields, Func<Values, T> make, params string[] factKeys) : Shape<T>
{
    public override bool TryRead(YamlNode node, Reading reading, out T value)
    {
        value = default!;
        if (node is not YamlMap map)
            return reading.Refuse(Mistakes.KeysExpected(node.Place, reading.Key, [.. fields.Select(field => field.Name)]));
        if (Values.Read(map, fields, reading, factKeys) is not { } values)
            return false;
        value = make(values);
        return true;
    }
}

/// <summary>A value of which every part is right, and that must hold together besides.</summary>
/// <param name="faultOf">Null when it does.</param>
internal sealed class HoldingTogether<T>(Shape<T> shape, Func<T, Place, Diagnostic?> faultOf) : Shape<T>
{
    public override bool TryRead(YamlNode node, Reading reading, out T value) =>
        shape.TryRead(node, reading, out value) && (faultOf(value, node.Place) is not { } fault || reading.Refuse(fault));
}

/// <summary>One value for every language: <c>nl:</c> and <c>en:</c> below each other.</summary>
internal sealed class InEveryLanguage<T>(Shape<T> shape) : Shape<PerLanguage<T>>
{
    private static readonly string[] Codes = [.. Language.All.Select(language => language.Code)];
    private readonly Field<T>[] fields = [.. Codes.Select(code => new Field<T>(code, shape) { IsRequired = true })];

    public override bool TryRead(YamlNode node, Reading reading, out PerLanguage<T> value)
    {
        value = default!;
        if (node is not YamlMap map)
            return reading.Refuse(Mistakes.KeysExpected(node.Place, reading.Key, Codes));
        if (Values.Read(map, fields, reading) is not { } values)
            return false;
        value = new(language => values.Of(fields[language.Index]));
        return true;
    }
}

/// <summary>A value for some of the languages, the others left out: slugs of vocabulary words.</summary>
internal sealed class InSomeLanguages<T>(Shape<T> shape) : Shape<IReadOnlyDictionary<Language, T>>
{
    private readonly Field<T>[] fields = [.. Language.All.Select(language => new Field<T>(language.Code, shape))];

    public override bool TryRead(YamlNode node, Reading reading, out IReadOnlyDictionary<Language, T> value)
    {
        value = new Dictionary<Language, T>();
        if (node is not YamlMap map)
            return reading.Refuse(Mistakes.KeysExpected(node.Place, reading.Key, [.. fields.Select(field => field.Name)]));
        if (Values.Read(map, fields, reading) is not { } values)
            return false;
        value = Language.All.Where(language => values.Has(fields[language.Index])).ToDictionary(language => language, language => values.Of(fields[language.Index]));
        return true;
    }
}
