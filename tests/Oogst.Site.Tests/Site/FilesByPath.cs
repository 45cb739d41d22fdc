namespace Oogst.Site.Tests.Site;

/// <summary>A preview asks for a file by its path, a build for all of them: both must mean the same files.</summary>
public sealed class FilesByPath
{
    private static readonly PlannedSite Planned = Oogst.Site.Build.Plan(TinyHarvest.Small().With("2031/images/foto.png", Pictures.Png).Sources, new("input"), new())!;

    [Fact]
    public void Every_file_of_a_site_is_found_by_its_path()
    {
        Assert.All(Planned.Files, file => Assert.Equal(file.Make().Bytes.ToArray(), Planned.Find(file.Path)!.Make().Bytes.ToArray()));
        string[] some = ["nl/404.html", "nl/index.html", "index.html", "404.html", "media/2031/images/foto.png", "assets/search/2031.nl.json", "assets/search/nl/2031/pilots/brug.json", "_headers"];
        Assert.Subset(Planned.Files.Select(file => file.Path).ToHashSet(), some.ToHashSet());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nl")]
    [InlineData("nl/2031/")]
    [InlineData("/nl/2031/index.html")]
    [InlineData("NL/2031/index.html")]
    [InlineData("nl/2031/INDEX.HTML")]
    [InlineData("nl/404.html/index.html")]
    [InlineData("nl/2031/pilots/nergens/index.html")]
    public void Nothing_is_found_by_any_other_name(string path) => Assert.Null(Planned.Find(path));
}
