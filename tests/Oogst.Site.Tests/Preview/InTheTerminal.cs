using System.Text;
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

    [Fact]
    public void What_was_told_is_told_again_only_when_it_is_otherwise()
    {
        var terminal = new Terminal();
        var one = TinyHarvest.Small().With("2031/pilots/weg.nl.md", "weg");
        Assert.Equal(["input/2031/pilots/weg.nl.md:1:1: fout no-front-matter"], Mistakes(terminal.Tell(one)));
        Assert.Empty(Mistakes(terminal.Tell(one)));
        Assert.Equal(["input/2031/pilots/baan.nl.md:1:1: fout no-front-matter"], Mistakes(terminal.Tell(one.With("2031/pilots/baan.nl.md", "baan"))));
        var left = terminal.Tell(one.Without("2031/pilots/baan.nl.md"));
        Assert.Empty(Mistakes(left));
        Assert.Contains("1 fout, 0 waarschuwingen.", left);
        terminal.Tell(TinyHarvest.Small());
        Assert.Single(Mistakes(terminal.Tell(one)));
    }

    [Fact]
    public void A_warning_with_other_advice_is_told_again()
    {
        var terminal = new Terminal();
        var translated = TinyHarvest.Small().With("2031/pilots/brug.en.md", "---\ntitle: The bridge\nsummary: A pilot about a bridge between two banks.\nquestion: How do you build one?\n---\n\nIt came.\n");
        Assert.Single(Mistakes(terminal.Tell(translated)));
        Assert.Single(Mistakes(terminal.Tell(translated.With(Brug, Tests.Mistakes.MistakeCase.Pilot()))));
    }

    [Fact]
    public void Of_many_mistakes_the_first_ten_are_told()
    {
        var (terminal, many) = (new Terminal(), TinyHarvest.Small());
        for (var number = 10; number < 25; number++)
            many.With($"2031/pilots/weg-{number}.nl.md", "weg");
        var told = terminal.Tell(many);
        Assert.Equal(10, Mistakes(told).Count());
        Assert.Contains("En nog 5: los eerst deze op, of bekijk ze allemaal met check.", told);
        Assert.Equal(["input/2031/pilots/weg-20.nl.md:1:1: fout no-front-matter"], Mistakes(terminal.Tell(many.Without("2031/pilots/weg-10.nl.md"))));
        // A new one comes before those that wait.
        Assert.Contains("input/2031/pilots/weg-99.nl.md:1:1: fout no-front-matter", Mistakes(terminal.Tell(many.With("2031/pilots/weg-99.nl.md", "weg"))));
    }

    private static IEnumerable<string> Mistakes(string[] told) => told.Where(line => line.StartsWith("input/", StringComparison.Ordinal)).Select(line => line.Split(": ") is [var place, var code, ..] ? $"{place}: {code}" : line);

    private static string[] Told(TinyHarvest harvest, string saved) => new Terminal().Tell(harvest, saved);

    private sealed class Terminal
    {
        private readonly StringBuilder written = new();
        private readonly PreviewTeller teller;

        public Terminal()
        {
            var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(new StringWriter(written)), Ansi = AnsiSupport.No });
            console.Profile.Width = 1000;
            teller = new(console, Language.Dutch);
        }

        public string[] Tell(TinyHarvest harvest, string saved = "")
        {
            written.Clear();
            var proof = new Workshop(new("input")).Pull(harvest.Sources, Bundle.Of(Assets.Load()), new Report());
            teller.Tell(new(proof, TimeSpan.FromMilliseconds(12), "") { Saved = saved.Split(' ', StringSplitOptions.RemoveEmptyEntries) });
            return written.ToString().TrimEnd().Split('\n');
        }
    }
}
