using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Oogst.Theme;

/// <summary>The bundled styles, scripts and fonts. Each has its content's hash in its name, so that browsers may keep it for ever.</summary>
public sealed class Assets
{
    private const string Prefix = "assets/";
    private static readonly Assembly Here = typeof(Assets).Assembly;
    private readonly FrozenDictionary<string, string> names;

    private Assets(FrozenDictionary<string, string> names) => this.names = names;

    /// <summary>Reads the list that the bundler left: from <c>site.css</c> to <c>site.4f2a….css</c>.</summary>
    public static Assets Load()
    {
        using var list = Here.GetManifestResourceStream(Prefix + "assets.json")!;
        return new(JsonSerializer.Deserialize<Dictionary<string, string>>(list)!.ToFrozenDictionary());
    }

    /// <summary>The address of an asset by its plain name: <c>site.css</c>.</summary>
    public string this[string name] => "/" + Prefix + names[name];

    /// <summary>Fonts needed for the first lines a reader sees.</summary>
    public IEnumerable<string> Preloaded => names.Keys.Where(name => name.EndsWith(".woff2", StringComparison.Ordinal) && !name.Contains("italic", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Every file with its path in the site.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files =>
        names.Values.Order(StringComparer.Ordinal).Select(name => (Prefix + name, Read(Prefix + name)));

    private static ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = Here.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
