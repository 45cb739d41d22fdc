using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Preview;
using Oogst.Site.Reporting;
using Oogst.Theme.Words;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>Tells in the terminal how a preview goes: mistakes that were not told yet, and one line for each change.</summary>
internal sealed class PreviewTeller(IAnsiConsole console, Language speech)
{
    // Whoever has more will mend these first.
    private const int Most = 10;

    private HashSet<(Place, string, string)> standing = [];
    private readonly HashSet<(Place, string, string)> told = [];

    private bool hasShown;

    /// <summary>The language of the newest settings.</summary>
    public Language Speech { get; private set; } = speech;

    public void TellAddress(string address)
    {
        console.MarkupLineInterpolated($"[bold]{address}/[/]");
        console.MarkupLineInterpolated($"[grey]{Say("Bewaar een bestand en kijk. Stoppen: Ctrl-C", "Save a file and look. To stop: Ctrl-C")}[/]");
    }

    public void Tell(PreviewStep step)
    {
        if (step.Proof is not { } proof)
        {
            console.MarkupLineInterpolated($"[red]{Say("Dit ging mis:", "This went wrong:")}[/]");
            console.WriteLine(string.Join('\n', step.Trouble.TrimEnd().Split('\n').Select(Excerpt.Printable)));
            return;
        }
        Speech = proof.Told.Speech;
        TellMistakes(proof.Told);
        var time = FormattableString.Invariant($"{step.Took.TotalMilliseconds:0} ms");
        var saved = Named(step.Saved);
        hasShown |= proof.Site is not null;
        if (proof.Site is not { } site)
        {
            var screen = hasShown
                ? Say("De laatste goede versie blijft in beeld", "The last good version stays on the screen")
                : Say("Er is nog geen goede versie om te laten zien", "There is no good version to show yet");
            console.MarkupLineInterpolated($"[red]✗[/] {saved}{screen} ({time})");
        }
        else if (proof.Told.Errors > 0)
            console.MarkupLineInterpolated($"[red]✗[/] {saved}{Say("De vorige vormgeving blijft in beeld", "The former look stays on the screen")} ({time})");
        else
            console.MarkupLineInterpolated($"[green]✓[/] {saved}{site.Plan.Pages.Count} {Say("pagina's", "pages")}{DraftsLeftOut.From(site, Speech)} ({time})");
    }

    private void TellMistakes(Told now)
    {
        var found = now.Diagnostics.Select(Known).ToHashSet();
        told.IntersectWith(found);
        var first = found.Count <= Most ? now.Diagnostics : now.GravestFirst.ThenBy(one => standing.Contains(Known(one)) ? 1 : 0).Take(Most);
        TextForm.Write(console, now, first.Where(one => told.Add(Known(one))));
        if (!found.SetEquals(standing))
        {
            if (found.Count - Most is > 0 and var more)
                console.WriteLine(SiteWords.In(Speech).Preview.More(more));
            TextForm.WriteCount(console, now);
        }
        standing = found;
    }

    // What to do may change while the mistake stays, as when it names a fingerprint.
    private (Place, string, string) Known(Diagnostic one) => (one.Place, one.Message[Speech], one.Fix[Speech]);

    // Whoever works on several files wants to know which of them this line is about.
    private string Named(IReadOnlyList<string> saved) => saved switch
    {
        [] => "",
        [var one] => $"{Excerpt.Printable(one)}: ",
        _ => FormattableString.Invariant($"{saved.Count} {Say("bestanden", "files")}: "),
    };

    private string Say(string dutch, string english) => PerLanguage.Of(dutch, english)[Speech];
}
