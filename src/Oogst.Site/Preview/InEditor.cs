namespace Oogst.Site.Preview;

/// <summary>Addresses that open a file of this machine in the editor.</summary>
internal static class InEditor
{
    /// <param name="path">A file, or a folder with a slash at the end; from the folder the tool runs in.</param>
    public static string Open(string path) => "vscode://file/" + new Uri(Path.GetFullPath(path)).AbsolutePath.TrimStart('/');
}
