using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Oogst.Theme;

/// <summary>The bundled styles, scripts and fonts. Each has its content's hash in its name, so that browsers may keep it for ever.</summary>
public sealed class Assets
{
    private const string Prefix = "assets/";
    private const string List = "assets.json";
    private static readonly Assembly Here = typeof(Assets).Assembly;
    private readonly FrozenDictionary<string, string> names;
    private readonly Func<string, ReadOnlyMemory<byte>> read;

    // The list that the bundler left leads from "site.css" to "site.4f2a….css".
    private Assets(Func<string, ReadOnlyMemory<byte>> read)
    {
        this.read = read;
        using var list = JsonDocument.Parse(read(List));
        names = list.RootElement.EnumerateObject().ToFrozenDictionary(asset => asset.Name, asset => asset.Value.GetString()!);
    }

    /// <summary>Those that the program carries.</summary>
    public static Assets Load() => new(Carried);

    /// <summary>Those that the bundler has just made, all read at once: the next bundle may take their place.</summary>
    /// <param name="bundle">Its folder.</param>
    /// <exception cref="IOException">There is no whole bundle in that folder.</exception>
    public static Assets From(string bundle)
    {
        var files = Directory.EnumerateFiles(bundle).ToDictionary(file => Path.GetFileName(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file));
        return new(name => files.TryGetValue(name, out var bytes) ? bytes : throw new FileNotFoundException($"{bundle} has no {name}"));
    }

    /// <summary>The address of an asset by its plain name: <c>site.css</c>.</summary>
    public string this[string name] => "/" + Prefix + names[name];

    /// <summary>Fonts needed for the first lines a reader sees.</summary>
    public IEnumerable<string> Preloaded => names.Keys.Where(name => name.EndsWith(".woff2", StringComparison.Ordinal) && !name.Contains("italic", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The plain names of the style sheets.</summary>
    public IEnumerable<string> Styles => names.Keys.Where(name => name.EndsWith(".css", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Every file with its path in the site.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files => names.Values.Order(StringComparer.Ordinal).Select(name => (Prefix + name, read(name)));

    private static ReadOnlyMemory<byte> Carried(string name)
    {
        using var stream = Here.GetManifestResourceStream(Prefix + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
