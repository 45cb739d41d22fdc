using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Commands;
using Oogst.Site.Preview;
using Oogst.Theme;
using Spectre.Console;

namespace Oogst.Site.Tests.Preview;

/// <summary>What an editor reads beside the page.</summary>
public sealed class InTheTerminal
{
    private const string Brug = "2031/pilots/brug.nl.md";

    [Theory]
    [InlineData("", "✓ ")]
    [InlineData(Brug, "✓ 2031/pilots/brug.nl.md: ")]
    [InlineData($"{Brug} themes.yml", "✓ 2 bestanden: ")]
    public void What_was_saved_is_named(string saved, string expected) => Assert.Matches($@"^{expected}[0-9]+ pagina's \(12 ms\)$", Told(TinyHarvest.Small(), saved)[^1]);

    [Fact]
    public void A_mistake_says_in_which_save_it_came_and_what_is_shown() =>
        Assert.Equal("✗ 2031/pilots/brug.nl.md: Er is nog geen goede versie om te laten zien (12 ms)", Told(TinyHarvest.Small().With(Brug, "weg"), Brug)[^1]);

    private static string[] Told(TinyHarvest harvest, string saved)
    {
        var written = new StringWriter();
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(written), Ansi = AnsiSupport.No });
        console.Profile.Width = 1000;
        var proof = new Workshop(new("input")).Pull(harvest.Sources, Bundle.Of(Assets.Load()), new Report());
        new PreviewTeller(console, Language.Dutch).Tell(new(proof, TimeSpan.FromMilliseconds(12), "") { Saved = saved.Split(' ', StringSplitOptions.RemoveEmptyEntries) });
        return written.ToString().TrimEnd().Split('\n');
    }
}
