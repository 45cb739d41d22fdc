using Oogst.Harvest.Domain;
using Oogst.Site.Search;

namespace Oogst.Site.Tests.Search;

/// <summary>What of the real content can be found, in each language.</summary>
internal static class RealSearch
{
    public static readonly PerLanguage<Haystack> Haystacks = new(language => new(RealSite.Site.Plan, language));

    /// <summary>Every distinct word as typed, of everything that is indexed.</summary>
    public static IReadOnlyList<string> TypedWords(Language language)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in Haystacks[language].AllPages())
        {
            Add(page.Title);
            foreach (var section in page.Sections)
            {
                Add(section.Heading);
                Add(section.Text);
                Add(section.AlsoFoundBy);
            }
        }
        return [.. words];

        void Add(string text)
        {
            foreach (var typed in new Typed(text))
                words.Add(typed.ToString());
        }
    }
}
