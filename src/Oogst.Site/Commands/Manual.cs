using System.CommandLine;
using System.CommandLine.Invocation;
using Oogst.Harvest.Domain;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>What <c>--help</c> says of a command.</summary>
internal sealed class Manual(Language speech) : SynchronousCommandLineAction
{
    // As wide as people still like to read, whatever the window; and whatever it is written to.
    private const int Widest = 100;

    // Whoever types --help behind something wrong wants to know how it should be.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using var page = new StringWriter();
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(page), Ansi = AnsiSupport.No });
        console.Profile.Width = Console.IsOutputRedirected ? Widest : Math.Clamp(Console.WindowWidth, 40, Widest);
        Write(console, parseResult.CommandResult.Command);
        // A table pads its cells; nobody needs blanks at the end of a line.
        foreach (var line in page.ToString().TrimEnd().Split('\n'))
            Console.Out.WriteLine(line.TrimEnd());
        return ExitCode.Fine;
    }

    private void Write(IAnsiConsole console, Command command)
    {
        console.WriteLine(command.Description!);
        console.WriteLine();
        console.WriteLine(Say($"Gebruik: {Usage(command)}", $"Usage: {Usage(command)}"));
        Table(console, Say("Opdrachten", "Commands"), command.Subcommands.Select(one => ($"{one.Name}{Arguments(one)}", one.Description)));
        Table(console, Say("Wat erachter kan", "Arguments"), command.Arguments.Select(one => ($"<{one.Name}>", one.Description)));
        Table(console, Say("Opties", "Options"), Options(command).Select(one => ($"{string.Join(", ", one.Aliases.Prepend(one.Name).Where(name => name[0] == '-').OrderBy(name => name.Length))}{(one.HelpName is null ? "" : $" <{one.HelpName}>")}", one.Description)));
        if (command is RootCommand)
            WriteExamples(console);
    }

    private void WriteExamples(IAnsiConsole console)
    {
        Table(console, Say("Voorbeelden", "Examples"),
        [
            ("oogst", Say("maakt van ./input de site in ./output", "builds ./input into ./output")),
            ("oogst preview --open", Say("toont de site in de browser terwijl je schrijft", "shows the site in the browser while you write")),
            ("oogst check --language en", Say("controleert de teksten, en meldt dat in het Engels", "checks the content, and tells in English")),
            (Say("oogst translations accept <bestand>", "oogst translations accept <file>"), Say("deze vertaling is weer bij", "this translation is up to date again")),
            ("oogst explain unknown-key", Say("legt een fout uit", "says what a mistake means")),
        ]);
        console.WriteLine();
        console.WriteLine(Say("Met de broncode: in plaats van oogst typ je dotnet run --project src/Oogst.Site --", "From the source: instead of oogst, type dotnet run --project src/Oogst.Site --"));
        console.WriteLine(Say("Einde met 0: goed, 1: fouten in de teksten, 2: verkeerd gebruik, 70: onze fout, 73: niet geschreven.", "Ends with 0: fine, 1: mistakes in the content, 2: wrong usage, 70: our fault, 73: not written."));
    }

    private static void Table(IAnsiConsole console, string title, IEnumerable<(string Left, string? Right)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var (left, right) in rows)
            grid.AddRow(new Text(left), new Text(right ?? ""));
        if (grid.Rows.Count == 0)
            return;
        console.WriteLine();
        console.WriteLine($"{title}:");
        console.Write(grid);
    }

    private string Usage(Command command) =>
        $"{string.Join(' ', Names(command))}{(command.Subcommands.Count > 0 ? Say(" [opdracht]", " [command]") : "")}{Arguments(command)}{Say(" [opties]", " [options]")}";

    private static IEnumerable<string> Names(Command command) =>
        command.Parents.OfType<Command>().SelectMany(Names).Append(command is RootCommand ? "oogst" : command.Name);

    private static string Arguments(Command command) =>
        string.Concat(command.Arguments.Select(one => one.Arity.MinimumNumberOfValues == 0 ? $" [{one.Name}]" : $" <{one.Name}>{(one.Arity.MaximumNumberOfValues > 1 ? "…" : "")}"));

    // Its own first, then those that every command has.
    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(one => one.Recursive));

    private string Say(string dutch, string english) => PerLanguage.Of(dutch, english)[speech];
}
