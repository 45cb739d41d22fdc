namespace Oogst.Harvest.Content;

/// <summary>How a path typed in content finds a file of its edition.</summary>
public static class ContentFiles
{
    /// <param name="path">As typed: from the edition's folder, or with one <c>../</c> from the kind's folder, as an editor's own preview wants it.</param>
    /// <returns>The path from the input folder, or null when there is no such file. Case counts, as it does on the web.</returns>
    public static string? Find(string path, string edition, IEnumerable<string> files)
    {
        var inEdition = path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : path;
        var wanted = $"{edition}/{inEdition}";
        return files.Contains(wanted) ? wanted : null;
    }
}
