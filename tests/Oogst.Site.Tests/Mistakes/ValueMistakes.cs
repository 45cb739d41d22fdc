using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class ValueMistakes
{
    private const string Tip = "2031/tips/x.nl.md";

    [Theory]
    [InlineData("2033-6", "2033-06")]
    [InlineData("2033-1-15", "2033-01-15")]
    [InlineData("2033/01/15", "2033-01-15")]
    [InlineData("06-2033", "2033-06")]
    [InlineData("1 juni 2033", "2033-06-01")]
    [InlineData("1 June 2033", "2033-06-01")]
    [InlineData("mei 2033", "2033-05")]
    public void A_date_in_another_form_is_offered_in_ours(string typed, string offered) => Assert.Contains(
        $"input/2033/edition.nl.md:4:12: error not-a-date: \"published\" is not a date: \"{typed}\" → write {offered}",
        TinyHarvest.Small().With("2033/edition.nl.md", $"---\ntitle: De oogst\nsummary: Een kleine oogst om mee te proeven.\npublished: {typed}\n---\n").Check());

    [Theory]
    [InlineData("Gouden tip", "golden")]
    [InlineData("goud", "golden")]
    public void A_choice_in_Dutch_is_understood(string typed, string meant) => Tells("2031/tips/x.nl.md", $"---\ntitle: Begin klein\nsummary: Een tip met een Nederlands soort.\nkind: {typed}\npilot: brug\n---\n",
        $"4:7: error not-a-choice: \"kind\" cannot be \"{typed}\" → did you mean \"{meant}\"?");

    [Theory]
    [InlineData("2033/edition.nl.md", "status: draft", "not-a-choice: \"status\" cannot be \"draft\" → write \"draft: true\" instead of this line")]
    [InlineData("2033/edition.nl.md", "status: Concept", "not-a-choice: \"status\" cannot be \"Concept\" → write \"draft: true\" instead of this line")]
    [InlineData(Tip, "draft: concept", "not-a-choice: \"draft\" cannot be \"concept\" → write \"draft: true\" instead of this line")]
    [InlineData(Tip, "status: draft", "unknown-key: there is no key \"status\" here → did you mean \"draft\"?")]
    public void Who_wants_a_draft_is_not_told_to_publish(string path, string line, string told) => Assert.Contains(
        TinyHarvest.Small().With(path, $"---\ntitle: Begin klein\nsummary: Een tekst die nog niet af is.\n{line}\n---\n").Check(),
        one => one.EndsWith(told, StringComparison.Ordinal));

    [Fact]
    public void An_empty_value_is_no_value() => Tells(Tip,
        """
        ---
        title:
        summary: ~
        kind: golden
        pilot: brug
        ---
        """,
        "2:7: error empty-value: \"title\" has no value → fill something in, or take the line away if the key is not required",
        "3:10: error empty-value: \"summary\" has no value → fill something in, or take the line away if the key is not required");

    [Theory]
    [InlineData("Mens volgt **werk**", "**werk**")]
    [InlineData("*Mens* volgt werk", "*Mens*")]
    [InlineData("Mens _volgt_ werk", "_volgt_")]
    [InlineData("Zie [de brug](pilot:brug)", "[de brug](pilot:brug)")]
    public void Formatting_in_plain_text_is_told_of(string ended, string marked) => Tells("2031/pilots/weg.nl.md", Pilot($"ended: '{ended}'"),
        $"7:8: warning marks-in-plain-text: \"ended\" is plain text: {marked} shows on the page as it stands here → take the marks out; formatting and links belong in the text below the keys");

    [Theory]
    [InlineData("Van 3 * 4 tot 5 * 6")]
    [InlineData("Het bestand mijn_eerste_brug.md")]
    [InlineData("Twee [nieuwe] bruggen (en een weg)")]
    [InlineData("Vijf sterren: *****")]
    [InlineData("medewerkers*innen en collega*s")]
    [InlineData("Kosten *: 5; baten *: 6")]
    [InlineData("https://oogst.example/a*b*c")]
    public void Signs_that_format_nothing_are_left_alone(string ended) => Tells("2031/pilots/weg.nl.md", Pilot($"ended: '{ended}'"));

    [Fact]
    public void A_list_is_not_a_text() => Tells(Tip,
        """
        ---
        title:
          - Meet
          - eerst
        summary: Meten is weten, ook bij bruggen.
        kind: golden
        pilot: brug
        ---
        """,
        "3:3: error text-expected: \"title\" should be one text → write the text after the colon; if it starts with { or [, put quotes around it");

    [Fact]
    public void A_text_is_not_a_list() => Tells("2031/pilots/weg.nl.md", Pilot("themes: water"), "7:9: error list-expected: \"themes\" should be a list → put each item on a line of its own with \"- \" before it");

    [Theory]
    [InlineData("", "write below the title: file: attachments/… or, if the file is no longer there: missing: true")]
    [InlineData("\n    file: attachments/verslag.txt\n    missing: true", "take file: or missing: true out")]
    public void An_attachment_has_a_file_or_says_that_it_is_missing(string keys, string fix) => Assert.Equal(
        [$"input/2031/pilots/weg.nl.md:8:5: error file-or-missing: an attachment has a file, or says that there is none → {fix}"],
        TinyHarvest.Small().With("2031/attachments/verslag.txt", "Er kwam een weg.").With("2031/pilots/weg.nl.md", Pilot("attachments:\n  - title: Het verslag" + keys)).Check());

    [Fact]
    public void An_image_has_keys_of_its_own() => Tells("2031/pilots/weg.nl.md", Pilot("image: weg.jpg"), "7:8: error keys-expected: there should be keys below \"image\" → write below it, indented: file: …, alt: …, credit: …");

    [Fact]
    public void A_summary_can_be_too_short_and_a_title_too_long() => Tells(Tip,
        $"""
        ---
        title: {new string('x', 121)}
        summary: Kort.
        kind: golden
        pilot: brug
        ---
        """,
        "2:8: error too-long: \"title\" is 121 characters long → make it 120 at most",
        "3:10: error too-short: \"summary\" is 5 characters long → make it at least 20");

    [Theory]
    [InlineData("../../etc")]
    [InlineData("Één twee")]
    [InlineData("con")]
    [InlineData("---")]
    public void A_slug_is_small_letters_digits_and_hyphens(string slug)
    {
        var line = Assert.Single(TinyHarvest.Small().With("2031/pilots/weg.nl.md", Pilot($"slug: \"{slug}\"")).Check());
        Assert.StartsWith("input/2031/pilots/weg.nl.md:7:7: error wrong-slug: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_after_a_Windows_device_is_refused() => Tells("2031/pilots/con.nl.md", Pilot(), "1:1: error wrong-slug: \"con\" cannot be an address → use only a-z, 0-9 and hyphens, for example con-1");

    [Fact]
    public void An_order_is_digits() => Tells("2031/pilots/weg.nl.md", Pilot("order: eerste"), "7:8: error not-a-number: \"order\" is not a whole number: \"eerste\" → write digits only, such as 3");

    [Theory]
    [InlineData("01-07-2012", "8:7: error not-a-date: \"date\" is not a date: \"01-07-2012\" → write 2012-07-01")]
    [InlineData("2012-02-30", "8:7: error no-such-date: the date in \"date\" does not exist: 2012-02-30 → check the month and the day; the order is year-month-day")]
    [InlineData("2012-13", "8:7: error no-such-date: the date in \"date\" does not exist: 2012-13 → check the month and the day; the order is year-month-day")]
    [InlineData("juli 2012", "8:7: error not-a-date: \"date\" is not a date: \"juli 2012\" → write 2012-07")]
    [InlineData("zomer 2012", "8:7: error not-a-date: \"date\" is not a date: \"zomer 2012\" → write year-month-day or year-month, such as 2012-07")]
    public void A_date_is_year_month_day(string date, string expected) => Tells("2031/meetings/start.nl.md",
        $"""
        ---
        title: De start
        summary: De eerste keer bij elkaar.
        number: 1
        phases:
          - verkennen
        state: held
        date: {date}
        ---
        """,
        expected);

    [Fact]
    public void A_choice_outside_the_list_offers_the_nearest() => Tells(Tip,
        """
        ---
        title: Meet eerst
        summary: Meten is weten, ook bij bruggen.
        kind: goldn
        pilot: brug
        ---
        """,
        "4:7: error not-a-choice: \"kind\" cannot be \"goldn\" → did you mean \"golden\"?");

    [Theory]
    [InlineData("zeland", "did you mean \"zeeland\"?")]
    [InlineData("Noord Holland", "did you mean \"noord-holland\"?")]
    [InlineData("achterhoek", "choose from: groningen, friesland, drenthe, overijssel, flevoland, gelderland, utrecht, noord-holland, zuid-holland, zeeland, noord-brabant, limburg")]
    public void A_province_is_one_of_the_twelve(string province, string fix) => Tells("organisations.yml",
        $"""
        - id: fonds
          kind: fund
          province: {province}
          name:
            nl: Het fonds
            en: The fund
        """,
        $"3:13: error not-a-choice: \"province\" cannot be \"{province}\" → {fix}");

    [Fact]
    public void A_base_address_starts_with_https() => Tells("site.yml",
        """
        name:
          nl: Proef
          en: Trial
        tagline:
          nl: Een proef
          en: A trial
        publisher: fonds
        baseUrl: proef.example
        """,
        "8:10: error not-a-web-address: \"baseUrl\" is not a web address: \"proef.example\" → write the whole address, with https:// before it");

    [Fact]
    public void The_address_of_the_repository_holds_no_user_name() => Tells("site.yml",
        """
        name:
          nl: Proefoogst
          en: Trial harvest
        tagline:
          nl: Een proef
          en: A trial
        publisher: fonds
        baseUrl: https://proef.example
        repository: https://wie@git.example/oogst
        """,
        "9:13: error unsound-web-link: \"https://wie@git.example/oogst\" is not a web address that one can follow safely → open the page in a browser and copy its address from there: without a user name before it, and without \\");

    [Theory]
    [InlineData("https://proef.example/nieuw")]
    [InlineData("https://proef.example?taal=nl")]
    [InlineData("https://proef.example/\"><script>")]
    [InlineData("https://wie@proef.example")]
    public void The_address_of_the_site_is_that_of_all_of_it(string address) =>
        Assert.Contains($"error not-a-top-address: \"baseUrl\" is not the address of a whole site: \"{address}\" → ", Assert.Single(TinyHarvest.Small().With("site.yml", $"""
            name:
              nl: Proefoogst
              en: Trial harvest
            tagline:
              nl: Een proef
              en: A trial
            publisher: fonds
            baseUrl: '{address}'
            """).Check()), StringComparison.Ordinal);

    [Fact]
    public void A_name_must_be_there_in_every_language() => Tells("themes.yml",
        """
        - id: water
          name:
            nl: Water
        """,
        "3:5: error missing-key: the key \"en\" is missing → add a line: en: …");

    [Theory]
    [InlineData("no")]
    [InlineData("012")]
    [InlineData("12:30")]
    [InlineData("2012-07-01")]
    public void What_YAML_would_convert_stays_text(string title)
    {
        var site = TinyHarvest.Small().With("2031/pilots/brug.nl.md", $"""
            ---
            title: {title}
            summary: Een pilot over een brug tussen twee oevers.
            organisations:
              - fonds
            question: Hoe bouw je een brug?
            ---
            """).Make();
        Assert.Contains($"<h1 class=\"entry-title\">{title}</h1>", site.Files.Single(file => file.Path == "nl/2031/pilots/brug/index.html").Text, StringComparison.Ordinal);
    }
}
