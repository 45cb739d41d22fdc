using System.Text.Json;
using System.Text.Json.Nodes;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Site.Reporting;

/// <summary>SARIF 2.1.0, the format code hosts and editors read: one run, one rule for each code that was found.</summary>
internal static class SarifForm
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static void Write(TextWriter writer, Told told)
    {
        var codes = told.Diagnostics.Select(one => one.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "oogst",
                        ["rules"] = new JsonArray([.. codes.Select(code => Rule(code, told))]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. told.Diagnostics.Select(one => Result(one, codes.IndexOf(one.Code), told))]),
            }),
        };
        writer.WriteLine(log.ToJsonString(Indented));
    }

    private static JsonObject Rule(string code, Told told)
    {
        var explanation = Explanations.Of(code)!;
        return new()
        {
            ["id"] = code,
            ["shortDescription"] = Message(explanation.Meaning[told.Speech]),
            ["help"] = Message($"{explanation.Meaning[told.Speech]}\n\n{explanation.Wrong}\n→\n{explanation.Right}"),
        };
    }

    private static JsonObject Result(Diagnostic one, int rule, Told told)
    {
        var result = new JsonObject
        {
            ["ruleId"] = one.Code,
            ["ruleIndex"] = rule,
            ["level"] = one.Severity == Severity.Error ? "error" : "warning",
            ["message"] = Message($"{one.Message[told.Speech]} → {one.Fix[told.Speech]}"),
            ["locations"] = new JsonArray(Location(one.Place)),
        };
        if (one.Other is { } other)
            result["relatedLocations"] = new JsonArray(Location(other));
        return result;
    }

    private static JsonObject Location(Place place) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)) },
            ["region"] = new JsonObject
            {
                ["startLine"] = place.Line,
                ["startColumn"] = place.Column,
                ["endColumn"] = place.Column + place.Length,
            },
        },
    };

    private static JsonObject Message(string text) => new() { ["text"] = text };
}
