using System.Diagnostics;

namespace Oogst.Site.Tests.Writing;

/// <summary>Really kills the process, at moments all over a build: one whole site is always there, the old or the new.</summary>
public sealed class Kills : IDisposable
{
    private const int Times = 8;

    private readonly string root = Directory.CreateTempSubdirectory("oogst-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_build_killed_at_any_moment_leaves_one_whole_site_and_the_next_build_heals_the_rest()
    {
        var input = Path.Combine(root, "input");
        Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), input);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, Tool.Run(root, []).ExitCode);
        var whole = clock.Elapsed;
        var old = Digest();
        var tip = Path.Combine(input, "2031/tips/meet-eerst.nl.md");
        File.WriteAllText(tip, File.ReadAllText(tip).Replace("Meet voordat", "Meet goed voordat", StringComparison.Ordinal));
        Assert.Equal(0, Tool.Run(root, ["--output", "fresh"]).ExitCode);
        var fresh = Digest("fresh");

        for (var time = 1; time <= Times; time++)
        {
            // Most kills fall in the second half of the run, where the writing is.
            Tool.Kill(root, [], whole * (0.4 + 0.7 * time / Times));
            if (!Directory.Exists(Path.Combine(root, "output")))
                Assert.True(Directory.Exists(Path.Combine(root, ".output.oogst/previous")), "the old site waits beside the gap between two renames");
            else
                Assert.Contains(Digest(), new[] { old, fresh });
        }
        Assert.Equal(0, Tool.Run(root, []).ExitCode);
        Assert.Equal(fresh, Digest());
        Assert.DoesNotContain(Directory.GetFileSystemEntries(root), entry => Path.GetFileName(entry).StartsWith(".output", StringComparison.Ordinal));
    }

    [Fact]
    public void Ctrl_C_stops_with_a_word_and_leaves_the_old_site()
    {
        Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), Path.Combine(root, "input"));
        Assert.Equal(0, Tool.Run(root, []).ExitCode);
        var tip = Path.Combine(root, "input/2031/tips/meet-eerst.nl.md");
        // A build may be done before it is interrupted; then the next is.
        for (var attempt = 1; ; attempt++)
        {
            var before = Digest();
            File.AppendAllText(tip, "\nEn meet daarna nog eens.\n");
            // The lock is taken once the build has begun.
            var stopped = Tool.Interrupt(root, [], TimeSpan.FromMinutes(1), () => File.Exists(Path.Combine(root, ".output.oogst/lock")));
            Assert.True(stopped.ExitCode == 130 || stopped.ExitCode == 0 && attempt < 10, $"exit code {stopped.ExitCode}");
            Assert.Equal(stopped.ExitCode == 130, before == Digest());
            if (stopped.ExitCode == 0)
                continue;
            Assert.Contains("stopped", stopped.Error, StringComparison.Ordinal);
            return;
        }
    }

    private string Digest(string folder = "output") => Tool.Digest(Path.Combine(root, folder));
}
