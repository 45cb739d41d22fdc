using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>YAML as it was typed: three shapes, each knowing its place. No value has been converted.</summary>
public abstract record YamlNode(Place Place);

public sealed record YamlText(string Value, Place Place) : YamlNode(Place)
{
    /// <summary>Nothing typed, or <c>~</c>.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || Value == "~";
}

public sealed record YamlList(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place);

public sealed record YamlMap(IReadOnlyList<YamlPair> Pairs, Place Place) : YamlNode(Place)
{
    private readonly Dictionary<string, YamlPair> byKey = Pairs.ToDictionary(pair => pair.Key.Value);

    public static YamlMap Empty(Place place) => new([], place);

    public YamlPair? this[string key] => byKey.GetValueOrDefault(key);
}

public sealed record YamlPair(Placed<string> Key, YamlNode Value);
