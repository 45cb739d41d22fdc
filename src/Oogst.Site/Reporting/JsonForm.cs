using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oogst.Site.Reporting;

/// <summary>
/// For a program. The shape is version 1: <c>{ version, errors, warnings, diagnostics: [ { code, severity, message, fix, file, line, column, length, other? } ] }</c>;
/// lines and columns are one-based, <c>other</c> is a place.
/// </summary>
internal static class JsonForm
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Write(TextWriter writer, Told told) => writer.WriteLine(JsonSerializer.Serialize(
        new Document(1, told.Errors, told.Warnings, [.. told.Diagnostics.Select(one => new Entry(
            one.Code, one.Severity.ToString().ToLowerInvariant(), one.Message[told.Speech], one.Fix[told.Speech],
            one.Place.File, one.Place.Line, one.Place.Column, one.Place.Length,
            one.Other is { } other ? new Elsewhere(other.File, other.Line, other.Column, other.Length) : null))]),
        Options));

    private sealed record Document(int Version, int Errors, int Warnings, IReadOnlyList<Entry> Diagnostics);

    private sealed record Entry(string Code, string Severity, string Message, string Fix, string File, int Line, int Column, int Length, Elsewhere? Other);

    private sealed record Elsewhere(string File, int Line, int Column, int Length);
}
