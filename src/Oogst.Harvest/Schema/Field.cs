using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Schema;

/// <summary>A key an editor can write.</summary>
public abstract class Field(string name)
{
    public string Name { get; } = name;

    public bool IsRequired { get; init; }

    /// <returns>Null when the value is wrong; the report then says why.</returns>
    internal abstract object? Read(YamlNode node, Reading reading);
}

/// <summary>A key and the shape of its value. The field object itself is the way to ask for the value: no strings after reading.</summary>
public sealed class Field<T>(string name, Shape<T> shape) : Field(name)
{
    internal override object? Read(YamlNode node, Reading reading) =>
        shape.TryRead(node, reading with { Key = Name }, out var value) ? value : null;
}

/// <summary>What was read from a map of keys.</summary>
public sealed class Values
{
    private readonly Dictionary<Field, object> byField;

    private Values(Dictionary<Field, object> byField, bool isSound, Mentioned mentioned) => (this.byField, IsSound, Mentioned) = (byField, isSound, mentioned);

    /// <summary>Whether no key was missing, unknown or wrong. Otherwise what is there is right by itself, but not to be built on.</summary>
    public bool IsSound { get; }

    /// <summary>What these and wrong values besides refer to.</summary>
    public Mentioned Mentioned { get; }

    public bool Has(Field field) => byField.ContainsKey(field);

    /// <summary>The value of a required field.</summary>
    public T Of<T>(Field<T> field) => (T)byField[field];

    /// <summary>The value of an optional field, or <paramref name="otherwise"/>.</summary>
    public T? Maybe<T>(Field<T> field, T? otherwise = default) => byField.TryGetValue(field, out var value) ? (T)value : otherwise;

    /// <summary>The value of an optional field that is no object, such as a number or a reference.</summary>
    public T? OrNull<T>(Field<T> field) where T : struct => byField.TryGetValue(field, out var value) ? (T)value : null;

    /// <returns>Null when a key is missing, unknown or wrong; every one of them is in the report.</returns>
    public static Values? Read(YamlMap map, IReadOnlyList<Field> fields, Reading reading, IReadOnlyCollection<string>? factKeys = null) =>
        Gather(map, fields, reading, factKeys) is { IsSound: true } sound ? sound : null;

    /// <summary>All that can be read; whether that is everything, it tells itself, and in the report.</summary>
    /// <param name="factKeys">Keys that are known but belong in the original: repeated here they get a message of their own.</param>
    /// <param name="factPlace">Where the original has such a key, if it does.</param>
    public static Values Gather(
        YamlMap map, IReadOnlyList<Field> fields, Reading reading, IReadOnlyCollection<string>? factKeys = null, Func<string, Place?>? factPlace = null)
    {
        var (sound, byField, mistyped) = (true, new Dictionary<Field, object>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (key, node) in map.Pairs)
        {
            var field = fields.FirstOrDefault(candidate => candidate.Name == key.Value);
            if (field?.Read(node, reading) is { } value)
                byField.Add(field, value);
            else if (field is not null)
                sound = false;
            else if (factKeys is not null && factKeys.Contains(key.Value))
                sound = reading.Refuse(Mistakes.FactRepeated(key, factPlace?.Invoke(key.Value)));
            else
            {
                var nearest = Meant.By(key.Value, fields.Select(candidate => candidate.Name).Where(name => map[name] is null));
                sound = reading.Refuse(Mistakes.UnknownKey(key, nearest, fields));
                mistyped.Add(nearest ?? "");
            }
        }
        // A key that was only mistyped is not missing as well: one cause, one line.
        foreach (var missing in fields.Where(field => field.IsRequired && map[field.Name] is null && !mistyped.Contains(field.Name)))
            sound = reading.Refuse(Mistakes.MissingKey(map.Place, missing.Name));
        return new(byField, sound, reading.Mentioned);
    }
}
