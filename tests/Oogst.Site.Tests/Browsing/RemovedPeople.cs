using System.Text;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Input;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>One switch takes a name out of everything that is published.</summary>
public sealed class RemovedPeople
{
    private static readonly IReadOnlyList<Person> Everybody = [.. RealSite.Site.Plan.Publication.Terms(Vocabulary.People).Cast<Person>()];

    // Everybody at once: what holds for each of them by itself must hold for all together, and one build shows it.
    private static readonly Lazy<(BuiltSite Site, Report Report)> WithoutNames = new(() =>
    {
        var report = new Report();
        var sources = InputFolder.Read(Repository.Input, report).Select(source => source.Path == "people.yml" ? source with { Bytes = Switched(source.Bytes) } : source).ToList();
        return (Oogst.Site.Build.Make(sources, new(Repository.Input), report)!, report);
    });

    [Fact]
    public void With_the_switch_on_a_name_has_no_hit_in_the_whole_output()
    {
        Assert.Equal(14, Everybody.Count);
        var texts = WithoutNames.Value.Site.Files.Select(file => (file.Path, Text: file.Path + file.Text)).ToList();
        foreach (var person in Everybody)
            Assert.Equal([], texts.Where(file => Names(person).Any(name => file.Text.Contains(name, StringComparison.OrdinalIgnoreCase))).Select(file => (person.Id.Name, file.Path)));
    }

    [Fact]
    public void With_the_switch_off_every_name_is_found_or_the_test_above_could_not_fail()
    {
        var texts = RealSite.Site.Files.Select(file => file.Text).ToList();
        Assert.All(Everybody, person => Assert.All(Names(person), name => Assert.Contains(texts, text => text.Contains(name, StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public void The_site_without_names_is_whole_and_the_roles_stay()
    {
        Assert.Empty(WithoutNames.Value.Site.Faults);
        Assert.Contains(WithoutNames.Value.Site.Files, file => file.Text.Contains("Pilotlid (naam verwijderd)", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edition_is_cited_with_its_editors_in_their_roles()
    {
        string Citation(string address) => FinishedPage.Of(WithoutNames.Value.Site, address).Document.QuerySelector(".entry > .cite .citation")!.TextContent;
        Assert.Contains("(naam verwijderd) (red.)", Citation("/nl/2012/"), StringComparison.Ordinal);
        Assert.Contains("(name removed) (eds)", Citation("/en/2012/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_texts_name_nobody_so_switching_brings_no_warning() =>
        Assert.DoesNotContain(WithoutNames.Value.Report.Sorted(), one => one.Code == "removed-name");

    [Fact]
    public void A_name_that_an_author_typed_is_told_about_wherever_it_stands() =>
        Assert.Equal(
            [
                "input/2031/pilots/weg.nl.md:2:8: warning removed-name: the name of somebody with removed: true in people.yml is still here → write what the person did, without the name",
                "input/2031/pilots/weg.nl.md:10:15: warning removed-name: the name of somebody with removed: true in people.yml is still here → write what the person did, without the name",
            ],
            TinyHarvest.Small()
                .With("people.yml", "- id: an-de-boer\n  name: An de Boer\n  role: editor\n- id: bas-weg\n  name: Bas Weg\n  role: pilot-member\n  removed: true\n")
                .With("2031/pilots/weg.nl.md", "---\ntitle: Bas Weg en de weg\nsummary: Een pilot over een weg langs het water.\norganisations: [fonds]\npeople: [bas-weg]\nquestion: Hoe bouw je een weg?\n---\n\n\nToen vertelde bas\nweg het. De Bas Wegwijzer bleef.\n")
                .Check());

    private static IEnumerable<string> Names(Person person) => [person.Name[Language.Dutch], person.Id.Name];

    private static byte[] Switched(ReadOnlyMemory<byte> people) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(people.Span).Replace("\n  role:", "\n  removed: true\n  role:", StringComparison.Ordinal));
}
