using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class ProseMistakes
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Fact]
    public void HTML_is_shown_as_text_with_a_warning() => Tells(Weg, Pilot(body: "Een <b>vette</b> weg."), "10:5: warning raw-html: HTML is shown as text here → use Markdown, such as **bold**, or put a backslash before the <");

    [Fact]
    public void A_text_can_be_nested_too_deeply() => Tells(Weg, Pilot(body: new string('>', 300) + " diep"), "9:1: error prose-too-deep: this text is nested too deeply to read → take lists and quotes that stand in each other apart");

    [Theory]
    [InlineData("javascript:alert(1)", "10:12: error link-not-allowed: the link \"javascript:alert(1)\" is not possible → link with chapter:, meeting:, method:, pilot:, reflection:, tip:, voices:, organisation:, person:, phase:, theme:, https:, mailto:, tel:, #heading or a file of this edition")]
    [InlineData("//elders.example", "10:12: error link-not-allowed: the link \"//elders.example\" is not possible → link with chapter:, meeting:, method:, pilot:, reflection:, tip:, voices:, organisation:, person:, phase:, theme:, https:, mailto:, tel:, #heading or a file of this edition")]
    [InlineData("pilto:brug", "10:12: error link-not-allowed: the link \"pilto:brug\" is not possible → did you mean \"pilot\"?")]
    [InlineData("https://wie@elders.example", "10:12: error unsound-web-link: \"https://wie@elders.example\" is not a web address that one can follow safely → open the page in a browser and copy its address from there: without a user name before it, and without \\")]
    [InlineData("http://elders\\@oogst.example", "10:12: error unsound-web-link: \"http://elders@oogst.example\" is not a web address that one can follow safely → open the page in a browser and copy its address from there: without a user name before it, and without \\")]
    [InlineData("mailto:an", "10:12: error link-not-allowed: the link \"mailto:an\" is not possible → link with chapter:, meeting:, method:, pilot:, reflection:, tip:, voices:, organisation:, person:, phase:, theme:, https:, mailto:, tel:, #heading or a file of this edition")]
    [InlineData("tel:", "10:12: error link-not-allowed: the link \"tel:\" is not possible → link with chapter:, meeting:, method:, pilot:, reflection:, tip:, voices:, organisation:, person:, phase:, theme:, https:, mailto:, tel:, #heading or a file of this edition")]
    public void A_link_leads_to_what_is_on_the_list(string url, string expected) => Tells(Weg, Pilot(body: $"Een [link]({url})."), expected);

    [Fact]
    public void A_link_in_a_table_has_its_place_too() => Tells(Weg, Pilot(body: "| a | b |\n|---|---|\n| x | [y](tip:z) |"), "12:11: error unknown-tip: there is no tip \"z\" in 2031 → choose the id of a file that exists (its name before .nl.md), or take the reference out");

    [Fact]
    public void A_link_in_a_list_has_its_place_too() => Tells(Weg, Pilot(body: "- een\n  - twee [y](phase:verkenen)"), "11:14: error unknown-phase: \"verkenen\" is not in phases.yml → did you mean \"verkennen\"? If not, add it to phases.yml");

    [Fact]
    public void A_reference_link_is_checked_as_well() => Tells(Weg, Pilot(body: "Zie [dit][d].\n\n[d]: method:tekenen"), "12:6: error unknown-method: there is no method \"tekenen\" in 2031 → choose the id of a file that exists (its name before .nl.md), or take the reference out");

    [Fact]
    public void An_automatic_link_is_checked_as_well() => Tells(Weg, Pilot(body: "Zie <javascript:alert>."), "10:5: error link-not-allowed: the link \"javascript:alert\" is not possible → link with chapter:, meeting:, method:, pilot:, reflection:, tip:, voices:, organisation:, person:, phase:, theme:, https:, mailto:, tel:, #heading or a file of this edition");

    [Fact]
    public void An_automatic_link_with_a_user_name_is_told_as_such() => Tells(Weg, Pilot(body: "Zie <https://wie@elders.example>."), "10:5: error unsound-web-link: \"https://wie@elders.example\" is not a web address that one can follow safely → open the page in a browser and copy its address from there: without a user name before it, and without \\");

    [Fact]
    public void A_heading_that_is_not_there_offers_the_nearest() => Tells(Weg, Pilot(body: "Zie [onder](#de-wg).\n\n## De weg"), "10:13: error unknown-heading: there is no heading \"#de-wg\" in this text → did you mean \"#de-weg\"?");

    [Theory]
    [InlineData("Zo ging het.[^3]\n\n[^1]: Bron.", "10:13: error unknown-note: there is no footnote \"[^3]\" → write below your text, at the very start of a line of its own, [^3]: and then the note", "12:1: warning unused-note: the footnote \"[^1]\" does not reach the page: nothing in the text says [^1] → put [^1] after the words that the note belongs to, or take the note out")]
    [InlineData("Zo ging het.[^bronn]\n\n> Zei iemand.[^bron]\n\n[^bron]: Bron.", "10:13: error unknown-note: there is no footnote \"[^bronn]\" → did you mean \"[^bron]\"?")]
    [InlineData("- Zo ging het.\n\n  [^2]: Bron", "12:3: error unknown-note: there is no footnote \"[^2]\" → write below your text, at the very start of a line of its own, [^2]: and then the note")]
    [InlineData("Zo[^1] en zo.[^1]\n\n[^1]: Bron.\n[^1]: Een andere [^1].", "13:1: warning note-twice (input/2031/pilots/weg.nl.md:12:1): there is a footnote \"[^1]\" already, so this one does not reach the page → give this note another number, and put that number in the text too")]
    [InlineData("Zo[^A] en `[^9]` en \\[^8] en [^7](https://voorbeeld.nl) en [ ^6] en [^ ] en [^].\n\n[^a]: Bron.")]
    public void A_mark_has_its_footnote_and_a_footnote_its_mark(string body, params string[] expected) => Tells(Weg, Pilot(body: body), expected);

    [Theory]
    [InlineData("Zo ging het.\n[Een]: twee\n\n[Bron]: https://voorbeeld.nl", "13:1: warning unused-address: this line does not reach the page: \"[Bron]:\" at its start gives a link its address, and no link uses it → take the brackets away if readers must see the line, and else the whole line")]
    [InlineData("Zie [dit][d], [e] en ![een groep][f].\n\n[d]: https://voorbeeld.nl\n[e]: #de-weg\n[f]: ../images/weg.svg\n\n## De weg")]
    public void An_address_has_its_link(string body, params string[] expected) =>
        Assert.Equal([.. expected.Select(line => $"input/{Weg}:{line}")], TinyHarvest.Small().With("2031/images/weg.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With(Weg, Pilot(body: body)).Check());

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Tells(Weg, Pilot(body: "Zie [de kaart](../attachments/kaart.pdf)."), "10:16: error unknown-file-link: there is no file \"../attachments/kaart.pdf\" → put it in images/ or attachments/ of this edition (capitals count)");

    [Theory]
    [InlineData("www.voorbeeld.nl", "https://www.voorbeeld.nl")]
    [InlineData("voorbeeld.nl/pagina", "https://voorbeeld.nl/pagina")]
    [InlineData("an@voorbeeld.nl", "mailto:an@voorbeeld.nl")]
    [InlineData("brug.nl.md", "pilot:brug")]
    [InlineData("../pilots/brug.nl.md", "pilot:brug")]
    [InlineData("brug", "pilot:brug")]
    public void A_link_that_lacks_its_beginning_is_offered_with_it(string url, string meant) =>
        Tells(Weg, Pilot(body: $"Zie [dit]({url})."), $"10:11: error unknown-file-link: there is no file \"{url}\" → did you mean \"{meant}\"?");

    [Theory]
    [InlineData("https://voorbeeld.nl/weg.jpg")]
    [InlineData("pilot:brug")]
    [InlineData("phase:verkennen")]
    [InlineData("#de-weg")]
    [InlineData("method:")]
    public void An_image_is_a_file_of_the_edition(string url) => Tells(Weg, Pilot(body: $"Kijk: ![de weg]({url}).\n\n## De weg"),
        $"10:17: error image-from-elsewhere: \"{url}\" cannot be an image → put the image in images/ of this edition, or take away the exclamation mark if you mean a link");

    [Theory]
    [InlineData("[x] (pilot:brug)", 3)]
    [InlineData("[x](pilot: brug)", 3)]
    [InlineData("[x](pilot:brug en verder", 3)]
    [InlineData("![x](../images/mijn groep.png)", 4)]
    [InlineData("[[brug]]", 7)]
    [InlineData("[de brug][brug]", 10)]
    [InlineData("pilot:brug", 1)]
    public void What_looks_like_a_link_and_is_none_is_told(string link, int column) => Tells(Weg, Pilot(body: $"Zie {link}."),
        $"10:{column + 4}: warning link-as-text: this looks like a link, but readers see the characters themselves → write [words](address), without a space before the bracket and without spaces in the address");

    [Theory]
    [InlineData("Een tip: doe het [sic] (2012), om 12:30 [zo]. Zie https://voorbeeld.nl/theme:a en `[x] (pilot:brug)`.")]
    [InlineData("Zo \\[x](pilot:brug) niet.")]
    public void Brackets_and_colons_of_prose_are_no_links(string body) => Assert.DoesNotContain("link-as-text", string.Join('\n', TinyHarvest.Small().With(Weg, Pilot(body: body)).Check()), StringComparison.Ordinal);

    [Theory]
    [InlineData("Een weg.\n\n##\n\nNog een.", 12)]
    [InlineData("Een weg.\n\n>\n\nNog een.", 12)]
    public void A_heading_or_quote_says_something(string body, int line) => Tells(Weg, Pilot(body: body),
        $"{line}:1: warning nothing-written: this heading or quote is empty → write something, or take the mark out");

    [Theory]
    [InlineData("##Waarom", "##", "put a space after ##")]
    [InlineData("-eerst\n-dan", "-", "put a space after -")]
    [InlineData("•\teerst\n•\tdan", "•", "start each point on a line of its own, with a hyphen and a space: - point")]
    public void A_sign_without_its_space_is_told(string body, string sign, string remedy) => Tells(Weg, Pilot(body: body),
        $"10:1: warning sign-as-text: readers see the character {sign} itself here → {remedy}");

    [Fact]
    public void Code_that_ends_nowhere_is_told_where_it_starts() => Tells(Weg, Pilot(body: "Zo:\n\n```\noogst\n\nVerder."),
        "12:1: warning code-not-closed: nothing closes this block of code, so all that follows stands on the page as code → close it with the same characters on a line of their own, or take these out");

    [Fact]
    public void A_paragraph_that_became_code_by_its_spaces_is_told() => Tells(Weg, Pilot(body: "Een weg.\n\n    Ingesprongen."),
        "12:1: warning indented-code: this text is indented by four spaces or more and therefore stands on the page as code → take the spaces at its start away; if it is code, put a line with ``` above and below it");

    [Fact]
    public void A_paragraph_that_became_a_heading_by_hyphens_below_it_is_told() => Tells(Weg, Pilot(body: "Een weg.\n---\nNog een."),
        "10:1: warning underlined-heading: the hyphens below this line make it a heading → if you mean a heading, put ## and a space before the line and take the hyphens out; else put an empty line between them");

    [Theory]
    [InlineData("| a | b |\n| 1 | 2 |\n| 3 | 4 |", 10, 1)]
    [InlineData("Zo:\n| a | b |\n| 1 | 2 |", 11, 1)]
    [InlineData("- | a | b |\n  | 1 | 2 |", 10, 3)]
    public void A_table_without_its_second_line_is_told_once(string body, int line, int column) => Tells(Weg, Pilot(body: body),
        $"{line}:{column}: warning table-as-text: this looks like a table, but readers see the bars themselves → put a line with three hyphens for each column below the first line of the table: | --- | --- |");

    [Theory]
    [InlineData("Een ** vette ** weg.", 5)]
    [InlineData("Een **vette weg, en **nog een.", 5)]
    [InlineData("Een **vette.**weg", 5)]
    public void Stars_that_make_nothing_bold_are_told_once(string body, int column) => Tells(Weg, Pilot(body: body),
        $"10:{column}: warning bold-as-text: readers see the stars ** themselves here → put ** right before the first and right after the last word, without a space between, and a space after ** if a punctuation mark comes before it; if you mean the stars, put a backslash before each of them");

    [Theory]
    [InlineData("Onderzoek [1][2] zegt [sic][!] ****.\n\n| Een streep.\n\n> |x| < 3")]
    [InlineData("Van a | b, en \\**zo**: **vet**, 2 * 3 * 4 en \\| niets.")]
    [InlineData("| a | b |\n|---|---|\n| **1** | [x](pilot:brug) |\n\n`| a ** b |`")]
    [InlineData("Zie [x][y] en [dit] [dat].\n\n[y]: pilot:brug")]
    public void Bars_stars_and_brackets_that_are_meant_are_no_mistakes(string body) => Tells(Weg, Pilot(body: body));

    [Theory]
    [InlineData("Provincie\tPilots\nUtrecht\t3", 10)]
    [InlineData("Zo staat het:\nProvincie\tPilots\nUtrecht\t3\nGelderland\t2", 11)]
    public void A_table_from_Word_is_told_once(string body, int line) => Tells(Weg, Pilot(body: body),
        $"{line}:1: warning table-as-text: this looks like a table from Word or Excel, but on the page its columns run into each other → put a | between the columns in place of a tab, and below the first line a line with three hyphens for each column: | --- | --- |");

    [Theory]
    [InlineData("a) eerst\nb) dan\nc) later", 10, "a)")]
    [InlineData("Twee dingen:\n– eerst\n– dan", 11, "–")]
    [InlineData("a)\teerst\nb)\tdan", 10, "a)")]
    [InlineData("–\teerst\n–\tdan", 10, "–")]
    public void Points_that_run_on_as_one_paragraph_are_told_once(string body, int line, string sign) => Tells(Weg, Pilot(body: body),
        $"{line}:1: warning points-run-on: {sign} at the start makes no list: on the page these lines run on as one paragraph → start each point with a hyphen and a space (- point) or with a number (1. point)");

    [Theory]
    [InlineData("a) eerst\n\nb) dan")]
    [InlineData("a) eerst  \nb) dan")]
    [InlineData("– Kom je ook?")]
    [InlineData("Een regel\t\nen nog een\t\nen een laatste.")]
    [InlineData("Tel:\t030 123  \nMail:\tiemand")]
    [InlineData("- – 3 graden\n- – 4 graden")]
    [InlineData("Het weer (zie\na) hieronder) en één\ttab.")]
    public void Lines_that_stand_by_themselves_are_no_mistake(string body) => Tells(Weg, Pilot(body: body));

    [Fact]
    public void A_pilot_without_a_text_is_told() => Tells(Weg, Pilot(body: ""),
        "2:8: warning no-text: there is no text below the keys, so this becomes an almost empty page → write the text below the second ---, or keep the piece off the site for now with draft: true");

    [Fact]
    public void A_draft_may_be_without_a_text() => Tells(Weg, Pilot("draft: true", body: ""));

    [Theory]
    [InlineData("#hashtag en ##, -5 graden, - los, \\##Kop, `##Kop` en -woord.")]
    [InlineData("-5 graden")]
    [InlineData("\\-woord")]
    [InlineData("Zo:\n\n```\ncode\n```\n\n---\n\nKop\n===\n\n- een\n\n  ~~~\n  twee\n  ~~~\n\n      drie")]
    public void Signs_that_are_meant_are_no_mistakes(string body) =>
        Assert.DoesNotMatch("sign-as-text|code-not-closed|underlined-heading", string.Join('\n', TinyHarvest.Small().With(Weg, Pilot(body: body)).Check()));

    [Fact]
    public void An_image_is_of_a_type_that_browsers_show() =>
        Assert.Equal([
            "input/2031/pilots/weg.nl.md:8:9: error not-an-image: \"attachments/plan.pdf\" is not an image that a browser shows → choose an .avif, .gif, .jpg, .png, .svg or .webp; link to any other file without an exclamation mark",
            "input/2031/pilots/weg.nl.md:12:13: error not-an-image: \"../attachments/plan.pdf\" is not an image that a browser shows → choose an .avif, .gif, .jpg, .png, .svg or .webp; link to any other file without an exclamation mark",
        ], TinyHarvest.Small().With("2031/attachments/plan.pdf", "%PDF-1.7").With(Weg, Pilot("image:\n  file: attachments/plan.pdf\n  alt: Het plan", "![Het plan](../attachments/plan.pdf)")).Check());

    [Fact]
    public void An_image_wants_a_description() =>
        Assert.Equal([
            "input/2031/pilots/weg.nl.md:10:1: warning image-without-alt: the image \"../images/weg.svg\" has no description → write between the [ ] what can be seen",
        ], TinyHarvest.Small().With("2031/images/weg.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").With(Weg, Pilot(body: "![](../images/weg.svg)")).Check());
}
