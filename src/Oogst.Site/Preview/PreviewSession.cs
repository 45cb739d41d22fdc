using System.Diagnostics;
using System.Threading.Channels;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Site.Input;
using Oogst.Site.Serving;
using Oogst.Theme;

namespace Oogst.Site.Preview;

/// <summary>
/// A preview from start to stop: it watches the content and the theme, shows what is being written at once, and the whole site soon after.
/// </summary>
public sealed class PreviewSession : IAsyncDisposable
{
    // Time for a browser to show a first glance, with the machine to itself.
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(150);

    // Longer than it takes from a save to the pages on the screen.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    // Threads for as many windows as anybody opens.
    private const int MostWaiting = 32;

    private readonly CancellationTokenSource stopping = new();

    // What is shown, what it is made from and who is told change under this lock alone, so that nothing old is shown after something new.
    private readonly Lock turn = new();

    // What was saved since the last proof that was told.
    private readonly List<string> saved = [];

    // One for each change of which the site does not know yet: how long that may wait.
    private readonly Channel<TimeSpan> due = Channel.CreateUnbounded<TimeSpan>();
    private readonly BuildOptions options;
    private readonly Manuscript manuscript;
    private readonly ThemeFolder? theme;
    private readonly Workshop workshop;
    private readonly Action<PreviewStep> tell;

    // A terminal can be stopped (Ctrl-S), or nobody reads what it is sent: what is shown does not wait for what is told.
    private readonly Channel<PreviewStep> toTell = Channel.CreateBounded<PreviewStep>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
    private readonly TimeSpan beforeAlarm;
    private readonly Showing showing;
    private Bundle look = Bundle.Of(Assets.Load());

    // Since when a first mistake waits for what follows; null when none does.
    private Stopwatch? held;
    private SiteServer? server;
    private Task working = Task.CompletedTask;

    private PreviewSession(BuildOptions options, ThemeFolder? theme, Language? language, Action<PreviewStep> tell, TimeSpan beforeAlarm)
    {
        (this.theme, this.tell, this.beforeAlarm) = (theme, tell, beforeAlarm);
        this.options = options with { EditAt = InEditor.Open(options.Input).TrimEnd('/') + "/" };
        (manuscript, workshop) = (new(options.Input), new(this.options, language));
        var clock = Stopwatch.StartNew();
        manuscript.Read();
        showing = new(Pull());
        tell(new(showing.Look().Now.Newest, clock.Elapsed, ""));
    }

    public string Address => server!.Address;

    /// <param name="language">In which mistakes are told; null for the editors' own.</param>
    /// <param name="tell">Is told of every proof and of every trouble with the theme; never by two threads at once.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="beforeAlarm">How long a first mistake waits for a next change, a quarter of a second unless told: whoever is still writing a file has made none yet, and half a story is as wrong as a story can be. Never more than four times as long.</param>
    /// <exception cref="PortNotFreeException">Somebody else listens there, or this user may not.</exception>
    public static async Task<PreviewSession> Start(BuildOptions options, Action<PreviewStep> tell, ThemeFolder? theme = null, Language? language = null, int port = 0, TimeSpan? beforeAlarm = null)
    {
        SiteServer.AssureFree(port);
        // Several windows may wait for one page that is made for the first time, on threads that its making needs as well.
        ThreadPool.SetMinThreads(Math.Max(MostWaiting, Environment.ProcessorCount), MostWaiting);
        var session = new PreviewSession(options, theme, language, tell, beforeAlarm ?? TimeSpan.FromMilliseconds(250));
        var desk = new NewsDesk(session.showing, session.stopping.Token);
        session.server = await SiteServer.Start(() => session.showing.Look().Now.Followed, port, desk.Open);
        session.working = Task.WhenAll(session.WatchContent(), session.WatchTheme(), session.PullProofs());
        _ = Task.Run(session.TellSteps);
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        toTell.Writer.Complete();
        await server!.DisposeAsync();
        stopping.Dispose();
    }

    private async Task TellSteps()
    {
        await foreach (var step in toTell.Reader.ReadAllAsync())
        {
            try
            {
                tell(step);
            }
#pragma warning disable CA1031 // A terminal that is gone takes no word of it; what is shown goes on.
            catch (Exception)
            {
                // And the next step may be heard again.
            }
#pragma warning restore CA1031
        }
    }

