using Oogst.Harvest.Domain;
using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Commands;

/// <summary>The program from outside: exit codes, what it says, what it leaves on disk.</summary>
public sealed class TheProgram : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;

    public TheProgram() => Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), Path.Combine(root, "input"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static int PagesInOneLanguage => SampleHarvest.Site.Plan.Pages.Count(page => page.Language == Language.Dutch);

    [Fact]
    public void Without_a_command_it_builds_and_says_where_the_site_is()
    {
        var result = Tool.Run(root, []);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches(FormattableString.Invariant($@"^✓ Gemaakt: {PagesInOneLanguage} nl, {PagesInOneLanguage} en; 1 concept blijft weg \(te zien met --drafts\) \([0-9]+ ms\) → output/\n"), result.Out);
        Assert.DoesNotContain('\u001b', result.Out);
        Assert.True(File.Exists(Path.Combine(root, "output/nl/2031/index.html")));
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var result = Tool.Run(root, ["check", "--language", "en"]);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(FormattableString.Invariant($"✓ No mistakes: {PagesInOneLanguage} nl, {PagesInOneLanguage} en"), result.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(root, "output")));
    }

    [Theory]
    [InlineData("nl", "input/2031/pilots/brug.nl.md:2:1: fout missing-key: de sleutel \"title\" ontbreekt → voeg een regel toe: title: …\n   2 | summary: Een pilot over een brug tussen twee oevers & wat die draagt.\n     | ^\n1 fout, 0 waarschuwingen.\n")]
    [InlineData("en", "input/2031/pilots/brug.nl.md:2:1: error missing-key: the key \"title\" is missing → add a line: title: …\n   2 | summary: Een pilot over een brug tussen twee oevers & wat die draagt.\n     | ^\n1 mistake, 0 warnings.\n")]
    public void A_mistake_ends_with_1_says_what_to_do_and_leaves_the_last_good_site_byte_for_byte(string language, string said)
    {
        Tool.Run(root, []);
        var before = Tool.Digest(Path.Combine(root, "output"));
        var pilot = Path.Combine(root, "input/2031/pilots/brug.nl.md");
        File.WriteAllLines(pilot, File.ReadAllLines(pilot).Where(line => !line.StartsWith("title: \"De brug", StringComparison.Ordinal)));
        var result = Tool.Run(root, ["build", "--language", language]);
        Assert.Equal((1, said), (result.ExitCode, result.Out));
        Assert.Equal(before, Tool.Digest(Path.Combine(root, "output")));
    }

    [Fact]
    public void A_name_in_the_output_cannot_make_a_line_of_its_own()
    {
        File.WriteAllText(Path.Combine(root, "plek\noogst: alles weg"), "not a folder");
        var result = Tool.Run(root, ["--output", "plek\noogst: alles weg/site"]);
        Assert.Equal(73, result.ExitCode);
        Assert.Matches("^oogst: [^\n]+\n$", result.Error);
    }

    [Theory]
    [InlineData("--output", "input")]
    [InlineData("--output", "/")]
    public void A_dangerous_folder_is_wrong_usage(params string[] arguments) => Assert.Equal(2, Tool.Run(root, arguments).ExitCode);

    [Fact]
    public void A_base_address_replaces_the_one_of_the_settings_everywhere()
    {
        Assert.Equal(0, Tool.Run(root, ["--base-url", "https://proefdruk.example/"]).ExitCode);
        var files = Directory.GetFiles(Path.Combine(root, "output"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".html" or ".xml" or ".txt").ToDictionary(file => file, File.ReadAllText);
        Assert.DoesNotContain(files, file => file.Value.Contains("https://proef.example", StringComparison.Ordinal));
        foreach (var name in new[] { "index.html", "nl/index.html", "robots.txt", "sitemap.xml" })
            Assert.Contains("https://proefdruk.example/", files[Path.Combine(root, "output", name)], StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_are_a_pipe_do_not_make_it_wait()
    {
        File.Delete(Path.Combine(root, "input/site.yml"));
        System.Diagnostics.Process.Start("mkfifo", [Path.Combine(root, "input/site.yml")]).WaitForExit();
        Assert.Equal(1, Tool.Run(root, ["check"], limit: TimeSpan.FromSeconds(20)).ExitCode);
    }

    [Fact]
    public void An_empty_input_is_a_mistake_and_never_an_empty_site()
    {
        Directory.CreateDirectory(Path.Combine(root, "nothing"));
        var result = Tool.Run(root, ["--input", "nothing", "--language", "en"]);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("nothing:1:1: error nothing-to-publish: ", result.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(root, "output")));
    }

    [Fact]
    public void A_draft_that_is_left_out_is_counted()
    {
        Assert.Contains("; 1 draft is left out (shown with --drafts) (", Tool.Run(root, ["check", "--language", "en"]).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("draft", Tool.Run(root, ["check", "--language", "en", "--drafts"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_as_such() =>
        Assert.StartsWith("inptu:1:1: error no-input-folder: there is no such folder → ", Tool.Run(root, ["check", "--input", "inptu", "--language", "en"]).Out, StringComparison.Ordinal);

    [Fact]
    public void A_link_in_the_input_is_named_and_not_followed()
    {
        File.CreateSymbolicLink(Path.Combine(root, "input/2031/pilots/geheim.nl.md"), "/etc/hostname");
        var result = Tool.Run(root, ["check"]);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("input/2031/pilots/geheim.nl.md:1:1: fout not-a-plain-file: ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_refuses_is_named_in_one_line_in_the_language_of_the_editors()
    {
        File.WriteAllText(Path.Combine(root, "wall"), "");
        foreach (var (language, said) in new[] { ("nl", "oogst: de nieuwe site kon niet naast "), ("en", "oogst: the new site could not be written beside ") })
        {
            var result = Tool.Run(root, ["--output", "wall/output", "--language", language]);
            Assert.Equal(73, result.ExitCode);
            Assert.StartsWith(said, Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pipe_in_the_output_does_not_make_it_wait()
    {
        Assert.Equal(0, Tool.Run(root, []).ExitCode);
        var robots = PipeAt("output/robots.txt");
        Assert.Equal(0, Tool.Run(root, [], limit: TimeSpan.FromMinutes(1)).ExitCode);
        Assert.NotEqual("", File.ReadAllText(robots));
        PipeAt("output/.oogst-files");
        var refused = Tool.Run(root, ["--language", "en"], limit: TimeSpan.FromMinutes(1));
        Assert.Equal((2, "oogst: --output output: there are files in it that are not ours; choose another folder\n"), (refused.ExitCode, refused.Error));
    }

    private string PipeAt(string path)
    {
        var pipe = Path.Combine(root, path);
        File.Delete(pipe);
        System.Diagnostics.Process.Start("mkfifo", [pipe]).WaitForExit();
        return pipe;
    }

    [Fact]
    public void Without_the_languages_of_the_machine_it_refuses_to_start()
    {
        var result = Tool.Run(root, [], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));
        Assert.Equal(70, result.ExitCode);
        Assert.StartsWith("oogst: ICU is missing", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_are_equal_whatever_the_culture_time_zone_processors_and_folder()
    {
        var elsewhere = Path.Combine(root, "elsewhere");
        Directory.CreateDirectory(elsewhere);
        Assert.Equal(0, Tool.Run(root, ["--output", "one"]).ExitCode);
        Assert.Equal(0, Tool.Run(
            elsewhere, ["--input", "../input", "--output", Path.Combine(elsewhere, "two")],
            ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("DOTNET_PROCESSOR_COUNT", "1")).ExitCode);
        Assert.Equal(Tool.Digest(Path.Combine(root, "one")), Tool.Digest(Path.Combine(elsewhere, "two")));
    }

    [Fact]
    public void Accepting_a_translation_writes_one_line_and_mends_the_notice()
    {
        var tip = Path.Combine(root, "input/2031/tips/meet-eerst.en.md");
        var before = File.ReadAllLines(tip);
        Assert.Contains("Translations behind their original: 1; list them with: translations", Tool.Run(root, ["check", "--language", "en"]).Out, StringComparison.Ordinal);
        Assert.Contains("tips/meet-eerst.en.md: the original has changed", Tool.Run(root, ["translations", "--language", "en"]).Out, StringComparison.Ordinal);
        var accepted = Tool.Run(root, ["translations", "accept", "input/2031/tips/meet-eerst.en.md", "--language", "en"]);
        Assert.Equal(0, accepted.ExitCode);
        Assert.DoesNotContain("behind", Tool.Run(root, ["check", "--language", "en"]).Out, StringComparison.Ordinal);
        Assert.Contains("tips/meet-eerst.en.md: up to date with the original as it is now", accepted.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("meet-eerst", Tool.Run(root, ["translations"]).Out, StringComparison.Ordinal);
        Assert.Single(before.Except(File.ReadAllLines(tip)));
    }

    [Theory]
    [InlineData("translates: 1\r\n")]
    [InlineData("\"translates\": 1\n")]
    [InlineData("translates:\n  1\n")]
    [InlineData("slug: other\r")]
    public void Accepting_changes_the_note_and_no_other_byte(string line)
    {
        var tip = Path.Combine(root, "input/2031/tips/meet-eerst.en.md");
        var end = line.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : line[^1..];
        var before = "\ufeff" + string.Join(end, File.ReadAllLines(tip).Where(one => !one.StartsWith("translates", StringComparison.Ordinal) && !one.StartsWith("slug", StringComparison.Ordinal)));
        before = before.Insert(before.IndexOf("---", 4, StringComparison.Ordinal), line);
        File.WriteAllText(tip, before);
        Assert.Equal(0, Tool.Run(root, ["translations", "accept", "input/2031/tips/meet-eerst.en.md"]).ExitCode);
        var after = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(tip));
        var kept = line.StartsWith("slug", StringComparison.Ordinal) ? before : before.Replace(line, "", StringComparison.Ordinal);
        Assert.Equal(kept, System.Text.RegularExpressions.Regex.Replace(after, $"translates: [0-9a-f]{{12}}{end}", ""));
        Assert.Equal(0, Tool.Run(root, ["check"]).ExitCode);
    }

    [Fact]
    public void Without_a_home_folder_it_builds() => Assert.Equal(0, Tool.Run(root, [], ("HOME", "/nonexistent")).ExitCode);

    [Fact]
    public void Accepting_what_is_no_translation_is_refused_with_an_example()
    {
        var refused = Tool.Run(root, ["translations", "accept", "input/2031/tips/meet-eerst.nl.md", "--language", "en"]);
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("input/2031/tips/meet-eerst.nl.md: is no translation → give the file", refused.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_a_file_that_is_not_there_says_so()
    {
        var refused = Tool.Run(root, ["translations", "accept", "input/2031/tips/meet-erst.en.md", "--language", "en"]);
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("input/2031/tips/meet-erst.en.md: there is no such file → check its name", refused.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_the_translation_of_a_draft_needs_the_drafts()
    {
        foreach (var language in new[] { "nl", "en" })
        {
            var tip = File.ReadAllLines(Path.Combine(root, $"input/2031/tips/meet-eerst.{language}.md")).Where(line => !line.StartsWith("slug:", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(root, $"input/2031/tips/meet-later.{language}.md"), string.Join('\n', tip).Replace("title:", language == "nl" ? "draft: true\ntitle:" : "title:", StringComparison.Ordinal));
        }
        string[] accept = ["translations", "accept", "input/2031/tips/meet-later.en.md", "--language", "en"];
        Assert.Contains("add --drafts", Tool.Run(root, accept).Out, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run(root, [.. accept, "--drafts"]).ExitCode);
    }

    [Fact]
    public void When_no_translation_is_missing_or_behind_that_is_said_too() =>
        Assert.StartsWith("✓ All translations are there, and none is behind", Tool.Run(root, ["translations", "--input", Path.Combine(Repository.Root, "input"), "--language", "en"]).Out, StringComparison.Ordinal);
}
