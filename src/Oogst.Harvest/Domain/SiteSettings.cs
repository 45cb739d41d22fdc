using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Domain;

/// <summary>What <c>site.yml</c> says about the site as a whole.</summary>
public sealed record SiteSettings
{
    public required PerLanguage<string> Name { get; init; }
    public required PerLanguage<string> Tagline { get; init; }
    public required Placed<TermId> Publisher { get; init; }

    /// <summary>Where readers can write, in the foot of every page: an address of the web or of e-mail, or words. Null when the publisher gives none.</summary>
    public string? Contact { get; init; }
    public required Language DefaultLanguage { get; init; }

    /// <summary>The language in which mistakes are told, unless the command line says otherwise.</summary>
    public required Language EditorsLanguage { get; init; }

    /// <summary>Without a slash at the end: <c>https://oogst.example</c>. Every absolute address starts with it.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Where "edit this page" leads, without a slash at the end; null leaves that link out.</summary>
    public string? Repository { get; init; }
    public required string Branch { get; init; }
}
