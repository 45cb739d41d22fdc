using Spectre.Console;

namespace Oogst.Site.Commands;

/// <summary>A bar with counts for work that takes more than a second; nothing for quicker work, nor where nobody sees it.</summary>
internal sealed class ProgressBar(IAnsiConsole console, string what, int total, bool isWanted)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private int done;

    /// <param name="work">Given what it must call for each piece that is done; from any thread.</param>
    public T During<T>(Func<Action, T> work)
    {
        void Step() => Interlocked.Increment(ref done);
        if (!isWanted || !console.Profile.Out.IsTerminal || !console.Profile.Capabilities.Interactive)
            return work(Step);
        var working = Task.Run(() => work(Step));
        if (Task.WaitAny([working], Patience) < 0)
            Show(working);
        return working.GetAwaiter().GetResult();
    }

    private void Show(Task working) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = 40 }, new CountColumn())
        .Start(context =>
        {
            var task = context.AddTask(what, maxValue: total);
            while (Task.WaitAny([working], BetweenLooks) < 0)
                task.Value = Volatile.Read(ref done);
        });

    private sealed class CountColumn : ProgressColumn
    {
        public override Spectre.Console.Rendering.IRenderable Render(Spectre.Console.Rendering.RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(FormattableString.Invariant($"{task.Value:0}/{task.MaxValue:0}"));
    }
}
