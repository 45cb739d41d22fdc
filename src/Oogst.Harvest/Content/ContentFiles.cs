namespace Oogst.Harvest.Content;

/// <summary>How a path typed in content finds a file of its edition.</summary>
public static class ContentFiles
{
    /// <summary>Where a file that was found stands on the site.</summary>
    public static string AddressOf(string path, string edition) => $"/media/{edition}/{WithinEdition(path)}";

    /// <param name="path">As typed: from the edition's folder, or with one <c>../</c> from the kind's folder, as an editor's own preview wants it.</param>
    /// <returns>The path from the input folder. Case counts, as it does on the web.</returns>
    public static string PathOf(string path, string edition) => $"{edition}/{WithinEdition(path)}";

    private static string WithinEdition(string path) => path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : path;
}
