using Oogst.Harvest.Diagnostics;
using Oogst.Site.Input;

namespace Oogst.Site.Tests.Writing;

/// <summary>The read step, against a real folder in which things are not what they seem.</summary>
public sealed class ReadingTheInput : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;
    private readonly Report report = new();

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_file_that_grew_since_it_was_listed_is_named()
    {
        var file = Listed("x.md", "een");
        File.AppendAllText(file.FullName, " twee");
        Assert.Null(InputFolder.Take(file, "x.md", "input/x.md", report));
        Assert.Equal(["changed-while-reading"], Codes);
    }

    [Fact]
    public void A_file_that_went_away_since_it_was_listed_is_named()
    {
        var file = Listed("x.md", "een");
        File.Delete(file.FullName);
        Assert.Null(InputFolder.Take(file, "x.md", "input/x.md", report));
        Assert.Equal(["changed-while-reading"], Codes);
    }

    [Fact]
    public void A_file_that_goes_away_while_its_size_is_asked_for_is_named()
    {
        var file = Listed("x.md", "een");
        File.Delete(file.FullName);
        Assert.True(InputFolder.Look(new(file, "x.md", "input/x.md"), report, new()).IsUnread);
        Assert.Equal(["changed-while-reading"], Codes);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_named()
    {
        var file = Listed("x.md", "een");
        using var held = new FileStream(file.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Null(InputFolder.Take(file, "x.md", "input/x.md", report));
        Assert.Equal(["unreadable"], Codes);
    }

    [Fact]
    public void Links_to_files_to_folders_to_nowhere_and_in_circles_are_named_and_not_followed()
    {
        File.WriteAllText(Path.Combine(root, "secret.txt"), "geheim");
        var input = Directory.CreateDirectory(Path.Combine(root, "input")).FullName;
        File.WriteAllText(Path.Combine(input, "site.yml"), "x");
        File.CreateSymbolicLink(Path.Combine(input, "file.md"), Path.Combine(root, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(input, "folder"), root);
        Directory.CreateSymbolicLink(Path.Combine(input, "circle"), input);
        File.CreateSymbolicLink(Path.Combine(input, "nowhere.md"), Path.Combine(root, "nothing"));
        var read = InputFolder.Read(input, report).ToLookup(file => file.IsUnread, file => file.Path);
        Assert.Equal(["site.yml"], read[false]);
        Assert.Equal(["circle", "file.md", "folder", "nowhere.md"], read[true]);
        Assert.Equal(Enumerable.Repeat("not-a-plain-file", 4), Codes);
    }

    [Theory]
    [InlineData("touch")]
    [InlineData("mkdir")]
    public void A_name_that_is_not_UTF_8_is_named_as_such(string make)
    {
        var input = Directory.CreateDirectory(Path.Combine(root, "input")).FullName;
        System.Diagnostics.Process.Start("sh", ["-c", $"{make} \"$0/$(printf 'caf\\351.nl.md')\"", input]).WaitForExit();
        Assert.Empty(InputFolder.Read(input, report));
        Assert.Equal(["name-not-utf8"], Codes);
        // Our own way of clearing up cannot name it either.
        System.Diagnostics.Process.Start("rm", ["-r", input]).WaitForExit();
    }

    [Fact]
    public void A_pipe_is_never_opened()
    {
        var pipe = Path.Combine(root, "x.nl.md");
        System.Diagnostics.Process.Start("mkfifo", [pipe]).WaitForExit();
        Assert.Equal(0, Assert.Single(InputFolder.Read(root, report)).Bytes.Length);
    }

    [Fact]
    public void What_machines_leave_behind_is_passed_over()
    {
        foreach (var junk in new[] { ".DS_Store", "~$verhaal.docx", "verhaal.nl.md~", ".git", "Thumbs.db", "desktop.ini", "#verhaal.nl.md#", "4913", "verhaal.nl.md.bak", "verhaal.nl.md.orig", "verhaal.nl.md.kate-swp" })
            File.WriteAllText(Path.Combine(root, junk), "x");
        File.WriteAllText(Path.Combine(root, "site.yml"), "x");
        Assert.Equal(["site.yml"], InputFolder.Read(root, report).Select(file => file.Path));
        Assert.Empty(Codes);
    }

    private IEnumerable<string> Codes => report.Sorted().Select(one => one.Code);

    // As a folder listing gives it: with the length of that moment.
    private FileInfo Listed(string name, string text)
    {
        File.WriteAllText(Path.Combine(root, name), text);
        return new DirectoryInfo(root).EnumerateFiles(name).Single();
    }
}
