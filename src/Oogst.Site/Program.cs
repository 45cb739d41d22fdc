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

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interruption.Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interruption.Stop);

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
