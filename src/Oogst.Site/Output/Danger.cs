using Oogst.Harvest.Domain;

namespace Oogst.Site.Output;

/// <summary>Says why a folder must not become the output folder: because writing there could destroy something.</summary>
public static class Danger
{
    /// <returns>Null when the folder is safe to write.</returns>
    public static PerLanguage<string>? Of(string output, string input)
    {
        var (target, source) = (Full(output), Full(input));
        if (File.Exists(target))
            return PerLanguage.Of("dat is een bestand", "that is a file");
        if (new DirectoryInfo(target).LinkTarget is not null)
            return PerLanguage.Of("dat is een koppeling", "that is a link");
        if (Path.GetPathRoot(target) == target)
            return PerLanguage.Of("dat is de hele schijf", "that is the whole disk");
        if (target == Full(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)))
            return PerLanguage.Of("dat is je thuismap", "that is your home folder");
        if (IsInside(source, target))
            return PerLanguage.Of("daar staat de invoer in", "the input is in there");
        if (IsInside(target, source))
            return PerLanguage.Of("dat is in de invoermap", "that is inside the input folder");
        if (IsInside(Full("."), target))
            return PerLanguage.Of("dat is de projectmap of een map daarboven", "that is the project folder or one above it");
        if (Directory.Exists(target) && !File.Exists(Path.Combine(target, OutputFolder.ListName)) && Directory.EnumerateFileSystemEntries(target).Any())
            return PerLanguage.Of("daar staan bestanden die niet van ons zijn", "there are files in it that are not ours");
        return null;
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
