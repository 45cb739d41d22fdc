namespace Oogst.Site.Serving;

/// <summary>The lines of a host's file that say something.</summary>
internal static class RuleLines
{
    public static IEnumerable<string> Of(string text) =>
        text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.TrimStart().StartsWith('#'));
}
