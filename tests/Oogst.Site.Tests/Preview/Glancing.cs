using System.Text;
using Oogst.Harvest.Content;
using Oogst.Site.Input;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>Tests that save one file of a small harvest of which all is well, and glance at it.</summary>
public abstract class Glancing : IDisposable
{
    protected const string Brug = "2031/pilots/brug.nl.md";
    protected const string Tip = "2031/tips/durf.nl.md";
    protected const string Voices = "2031/voices/waarde.nl.md";
    protected const string Picture = "2031/images/oever.svg";
    protected const string Page = "nl/2031/pilots/brug/index.html";

    internal ScribbledFolder Desk { get; } = new();

    protected Workshop Workshop { get; }

    /// <summary>Of the beginning, without mistakes.</summary>
    protected Proof Good { get; }

    protected IReadOnlyList<SourceFile> Sources { get; set; }

    protected Glancing()
    {
        Workshop = new(Desk.Options);
        Desk.Apply(new Scribbles.Save(Voices, "---\ntitle: De waarde\nsummary: Wat deelnemers eraan hadden.\nquestion: Wat had je eraan?\nvoices:\n  - id: geleerd\n    group: participant\n    text: Veel geleerd.\n  - id: gebouwd\n    group: participant\n    text: Veel gebouwd.\n---\n\nTwee antwoorden.\n"));
        Desk.Apply(new Scribbles.Save("2031/pilots/pont.nl.md", "---\ntitle: De pont\nsummary: Over het water zonder brug.\norganisations:\n  - fonds\nquestion: Hoe dan?\n---\n\nEr vaart een pont.\n"));
        Sources = Desk.Look(out var report);
        Good = Workshop.Pull(Sources, Desk.Bundle, report);
    }

    public void Dispose()
    {
        Desk.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static SourceFile Veer(string title = "title:") => new("2031/pilots/veer.nl.md", "input/2031/pilots/veer.nl.md",
        Encoding.UTF8.GetBytes($"---\n{title} Het veer\nsummary: Een veer over het water.\norganisations:\n  - fonds\nquestion: Hoe dan?\n---\n\nEr vaart een veer.\n"));

    protected Proof Whole() => Workshop.Pull(Sources, Desk.Bundle, new());

    protected SourceFile? Saved(string path, string from, string to, params string[] told)
    {
        Desk.Apply(new Scribbles.Change(path, from, to));
        return Among([path, .. told]);
    }

    /// <summary>The one file among these that is new or other; null when there is none, or there are more.</summary>
    protected SourceFile? Among(params string[] told)
    {
        var saved = Desk.Saved(told, Sources);
        Sources = SavedFiles.Over(Sources, saved ?? []);
        return saved is [{ Now: { } only }] ? only : null;
    }

    protected IReadOnlyList<SourceFile> With(SourceFile added) => SavedFiles.Over(Sources, [new(added.Path, added)]);
}
