using System.Globalization;
using CsCheck;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Input;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>
/// The promise that a preview rests on: however a folder came to be what it is, a proof is what a whole build of it makes.
/// <c>OOGST_PREVIEW_RUNS=1000</c> tries longer.
/// </summary>
public sealed class Increments
{
    private static readonly int Runs = int.Parse(Environment.GetEnvironmentVariable("OOGST_PREVIEW_RUNS") ?? "25", CultureInfo.InvariantCulture);

    // Some scribbles, then a look, and again.
    private static readonly Gen<Scribble[][]> Sessions = Scribbles.Any.Array[1, 3].Array[1, 6];

    [Fact]
    public void After_any_edits_a_proof_is_byte_for_byte_what_a_whole_build_makes() => Sessions.Sample(session =>
    {
        using var desk = new ScribbledFolder();
        var workshop = new Workshop(desk.Options);
        var newest = Proved(workshop, desk);
        var good = newest;
        foreach (var scribbles in session)
        {
            foreach (var scribble in scribbles)
            {
                desk.Apply(scribble);
                Glimpse(workshop, desk, scribble, ref newest, ref good);
                Assert.Equal(desk.Look(out _), desk.Sources, ReferenceEqualityComparer.Instance);
            }
            newest = Proved(workshop, desk);
            good = newest.Site is null ? good.Whole : newest;
        }
    }, iter: Runs, threads: 1);

    // As a preview does before it goes over everything again.
    private static void Glimpse(Workshop workshop, ScribbledFolder desk, Scribble scribble, ref Proof newest, ref Proof good)
    {
        var saved = desk.Saved(scribble.Told, desk.Sources);
        desk.Sources = saved is null ? desk.Look(out _) : SavedFiles.Over(desk.Sources, saved);
        if (saved is not [(var path, { } now)] || !workshop.IsAloneToBlame(path, newest, good) || workshop.Glance(good, now) is not { } glance)
            return;
        Assert.All(glance.Seen!.Pages, page => Assert.True(glance.Find(page.Path)!.IsPage));
        newest = good = glance;
    }

    [Fact]
    public void The_edits_that_are_tried_make_good_sites_and_bad_ones()
    {
        var outcomes = new List<bool>();
        Sessions.Sample(session =>
        {
            using var desk = new ScribbledFolder();
            foreach (var scribble in session.SelectMany(scribbles => scribbles))
                desk.Apply(scribble);
            outcomes.Add(new Workshop(desk.Options).Pull(desk.Look(out var report), desk.Bundle, report).Site is not null);
        }, iter: 200, threads: 1);
        // A quarter is good; a seed fixes only the first of them, so there are enough for chance to play no part.
        Assert.InRange(outcomes.Count(isGood => isGood), 25, 175);
    }

    [Fact]
    public void A_change_in_one_file_leaves_what_was_read_of_the_others()
    {
        using var desk = new ScribbledFolder();
        var workshop = new Workshop(desk.Options);
        var before = workshop.Pull(desk.Look(out var report), desk.Bundle, report).Site!.Plan.Publication;
        desk.Apply(new Scribbles.Change("2031/pilots/brug.nl.md", "Er kwam", "Er komt"));
        var after = workshop.Pull(desk.Look(out report), desk.Bundle, report).Site!.Plan.Publication;
        var (brug, durf) = (new EntryId("2031", Kind.Pilot, "brug"), new EntryId("2031", Kind.Tip, "durf"));
        Assert.NotSame(before[brug], after[brug]);
        Assert.Same(before[durf], after[durf]);
    }

    [Fact]
    public void A_text_is_gone_through_again_when_a_word_in_it_is_agreed_moves_or_is_free_again()
    {
        using var desk = new ScribbledFolder();
        var workshop = new Workshop(desk.Options);
        desk.Apply(new Scribbles.Change("2031/tips/durf.nl.md", "\nDurf.", "\nHet zuiveringsschap durft."));
        Assert.Empty(Warned());
        desk.Apply(new Scribbles.Save("terms.yml", Agreed));
        Assert.Equal(["terms.yml:5"], Warned());
        desk.Apply(new Scribbles.Save("terms.yml", "# Wat wij zeggen.\n" + Agreed));
        Assert.Equal(["terms.yml:6"], Warned());
        // Words that are not in it change nothing.
        desk.Apply(new Scribbles.Save("terms.yml", "# Wat wij zeggen.\n" + Agreed + "- nl: dijk\n  en: dike\n  avoid:\n    nl:\n      - waterkering\n"));
        Assert.Equal(["terms.yml:6"], Warned());
        desk.Apply(new Scribbles.Delete("terms.yml"));
        Assert.Empty(Warned());

        string[] Warned() => [.. workshop.Pull(desk.Look(out var report), desk.Bundle, report).Told.Diagnostics
            .Where(one => one.Code == "word-to-avoid").Select(one => $"{Path.GetFileName(one.Other!.Value.File)}:{one.Other!.Value.Line}")];
    }

