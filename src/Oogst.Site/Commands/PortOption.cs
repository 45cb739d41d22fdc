using System.CommandLine;
using System.Globalization;

namespace Oogst.Site.Commands;

/// <summary>Where a site is served: the option <c>--port</c> of every command that does.</summary>
internal static class PortOption
{
    private const int UsualPort = 8080;

    public static Option<int> Make()
    {
        var port = new Option<int>("--port", "-p") { Description = "Where it is served, on this machine alone; 0 for any that is free", HelpName = "number", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var typed] && !(int.TryParse(typed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535))
                result.AddError("--port: 0 to 65535");
        });
        return port;
    }
}
