using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Preview;
using Oogst.Site.Reporting;
using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>Tells in the terminal how a preview goes: mistakes when they are others than before, otherwise one line for each change.</summary>
internal sealed class PreviewTeller(IAnsiConsole console, Language speech)
{
    private IReadOnlyList<(Place, string)> told = [];

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
        var mistakes = proof.Told.Diagnostics.Select(one => (one.Place, one.Message[Speech])).ToList();
        if (!mistakes.SequenceEqual(told))
            TextForm.Write(console, proof.Told);
        told = mistakes;
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

    // Who works on several files wants to know which of them this line is about.
    private string Named(IReadOnlyList<string> saved) => saved switch
    {
        [] => "",
        [var one] => $"{Excerpt.Printable(one)}: ",
        _ => FormattableString.Invariant($"{saved.Count} {Say("bestanden", "files")}: "),
    };

    private string Say(string dutch, string english) => PerLanguage.Of(dutch, english)[Speech];
}
