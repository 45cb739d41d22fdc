using Oogst.Harvest.Domain;

namespace Oogst.Site.Output;

/// <summary>Says why a folder must not become the output folder: because writing there could destroy something.</summary>
public static class Danger
{
    // As many as the system itself follows.
    private const int MostLinks = 40;

    /// <returns>Null when the folder is safe to write.</returns>
    public static PerLanguage<string>? Of(string output, string input)
    {
        if (string.IsNullOrWhiteSpace(output))
            return PerLanguage.Of("dat is geen map", "that is no folder");
        var (target, source) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)), Real(input));
        if (Path.GetDirectoryName(target) is { } parent)
            target = Path.Combine(Real(parent), Path.GetFileName(target));
        if (Path.GetPathRoot(target) == target)
            return PerLanguage.Of("dat is de hele schijf", "that is the whole disk");
        if (File.Exists(target))
            return PerLanguage.Of("dat is een bestand", "that is a file");
        if (new DirectoryInfo(target).LinkTarget is not null)
            return PerLanguage.Of("dat is een koppeling", "that is a link");
        // What lies on the bench is cleared: also when the folder for it leads to somebody else's.
        if (OutputFolder.Workplaces(target).FirstOrDefault(place => new DirectoryInfo(place).LinkTarget is not null) is { } link)
        {
            var place = Path.GetRelativePath(Path.GetDirectoryName(target)!, link);
            return PerLanguage.Of($"de map {place} ernaast is een koppeling", $"the folder {place} beside it is a link");
        }
        if (Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && target == Real(home))
            return PerLanguage.Of("dat is je thuismap", "that is your home folder");
        if (IsInside(source, target) || IsInside(source, OutputFolder.BenchOf(target)))
            return PerLanguage.Of("daar staat de invoer in", "the input is in there");
        if (IsInside(target, source))
            return PerLanguage.Of("dat is in de invoermap", "that is inside the input folder");
        if (IsInside(Real("."), target))
            return PerLanguage.Of("dat is de projectmap of een map daarboven", "that is the project folder or one above it");
        if (Directory.Exists(target) && !OwnFiles.StandsIn(target) && Directory.EnumerateFileSystemEntries(target).Any())
            return PerLanguage.Of("daar staan bestanden die niet van ons zijn", "there are files in it that are not ours");
        return null;
    }

    // Where it really is: any folder on the way to it may be a link.
    private static string Real(string path, int links = 0)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(Real(parent, links), Path.GetFileName(full));
        return links < MostLinks && new DirectoryInfo(here).LinkTarget is { } target ? Real(Path.Combine(Path.GetDirectoryName(here)!, target), links + 1) : here;
    }

    private static bool IsInside(string path, string folder) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase) || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
