using System.Threading.Channels;
using Oogst.Site.Preview;

namespace Oogst.Site.Tests.Preview;

/// <summary>What changes together is told together.</summary>
public sealed class ALookout
{
    [Fact]
    public async Task A_storm_of_saves_is_one_change()
    {
        using var lookout = new Lookout([]);
        var next = lookout.Next(TestContext.Current.CancellationToken);
        var files = Enumerable.Range(0, 1000).Select(number => FormattableString.Invariant($"/oogst/{number}.md")).ToList();
        // Each is told three times, as a system does for one save.
        foreach (var file in files.SelectMany(file => Enumerable.Repeat(file, 3)))
            lookout.Tell(file);
        Assert.Equal(files.Order(StringComparer.Ordinal), (await next).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_storm_in_which_files_follow_each_other_slowly_is_one_change()
    {
        var clock = new Alarms();
        using var lookout = new Lookout([], clock);
        var files = Enumerable.Range(0, 10).Select(number => FormattableString.Invariant($"/oogst/{number}.md")).ToList();
        foreach (var file in files[..5])
            lookout.Tell(file);
        var next = lookout.Next(TestContext.Current.CancellationToken);
        // The first is for the case that nothing is told at all.
        await clock.Next();
        foreach (var file in files[5..])
        {
            Assert.InRange((await clock.Next()).After, TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(1));
            lookout.Tell(file);
        }
        (await clock.Next()).Ring();
        Assert.Equal(files, (await next).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_was_taken_away_and_put_back_is_watched_again()
    {
        var patience = Patience.Begin();
        var folder = Directory.CreateTempSubdirectory("oogst-lookout-").FullName;
        using var lookout = new Lookout([folder]);
        async Task See(string name)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), name, patience);
            // Only what is watched is told by name.
            while (!(await lookout.Next(patience)).Contains(Path.Combine(folder, name)))
                continue;
        }
        await See("one");
        Directory.Delete(folder, recursive: true);
        while (Directory.Exists(folder) || (await lookout.Next(patience)).Count > 0)
            continue;
        Directory.CreateDirectory(folder);
        // The folder itself is told: much may have come with it.
        while (!(await lookout.Next(patience)).Contains(folder))
            continue;
        await See("two");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task When_nothing_is_told_it_is_time_to_look_all_the_same()
    {
        using var lookout = new Lookout([]);
        Assert.Empty(await lookout.Next(TestContext.Current.CancellationToken));
    }

    // A clock by which no time passes: each of its alarms rings when a test says so.
    private sealed class Alarms : TimeProvider
    {
        private readonly Channel<Alarm> set = Channel.CreateUnbounded<Alarm>();

        public ValueTask<Alarm> Next() => set.Reader.ReadAsync(Patience.Begin());

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var alarm = new Alarm(dueTime, () => callback(state));
            set.Writer.TryWrite(alarm);
            return alarm;
        }
    }

    private sealed record Alarm(TimeSpan After, Action Ring) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
