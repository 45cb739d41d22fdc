using System.Threading.Channels;
using Oogst.Harvest.Diagnostics;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>A preview that runs, of a small harvest on the disk.</summary>
public sealed class LivePreview : IAsyncDisposable
{
    private readonly Channel<PreviewStep> steps = Channel.CreateUnbounded<PreviewStep>();
    private readonly string folder;
    private readonly ThemeFolder? theme;
    private PreviewSession session = null!;

    private readonly TimeSpan? beforeAlarm;

    private LivePreview(string folder, ThemeFolder? theme, TimeSpan? beforeAlarm) => (this.folder, this.theme, this.beforeAlarm) = (folder, theme, beforeAlarm);

    public string Address => session.Address;

    public string Folder => folder;

    public static async Task<LivePreview> Start(TinyHarvest? harvest = null, ThemeFolder? theme = null, TimeSpan? beforeAlarm = null)
    {
        var live = new LivePreview(Directory.CreateTempSubdirectory("oogst-live-").FullName, theme, beforeAlarm);
        foreach (var file in (harvest ?? TinyHarvest.Small()).Sources)
            live.Save(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        await live.Run(port: 0);
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
        return await steps.Reader.ReadAsync(Patience.Begin());
    }

    public async Task<IReadOnlyList<string>> NextMistakes() => [.. (await Next()).Proof!.Told.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Code)];

    /// <summary>The preview is gone, the content and whoever reads it stay.</summary>
    public ValueTask Stop() => session.DisposeAsync();

    /// <summary>After <see cref="Stop"/>: the same content under the same address.</summary>
    public Task Resume() => Run(new Uri(Address).Port);

    private async Task Run(int port)
    {
        session = await PreviewSession.Start(new(folder), step => steps.Writer.TryWrite(step), theme, port: port, beforeAlarm: beforeAlarm);
        await Next();
    }

    public async ValueTask DisposeAsync()
    {
        await session.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