    [Fact]
    public void Words_in_another_order_may_mean_something_else()
    {
        const string watch = "- id: wacht\n  name:\n    nl: Dijkwacht\n    en: Dike watch\n", guard = "- id: hoede\n  name:\n    nl: Dijkwacht\n    en: Levee guard\n";
        using var desk = new ScribbledFolder();
        var workshop = new Workshop(desk.Options);
        desk.Apply(new Scribbles.Save("2031/tips/durf.en.md", "---\ntitle: Dare\nsummary: A tip that you can use at once.\n---\n\nThe dijkwacht dares.\n"));
        var themes = File.ReadAllText(Path.Combine(desk.Options.Input, "themes.yml"));
        Assert.Contains("Dike watch", Fix(watch + guard), StringComparison.Ordinal);
        Assert.Contains("Levee guard", Fix(guard + watch), StringComparison.Ordinal);

        string Fix(string words)
        {
            desk.Apply(new Scribbles.Save("themes.yml", themes + "\n" + words));
            return Assert.Single(workshop.Pull(desk.Look(out var report), desk.Bundle, report).Told.Diagnostics, one => one.Code == "word-of-other-language").Fix[Language.English];
        }
    }

    private const string Agreed = "- nl: waterschap\n  en: water authority\n  avoid:\n    nl:\n      - zuiveringsschap\n";

    [Fact]
    public void A_file_that_takes_too_long_is_told_about_once_and_holds_up_nothing_after_that()
    {
        using var desk = new ScribbledFolder();
        var workshop = new Workshop(desk.Options);
        desk.Apply(new Scribbles.Change("2031/pilots/brug.nl.md", "Er kwam een brug.", string.Concat(Enumerable.Repeat("[a](", 40_000))));
        var first = Assert.Single(workshop.Pull(desk.Look(out var report), desk.Bundle, report).Told.Diagnostics);
        Assert.Equal("too-slow", first.Code);
        desk.Apply(new Scribbles.Change("2031/tips/durf.nl.md", "title:", "titel:"));
        // The same object: the slow file was not read again.
        Assert.Same(first, Assert.Single(workshop.Pull(desk.Look(out report), desk.Bundle, report).Told.Diagnostics));
        desk.Apply(new Scribbles.Mend("2031/pilots/brug.nl.md"));
        Assert.Equal(["unknown-key"], workshop.Pull(desk.Look(out report), desk.Bundle, report).Told.Diagnostics.Select(one => one.Code));
    }

    private static string Whole(ScribbledFolder desk)
    {
        var report = new Report();
        var site = Oogst.Site.Build.Plan(InputFolder.Read(desk.Options.Input, report), desk.Options, report, desk.Assets);
        return Told(site?.Files.Select(file => (file.Path, file.Make().Bytes)), report.Sorted());
    }

    private static Proof Proved(Workshop workshop, ScribbledFolder desk)
    {
        var proof = workshop.Pull(desk.Sources = desk.Look(out var report), desk.Bundle, report);
        Assert.Equal(Whole(desk), Told(proof.Site?.Files.Select(file => (file.Path, proof.Find(file.Path)!.Bytes)), proof.Told.Diagnostics));
        return proof;
    }

    // Everything that was made and everything that was told, as one text: a difference shows where it begins.
    private static string Told(IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)>? files, IReadOnlyList<Diagnostic> mistakes) =>
        string.Join('\n', mistakes.Select(one => $"{one.Place} {one.Severity} {one.Code} {one.Other} {one.Message[Language.Dutch]} {one.Fix[Language.English]}"))
        + "\n" + (files is null ? "no site" : string.Join('\n', files.Select(file => $"{file.Path}\n{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span))}")));
}
