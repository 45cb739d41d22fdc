namespace Oogst.Site.Benchmarks.Scale;

/// <summary>Something whose speed is measured: a program in a folder of its own.</summary>
/// <param name="Name">As it stands in the table.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Output">The folder it fills, from <paramref name="Folder"/>.</param>
/// <param name="StartsEmpty">Whether what an earlier run made must go first.</param>
internal sealed record Contender(string Name, string Folder, string Output, string[] Command, bool StartsEmpty = true)
{
    public string Log => Path.Combine(Folder, Name.Replace(' ', '-') + ".log");

    private string Made => Path.Combine(Folder, Output);

    public Measured RunOnce()
    {
        if (StartsEmpty && Directory.Exists(Made))
            Directory.Delete(Made, recursive: true);
        return Run.Of(Folder, Log, Command);
    }

    /// <summary>How many pages it made, and how many bytes all its files have together.</summary>
    public (int Pages, long Bytes) Counted()
    {
        var files = new DirectoryInfo(Made).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return (files.Count(file => file.Extension == ".html"), files.Sum(file => file.Length));
    }
}
