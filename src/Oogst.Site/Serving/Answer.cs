using Microsoft.AspNetCore.StaticFiles;
using Oogst.Site.Output;

namespace Oogst.Site.Serving;

/// <summary>What goes back to a reader.</summary>
/// <param name="Headers">Names in lower case, each once.</param>
public sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Bytes)
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    internal static Answer Redirect(int status, string to) => new(status, new Dictionary<string, string> { ["location"] = to }, ReadOnlyMemory<byte>.Empty);

    internal static Answer Of(int status, OutputFile file) =>
        new(status, new Dictionary<string, string> { ["content-type"] = TypeOf(file.Path) }, file.Bytes);

    internal Answer With(IEnumerable<(string Name, string Value)> more)
    {
        var all = new Dictionary<string, string>(Headers);
        foreach (var (name, value) in more)
            all[name] = value;
        // Whoever looks at a site that is being made wants to see what it is now. Only what has its digest in its path is never another.
        if (Status != 200 || all.GetValueOrDefault("cache-control")?.Contains("immutable", StringComparison.Ordinal) != true)
            all["cache-control"] = "no-store";
        all["x-content-type-options"] = "nosniff";
        return this with { Headers = all };
    }

    private static string TypeOf(string path)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal)
            ? type + "; charset=utf-8" : type;
    }
}
