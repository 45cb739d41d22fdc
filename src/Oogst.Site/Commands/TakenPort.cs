using Oogst.Harvest.Domain;
using Oogst.Site.Serving;

namespace Oogst.Site.Commands;

/// <summary>Somebody else listens where we were asked to serve.</summary>
internal static class TakenPort
{
    /// <returns>What the process ends with: another port was asked for than can be had.</returns>
    public static int Tell(Language speech, PortNotFreeException fault)
    {
        var (port, next) = (fault.Port, fault.Port % 65535 + 1);
        Console.Error.WriteLine($"oogst: {PerLanguage.Of(
            $"poort {port} is niet vrij; kies een andere: --port {next}", $"port {port} is not free; choose another: --port {next}")[speech]} ({fault.Message})");
        return ExitCode.WrongUsage;
    }
}
