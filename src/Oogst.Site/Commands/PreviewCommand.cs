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
    /// <param name="shared">What to build, and in which language to tell mistakes.</param>
    /// <param name="speech">In which it is described.</param>
    public static Command Make(SharedOptions shared, Language speech)
    {
        var port = PortOption.Make(speech);
        var open = new Option<bool>("--open") { Description = PerLanguage.Of("Open de site ook in de browser", "Also open it in the browser")[speech] };
        var preview = new Command("preview", PerLanguage.Of(
            "Toont de site in de browser terwijl je schrijft: wat je bewaart staat er meteen, fouten ook",
            "Shows the site in the browser while you write: every save is there at once, mistakes too")[speech]) { port, open };
        shared.RefuseFormat(preview);
        preview.SetAction((result, _) => Run(shared.Build(result), shared.Speech(result), result.GetValue(port), result.GetValue(open)));
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
