namespace Oogst.Site.Tests.Commands;

/// <summary>What the program says to whoever asks what it can do, or types what it cannot.</summary>
public sealed class TheCommandLine : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("bluid", "bluid: bedoel je build?", "bluid: did you mean build?")]
    [InlineData("translations acept x.en.md", "acept: bedoel je accept?", "acept: did you mean accept?")]
    [InlineData("preview --prot 3", "--prot: bedoel je --port?", "--prot: did you mean --port?")]
    [InlineData("check onzin", "onzin: dat ken ik niet", "onzin: there is no such thing")]
    [InlineData("--nonsense", "--nonsense: dat ken ik niet", "--nonsense: there is no such thing")]
    [InlineData("serve -o x", "-o: dat kan niet bij serve, wel bij build", "-o: not with serve, but with build")]
    [InlineData("check --output=x", "--output: dat kan niet bij check, wel bij build", "--output: not with check, but with build")]
    [InlineData("--port 3", "--port: dat kan niet bij oogst, wel bij preview, serve", "--port: not with oogst, but with preview, serve")]
    [InlineData("check build", "build: dat kan niet bij check", "build: not with check")]
    [InlineData("serve --outptu x", "--outptu: dat ken ik niet", "--outptu: there is no such thing")]
    [InlineData("preview --port ja", "--port ja: kies een getal van 0 tot 65535", "--port ja: choose a number from 0 to 65535")]
    [InlineData("preview --port", "--port: daar hoort nog iets achter: --port <getal>", "--port: something is missing behind it: --port <number>")]
    [InlineData("preview --format json", "--format: preview laat fouten zien op de pagina; om ze zo te melden is er check", "--format: preview shows mistakes on the page; to have them reported like that there is check")]
    [InlineData("translations accept", "accept: daar hoort nog iets achter: accept <bestand>", "accept: something is missing behind it: accept <file>")]
    [InlineData("check --format xml", "--format xml: kies text|json|sarif|github", "--format xml: choose text|json|sarif|github")]
    [InlineData("check --base-url oogst", "--base-url oogst: begin met https://, met alleen de naam van de site erachter", "--base-url oogst: start with https://, with only the name of the site behind it")]
    public void Wrong_usage_ends_with_2_and_says_what_was_meant(string typed, string dutch, string english)
    {
        var words = typed.Split(' ');
        Assert.Equal((2, $"oogst: {dutch}\nWat er kan: oogst --help\n"), Said(words));
        Assert.Equal((2, $"oogst: {english}\nWhat there is: oogst --help\n"), Said(["--language", "en", .. words]));
    }

    [Fact]
    public void A_language_that_is_not_spoken_is_wrong_usage_in_that_of_the_editors() =>
        Assert.Equal((2, "oogst: --language de: kies nl of en\nWat er kan: oogst --help\n"), Said(["--language", "de"]));

    private (int, string) Said(string[] typed)
    {
        var result = Tool.Run(root, typed);
        return (result.ExitCode, result.Error);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Help_speaks_the_language_of_the_editors(string language)
    {
        string Help(params string[] command) => Tool.Run(root, [.. command, "--help", "--language", language]).Out;
        string[][] commands = [[], ["build"], ["preview"], ["serve"], ["check"], ["translations"], ["translations", "accept"], ["explain"]];
        Snapshot.Matches(string.Join('\n', commands.Select(command => $"$ oogst {string.Join(' ', command.Append("--help"))}\n{Help(command)}")), nameof(TheCommandLine), $"help-{language}", "txt");
    }

    [Fact]
    public void Help_is_in_the_language_of_the_settings_unless_told()
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(root, "input")).FullName, "site.yml"), "editorsLanguage: en\n");
        Assert.StartsWith("Turns a folder", Tool.Run(root, ["--help"]).Out, StringComparison.Ordinal);
        Assert.StartsWith("Maakt van een map", Tool.Run(root, ["--help", "--language", "nl"]).Out, StringComparison.Ordinal);
    }
}
