using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Preview;
using Oogst.Site.Serving;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>The command <c>preview</c>: shows the site while it is being written, until Ctrl-C.</summary>
internal static class PreviewCommand
{
    private static readonly Option<int> Port = PortOption.Make();

    private static readonly Option<bool> Open = new("--open") { Description = "Also open it in the browser" };

    /// <param name="optionsOf">What to build, and in which language to tell mistakes, from the options that all commands share.</param>
    public static Command Make(Func<ParseResult, (BuildOptions Options, Language? Language)> optionsOf)
    {
        var preview = new Command("preview", "Shows the site in the browser while you write: every save is there at once, mistakes too") { Port, Open };
        preview.SetAction((result, _) => Run(optionsOf(result).Options, optionsOf(result).Language, result.GetValue(Port), result.GetValue(Open)));
        return preview;
    }

    private static async Task<int> Run(BuildOptions options, Language? language, int port, bool open)
    {
        var stop = Interruption.Gently();
        var teller = new PreviewTeller(AnsiConsole.Console, language ?? Language.Dutch);
        PreviewSession session;
        try
        {
            session = await PreviewSession.Start(options, teller.Tell, ThemeFolder.At("theme"), language, port);
        }
        catch (PortNotFreeException fault)
        {
            return TakenPort.Tell(teller.Speech, fault);
        }
        await using (session)
        {
            teller.TellAddress(session.Address);
            if (open)
                OpenInBrowser(session.Address);
            await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return ExitCode.Fine;
    }

    private static void OpenInBrowser(string address)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            // No browser to be found: the address stands in the terminal.
        }
    }
}
