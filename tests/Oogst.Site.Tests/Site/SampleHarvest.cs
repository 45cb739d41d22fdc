using Oogst.Harvest.Diagnostics;
using Oogst.Site.Input;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Site;

/// <summary>
/// A small harvest with one of everything, in the folder Sample: a pilot without a translation, a tip whose translation is stale,
/// a tip that is a draft, a reflection in English only, somebody whose name was removed. Every file it becomes is a snapshot.
/// </summary>
public sealed class SampleHarvest
{
    private static readonly Lazy<BuiltSite> Sample = new(() =>
    {
        var report = new Report();
        var options = new BuildOptions(Path.Combine(Repository.Tests, "Sample"));
        return Oogst.Site.Build.Make(InputFolder.Read(options.Input, report), options, report)!;
    });

    // The frame around a page is the same everywhere: here it is guarded, elsewhere only what is the page's own.
    private static readonly string[] WithFrame = ["index.html", "nl/index.html", "en/index.html", "nl/2031/pilots/brug/index.html", "en/2031/pilots/oever/index.html"];

    public static BuiltSite Site => Sample.Value;

    public static TheoryData<string> Paths => [.. TextFiles().Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_file_is_as_approved(string path)
    {
        var file = Site.Files.Single(file => file.Path == path);
        Snapshot.Matches(file.IsPage ? WithFrame.Contains(path) ? Snapshot.Html(file.Text) : Snapshot.OwnHtml(file.Text) : file.Text, nameof(SampleHarvest), CaseOf(path), ExtensionOf(path));
    }

    [Fact]
    public void No_snapshot_is_left_of_a_file_that_is_gone() =>
        Assert.Equal(
            TextFiles().Select(file => $"{nameof(SampleHarvest)}.{CaseOf(file.Path)}.verified.{ExtensionOf(file.Path)}").Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(Repository.Tests, "Snapshots"), "SampleHarvest.*.verified.*").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_verifier_finds_nothing() => Assert.Empty(Site.Faults);

    [Fact]
    public void A_draft_is_in_no_file_at_all() =>
        Assert.DoesNotContain(Site.Files, file => file.Text.Contains("Vraag rond", StringComparison.Ordinal));

    [Fact]
    public void A_removed_name_is_in_no_file_at_all() =>
        Assert.DoesNotContain(Site.Files, file => file.Text.Contains("Geheim", StringComparison.Ordinal) || file.Text.Contains("bas-weg", StringComparison.Ordinal));

    [Fact]
    public void Content_files_are_published_as_they_are() =>
        Assert.Equal("Een tekening.\n", Site.Files.Single(file => file.Path == "media/2031/attachments/tekening.txt").Text);

    private static IEnumerable<OutputFile> TextFiles() =>
        Site.Files.Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal) && !file.Path.StartsWith("media/", StringComparison.Ordinal));

    private static string CaseOf(string path) => Path.ChangeExtension(path, null).Replace("/index", "", StringComparison.Ordinal).Replace('/', '-');

    private static string ExtensionOf(string path) => Path.GetExtension(path) is { Length: > 1 } extension ? extension[1..] : "txt";
}
