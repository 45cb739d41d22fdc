using System.Diagnostics;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>Carries out one command and tells the editor how it went.</summary>
internal sealed class Desk(IAnsiConsole console, BuildOptions options, Language? language)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    public int Build(string output)
    {
        if (Danger.Of(output, options.Input) is { } danger)
        {
            var speech = Speech(null);
            Console.Error.WriteLine($"oogst: --output {output}: {danger[speech]}; {PerLanguage.Of("kies een andere map", "choose another folder")[speech]}");
            return ExitCode.WrongUsage;
        }
        return Make(site =>
        {
            OutputFolder.Write(output, site.Files);
            Summary(site, output);
        });
    }

    public int Check() => Make(site => Summary(site, null));

    public int ListTranslations() => Understand(publication =>
    {
        foreach (var entry in publication.Entries)
        {
            foreach (var each in Language.All.Where(each => each != entry.Told.OriginalLanguage))
            {
                if (!entry.Told.Has(each))
                    console.WriteLine($"{entry.Told.Original.File}: {PerLanguage.Of("geen vertaling in", "no translation in")[Speech(publication)]} {each}");
                else if (entry.IsStale(each))
                    console.WriteLine($"{entry.Told.For(each).File}: {PerLanguage.Of("het origineel is veranderd", "the original has changed")[Speech(publication)]}");
            }
        }
    });

    public int AcceptTranslations(IReadOnlyList<string> files) => Understand(publication =>
    {
        var accepted = files.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in publication.Entries)
            foreach (var each in entry.Told.Languages.Where(each => each != entry.Told.OriginalLanguage))
                if (accepted.Contains(Path.GetFullPath(entry.Told.For(each).File)))
                    TranslationNote.Write(entry.Told.For(each), entry.Told.Original.Fingerprint);
    });

    private int Understand(Action<Publication> then)
    {
        var report = new Report();
        var publication = Oogst.Site.Build.Understand(InputFolder.Read(options.Input, report), options, report);
        if (publication is null)
        {
            new Told(console, Speech(null)).Tell(report);
            return ExitCode.MistakesInContent;
        }
        then(publication);
        return ExitCode.Fine;
    }

    private int Make(Action<BuiltSite> then)
    {
        var report = new Report();
        var site = Oogst.Site.Build.Make(InputFolder.Read(options.Input, report), options, report);
        new Told(console, Speech(site?.Plan.Publication)).Tell(report);
        if (site is null)
            return ExitCode.MistakesInContent;
        foreach (var fault in site.Faults)
            Console.Error.WriteLine($"oogst: {PerLanguage.Of("onze fout, meld het ons", "our fault, please report it")[Speech(site.Plan.Publication)]}: {fault.Path} {fault.What}");
        if (site.Faults.Count > 0)
            return ExitCode.OurFault;
        then(site);
        return ExitCode.Fine;
    }

    private Language Speech(Publication? publication) =>
        language ?? publication?.Site.EditorsLanguage ?? EditorsLanguage.In(options.Input) ?? Language.Dutch;

    private void Summary(BuiltSite site, string? output)
    {
        var speech = Speech(site.Plan.Publication);
        var pages = string.Join(", ", site.Plan.Pages.CountBy(page => page.Language).Select(pair => FormattableString.Invariant($"{pair.Value} {pair.Key}")));
        var time = FormattableString.Invariant($"{clock.ElapsedMilliseconds} ms");
        console.MarkupLineInterpolated(output is null
            ? (FormattableString)$"[green]✓[/] {PerLanguage.Of("Geen fouten", "No mistakes")[speech]}: {pages} ({time})"
            : $"[green]✓[/] {PerLanguage.Of("Gemaakt", "Made")[speech]}: {pages} ({time}) → [bold]{output}/[/]");
        if (output is not null)
            console.MarkupLineInterpolated($"[grey]{PerLanguage.Of("Bekijk de site met", "Look at it with")[speech]}: npx --yes http-server {output}[/]");
    }
}
