using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>Two things that look the same to a reader.</summary>
public sealed class LikenessMistakes
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Fact]
    public void Two_editions_with_one_title_are_warned_about_as_a_copied_folder_is_an_edition_too() =>
        Assert.Equal([
            "input/2032/edition.nl.md:2:8: warning same-title (input/2031/edition.nl.md:2:8): the title \"De oogst van 2031\" is used for another piece of this kind → give one of the two a title that shows the difference",
        ], TinyHarvest.Small().With("2032/edition.nl.md", "---\ntitle: De oogst van 2031\nsummary: Een kleine oogst om mee te proeven.\npublished: 2032-05\ntheme: water\neditors:\n  - an-de-boer\ncommissionedBy:\n  - an-de-boer\npublisher: fonds\n---\n").Check());

    [Fact]
    public void Two_stories_with_one_title_and_a_question_asked_twice_are_warned_about()
    {
        var lines = TinyHarvest.Small().With(Weg, Pilot(body: "## Welke stappen zijn gezet?\n\nEen.\n\n## Welke stappen zijn gezet?\n\nTwee.").Replace("De weg", "De brug", StringComparison.Ordinal)).Check();
        Assert.Collection(
            lines,
            line => Assert.StartsWith($"input/{Weg}:2:8: warning same-title (input/2031/pilots/brug.nl.md:2:8): ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"input/{Weg}:14:1: warning question-asked-twice (input/{Weg}:10:1): ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chapters", "order: 3", 8)]
    [InlineData("meetings", "number: 3\nstate: held\nphases:\n  - verkennen", 9)]
    [InlineData("voices", "number: 3\nquestion: Wat zag je?\nvoices:\n  - id: een\n    group: participant\n    text: Iemand zag een brug.", 9)]
    public void Two_pieces_of_one_kind_with_one_number_are_warned_about(string folder, string keys, int column) => Assert.Equal([
            $"input/2031/{folder}/b.nl.md:4:{column}: warning same-number (input/2031/{folder}/a.nl.md:4:{column}): the number 3 is that of another piece of this kind already → give each a number of its own",
        ], TinyHarvest.Small().WithEdition("2033").With($"2031/{folder}/a.nl.md", Numbered("A", keys)).With($"2031/{folder}/b.nl.md", Numbered("B", keys)).With($"2033/{folder}/c.nl.md", Numbered("C", keys)).Check());

    [Fact]
    public void Two_chapters_that_open_one_part_are_told_about() => Assert.Equal([
            "input/2031/chapters/b.nl.md:5:8: error opened-twice (input/2031/chapters/a.nl.md:5:8): another chapter opens this part already → leave opens with the chapter that introduces the part, and take it out of the other",
        ], TinyHarvest.Small().WithEdition("2033")
            .With("2031/chapters/a.nl.md", Numbered("A", "order: 1\nopens: pilots")).With("2031/chapters/b.nl.md", Numbered("B", "order: 2\nopens: pilots")).With("2031/chapters/d.nl.md", Numbered("D", "order: 3\nopens: methods"))
            .With("2033/chapters/c.nl.md", Numbered("C", "order: 1\nopens: pilots")).Check());

    private static string Numbered(string title, string keys) => $"---\ntitle: Stuk {title}\nsummary: Een stuk met een nummer erbij.\n{keys}\n---\n\nEr staat iets.\n";

    [Fact]
    public void Two_words_of_a_vocabulary_with_one_name_are_warned_about_once() => Tells("themes.yml",
        """
        - id: water
          name:
            nl: Water
            en: Water
        - id: waterbeheer
          name:
            nl: water
            en: Water
        """,
        "5:7: warning same-name (input/themes.yml:1:7): \"water\" is in this list already, under another id → give one of them a name that shows the difference, or keep only one if they are the same");

    [Fact]
    public void Two_questions_that_share_a_heading_are_warned_about() => Tells("questions.yml",
        """
        - id: stappen
          labels:
            nl:
              - Welke stappen zijn gezet?
            en:
              - What steps were taken?
        - id: weg
          labels:
            nl:
              - Hoe liep de weg?
              - Welke stappen zijn gezet?
            en:
              - How did the road run?
        """,
        "7:7: warning same-name (input/questions.yml:1:7): \"Welke stappen zijn gezet?\" is in this list already, under another id → give one of them a name that shows the difference, or keep only one if they are the same");

    [Theory]
    [InlineData("\n  organisation: fonds", 1)]
    [InlineData("", 0)]
    public void People_of_one_name_may_work_at_different_organisations(string organisation, int warnings) => Assert.Equal(warnings, TinyHarvest.Small()
        .With("people.yml", $"- id: an-de-boer\n  name: An de Boer\n  organisation: fonds\n  role: editor\n- id: an-de-boer-2\n  name: An de Boer{organisation}\n  role: editor\n")
        .Check().Count(line => line.Contains("same-name", StringComparison.Ordinal)));

    [Fact]
    public void People_whose_names_were_removed_are_not_alike() => Tells("people.yml",
        """
        - id: an-de-boer
          name: An de Boer
          role: editor
          removed: true
        - id: jan-de-boer
          name: Jan de Boer
          role: editor
          removed: true
        """);
}
