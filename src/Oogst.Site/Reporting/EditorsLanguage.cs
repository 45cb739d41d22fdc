using Oogst.Harvest.Domain;

namespace Oogst.Site.Reporting;

/// <summary>The editors' language from <c>site.yml</c>, also when the content as a whole could not be read.</summary>
internal static class EditorsLanguage
{
    public static Language? In(string input)
    {
        var file = Path.Combine(input, "site.yml");
        if (!File.Exists(file))
            return null;
        var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("editorsLanguage:", StringComparison.Ordinal));
        return line is null ? null : Language.Parse(line["editorsLanguage:".Length..].Trim());
    }
}
