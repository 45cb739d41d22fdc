using System.Globalization;
using System.Runtime.InteropServices;
using Oogst.Site.Commands;

// Without ICU, .NET knows no languages: better no site than one that differs from what another machine makes.
if (!KnowsDutch())
{
    Console.Error.WriteLine("oogst: ICU is missing on this machine: install libicu, and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
    return ExitCode.OurFault;
}

// Output must not depend on the machine it was made on.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

// Stopping is always safe: the old site stands until the new one is whole, and the next build clears what this one left.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

return CommandLine.Run(args);

static bool KnowsDutch()
{
    try
    {
        return CultureInfo.GetCultureInfo("nl-NL", predefinedOnly: true).Name == "nl-NL";
    }
    catch (CultureNotFoundException)
    {
        return false;
    }
}

static void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    Console.Error.WriteLine("oogst: gestopt; de laatste goede site staat er nog / stopped; the last good site is still there");
    Environment.Exit(ExitCode.Stopped);
}
