using System.CommandLine;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Site.Input;
using Oogst.Site.Reporting;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>The options that commands have in common, and what they say about a run.</summary>
/// <param name="speech">In which they are described.</param>
internal sealed class SharedOptions(Language speech)
{
    private readonly Option<string> input = new("--input", "-i")
    {
        Description = PerLanguage.Of("De map met site.yml en de edities (als je niets zegt: input)", "The folder with site.yml and the editions (unless told: input)")[speech],
        HelpName = PerLanguage.Of("map", "folder")[speech],
        DefaultValueFactory = _ => "input",
        Recursive = true,
    };

    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = PerLanguage.Of("Begin van volledige adressen, in plaats van dat in site.yml", "Scheme and host for absolute addresses, instead of the one in site.yml")[speech],
        HelpName = "https://…",
        Recursive = true,
        Validators =
        {
            typed =>
            {
                if (typed.GetValueOrDefault<string?>() is { } url && !SiteAddress.IsSound(url.TrimEnd('/')))
                    typed.AddError(PerLanguage.Of($"--base-url {url}: begin met https://, met alleen de naam van de site erachter", $"--base-url {url}: start with https://, with only the name of the site behind it")[speech]);
            },
        },
    };

    private readonly Option<bool> drafts = new("--drafts") { Description = PerLanguage.Of("Neem ook mee wat nog concept is (draft: true)", "Also take entries marked draft: true")[speech], Recursive = true };

    private readonly Option<string?> language = new("--language")
    {
        Description = PerLanguage.Of("De taal van meldingen (als je niets zegt: editorsLanguage in site.yml)", "The language of messages (unless told: editorsLanguage in site.yml)")[speech],
        HelpName = string.Join('|', Language.All),
        Recursive = true,
        Validators =
        {
            typed =>
            {
                if (typed.GetValueOrDefault<string?>() is { } code && Language.Parse(code) is null)
                    typed.AddError(PerLanguage.Of($"--language {code}: kies {string.Join(" of ", Language.All)}", $"--language {code}: choose {string.Join(" or ", Language.All)}")[speech]);
            },
        },
    };

    private readonly Option<string?> format = new("--format")
    {
        Description = PerLanguage.Of("Hoe fouten worden gemeld (als je niets zegt: text; in GitHub Actions: github)", "How mistakes are told (unless told: text; github inside GitHub Actions)")[speech],
        HelpName = ReportFormats,
        Recursive = true,
        Validators =
        {
            typed =>
            {
                if (typed.GetValueOrDefault<string?>() is { } name && FormatOf(name) is null)
                    typed.AddError(PerLanguage.Of($"--format {name}: kies {ReportFormats}", $"--format {name}: choose {ReportFormats}")[speech]);
            },
        },
    };

    private readonly Option<bool> timings = new("--timings") { Description = PerLanguage.Of("Laat na afloop zien hoe lang elke stap duurde", "Show afterwards how long each step took")[speech], Recursive = true };

    private static string ReportFormats => string.Join('|', Enum.GetNames<ReportFormat>()).ToLowerInvariant();

    public IEnumerable<Option> All => [input, baseUrl, drafts, language, format, timings];

    /// <returns>Null for the editors' own.</returns>
    public Language? Speech(ParseResult result) => result.GetValue(language) is { } code ? Language.Parse(code) : null;

    /// <summary>That language, or the editors' own; also when what was typed is no command.</summary>
    public Language SpeechOrEditors(ParseResult result) =>
        (result.GetResult(language)?.Errors.Any() is true ? null : Speech(result)) ?? EditorsLanguage.In(InputFolder.Read(result.GetResult(input)?.Errors.Any() is true ? "input" : result.GetValue(input)!, new()));

    public BuildOptions Build(ParseResult result) => new(result.GetValue(input)!, result.GetValue(baseUrl)?.TrimEnd('/'), result.GetValue(drafts));

    public bool WantsTimings(ParseResult result) => result.GetValue(timings);

    /// <summary>For a command that reports nothing when it ends.</summary>
    public void RefuseFormat(Command command) => command.Validators.Add(typed =>
    {
        if (typed.GetResult(format) is { Implicit: false })
            typed.AddError(PerLanguage.Of($"--format: {command.Name} laat fouten zien op de pagina; om ze zo te melden is er check", $"--format: {command.Name} shows mistakes on the page; to have them reported like that there is check")[speech]);
    });

    public Desk Desk(ParseResult result) => new(AnsiConsole.Console, Build(result), Speech(result), FormatOf(result.GetValue(format)) ?? UsualFormat);

    private static ReportFormat UsualFormat => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? ReportFormat.GitHub : ReportFormat.Text;

    private static ReportFormat? FormatOf(string? name) => Enum.TryParse<ReportFormat>(name, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(name[0]) ? known : null;
}
