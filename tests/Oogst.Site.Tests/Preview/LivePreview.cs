using System.Threading.Channels;
using Oogst.Harvest.Diagnostics;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>A preview that runs, of a small harvest on the disk.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    private readonly Channel<PreviewStep> steps = Channel.CreateUnbounded<PreviewStep>();
    private readonly string folder;
    private PreviewSession session = null!;

    private LivePreview(string folder) => this.folder = folder;

    public string Address => session.Address;

    public string Folder => folder;

    public static async Task<LivePreview> Start(TinyHarvest? harvest = null, ThemeFolder? theme = null, int port = 0)
    {
        var live = new LivePreview(Directory.CreateTempSubdirectory("oogst-live-").FullName);
        foreach (var file in (harvest ?? TinyHarvest.Small()).Sources)
            live.Save(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        live.session = await PreviewSession.Start(new(live.folder), step => live.steps.Writer.TryWrite(step), theme, port: port);
        await live.Next();
        return live;
    }

    public void Save(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        // As editors do: beside it, and then in its place.
        File.WriteAllText(full + "~", text);
        File.Move(full + "~", full, overwrite: true);
    }

    public void Change(string path, string from, string to) => Save(path, File.ReadAllText(Path.Combine(folder, path)).Replace(from, to, StringComparison.Ordinal));

    /// <summary>Waits for what the preview makes of the next change.</summary>
    public async Task<PreviewStep> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await steps.Reader.ReadAsync(patience.Token);
    }

    public async Task<IReadOnlyList<string>> NextMistakes() => [.. (await Next()).Proof!.Told.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Code)];

    public async ValueTask DisposeAsync()
    {
        await session.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
