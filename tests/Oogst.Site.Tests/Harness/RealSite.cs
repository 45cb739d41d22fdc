using Oogst.Harvest.Diagnostics;
using Oogst.Site.Input;

namespace Oogst.Site.Tests.Harness;

/// <summary>The site of the real content, made once for all tests, in memory.</summary>
public static class RealSite
{
    private static readonly Lazy<(BuiltSite Site, Report Report)> Made = new(() =>
    {
        var report = new Report();
        var options = new BuildOptions(Repository.Input);
        var site = Oogst.Site.Build.Make(InputFolder.Read(options.Input, report), options, report);
        return (site ?? throw new InvalidOperationException(string.Join('\n', report.Sorted().Select(one => $"{one.Place} {one.Code}"))), report);
    });

    public static BuiltSite Site => Made.Value.Site;

    public static Report Report => Made.Value.Report;
}
