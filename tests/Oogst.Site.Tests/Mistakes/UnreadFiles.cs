using Oogst.Harvest.Diagnostics;
using Oogst.Site.Input;
using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

/// <summary>What is there but cannot be read is one mistake: nothing that refers to it is told as if it were missing.</summary>
public sealed class UnreadFiles : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;

    private string Input => Path.Combine(root, "input");

    public UnreadFiles()
    {
        var harvest = TinyHarvest.Small().WithEdition("2032")
            .With("pages/privacy.nl.md", "---\ntitle: Privacy\nsummary: Wat wij van je bewaren, en hoe lang.\n---\n\nNiets.\n")
            .With("pages/privacy.en.md", "---\ntitle: Privacy\nsummary: What we keep of you, and for how long.\nslug: our-privacy\ntranslates: 000000000001\n---\n\nNothing.\n")
            .With("2031/tips/durf.nl.md", "---\ntitle: Durf\nsummary: Een tip die je meteen kunt gebruiken.\nkind: golden\npilot: brug\n---\n\nDurf.\n")
            .With("2031/meetings/start.nl.md", "---\ntitle: De start\nsummary: De eerste keer dat iedereen er was.\nnumber: 1\nphases:\n  - verkennen\nstate: held\n---\n\nWe keken rond.\n")
            .With("2031/images/foto.png", Pictures.Png)
            .With("2031/pilots/weg.nl.md", Pilot("themes:\n  - water\nimage:\n  file: images/foto.png\n  alt: Een weg", "Zie [](tip:durf).\n\n![spiraal](diagram:spiral)"))
            .With("2032/pilots/pad.nl.md", Pilot(body: "Zie [](tip:2031/durf).").Replace("title: De weg", "title: Het pad", StringComparison.Ordinal));
        foreach (var file in harvest.Sources)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Input, file.Path))!);
            File.WriteAllBytes(Path.Combine(Input, file.Path), file.Bytes.ToArray());
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("pages/privacy.nl.md")]
    [InlineData("pages")]
    [InlineData("2031/tips/durf.nl.md")]
    [InlineData("2031/tips")]
    [InlineData("2031/meetings")]
    [InlineData("2031/images/foto.png")]
    [InlineData("2031/images")]
    [InlineData("2031/edition.nl.md")]
    [InlineData("2031")]
    [InlineData("site.yml")]
    [InlineData("themes.yml")]
    public void A_link_in_the_place_of_a_file_or_a_folder_is_one_mistake(string path)
    {
        Assert.Empty(Codes());
        var there = Path.Combine(Input, path);
        Directory.Move(there, Path.Combine(root, "moved"));
        File.CreateSymbolicLink(there, Path.Combine(root, "moved"));
        Assert.Equal(["not-a-plain-file"], Codes());
    }

    [Theory]
    [InlineData("pages/privacy.nl.md")]
    [InlineData("2031/tips/durf.nl.md")]
    [InlineData("site.yml")]
    public void A_file_that_may_not_be_read_is_one_mistake(string path)
    {
        using var held = new FileStream(Path.Combine(Input, path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(["unreadable"], Codes());
    }

    [Fact]
    public void Other_mistakes_are_told_as_well()
    {
        Directory.Delete(Path.Combine(Input, "2031/tips"), recursive: true);
        File.CreateSymbolicLink(Path.Combine(Input, "2031/tips"), root);
        File.WriteAllText(Path.Combine(Input, "2031/pilots/weg.nl.md"), Pilot("titel: x", "Zie [](tip:durf) en [](pilot:nergens)."));
        Assert.Equal(["unknown-key", "unknown-pilot", "not-a-plain-file"], Codes());
    }

    private IEnumerable<string> Codes()
    {
        var report = new Report();
        Oogst.Site.Build.Plan(InputFolder.Read(Input, report), new(Input), report);
        return report.Sorted().Select(one => one.Code);
    }
}
