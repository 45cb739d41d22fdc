using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oogst.Site.Reporting;

/// <summary>
/// For a program. The shape is version 1: <c>{ version, errors, warnings, diagnostics: [ { code, severity, message, fix, file, line, column, length, other? } ] }</c>;
/// lines and columns are one-based, <c>other</c> is a place.
/// </summary>
internal static partial class JsonForm
{
    public static void Write(TextWriter writer, Told told) => writer.WriteLine(JsonSerializer.Serialize(
        new Document(1, told.Errors, told.Warnings, [.. told.Diagnostics.Select(one => new Entry(
            one.Code, one.Severity.ToString().ToLowerInvariant(), one.Message[told.Speech], one.Fix[told.Speech],
            one.Place.File, one.Place.Line, one.Place.Column, one.Place.Length,
            one.Other is { } other ? new Elsewhere(other.File, other.Line, other.Column, other.Length) : null))]),
        Json.Default.Document));

    internal sealed record Document(int Version, int Errors, int Warnings, IReadOnlyList<Entry> Diagnostics);

    internal sealed record Entry(string Code, string Severity, string Message, string Fix, string File, int Line, int Column, int Length, Elsewhere? Other);

    internal sealed record Elsewhere(string File, int Line, int Column, int Length);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Document))]
    private sealed partial class Json : JsonSerializerContext;
}
