using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>Somebody else listens where we were asked to serve.</summary>
internal static class TakenPort
{
    /// <returns>What the process ends with: another port was asked for than can be had.</returns>
    public static int Tell(int port, Language speech, IOException fault)
    {
        Console.Error.WriteLine($"oogst: {PerLanguage.Of(
            $"poort {port} is niet vrij; kies een andere: --port {port % 65535 + 1}", $"port {port} is not free; choose another: --port {port % 65535 + 1}")[speech]} ({fault.Message})");
        return ExitCode.WrongUsage;
    }
}
