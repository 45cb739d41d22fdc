using System.Buffers;
using System.Text;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class FileMistakes
{
    [Fact]
    public void A_folder_of_no_kind_offers_the_nearest() => Tells("2031/pilot/weg.nl.md", Pilot(), "1:1: error unknown-folder: the folder \"pilot\" does not belong in an edition → did you mean \"pilots\"?");

    [Fact]
    public void A_picture_that_only_its_camera_shows_is_asked_for_as_another_picture() => Tells("2031/images/foto.heic", Pictures.Heic,
        "1:1: error wrong-media-type: files with \".heic\" are not put on the site → use one of these types: .avif, .gif, .jpeg, .jpg, .png, .svg, .webp");

    [Fact]
    public void A_folder_that_is_no_edition_is_refused() => Tells("notities/weg.nl.md", Pilot(), "1:1: error unknown-folder: the folder \"notities\" does not belong here → put the file in an edition (such as 2012/pilots/ or 2012/images/) or in pages/");

    [Theory]
    [InlineData("weg.nl.md.txt", "weg.nl.md")]
    [InlineData("weg.markdown", "weg.nl.md")]
    [InlineData("weg_en.md", "weg.en.md")]
    [InlineData("Weg.EN.md", "weg.en.md")]
    public void A_name_that_is_nearly_right_is_put_right(string name, string proper) => Tells($"2031/pilots/{name}", Pilot(),
        $"1:1: error wrong-file-name: the file name \"{name}\" is not right → call it {proper} (an English text .en.md), with only small letters, digits and hyphens in the name, or take it out if it is a copy");

    [Theory]
    [InlineData("2031/bijlagen/plan.pdf", "bijlagen", "did you mean \"attachments\"?")]
    [InlineData("2031/Werkvormen/weg.nl.md", "Werkvormen", "did you mean \"methods\"?")]
    [InlineData("2031/overig/weg.nl.md", "overig", "choose from: chapters, meetings, methods, pilots, reflections, tips, voices, images, attachments")]
    public void A_folder_that_no_edition_has_is_called_by_its_proper_name(string path, string folder, string fix) =>
        Tells(path, Pilot(), $"1:1: error unknown-folder: the folder \"{folder}\" does not belong in an edition → {fix}");

    [Theory]
    [InlineData("Editie 2033", "2033")]
    [InlineData("2033_voorjaar", "2033-voorjaar")]
    [InlineData("2033-Voorjaar", "2033-voorjaar")]
    [InlineData("oogst-2033", "2033")]
    public void A_folder_with_a_year_is_told_how_an_edition_is_named_and_only_once(string folder, string proper) => Assert.Equal(
        [$"input/{folder}/edition.nl.md:1:1: error unknown-folder: the folder \"{folder}\" does not belong here → if this is an edition, call the folder {proper}"],
        TinyHarvest.Small().With($"{folder}/edition.nl.md", Pilot()).With($"{folder}/pilots/weg.nl.md", Pilot()).Check());

    [Theory]
    [InlineData("2033/editie.nl.md", "error unknown-file: the file \"editie.nl.md\" does not belong here → name it edition.nl.md, or take it away if that file is there already")]
    [InlineData("2033/edition.md", "error wrong-file-name: the file name \"edition.md\" is not right → call it edition.nl.md (an English text .en.md), with only small letters, digits and hyphens in the name, or take it out if it is a copy")]
    public void An_edition_under_another_name_is_told_and_its_translation_is_not_blamed(string path, string expected)
    {
        var harvest = TinyHarvest.Small().WithEdition("2033").Without("2033/edition.nl.md").With(path, Pilot()).With("2033/pilots/weg.nl.md", Pilot());
        harvest.With("2033/edition.en.md", "---\ntitle: The harvest\nsummary: A small harvest to try things.\ntranslates: 227d40773a80\n---\n");
        Assert.Equal([$"input/{path}:1:1: {expected}"], harvest.Check());
    }

    [Theory]
    [InlineData("2031/pilots/Weg.nl.md")]
    [InlineData("2031/pilots/weg.md")]
    [InlineData("2031/pilots/weg.NL.md")]
    [InlineData("2031/Pilots/weg.nl.md")]
    [InlineData("2031/verhalen/weg.nl.md")]
    public void Who_refers_to_a_file_with_a_wrong_name_is_not_blamed(string path) =>
        Assert.Single(TinyHarvest.Small().With(path, Pilot()).With("2031/pilots/sluis.nl.md", Pilot(body: "Zie [](pilot:weg).")).Check());

    [Fact]
    public void A_tip_among_the_pilots_is_sent_to_its_folder() => Tells("2031/pilots/begin-klein.nl.md", """
        ---
        title: Begin klein
        summary: Een tip die in de verkeerde map is bewaard.
        kind: golden
        pilot: brug
        ---

        Begin klein.
        """, "1:1: error other-kind: going by its keys this does not belong in pilots/: it is a tip → move it to tips/");

    [Theory]
    [InlineData("2031/pilots/water/weg.nl.md", "water", "2031/pilots/")]
    [InlineData("pages/images/weg.png", "images", "pages/")]
    public void A_folder_in_a_folder_of_texts_is_refused(string path, string folder, string home) => Tells(path, Pilot(),
        $"1:1: error folder-too-deep: there are no folders in {home}, so \"{folder}\" does not belong there either → put a text in {home} itself, and an image in images/ of an edition (such as 2012/images/)");

    [Theory]
    [InlineData("2031/pilots/groep.jpg", "2031/pilots/", "2031/images/")]
    [InlineData("2031/pilots/groep.heic", "2031/pilots/", "2031/images/")]
    [InlineData("2031/tips/Verslag 2.DOCX", "2031/tips/", "2031/attachments/")]
    [InlineData("2031/tips/verslag.doc", "2031/tips/", "2031/attachments/")]
    public void A_picture_or_a_document_among_texts_is_sent_to_its_folder(string path, string home, string folder) => Tells(path, Pilot(),
        $"1:1: error not-a-text: only texts in Markdown (.md) belong in {home} → put this file in {folder}; a text from Word is pasted into a new .nl.md file");

    [Theory]
    [InlineData("Eén weg.\n\n<<<<<<< HEAD\nEen weg.\n=======\nEen brug.\n>>>>>>> brug", 12)]
    [InlineData("Een brug.\n>>>>>>> brug", 11)]
    public void Two_versions_that_Git_put_in_one_file_are_refused(string body, int line) => Tells("2031/pilots/weg.nl.md", Pilot(body: body),
        $"{line}:1: error conflict-mark: two people changed these lines, and Git put both versions in the file → leave what must stay, and take out the lines with <<<<<<<, ======= and >>>>>>>");

    [Fact]
    public void Versions_side_by_side_in_the_keys_are_not_taken_for_keys() => Tells("2031/pilots/weg.nl.md", "<<<<<<< HEAD\n---\ntitle: De weg\n>>>>>>> brug\n",
        "1:1: error conflict-mark: two people changed these lines, and Git put both versions in the file → leave what must stay, and take out the lines with <<<<<<<, ======= and >>>>>>>");

    [Theory]
    [InlineData('\ufffd', "warning lost-letter: a character stands here in place of a letter that was lost (\ufffd) → type the letter again, such as é or ë")]
    [InlineData('\u00ad', "warning invisible-character: there is an invisible character here (U+00AD) → take it out: type the word again")]
    [InlineData('\ufffe', "error control-character: there is an invisible control character here (U+FFFE) → take the character out")]
    [InlineData('\uffff', "error control-character: there is an invisible control character here (U+FFFF) → take the character out")]
    public void A_letter_that_is_none_is_told(char letter, string expected) => Tells("2031/pilots/weg.nl.md", Pilot(body: $"Een w{letter}g."), $"10:6: {expected}");


    [Fact]
    public void A_vocabulary_with_another_ending_is_recognised() =>
        Tells("themes.yaml", "- id: water", "1:1: error unknown-file: the file \"themes.yaml\" does not belong here → name it themes.yml, or take it away if that file is there already");

    [Fact]
    public void A_file_without_a_place_is_refused() => Tells("leesmij.txt", "Hallo", "1:1: error unknown-file: the file \"leesmij.txt\" does not belong here → move it to the folder of its kind, or take it away");

    [Fact]
    public void A_file_name_says_id_and_language() => Tells("2031/pilots/Mijn weg.md", Pilot(), "1:1: error wrong-file-name: the file name \"Mijn weg.md\" is not right → call it mijn-weg.nl.md (an English text .en.md), with only small letters, digits and hyphens in the name, or take it out if it is a copy");

    [Fact]
    public void A_language_we_do_not_speak_is_refused() => Tells("2031/pilots/brug.de.md", Pilot(), "1:1: error unknown-language: the site does not know the language \"de\" → end the file name in .nl.md or .en.md");

    [Fact]
    public void UTF_16_is_refused() =>
        Assert.Equal([
            "input/2031/pilots/weg.nl.md:1:1: error not-utf8: this file is not UTF-8 (UTF-16) → save it again as UTF-8; in Notepad: Save as, Encoding: UTF-8",
        ], TinyHarvest.Small().With("2031/pilots/weg.nl.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Pilot())]).Check());

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_with_their_line_and_column() =>
        Assert.Equal([
            "input/2031/pilots/weg.nl.md:10:2: error not-utf8: this file is not UTF-8 (byte 131) → save it again as UTF-8; in Notepad: Save as, Encoding: UTF-8",
        ], TinyHarvest.Small().With("2031/pilots/weg.nl.md", Encoding.Latin1.GetBytes(Pilot(body: "Eén weg."))).Check());

    [Fact]
    public void UTF_16_without_a_mark_is_refused_as_such() => Tells("2031/pilots/weg.nl.md", Encoding.Unicode.GetBytes(Pilot()),
        "1:1: error not-utf8: this file is not UTF-8 (UTF-16) → save it again as UTF-8; in Notepad: Save as, Encoding: UTF-8");

    [Fact]
    public void Bytes_that_are_not_UTF_8_have_the_same_place_whatever_the_line_ends() => Assert.All(["\r", "\r\n"], end =>
        Assert.StartsWith("input/2031/pilots/weg.nl.md:10:2: error not-utf8", Assert.Single(
            TinyHarvest.Small().With("2031/pilots/weg.nl.md", Encoding.Latin1.GetBytes(Pilot(body: "Eén weg.").Replace("\n", end, StringComparison.Ordinal))).Check()), StringComparison.Ordinal));

    [Fact]
    public void A_line_end_of_another_kind_cannot_make_a_line_of_its_own()
    {
        var told = TinyHarvest.Small().With("2031/tips/a\u2028input_nep.md:1:1: error x: alles weg.nl.md", "x");
        Assert.All(told.Check(), line => Assert.DoesNotContain('\u2028', Oogst.Harvest.Diagnostics.Excerpt.Printable(line)));
    }

    [Fact]
    public void What_was_typed_is_quoted_no_further_than_anybody_reads() =>
        Assert.InRange(Assert.Single(TinyHarvest.Small().With("2031/pilots/weg.nl.md", Pilot(body: $"Zie [hier](javascript:{new string('x', 100_000)}).")).Check()).Length, 100, 900);

    [Fact]
    public void What_we_did_not_foresee_in_one_file_is_told_with_its_name()
    {
        var report = new Report();
        Assert.NotNull(Parse.All([new("2031/tips/x.nl.md", "input/2031/tips/x.nl.md", new Unforeseen().Bytes)], report));
        var told = Assert.Single(report.Found);
        Assert.Equal("our-fault", told.Code);
        Assert.Equal(new("input/2031/tips/x.nl.md"), told.Place);
        Assert.Contains("(InvalidOperationException: Nobody thought of this.)", told.Message[Language.English], StringComparison.Ordinal);
    }

    // Bytes that cannot be read, which no file has.
    private sealed class Unforeseen : MemoryManager<byte>
    {
        public ReadOnlyMemory<byte> Bytes => CreateMemory(100);

        public override Span<byte> GetSpan() => throw new InvalidOperationException("Nobody thought of this.");

        public override MemoryHandle Pin(int elementIndex = 0) => throw new InvalidOperationException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }

    [Fact]
    public void A_control_character_is_refused() => Tells("2031/pilots/weg.nl.md", Pilot(body: "Een \u001b[31mrode weg."), "10:5: error control-character: there is an invisible control character here (U+001B) → take the character out");

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing()
    {
        var plain = TinyHarvest.Small().With("2031/pilots/weg.nl.md", Pilot()).Make();
        var windows = TinyHarvest.Small().With("2031/pilots/weg.nl.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Pilot().ReplaceLineEndings("\r\n"))]).Make();
        Assert.Equal(plain.Files.Select(file => file.Text), windows.Files.Select(file => file.Text));
    }

    [Fact]
    public void An_edition_needs_its_own_file() =>
        Assert.Equal([
            "input/2031/pilots/brug.nl.md:1:1: error no-edition-file: the edition 2031 has no edition.nl.md → make 2031/edition.nl.md with title, summary and colophon facts",
        ], TinyHarvest.Small().Without("2031/edition.nl.md").Check());

    [Fact]
    public void Missing_settings_are_told_also_when_there_is_another_mistake() =>
        Assert.Equal(
            ["no-front-matter", "no-site-file"],
            TinyHarvest.Small().Without("site.yml").With("2031/tips/x.nl.md", "x").Check().Select(line => line.Split(' ')[2].TrimEnd(':')));

    [Fact]
    public void A_site_needs_its_settings() =>
        Assert.Equal([
            "input/site.yml:1:1: error no-site-file: site.yml is missing from the input folder → make site.yml with at least name, tagline, publisher and baseUrl",
        ], TinyHarvest.Small().Without("site.yml").Check());
}
