using System.CommandLine;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Reporting;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>The commands and their options. Without a command it builds.</summary>
public static class CommandLine
{
    private static readonly Option<string> Input = new("--input", "-i")
    {
        Description = "The folder with site.yml and the editions",
        HelpName = "folder",
        DefaultValueFactory = _ => "input",
        Recursive = true,
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Where the site is put; its last good version stays until the new one is whole",
        HelpName = "folder",
        DefaultValueFactory = _ => "output",
    };

    private static readonly Option<string?> BaseUrl = new("--base-url")
    {
        Description = "Scheme and host for absolute addresses, instead of the one in site.yml",
        HelpName = "https://…",
        Recursive = true,
    };

    private static readonly Option<bool> Drafts = new("--drafts") { Description = "Also take entries marked draft: true", Recursive = true };

    private static readonly Option<string?> EditorsLanguage = new("--language")
    {
        Description = "The language of messages: nl or en (default: editorsLanguage in site.yml)",
        HelpName = "nl|en",
        Recursive = true,
    };

    private static readonly Option<ReportFormat> Format = new("--format")
    {
        Description = "How mistakes are told: text, json, sarif or github (default: text; github inside GitHub Actions)",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? ReportFormat.GitHub : ReportFormat.Text,
        Recursive = true,
    };

    private static readonly Option<bool> WithTimings = new("--timings") { Description = "Show afterwards how long each step took", Recursive = true };

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        EditorsLanguage.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && Language.Parse(code) is null)
                result.AddError($"--language \"{code}\": nl or en");
        });
        BaseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && !(url.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out _)))
                result.AddError($"--base-url \"{url}\": start with https://");
        });
        var root = new RootCommand("""
            Turns a folder of Markdown into a bilingual site.

            Examples:
              oogst                                  builds ./input into ./output
              oogst build --output /tmp/site         builds somewhere else
              oogst preview --open                   shows the site in the browser while you write
              oogst check --language en              checks the content, writes nothing, tells in English
              oogst translations                     shows which translations are behind their original
              oogst translations accept input/2012/pilots/functieruil.en.md
              oogst explain unknown-key              says what a mistake means, with an example

            Exit codes: 0 fine, 1 mistakes in the content, 2 wrong usage, 70 our fault.
            """);
        foreach (var option in new Option[] { Input, BaseUrl, Drafts, EditorsLanguage, Format, WithTimings })
            root.Options.Add(option);
        root.Options.Add(Output);
        // One mistake, one line: a terminal may wrap it, we do not.
        AnsiConsole.Profile.Width = short.MaxValue;
        root.SetAction(result => Desk(result).Build(result.GetValue(Output)!));
        root.Subcommands.Add(BuildCommand());
        root.Subcommands.Add(PreviewCommand.Make(result => (OptionsIn(result), Speech(result))));
        root.Subcommands.Add(ServeCommand());
        root.Subcommands.Add(CheckCommand());
        root.Subcommands.Add(TranslationsCommand());
        root.Subcommands.Add(ExplainCommand());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            parsed.Invoke();
            return ExitCode.WrongUsage;
        }
        using var timings = parsed.GetValue(WithTimings) ? new Timings() : null;
        var code = Guarded(() => parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }));
        foreach (var line in timings?.Lines ?? [])
            Console.Error.WriteLine(line);
        return code;
    }

    private static Command BuildCommand()
    {
        var build = new Command("build", "Makes the site (this is what happens without a command)") { Output };
        build.SetAction(result => Desk(result).Build(result.GetValue(Output)!));
        return build;
    }

    private static Command ServeCommand()
    {
        var port = PortOption.Make();
        var serve = new Command("serve", "Makes the site and serves it to this machine, with the headers and redirects of its host, until Ctrl-C") { port };
        serve.SetAction(result => Desk(result).Serve(result.GetValue(port)));
        return serve;
    }

    private static Command CheckCommand()
    {
        var check = new Command("check", "Does everything but writing: tells every mistake in the content");
        check.SetAction(result => Desk(result).Check());
        return check;
    }

    private static Command TranslationsCommand()
    {
        var files = new Argument<string[]>("files") { Description = "Translations that are right as they stand", Arity = ArgumentArity.OneOrMore };
        var accept = new Command("accept", "Notes in a translation which version of the original it was made from") { files };
        accept.SetAction(result => Desk(result).AcceptTranslations(result.GetValue(files)!));
        var translations = new Command("translations", "Lists entries without a translation and translations that are behind") { accept };
        translations.SetAction(result => Desk(result).ListTranslations());
        return translations;
    }

    private static Command ExplainCommand()
    {
        var code = new Argument<string?>("code") { Description = "The word behind error or warning, such as unknown-key; without it: all of them", Arity = ArgumentArity.ZeroOrOne };
        var explain = new Command("explain", "Says what a mistake means, with an example of wrong and right") { code };
        explain.SetAction(result => Explain.Run(result.GetValue(code), Speech(result) ?? Reporting.EditorsLanguage.In(InputFolder.Read(result.GetValue(Input)!, new()))));
        return explain;
    }

    private static Language? Speech(ParseResult result) => result.GetValue(EditorsLanguage) is { } code ? Language.Parse(code) : null;

    private static BuildOptions OptionsIn(ParseResult result) => new(result.GetValue(Input)!, result.GetValue(BaseUrl)?.TrimEnd('/'), result.GetValue(Drafts));

    private static Desk Desk(ParseResult result) => new(
        AnsiConsole.Console,
        OptionsIn(result),
        Speech(result),
        result.GetValue(Format));

    // Whatever we did not foresee: said in one line, never as a stack trace in an editor's face.
    private static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (IOException fault)
        {
            Console.Error.WriteLine($"oogst: {fault.Message}");
            return ExitCode.OurFault;
        }
#pragma warning disable CA1031 // The last catch of the process: it exists to be general.
        catch (Exception fault)
        {
            Console.Error.WriteLine($"oogst: this is our fault, please report it: {fault.GetType().Name}: {fault.Message}");
            if (Environment.GetEnvironmentVariable("OOGST_TRACE") is not null)
                Console.Error.WriteLine(fault);
            return ExitCode.OurFault;
        }
#pragma warning restore CA1031
    }
}
