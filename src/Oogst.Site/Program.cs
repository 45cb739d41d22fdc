using System.Globalization;
using Oogst.Site.Commands;

// Output must not depend on the machine it was made on.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

return CommandLine.Run(args);
