using Oogst.Harvest.Domain;
using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class ReferenceMistakes
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Theory]
    [InlineData("2031-brug", "did you mean \"2031/brug\"?")]
    [InlineData("2031/pilots/brug", "did you mean \"2031/brug\"?")]
    [InlineData("brug, weg", "put each id on a line of its own, with a hyphen and a space before it")]
    public void An_id_in_another_form_is_offered_in_ours(string typed, string fix) => Assert.EndsWith($" → {fix}",
        Assert.Single(TinyHarvest.Small().WithEdition("2033").With("2033/tips/x.nl.md", $"---\ntitle: Begin klein\nsummary: Een tip bij een pilot van toen.\nkind: golden\npilot: {typed}\n---\n").Check(), line => line.Contains("unknown-pilot", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_title_for_an_id_is_understood() => Assert.EndsWith(" → did you mean \"brug\"?",
        Assert.Single(TinyHarvest.Small().With("2031/tips/x.nl.md", "---\ntitle: Begin klein\nsummary: Een tip bij een pilot met een titel.\nkind: golden\npilot: De brug\n---\n").Check()), StringComparison.Ordinal);

    [Theory]
    [InlineData("images/weg.png", "attachments/weg.png")]
    [InlineData("weg.png", "attachments/weg.png")]
    [InlineData("images/Weg.png", "attachments/weg.png")]
    public void A_file_in_another_folder_is_found_by_its_name(string typed, string offered) => Assert.EndsWith($" → did you mean \"{offered}\"?",
        Assert.Single(TinyHarvest.Small().With("2031/images/brug.png", Pictures.Png).With("2031/attachments/weg.png", Pictures.Png).With("2031/pilots/weg.nl.md", Pilot($"image:\n  file: {typed}\n  alt: De weg")).Check()), StringComparison.Ordinal);

    [Fact]
    public void Another_picture_is_never_offered_for_one_that_is_not_there() => Assert.EndsWith(" → put it in images/ or attachments/ of this edition (capitals count)",
        Assert.Single(TinyHarvest.Small().With("2031/images/groep.png", Pictures.Png).With("2031/pilots/weg.nl.md", Pilot("image:\n  file: images/kaart.png\n  alt: De weg")).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_theme_that_is_not_in_the_list_offers_the_nearest() => Tells(Weg, Pilot("themes:\n  - watr"), "8:5: error unknown-theme: \"watr\" is not in themes.yml → did you mean \"water\"? If not, add it to themes.yml");

    [Fact]
    public void The_organisation_of_a_person_is_looked_up() => Tells("people.yml",
        """
        - id: an-de-boer
          name: An de Boer
          organisation: fnods
          role: editor
        """,
        "3:17: error unknown-organisation: \"fnods\" is not in organisations.yml → did you mean \"fonds\"? If not, add it to organisations.yml");

    [Fact]
    public void A_pilot_that_is_not_there_offers_the_nearest() => Tells("2031/tips/x.nl.md",
        """
        ---
        title: Meet eerst
        summary: Meten is weten, ook bij bruggen.
        kind: golden
        pilot: burg
        ---
        """,
        "5:8: error unknown-pilot: there is no pilot \"burg\" in 2031 → did you mean \"brug\"?");

    [Fact]
    public void A_pilot_of_another_edition_is_looked_up_there() => Tells("2031/tips/x.nl.md",
        """
        ---
        title: Meet eerst
        summary: Meten is weten, ook bij bruggen.
        kind: golden
        pilot: 2012/brug
        ---
        """,
        "5:8: error unknown-pilot: there is no pilot \"brug\" in 2012 → did you mean \"2031/brug\"?");

    [Fact]
    public void A_link_to_a_heading_of_another_text_is_offered_without_it() => Tells(Weg, Pilot(body: "Zie [de brug](pilot:brug#kop)."),
        "10:15: error unknown-pilot: there is no pilot \"brug#kop\" in 2031 → did you mean \"brug\"?");

    [Fact]
    public void A_tip_where_a_pilot_is_meant_is_told_as_one() => Tells(Weg, Pilot(body: "Zie [de brug](tip:brug)."),
        "10:15: error unknown-tip: there is no tip \"brug\" in 2031 → \"brug\" is a pilot: in a text pilot:brug leads there");

    [Fact]
    public void Authors_are_organisations_or_people() => Tells("2031/reflections/x.nl.md",
        """
        ---
        title: Terugblik
        summary: Terugkijken op de brug en de weg.
        kind: closing
        by:
          - fonds
          - an-de-boer
          - jan-de-boer
        ---

        Er staat iets.
        """,
        "8:5: error unknown-organisation: \"jan-de-boer\" is not in organisations.yml → add it to organisations.yml, or choose an id that is there");

    [Fact]
    public void An_author_whose_id_is_an_organisations_and_a_persons_is_the_organisation() => Assert.Equal(
        [Vocabulary.Organisations, Vocabulary.People],
        TinyHarvest.Small()
            .With("people.yml", "- id: an-de-boer\n  name: An de Boer\n  role: editor\n- id: fonds\n  name: Bo Fonds\n  role: commissioner\n")
            .With("2031/reflections/x.nl.md", "---\ntitle: Terugblik\nsummary: Terugkijken op de brug en de weg.\nkind: closing\nby: [fonds, an-de-boer]\n---\n\nEr staat iets.\n")
            .Make().Plan.Publication.Get<Reflection>(new("2031", Kind.Reflection, "x")).By.Select(by => by.Value.Vocabulary));

    [Fact]
    public void An_id_can_be_given_once() => Tells("themes.yml",
        """
        - id: water
          name:
            nl: Water
            en: Water
        - id: water
          name:
            nl: Nat
            en: Wet
        """,
        "5:7: error duplicate-id (input/themes.yml:1:7): the id \"water\" is taken → give this one an id of its own");

    [Fact]
    public void A_theme_whose_id_is_wrong_is_told_and_not_everything_that_names_it() => Tells("themes.yml",
        """
        - id: Water
          name:
            nl: Water
            en: Water
        """,
        "1:7: error wrong-slug: \"Water\" cannot be an address → use only a-z, 0-9 and hyphens, for example water");

    [Fact]
    public void Every_phase_has_a_number_of_its_own() => Tells("phases.yml",
        """
        - id: verkennen
          order: 1
          name:
            nl: Verkennen
            en: Explore
          about:
            nl: Rondkijken voordat je begint.
            en: Looking around before you start.
        - id: doen
          order: 1
          name:
            nl: Doen
            en: Do
          about:
            nl: Proberen wat er bedacht is.
            en: Trying what was thought of.
        """,
        "9:7: error same-order (input/phases.yml:1:7): there is a phase with \"order: 1\" already → give each phase a number of its own: 1 for the first, 2 for the next, and so on");

    [Fact]
    public void A_page_of_the_site_stands_in_no_edition() => Tells("pages/x.nl.md", "---\ntitle: Over ons\nsummary: Wie wij zijn en wat wij doen.\n---\n\nZie [de brug](pilot:brug) en [dit](pilot:weg).",
        "6:15: error unknown-pilot: there is no pilot \"brug\" → did you mean \"2031/brug\"?",
        "6:36: error unknown-pilot: there is no pilot \"weg\" → choose the id of a file that exists (its name before .nl.md), or take the reference out");

    [Fact]
    public void Guidance_reflects_on_a_pilot() => Tells("2031/reflections/x.nl.md",
        """
        ---
        title: Terugblik
        summary: Terugkijken op de brug en de weg.
        kind: guidance
        ---
        """,
        "4:7: error guidance-without-pilot: a reflection by the guides belongs to a pilot → add a line: pilot: <id of the pilot>");

    [Fact]
    public void All_mistakes_of_a_run_come_at_once_sorted_by_place() =>
        Assert.Equal(
            [
            "input/2031/pilots/pad.nl.md:7:1: error unknown-key: there is no key \"titel\" here → choose from: title, summary, slug, aliases, question, newQuestion, ended, themes, source, draft, image, organisations, people, meetings, channels, attachments, order",
            "input/2031/pilots/weg.nl.md:8:5: error unknown-theme: \"watr\" is not in themes.yml → did you mean \"water\"? If not, add it to themes.yml",
            "input/2031/pilots/weg.nl.md:11:12: error unknown-pilot: there is no pilot \"burg\" in 2031 → did you mean \"brug\"?",
            "input/2031/tips/x.nl.md:1:1: error no-front-matter: the file does not start with --- → start on the very first line with ---, put title: and summary: with their texts below it, and then --- again",
        ],
            TinyHarvest.Small()
                .With("2031/tips/x.nl.md", "Geen sleutels")
                .With("2031/pilots/weg.nl.md", Pilot("themes:\n  - watr", "Zie [hier](pilot:burg)."))
                .With("2031/pilots/pad.nl.md", Pilot("titel: Het pad"))
                .Check());
}
