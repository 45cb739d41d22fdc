using System.Diagnostics;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Serving;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>A preview from start to stop: it watches the content and the theme, pulls a proof after every change, and shows the newest.</summary>
public sealed class PreviewSession : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim pulling = new(1);
    private readonly Sightings sightings = new();
    private readonly BuildOptions options;
    private readonly ThemeFolder? theme;
    private readonly Workshop workshop;
    private readonly Action<PreviewStep> tell;
    private readonly Showing showing;
    private IReadOnlyList<SourceFile> sources = [];
    private Report reading = new();
    private Assets assets = Assets.Load();
    private SiteServer? server;
    private Task watching = Task.CompletedTask;

    private PreviewSession(BuildOptions options, ThemeFolder? theme, Language? language, Action<PreviewStep> tell)
    {
        (this.theme, this.tell) = (theme, tell);
        this.options = options with { EditAt = InEditor.Open(options.Input).TrimEnd('/') + "/" };
        workshop = new(this.options, language);
        var clock = Stopwatch.StartNew();
        Read();
        showing = new(Pull());
        Told(clock);
    }

    public string Address => server!.Address;

    /// <param name="language">In which mistakes are told; null for the editors' own.</param>
    /// <param name="tell">Is told of every proof and of every trouble with the theme; never by two threads at once.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewSession> Start(BuildOptions options, Action<PreviewStep> tell, ThemeFolder? theme = null, Language? language = null, int port = 0)
    {
        var session = new PreviewSession(options, theme, language, tell);
        var desk = new NewsDesk(session.showing, session.stopping.Token);
        session.server = await SiteServer.Start(() => session.showing.Look().Now.Followed, port, desk.Open);
        session.watching = Task.WhenAll(session.WatchContent(), session.WatchTheme());
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await server!.DisposeAsync();
        stopping.Dispose();
        pulling.Dispose();
    }

    private async Task WatchContent()
    {
        using var lookout = new Lookout([options.Input]);
        var root = Path.GetFullPath(options.Input);
        while (true)
        {
            var changed = await lookout.Next(stopping.Token);
            await InTurn(() =>
            {
                var clock = Stopwatch.StartNew();
                sightings.Doubt(changed.Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')));
                if (Read())
                    Show(clock);
            });
        }
    }

    private async Task WatchTheme()
    {
        if (theme is null)
            return;
        using var lookout = new Lookout(theme.Watched);
        while (true)
        {
            if ((await lookout.Next(stopping.Token)).Count == 0)
                continue;
            var clock = Stopwatch.StartNew();
            var (bundled, trouble) = await theme.Bundle(stopping.Token);
            await InTurn(() =>
            {
                assets = bundled ?? assets;
                if (bundled is null)
                    tell(new(null, clock.Elapsed, trouble));
                else
                    Show(clock);
            });
        }
    }

    private async Task InTurn(Action pull)
    {
        await pulling.WaitAsync(stopping.Token);
        try
        {
            pull();
        }
#pragma warning disable CA1031 // A preview outlives a fault of ours: the next save may be fine.
        catch (Exception fault)
        {
            tell(new(null, TimeSpan.Zero, fault.ToString()));
        }
#pragma warning restore CA1031
        finally
        {
            pulling.Release();
        }
    }

    /// <returns>Whether anything is different from the last time.</returns>
    private bool Read()
    {
        var (before, troubles) = (sources, Troubles());
        // A file that changes while we read it is still being saved: look again before calling that a mistake.
        for (var attempt = 0; attempt == 0 || (attempt < 5 && reading.HasErrors && !troubles.SequenceEqual(Troubles())); attempt++)
        {
            Thread.Sleep(TimeSpan.FromMilliseconds(10 * attempt));
            sources = InputFolder.Read(options.Input, reading = new(), sightings);
        }
        return !troubles.SequenceEqual(Troubles()) || !before.SequenceEqual(sources, ReferenceEqualityComparer.Instance);
    }

    private List<(Place, string)> Troubles() => [.. reading.Sorted().Select(one => (one.Place, one.Code))];

    // The screen first: nobody waits for the terminal.
    private void Show(Stopwatch clock)
    {
        showing.Put(Pull());
        Told(clock);
    }

    private Proof Pull()
    {
        var report = new Report();
        report.AddAll(reading.Found);
        return workshop.Pull(sources, assets, report);
    }

    private void Told(Stopwatch clock) => tell(new(showing.Look().Now.Newest, clock.Elapsed, ""));
}

/// <summary>Something that happened in a preview.</summary>
/// <param name="Proof">Null when the theme could not be bundled; <paramref name="Trouble"/> then says why.</param>
/// <param name="Took">Without the wait for the change to come to rest.</param>
public sealed record PreviewStep(Proof? Proof, TimeSpan Took, string Trouble);
