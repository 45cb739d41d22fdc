using System.Text;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Site.Input;
using Oogst.Site.Preview;
using Oogst.Theme;

namespace Oogst.Site.Tests.Preview;

/// <summary>A small harvest on the disk that is being edited, and the theme it is shown in.</summary>
internal sealed class ScribbledFolder : IDisposable
{
    private static readonly Assets[] Themes = [Assets.From(Path.Combine(Repository.Root, "theme", "dist", "bundle")), Restyled()];

    private static readonly Dictionary<string, byte[]> Beginning = TinyHarvest.Small()
        .With("2031/tips/durf.nl.md", "---\ntitle: Durf\nsummary: Een tip die je meteen kunt gebruiken.\nkind: golden\npilot: brug\n---\n\nDurf.\n")
        .With("2031/meetings/start.nl.md", "---\ntitle: De start\nsummary: De eerste keer dat iedereen er was.\nnumber: 1\nphases:\n  - verkennen\nstate: held\n---\n\nWe keken rond.\n")
        .With("2031/images/foto.png", Pictures.Png)
        .With("2031/images/oever.svg", Scribbles.Drawing(3))
        .Sources.ToDictionary(file => file.Path, file => file.Bytes.ToArray());

    private readonly string folder = Directory.CreateTempSubdirectory("oogst-scribbled-").FullName;
    private readonly Sightings sightings = new();
    private DateTime clock = new(2031, 5, 1, 0, 0, 0, DateTimeKind.Utc);
    private int theme;

    public ScribbledFolder()
    {
        foreach (var file in Beginning)
            Write(file.Key, file.Value);
    }

    public BuildOptions Options => new(folder);

    public Assets Assets => Themes[theme];

    public Bundle Bundle => Bundle.Of(Assets);

    /// <summary>What was last read, for a test to keep.</summary>
    public IReadOnlyList<SourceFile> Sources { get; set; } = [];

    /// <summary>Reads the folder as a preview does: only what seems to have changed.</summary>
    public IReadOnlyList<SourceFile> Look(out Report report) => InputFolder.Read(folder, report = new(), sightings);

    /// <summary>As a preview does when it is told of these.</summary>
    public IReadOnlyList<SavedFile>? Saved(IReadOnlyList<string> told, IReadOnlyList<SourceFile> known)
    {
        sightings.Doubt(told);
        return SavedFiles.Among(told, folder, known, sightings);
    }

    public void Apply(Scribble scribble)
    {
        switch (scribble)
        {
            case Scribbles.Save(var path, var text):
                Write(path, Encoding.UTF8.GetBytes(text));
                break;
            case Scribbles.Change(var path, var from, var to) when File.Exists(At(path)):
                Write(path, Encoding.UTF8.GetBytes(File.ReadAllText(At(path)).Replace(from, to, StringComparison.Ordinal)));
                break;
            case Scribbles.Touch(var path) when File.Exists(At(path)):
                Write(path, File.ReadAllBytes(At(path)));
                break;
            case Scribbles.Mend(var path) when Beginning.TryGetValue(path, out var bytes):
                Write(path, bytes);
                break;
            case Scribbles.Mend(var path) when File.Exists(At(path)):
                File.Delete(At(path));
                break;
            case Scribbles.Delete(var path) when File.Exists(At(path)):
                File.Delete(At(path));
                break;
            case Scribbles.Rename(var from, var to) when File.Exists(At(from)):
                Directory.CreateDirectory(Path.GetDirectoryName(At(to))!);
                File.Move(At(from), At(to), overwrite: true);
                break;
            case Scribbles.Restyle(var another):
                theme = another;
                break;
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string path) => Path.Combine(folder, path);

    // Every write has a time of its own, whatever the disk's clock can tell apart.
    private void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        File.SetLastWriteTimeUtc(At(path), clock = clock.AddSeconds(1));
    }

    private static Assets Restyled()
    {
        var bundle = Directory.CreateTempSubdirectory("oogst-restyled-").FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "theme", "dist", "bundle")))
        {
            var isStyle = Path.GetFileName(file).StartsWith("site.", StringComparison.Ordinal) && file.EndsWith(".css", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(bundle, isStyle ? "site.OTHER000.css" : Path.GetFileName(file)), isStyle ? "main { color: red }" : File.ReadAllText(file));
        }
        var list = Path.Combine(bundle, "assets.json");
        File.WriteAllText(list, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(list), @"site\.[A-Z0-9]{8}\.css", "site.OTHER000.css"));
        var assets = Assets.From(bundle);
        Directory.Delete(bundle, recursive: true);
        return assets;
    }
}
