namespace Oogst.Site.Tests.Harness;

/// <summary>Where things stand on this machine, found from where the tests run.</summary>
public static class Repository
{
    public static readonly string Root = Above(AppContext.BaseDirectory, "Oogst.Site.sln");

    public static readonly string Input = Path.Combine(Root, "input");

    public static readonly string Tests = Path.Combine(Root, "tests", "Oogst.Site.Tests");

    private static string Above(string folder, string marker) =>
        File.Exists(Path.Combine(folder, marker)) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new FileNotFoundException(marker), marker);
}
