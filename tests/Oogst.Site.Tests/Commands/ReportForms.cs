using System.Text.Json;
using NJsonSchema;

namespace Oogst.Site.Tests.Commands;

/// <summary>One broken harvest, told to a person, to a program and to code hosts.</summary>
public sealed class ReportForms : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;

    public ReportForms()
    {
        Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), Path.Combine(root, "input"));
        Break("2031/pilots/brug.nl.md", "organisations:", "organisatons:");
        Break("2031/pilots/oever.nl.md", "(pilot:brug)", "(pilot:burg)");
        Break("2031/tips/meet-eerst.en.md", "title: Measure first", "title: Measure first\ntitle: Measure twice");
        Break("2031/methods/tekenen.nl.md", "Pak een potlood.", "Pak een <b>potlood</b>.");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("text", "nl", "txt")]
    [InlineData("text", "en", "txt")]
    [InlineData("json", "en", "json")]
    [InlineData("sarif", "en", "json")]
    [InlineData("github", "nl", "txt")]
    public void The_report_is_as_approved(string format, string language, string extension)
    {
        var result = Tool.Run(root, ["check", "--format", format, "--language", language]);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Snapshot.Matches(result.Out, nameof(ReportForms), $"{format}-{language}", extension);
    }

    [Fact]
    public async Task Sarif_follows_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(Repository.Root, "tests", "tools", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Tool.Run(root, ["check", "--format", "sarif"]).Out));
        Assert.NotEmpty(schema.Validate("""{ "version": "2.1.0", "runs": [ { "results": [ {} ] } ] }"""));
    }

    [Fact]
    public void Json_has_standard_output_to_itself_also_when_all_is_well()
    {
        var result = Tool.Run(root, ["check", "--format", "json", "--input", Path.Combine(Repository.Tests, "Sample")]);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(0, JsonDocument.Parse(result.Out).RootElement.GetProperty("errors").GetInt32());
    }

    [Fact]
    public void A_picture_is_not_quoted()
    {
        var images = Directory.CreateDirectory(Path.Combine(root, "input", "2031", "images")).FullName;
        File.WriteAllBytes(Path.Combine(images, "telefoon.jpg"), Pictures.FromATelephone);
        var lines = Tool.Run(root, ["check", "--language", "en"]).Out.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("picture-tells-where", StringComparison.Ordinal));
        Assert.DoesNotContain("1 |", lines[at + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_a_GitHub_workflow_mistakes_are_annotations_without_being_asked() =>
        Assert.StartsWith("::", Tool.Run(root, ["check"], ("GITHUB_ACTIONS", "true")).Out, StringComparison.Ordinal);

    [Fact]
    public void Explain_says_what_a_mistake_means_in_the_asked_language()
    {
        var result = Tool.Run(root, ["explain", "unknown-key", "--language", "en"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("## unknown-key\n", result.Out, StringComparison.Ordinal);
        Assert.Equal((2, "oogst: explain unknown-kee: did you mean unknown-key?\n"), Tool.Run(root, ["explain", "unknown-kee", "--language", "en"]) is var wrong ? (wrong.ExitCode, wrong.Error) : default);
    }

    private void Break(string path, string from, string to)
    {
        var file = Path.Combine(root, "input", path);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
