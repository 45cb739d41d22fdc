using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>
/// Warns where a text still names somebody with <c>removed: true</c>. What the site makes of the facts leaves the name out by itself; words that
/// an author typed it cannot change. The name goes no further than this check.
/// </summary>
internal static class RemovedNames
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static void Check(Drafts drafts, Report report)
    {
        var names = drafts.Vocabularies.Where(draft => draft.Vocabulary == Vocabulary.People).SelectMany(draft => draft.Terms).Select(NameIn).OfType<Regex>().ToList();
        if (names.Count == 0)
            return;
        foreach (var draft in drafts.Tellings)
        {
            var source = new SourceText(draft.File, Decoding.TextOf(draft.File));
            foreach (var name in names)
                foreach (Match match in name.Matches(source.Text))
                    report.Add(Mistakes.RemovedName(source.PlaceAt(match.Index, match.Length)));
        }
    }

    // However it is spaced or broken over lines, and not as a part of a longer word.
    private static Regex? NameIn(YamlMap person) =>
        person["removed"]?.Value is YamlText { Value: "true" } && person["name"]?.Value is YamlText { IsEmpty: false } name
            ? new($@"(?<!\w){string.Join(@"\s+", name.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))}(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Limit)
            : null;
}