    private async Task WatchContent()
    {
        using var lookout = new Lookout([options.Input]);
        while (true)
        {
            var told = await lookout.Next(stopping.Token);
            await Guarded(() =>
            {
                lock (turn)
                {
                    if (manuscript.Look(told) is not { } change)
                        return;
                    saved.AddRange(change.Paths);
                    due.Writer.TryWrite(change.Saved is { } file && Glance(file) ? HeadStart : TimeSpan.Zero);
                }
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
            var told = await lookout.Next(stopping.Token);
            if (told.Count == 0)
                continue;
            await Guarded(async () =>
            {
                var bundle = await theme.Bundle(look.Assets, stopping.Token);
                lock (turn)
                {
                    look = bundle;
                    saved.AddRange(told.Select(path => Path.GetFileName(path)).Where(name => !InputFolder.IsJunk(name)));
                    due.Writer.TryWrite(TimeSpan.Zero);
                }
            });
        }
    }

    private async Task PullProofs()
    {
        while (await IsDue())
        {
            // One wait for all that is due, and what comes meanwhile is taken along.
            await Task.Delay(Due().DefaultIfEmpty().Max(), stopping.Token);
            _ = Due().Count();
            await Guarded(async () =>
            {
                var clock = Stopwatch.StartNew();
                var proof = Pull();
                var took = clock.Elapsed;
                var isFirstMistake = proof.Told.Errors > 0 && showing.Look().Now.Newest.Told.Errors == 0;
                if (isFirstMistake)
                    await Task.WhenAny(due.Reader.WaitToReadAsync(stopping.Token).AsTask(), Task.Delay(beforeAlarm > clock.Elapsed ? beforeAlarm - clock.Elapsed : TimeSpan.Zero, stopping.Token));
                stopping.Token.ThrowIfCancellationRequested();
                lock (turn)
                {
                    held = isFirstMistake ? held ?? Stopwatch.StartNew() : null;
                    // It may be old by now: then the next is on its way, and what was shown at a glance stays. Whoever saves with every letter is told in the end.
                    if (due.Reader.Count > 0 && !(held?.Elapsed > 4 * beforeAlarm))
                        return;
                    held = null;
                    showing.Put(proof);
                    if (proof.OurFault is { } fault)
                        toTell.Writer.TryWrite(new(null, TimeSpan.Zero, fault.ToString()));
                    toTell.Writer.TryWrite(new(proof, took, "") { Saved = [.. saved.Distinct()] });
                    saved.Clear();
                }
            });
        }
    }

    private async Task<bool> IsDue()
    {
        var waiting = due.Reader.WaitToReadAsync(stopping.Token).AsTask();
        // While nobody waits, so that no save waits for it half way: an eighth less time, and never a tenth of a second more.
        if (await Task.WhenAny(waiting, Task.Delay(Quiet, stopping.Token)) != waiting && !stopping.IsCancellationRequested)
            GC.Collect();
        return await waiting;
    }

    private IEnumerable<TimeSpan> Due()
    {
        while (due.Reader.TryRead(out var wait))
            yield return wait;
    }

    /// <returns>Whether the change could be shown by itself.</returns>
    private bool Glance(SourceFile saved)
    {
        if (showing.Look().Now is not { Good: { } good } now || !workshop.IsAloneToBlame(saved.Path, now.Newest, good) || workshop.Glance(good, saved) is not { } glance)
            return false;
        showing.Put(glance);
        return true;
    }

    private Proof Pull()
    {
        var report = new Report();
        IReadOnlyList<SourceFile> sources;
        Bundle bundle;
        string state;
        lock (turn)
        {
            (sources, bundle, state) = (manuscript.Sources, look, manuscript.State);
            report.AddAll(manuscript.Reading.Found);
        }
        return workshop.Pull(sources, bundle, report, state);
    }

    private Task Guarded(Action act) => Guarded(() =>
    {
        act();
        return Task.CompletedTask;
    });

    private async Task Guarded(Func<Task> act)
    {
        try
        {
            await act();
        }
#pragma warning disable CA1031 // A preview outlives a fault of ours: the next save may be fine.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            toTell.Writer.TryWrite(new(null, TimeSpan.Zero, fault is IOException ? fault.Message : fault.ToString()));
        }
#pragma warning restore CA1031
    }
}
