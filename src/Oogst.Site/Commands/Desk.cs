using System.Collections.Concurrent;
using System.Diagnostics;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Input;
using Oogst.Site.Output;
using Oogst.Site.Reporting;
using Oogst.Site.Serving;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>Carries out one command and tells the editor how it went.</summary>
internal sealed class Desk
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Report report = new();
    private readonly IAnsiConsole console;
    private readonly BuildOptions options;
    private readonly ReportFormat format;
    private readonly IReadOnlyList<SourceFile> sources;
    private readonly Language speech;

    /// <param name="language">Null for the editors' own.</param>
    /// <param name="format">How mistakes are told; what is meant for a program has standard output to itself.</param>
    public Desk(IAnsiConsole console, BuildOptions options, Language? language, ReportFormat format)
    {
        (this.console, this.options, this.format) = (console, options, format);
        sources = Steps.Timed("read", () => InputFolder.Read(options.Input, report));
        speech = language ?? EditorsLanguage.In(sources);
    }

    public int Build(string output)
    {
        if (Danger.Of(output, options.Input) is { } danger)
        {
            Console.Error.WriteLine($"oogst: --output {output}: {danger[speech]}; {PerLanguage.Of("kies een andere map", "choose another folder")[speech]}");
            return ExitCode.WrongUsage;
        }
        try
        {
            return Write(output);
        }
        catch (NotWrittenException fault)
        {
            Console.Error.WriteLine($"oogst: {Excerpt.Printable(fault.Why[speech])}");
            return ExitCode.NotWritten;
        }
    }

    private int Write(string output)
    {
        using var folder = OutputFolder.Open(output);
        // What a build warned of, the next must tell again: only a build that had nothing to say is not repeated.
        var origin = report.IsEmpty ? Steps.Timed("compare", () => Origin.Of(sources, options)) : null;
        if (origin is not null && Steps.Timed("look again", () => folder.StillHolds(origin)))
        {
            Tell();
            Say($"{PerLanguage.Of("Er is niets veranderd", "Nothing has changed")[speech]} ({Time}) → [bold]{Markup.Escape(output)}/[/]");
            return ExitCode.Fine;
        }
        return Make(folder.Take, site =>
        {
            Steps.Timed("swap", () => folder.Swap(report.IsEmpty ? origin : null));
            Say($"{PerLanguage.Of("Gemaakt", "Made")[speech]}: {Pages(site)} ({Time}) → [bold]{Markup.Escape(output)}/[/]");
            Say($"[grey]{PerLanguage.Of("Bekijk de site terwijl je schrijft met", "Look at it while you write with")[speech]}: preview --open[/]", mark: "");
        });
    }

    public int Serve(int port)
    {
        var files = new ConcurrentBag<OutputFile>();
        try
        {
            SiteServer.AssureFree(port);
            return Make(files.Add, _ =>
            {
                var served = ServedSite.Of([.. files]);
                var server = SiteServer.Start(() => served, port).GetAwaiter().GetResult();
                console.MarkupLineInterpolated($"[green]✓[/] {PerLanguage.Of("Te zien op", "To be seen at")[speech]} [bold]{server.Address}/[/] ({PerLanguage.Of("stop met", "stop with")[speech]} Ctrl-C)");
                Thread.Sleep(Timeout.Infinite);
            });
        }
        catch (PortNotFreeException fault)
        {
            return TakenPort.Tell(speech, fault);
        }
    }

    public int Check() => Make(_ => { }, site =>
    {
        Say($"{PerLanguage.Of("Geen fouten", "No mistakes")[speech]}: {Pages(site)} ({Time})");
        var behind = site.Plan.Publication.Entries.Sum(entry => Language.All.Count(entry.IsStale));
        if (behind > 0)
            Say($"{PerLanguage.Of($"Vertalingen die achterlopen op hun origineel: {behind}; bekijk ze met", $"Translations behind their original: {behind}; list them with")[speech]}: translations", mark: "");
    });

    public int ListTranslations() => Understand(publication =>
    {
        List<string> unfinished = [.. Unfinished(publication)];
        foreach (var line in unfinished)
            console.WriteLine(line);
        if (unfinished.Count == 0)
            Say(PerLanguage.Of("Alle vertalingen zijn er, en geen loopt achter", "All translations are there, and none is behind")[speech]);
    });

    private IEnumerable<string> Unfinished(Publication publication)
    {
        foreach (var entry in publication.Entries)
        {
            foreach (var each in Language.All.Where(each => each != entry.Told.OriginalLanguage))
            {
                if (!entry.Told.Has(each))
                    yield return $"{entry.Told.Original.File}: {PerLanguage.Of("geen vertaling in", "no translation in")[speech]} {each}";
                else if (entry.IsStale(each))
                    yield return $"{entry.Told.For(each).File}: {PerLanguage.Of("het origineel is veranderd", "the original has changed")[speech]}";
            }
        }
    }

    public int AcceptTranslations(IReadOnlyList<string> files)
    {
        var strangers = 0;
        var code = Understand(publication => strangers = Accept(publication, files));
        return code == ExitCode.Fine && strangers > 0 ? ExitCode.WrongUsage : code;
    }

    /// <returns>How many of the files are no translation.</returns>
    private int Accept(Publication publication, IReadOnlyList<string> files)
    {
        // As they were typed, by where they are.
        var accepted = files.DistinctBy(Path.GetFullPath, StringComparer.Ordinal).ToDictionary(Path.GetFullPath, StringComparer.Ordinal);
        foreach (var entry in publication.Entries)
            foreach (var each in entry.Told.Languages.Where(each => each != entry.Told.OriginalLanguage))
                if (accepted.Remove(Path.GetFullPath(entry.Told.For(each).File)))
                {
                    TranslationNote.Write(entry.Told.For(each), entry.Told.Original.Fingerprint);
                    Say($"{Markup.Escape(entry.Told.For(each).File)}: {PerLanguage.Of("bijgewerkt tot het origineel van nu", "up to date with the original as it is now")[speech]}");
                }
        foreach (var (full, typed) in accepted.OrderBy(one => one.Value, StringComparer.Ordinal))
            console.WriteLine($"{typed}: {WhyNot(full)[speech]}");
        return accepted.Count;
    }

    private static PerLanguage<string> WhyNot(string file) => !Path.Exists(file)
        ? PerLanguage.Of("dit bestand is er niet → kijk na of de naam klopt, gezien vanuit de map waarin je dit typte", "there is no such file → check its name, as seen from the folder in which you typed this")
        : PerLanguage.Of("is geen vertaling → geef het bestand van een vertaling, naast haar origineel: input/2012/pilots/functieruil.en.md; is het nog een concept, zet er dan --drafts bij", "is no translation → give the file of a translation, beside its original: input/2012/pilots/functieruil.en.md; if it is still a draft, add --drafts");

    private int Understand(Action<Publication> then)
    {
        var publication = Oogst.Site.Build.Understand(sources, options, report);
        if (publication is null)
        {
            Tell();
            return ExitCode.MistakesInContent;
        }
        then(publication);
        return ExitCode.Fine;
    }

    private int Make(Action<OutputFile> keep, Action<PlannedSite> then)
    {
        var site = Oogst.Site.Build.Plan(sources, options, report);
        Tell();
        if (site is null)
            return ExitCode.MistakesInContent;
        var faults = new ProgressBar(console, PerLanguage.Of("Bestanden", "Files")[speech], site.Files.Count, format == ReportFormat.Text)
            .During(step => Oogst.Site.Build.Finish(site, file =>
            {
                keep(file);
                step();
            }));
        foreach (var fault in faults)
            Console.Error.WriteLine($"oogst: {PerLanguage.Of("onze fout, meld het ons", "our fault, please report it")[speech]}: {fault.Path} {fault.What}");
        if (faults.Count > 0)
            return ExitCode.OurFault;
        then(site);
        return ExitCode.Fine;
    }

    private void Tell()
    {
        var told = new Told(report.Sorted(), speech, sources);
        switch (format)
        {
            case ReportFormat.Json: JsonForm.Write(Console.Out, told); break;
            case ReportFormat.Sarif: SarifForm.Write(Console.Out, told); break;
            case ReportFormat.GitHub: GitHubForm.Write(Console.Out, told); break;
            default: TextForm.Write(console, told); break;
        }
    }

    private string Time => FormattableString.Invariant($"{clock.ElapsedMilliseconds} ms");

    private string Pages(PlannedSite site) =>
        string.Join(", ", site.Plan.Pages.CountBy(page => page.Language).Select(pair => FormattableString.Invariant($"{pair.Value} {pair.Key}"))) + DraftsLeftOut.From(site, speech);

    private void Say(string markup, string mark = "[green]✓[/] ")
    {
        if (format is not (ReportFormat.Json or ReportFormat.Sarif))
            console.MarkupLine(mark + markup);
    }
}
