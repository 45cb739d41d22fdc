using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>From what was typed to what the process ends with.</summary>
public static class CommandLine
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        // One mistake, one line: a terminal may wrap it, we do not.
        AnsiConsole.Profile.Width = short.MaxValue;
        // Inside GitHub Actions colours go without saying; whoever says not to is heard.
        AnsiConsole.Profile.Capabilities.Ansi &= string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var tree = new CommandTree(Language.Dutch);
        var parsed = tree.Parse(args);
        return Guarded(() =>
        {
            // Which language to help in stands among the words, or in the settings: known only now, and wanted only here.
            if (parsed.Errors.Count > 0 || parsed.Action is Manual)
            {
                var speech = tree.Shared.SpeechOrEditors(parsed);
                tree = new(speech);
                parsed = tree.Parse(args);
                if (parsed.Action is not Manual)
                    return WrongUsage.Tell(parsed, speech);
            }
            using var timings = tree.Shared.WantsTimings(parsed) ? new Timings() : null;
            var code = parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            foreach (var line in timings?.Lines ?? [])
                Console.Error.WriteLine(line);
            return code;
        });
    }

    // Whatever we did not foresee: said in one line, never as a stack trace in an editor's face.
    private static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"oogst: {Excerpt.Printable(fault.Message)}");
            return ExitCode.OurFault;
        }
#pragma warning disable CA1031 // The last catch of the process: it exists to be general.
        catch (Exception fault)
        {
            Console.Error.WriteLine($"oogst: this is our fault, please report it: {fault.GetType().Name}: {Excerpt.Printable(fault.Message)}");
            if (Environment.GetEnvironmentVariable("OOGST_TRACE") is not null)
                Console.Error.WriteLine(fault);
            return ExitCode.OurFault;
        }
#pragma warning restore CA1031
    }
}
