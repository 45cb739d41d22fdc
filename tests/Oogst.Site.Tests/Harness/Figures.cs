namespace Oogst.Site.Tests.Harness;

/// <summary>What a test measured, for people: in the output of the test, and as a file in TestResults/figures, which <c>.ci/run</c> prints.</summary>
public static class Figures
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "TestResults", "figures");

    /// <param name="name">Of the file, without <c>.txt</c>.</param>
    public static void Tell(string name, string text)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name + ".txt"), text.ReplaceLineEndings("\n").TrimEnd() + "\n");
    }
}
