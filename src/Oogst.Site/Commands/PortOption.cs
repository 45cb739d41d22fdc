using System.CommandLine;
using System.Globalization;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Commands;

/// <summary>Where a site is served: the option <c>--port</c> of every command that does.</summary>
internal static class PortOption
{
    private const int UsualPort = 8080;

    public static Option<int> Make(Language speech)
    {
        var port = new Option<int>("--port", "-p") { Description = PerLanguage.Of($"De poort op deze computer (als je niets zegt: {UsualPort}); 0 voor een die vrij is", $"Where it is served, on this machine alone (unless told: {UsualPort}); 0 for any that is free")[speech], HelpName = PerLanguage.Of("getal", "number")[speech], DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var typed] && !(int.TryParse(typed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535))
                result.AddError(PerLanguage.Of($"--port {typed.Value}: kies een getal van 0 tot 65535", $"--port {typed.Value}: choose a number from 0 to 65535")[speech]);
        });
        return port;
    }
}
