using System.CommandLine;
using System.CommandLine.Parsing;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>What was typed is no command: in a line, with what was perhaps meant.</summary>
internal static class WrongUsage
{
    public static int Tell(ParseResult parsed, Language speech)
    {
        foreach (var line in Lines(parsed, speech))
            Console.Error.WriteLine($"oogst: {line}");
        Console.Error.WriteLine(PerLanguage.Of("Wat er kan: oogst --help", "What there is: oogst --help")[speech]);
        return ExitCode.WrongUsage;
    }

    // What stands behind a word that nobody knows cannot be judged.
    private static IEnumerable<string> Lines(ParseResult parsed, Language speech) => parsed.UnmatchedTokens is [var word, ..]
        ? [Unknown(word, parsed.CommandResult.Command, speech)]
        : parsed.Errors.Select(error => Said(error, speech)).Distinct();

    private static string Unknown(string typed, Command command, Language speech)
    {
        // --output=x
        var word = typed.StartsWith('-') ? typed.Split('=', ':')[0] : typed;
        var everywhere = AllFrom(Root(command)).ToList();
        if (everywhere.Any(one => one.Name == word || TakenBy(one).Contains(word)))
        {
            var (here, others) = (command is RootCommand ? "oogst" : command.Name, string.Join(", ", everywhere.Where(one => one is not RootCommand && TakenBy(one).Contains(word)).Select(one => one.Name)));
            return others.Length == 0
                ? PerLanguage.Of($"{word}: dat kan niet bij {here}", $"{word}: not with {here}")[speech]
                : PerLanguage.Of($"{word}: dat kan niet bij {here}, wel bij {others}", $"{word}: not with {here}, but with {others}")[speech];
        }
        var nearest = Nearest.To(word, Possible(command).Where(name => name.StartsWith('-') == word.StartsWith('-')));
        return nearest is null
            ? PerLanguage.Of($"{word}: dat ken ik niet", $"{word}: there is no such thing")[speech]
            : PerLanguage.Of($"{word}: bedoel je {nearest}?", $"{word}: did you mean {nearest}?")[speech];
    }

    private static Command Root(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Root(parent) : command;

    private static IEnumerable<Command> AllFrom(Command command) => command.Subcommands.SelectMany(AllFrom).Prepend(command);

    private static IEnumerable<string> TakenBy(Command command) => command.Options.SelectMany(NamesOf);

    private static IEnumerable<string> NamesOf(Option option) => option.Aliases.Prepend(option.Name);

    // Of the commands above it, it has only the options that say so; another command is perhaps what was meant.
    private static IEnumerable<string> Possible(Command command) =>
        TakenBy(command).Concat(Above(command).SelectMany(one => one.Options.Where(option => option.Recursive).SelectMany(NamesOf)))
            .Concat(Above(command).Prepend(command).SelectMany(one => one.Subcommands.Select(sub => sub.Name)));

    private static IEnumerable<Command> Above(Command command) => command.Parents.OfType<Command>().SelectMany(one => Above(one).Prepend(one));

    private static string Said(ParseError error, Language speech) => error.SymbolResult switch
    {
        // Our own checks speak the language already; what is left of the library's is that something is missing.
        OptionResult { Tokens.Count: 0 } option => Missing(option.Option.Name, option.Option.HelpName!, speech),
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult command } argument => Missing(command.Command.Name, argument.Argument.Name, speech),
        CommandResult { Command.Arguments: [var wanted, ..] } command => Missing(command.Command.Name, wanted.Name, speech),
        _ => error.Message,
    };

    private static string Missing(string before, string wanted, Language speech) =>
        PerLanguage.Of($"{before}: daar hoort nog iets achter: {before} <{wanted}>", $"{before}: something is missing behind it: {before} <{wanted}>")[speech];
}
