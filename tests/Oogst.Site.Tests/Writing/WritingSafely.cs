using Oogst.Harvest.Domain;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Writing;

/// <summary>The output folder: a new site replaces the old one whole, or not at all.</summary>
public sealed class WritingSafely : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;

    private string Output => Path.Combine(root, "output");

    private string Bench => OutputFolder.BenchOf(Output);

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_page_that_no_longer_exists_goes_and_a_file_of_somebody_else_stays()
    {
        OutputFolder.Write(Output, [OutputFile.Of("nl/a/index.html", "a"), OutputFile.Of("nl/b/index.html", "b")]);
        File.WriteAllText(Path.Combine(Output, "google-site.html"), "not ours");
        OutputFolder.Write(Output, [OutputFile.Of("nl/b/index.html", "b2")]);
        Assert.Equal([OutputFolder.ListName, "google-site.html", "nl/b/index.html"], Files());
        Assert.False(Directory.Exists(Path.Combine(Output, "nl/a")));
        Assert.Equal("b2", File.ReadAllText(Path.Combine(Output, "nl/b/index.html")));
    }

    [Fact]
    public void Nothing_is_left_beside_the_folder()
    {
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "x")]);
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "y")]);
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void What_somebody_keeps_beside_the_folder_under_a_like_name_is_left_alone()
    {
        foreach (var name in new[] { "output.next", "output.previous", "output.oogst" })
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(root, name)).FullName, "letter.txt"), "dear");
        File.WriteAllText(Output + ".lock", "mine");
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "x")]);
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "y")]);
        Assert.Equal(["output", "output.lock", "output.next", "output.oogst", "output.previous"], Directory.GetFileSystemEntries(root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("dear", File.ReadAllText(Path.Combine(root, "output.next/letter.txt")));
    }

    [Fact]
    public void Links_pipes_and_empty_folders_of_somebody_else_stay_and_are_not_followed()
    {
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "x")]);
        File.CreateSymbolicLink(Path.Combine(Output, "round"), ".");
        File.CreateSymbolicLink(Path.Combine(Output, "nowhere"), "not-there");
        System.Diagnostics.Process.Start("mkfifo", [Path.Combine(Output, "pipe")]).WaitForExit();
        Directory.CreateDirectory(Path.Combine(Output, ".git/refs/heads"));
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "y")]);
        Assert.Equal((".", "not-there"), (new FileInfo(Path.Combine(Output, "round")).LinkTarget, new FileInfo(Path.Combine(Output, "nowhere")).LinkTarget));
        Assert.True(File.Exists(Path.Combine(Output, "pipe")));
        Assert.True(Directory.Exists(Path.Combine(Output, ".git/refs/heads")));
    }

    [Fact]
    public void A_file_of_somebody_else_where_a_new_page_comes_stops_the_build_and_stays()
    {
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "old")]);
        File.WriteAllText(Path.Combine(Output, "new.html"), "not ours");
        var fault = Assert.Throws<NotWrittenException>(() => OutputFolder.Write(Output, [OutputFile.Of("index.html", "new"), OutputFile.Of("new.html", "new")]));
        Assert.StartsWith($"{Output}/new.html: this is not ours, ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(("old", "not ours"), (File.ReadAllText(Path.Combine(Output, "index.html")), File.ReadAllText(Path.Combine(Output, "new.html"))));
    }

    [Fact]
    public void What_stands_where_a_folder_or_a_file_must_come_is_named()
    {
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "old")]);
        File.WriteAllText(Path.Combine(Output, "a"), "not ours");
        Directory.CreateSymbolicLink(Path.Combine(Output, "b"), root);
        Directory.CreateDirectory(Path.Combine(Output, "c.html/deeper"));
        var fault = Assert.Throws<NotWrittenException>(() => OutputFolder.Write(Output, [OutputFile.Of("a/x.html", "a"), OutputFile.Of("b/x.html", "b"), OutputFile.Of("c.html", "c")]));
        Assert.StartsWith($"{Output}/a (and 3 more): this is not ours, ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_ours_may_become_a_folder_and_a_folder_a_page()
    {
        OutputFolder.Write(Output, [OutputFile.Of("a", "x"), OutputFile.Of("b/x", "x")]);
        OutputFolder.Write(Output, [OutputFile.Of("a/x", "y"), OutputFile.Of("b", "y")]);
        Assert.Equal([OutputFolder.ListName, "a/x", "b"], Files());
        File.WriteAllText(Path.Combine(Output, "a/y"), "not ours");
        Assert.StartsWith($"{Output}/a/y: this is not ours, ", Assert.Throws<NotWrittenException>(() => OutputFolder.Write(Output, [OutputFile.Of("a", "z")])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("touch")]
    [InlineData("mkdir")]
    public void A_name_that_is_not_UTF_8_is_named(string make)
    {
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "old")]);
        System.Diagnostics.Process.Start("sh", ["-c", $"{make} \"$0/$(printf 'caf\\351')\"", Output]).WaitForExit();
        var fault = Assert.Throws<NotWrittenException>(() => OutputFolder.Write(Output, [OutputFile.Of("index.html", "new")]));
        Assert.StartsWith($"{Output}/caf\ufffd: this name is not UTF-8, ", fault.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
        // Our own way of clearing up cannot name it either.
        System.Diagnostics.Process.Start("rm", ["-r", Output]).WaitForExit();
    }

    [Fact]
    public void A_disk_that_is_full_is_said_once_however_many_threads_find_out()
    {
        var site = Build.Plan(TinyHarvest.Small().Sources, new("input"), new())!;
        Assert.Equal("full", Assert.Throws<IOException>(() => Build.Finish(site, _ => throw new IOException("full"))).Message);
    }

    [Fact]
    public void A_kill_between_the_two_renames_is_healed_by_the_next_build()
    {
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "old")]);
        File.WriteAllText(Path.Combine(Output, "note.txt"), "not ours");
        Directory.CreateDirectory(Path.Combine(Bench, "next"));
        Directory.Move(Output, Path.Combine(Bench, "previous"));
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "new")]);
        Assert.Equal([OutputFolder.ListName, "index.html", "note.txt"], Files());
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void What_a_killed_build_had_made_so_far_is_not_in_the_next_site()
    {
        Directory.CreateDirectory(Path.Combine(Bench, "next"));
        File.WriteAllText(Path.Combine(Bench, "next/gone.html"), "half a site");
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "new")]);
        Assert.Equal([OutputFolder.ListName, "index.html"], Files());
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_old_site_whole()
    {
        OutputFolder.Write(Output, [OutputFile.Of("index.html", "old")]);
        var tooLong = new string('x', 300) + ".html";
        Assert.Throws<NotWrittenException>(() => OutputFolder.Write(Output, [OutputFile.Of("index.html", "new"), OutputFile.Of(tooLong, "no")]));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named()
    {
        // Not even root opens a folder as a file.
        Directory.CreateDirectory(Path.Combine(Bench, "lock"));
        var fault = Assert.Throws<NotWrittenException>(() => OutputFolder.Write(Output, [OutputFile.Of("nl/a/index.html", "a")]));
        Assert.StartsWith($"{Output} of de map eromheen mag niet beschreven worden; ", fault.Why[Language.Dutch], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(28, "the disk is full: ")]
    [InlineData(122, "the disk is full: ")]
    [InlineData(13, "output or the folder around it may not be written; ")]
    [InlineData(30, "output or the folder around it may not be written; ")]
    [InlineData(5, "the new site could not be written beside output: ")]
    public void What_the_disk_says_is_told(int code, string expected) =>
        Assert.StartsWith(expected, NotWrittenException.Because(new IOException("x", code), "output").Message, StringComparison.Ordinal);

    [Fact]
    public void Two_builds_at_once_are_told_apart()
    {
        Directory.CreateDirectory(Bench);
        using var other = new FileStream(Path.Combine(Bench, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var fault = Assert.Throws<NotWrittenException>(() => OutputFolder.Write(Output, [OutputFile.Of("index.html", "x")]));
        Assert.StartsWith("another build is writing", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "that is the whole disk")]
    [InlineData("input", "the input is in there")]
    [InlineData("input/2012", "that is inside the input folder")]
    [InlineData(".", "the input is in there")]
    [InlineData("foreign", "there are files in it that are not ours")]
    [InlineData("file", "that is a file")]
    [InlineData("link", "that is a link")]
    [InlineData("input-by-another-name/site", "that is inside the input folder")]
    [InlineData("new", null)]
    [InlineData("empty", null)]
    [InlineData("input-too", null)]
    public void A_dangerous_folder_is_refused(string output, string? why)
    {
        Directory.CreateDirectory(Path.Combine(root, "input/2012"));
        Directory.CreateDirectory(Path.Combine(root, "foreign"));
        Directory.CreateDirectory(Path.Combine(root, "empty"));
        File.WriteAllText(Path.Combine(root, "foreign/letter.txt"), "dear");
        File.WriteAllText(Path.Combine(root, "file"), "");
        Directory.CreateSymbolicLink(Path.Combine(root, "link"), Path.Combine(root, "empty"));
        Directory.CreateSymbolicLink(Path.Combine(root, "input-by-another-name"), Path.Combine(root, "input"));
        var danger = Danger.Of(Path.Combine(root, output), Path.Combine(root, "input"));
        Assert.Equal(why, danger?[Language.English]);
    }

    [Fact]
    public void A_folder_of_which_the_input_is_on_our_bench_is_refused() => Assert.NotNull(Danger.Of(Output, Path.Combine(Bench, "next")));

    [Theory]
    [InlineData("")]
    [InlineData("next")]
    [InlineData("previous")]
    public void A_bench_that_leads_elsewhere_is_refused(string part)
    {
        var link = Path.Combine(Bench, part).TrimEnd('/');
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        Directory.CreateSymbolicLink(link, Directory.CreateDirectory(Path.Combine(root, "elsewhere")).FullName);
        Assert.Equal("the folder .output.oogst beside it is a link", Danger.Of(Output, Path.Combine(root, "input"))?[Language.English].Replace("/" + part, "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_input_that_is_a_link_is_where_it_leads()
    {
        Directory.CreateDirectory(Path.Combine(root, "real/deeper"));
        Directory.CreateSymbolicLink(Path.Combine(root, "one"), "real");
        Directory.CreateSymbolicLink(Path.Combine(root, "two"), "one/deeper");
        Assert.NotNull(Danger.Of(Path.Combine(root, "real/deeper/site"), Path.Combine(root, "two")));
    }

    [Fact]
    public void No_name_at_all_is_no_folder() => Assert.NotNull(Danger.Of("", Path.Combine(root, "input")));

    [Fact]
    public void The_home_folder_and_the_folder_one_works_in_are_refused()
    {
        var (home, work) = (Directory.CreateDirectory(Path.Combine(root, "home")).FullName, Directory.CreateDirectory(Path.Combine(root, "site/work")).FullName);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(root, "input")).FullName, "site.yml"), "");
        string Told(string output) => Tool.Run(work, ["--input", Path.Combine(root, "input"), "--output", output, "--language", "en"], ("HOME", home)).Error;
        Assert.Contains("that is your home folder", Told(home), StringComparison.Ordinal);
        Assert.Contains("that is the project folder or one above it", Told("."), StringComparison.Ordinal);
        Assert.Contains("that is the project folder or one above it", Told(".."), StringComparison.Ordinal);
    }

    private IEnumerable<string> Files() =>
        Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
