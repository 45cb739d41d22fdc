using System.Text;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Reporting;

/// <summary>The editors' language as <c>site.yml</c> says it, also when the content as a whole, or that file, cannot be understood.</summary>
internal static class EditorsLanguage
{
    private const string Key = "editorsLanguage:";

    public static Language In(IReadOnlyList<SourceFile> sources)
    {
        var settings = sources.FirstOrDefault(file => file.Path == Shelving.SiteFile);
        var line = settings is null ? null : Encoding.UTF8.GetString(settings.Bytes.Span).Split('\n').FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal));
        return line is null ? Language.Dutch : Language.Parse(line[Key.Length..].Trim(' ', '\r', '"', '\'')) ?? Language.Dutch;
    }
}
