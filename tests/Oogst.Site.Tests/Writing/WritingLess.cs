using Oogst.Site.Output;

namespace Oogst.Site.Tests.Writing;

/// <summary>What did not change is not made or written again, and never at the price of a wrong site.</summary>
public sealed class WritingLess : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;

    private string Output => Path.Combine(root, "output");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_file_that_did_not_change_is_the_same_file_afterwards_and_a_changed_one_is_new()
    {
        OutputFolder.Write(Output, [OutputFile.Of("same.html", "a"), OutputFile.Of("other.html", "b")]);
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(At("same.html"), past);
        File.SetLastWriteTimeUtc(At("other.html"), past);
        OutputFolder.Write(Output, [OutputFile.Of("same.html", "a"), OutputFile.Of("other.html", "c")]);
        Assert.Equal(past, File.GetLastWriteTimeUtc(At("same.html")));
        Assert.NotEqual(past, File.GetLastWriteTimeUtc(At("other.html")));
        Assert.Equal("c", File.ReadAllText(At("other.html")));
    }

    [Fact]
    public void A_file_that_somebody_changed_is_put_right()
    {
        OutputFolder.Write(Output, [OutputFile.Of("page.html", "ours")]);
        File.WriteAllText(At("page.html"), "hers");
        OutputFolder.Write(Output, [OutputFile.Of("page.html", "ours")]);
        Assert.Equal("ours", File.ReadAllText(At("page.html")));
    }

    [Fact]
    public void The_site_still_holds_only_while_its_origin_is_the_same_and_every_file_is_as_we_left_it()
    {
        Write("one");
        Assert.True(Holds("one"));
        Assert.False(Holds("two"));
        File.WriteAllText(At("note.txt"), "somebody else's");
        Assert.True(Holds("one"));
        var page = File.ReadAllText(At("page.html"));
        File.WriteAllText(At("page.html"), "x" + page[1..]);
        Assert.False(Holds("one"));
        File.Delete(At("page.html"));
        Assert.False(Holds("one"));
        Write(origin: null);
        Assert.False(Holds("one"));
    }

    [Fact]
    public void A_list_of_an_older_build_holds_nothing_but_tells_what_is_ours()
    {
        OutputFolder.Write(Output, [OutputFile.Of("page.html", "a"), OutputFile.Of("gone.html", "b")]);
        File.WriteAllLines(At(OutputFolder.ListName), ["gone.html", "page.html"]);
        OutputFolder.Write(Output, [OutputFile.Of("page.html", "a")]);
        Assert.False(File.Exists(At("gone.html")));
    }

    [Fact]
    public void A_second_build_makes_nothing_until_content_options_or_the_output_change()
    {
        Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), Path.Combine(root, "input"));
        Assert.Contains("Made", Told(["--language", "en"]), StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", Told(["--language", "en"]), StringComparison.Ordinal);
        var before = Tool.Digest(Output);
        Assert.Contains("Made", Told(["--language", "en", "--base-url", "https://elders.example"]), StringComparison.Ordinal);
        Assert.NotEqual(before, Tool.Digest(Output));
        Assert.Contains("Made", Told(["--language", "en"]), StringComparison.Ordinal);
        Assert.Equal(before, Tool.Digest(Output));
        File.AppendAllText(At("nl/index.html"), "<!-- by hand -->");
        Assert.Contains("Made", Told(["--language", "en"]), StringComparison.Ordinal);
        Assert.Equal(before, Tool.Digest(Output));
    }

    [Fact]
    public void A_build_without_drafts_after_one_with_drafts_leaves_no_page_of_them()
    {
        WithADraft();
        Assert.Contains("Made", Told(["--language", "en", "--drafts"]), StringComparison.Ordinal);
        Assert.True(File.Exists(At("nl/concept/index.html")));
        Assert.Contains("Made", Told(["--language", "en"]), StringComparison.Ordinal);
        Assert.False(File.Exists(At("nl/concept/index.html")));
    }

    [Fact]
    public void A_file_that_only_has_another_name_is_a_change()
    {
        var draft = WithADraft();
        Told(["--drafts"]);
        // It comes where it came among the others.
        File.Move(draft, draft.Replace("concept", "opzet", StringComparison.Ordinal));
        Assert.Contains("Made", Told(["--language", "en", "--drafts"]), StringComparison.Ordinal);
        Assert.Equal((false, true), (File.Exists(At("nl/concept/index.html")), File.Exists(At("nl/opzet/index.html"))));
    }

    [Fact]
    public void Pages_that_are_edited_elsewhere_are_of_another_origin()
    {
        var (sources, options) = (TinyHarvest.Small().Sources, new BuildOptions("input"));
        Assert.Equal(Origin.Of(sources, options), Origin.Of(sources, options with { Input = "elsewhere" }));
        Assert.NotEqual(Origin.Of(sources, options), Origin.Of(sources, options with { EditAt = "vscode://file/input/" }));
    }

    [Fact]
    public void What_a_build_warned_of_the_next_build_warns_of_again()
    {
        var input = Path.Combine(root, "input");
        Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), input);
        var page = Path.Combine(input, "pages/over.nl.md");
        File.AppendAllText(page, "\n<b>vet</b>\n");
        foreach (var _ in new[] { 1, 2 })
            Assert.Contains("raw-html", Told([]), StringComparison.Ordinal);
    }

    [Fact]
    public void Timings_tell_each_step()
    {
        Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), Path.Combine(root, "input"));
        var told = Told(["check", "--timings"]);
        foreach (var step in new[] { "read", "parse", "validate", "relate", "plan", "- render", "- verify", "make all files" })
            Assert.Contains(told.Split('\n'), line => line.StartsWith(step + " ", StringComparison.Ordinal) && line.Contains(" ms", StringComparison.Ordinal));
    }

    private string WithADraft()
    {
        Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), Path.Combine(root, "input"));
        var draft = Path.Combine(root, "input/pages/concept.nl.md");
        File.WriteAllText(draft, "---\ntitle: Nog niet\nsummary: Een pagina die nog niet af is.\ndraft: true\n---\n\nEr staat iets.\n");
        return draft;
    }

    private string Told(string[] arguments) => Tool.Run(root, arguments) is var result ? result.Out + result.Error : "";

    private string At(string path) => Path.Combine(Output, path);

    private void Write(string? origin)
    {
        using var output = OutputFolder.Open(Output);
        output.Take(OutputFile.Of("page.html", "page"));
        output.Swap(origin);
    }

    private bool Holds(string origin)
    {
        using var output = OutputFolder.Open(Output);
        return output.StillHolds(origin);
    }
}
