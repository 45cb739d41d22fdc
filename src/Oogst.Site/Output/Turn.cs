using Oogst.Harvest.Domain;

namespace Oogst.Site.Output;

/// <summary>
/// When a file is made, among all: the lower first. Whole editions and the sitemap, which take longer and want more room than any other, while
/// nothing else is there.
/// Then one language after the other, because the words of all texts in both would be too many to hold. Lists come last: many of their links
/// lead to places within entries, and a link need not wait to be checked when the page that it leads to was read.
/// </summary>
/// <param name="Place">Among those of the same turn.</param>
public readonly record struct Turn(int Number, int Place = 0) : IComparable<Turn>
{
    private const int InEachLanguage = 2;

    // An entry's texts come so many entries behind its page: soon enough to find the page's syntax tree, and late enough not to be made beside it.
    private const int Behind = 8;

    public static Turn Longest => new(0);

    public static Turn Lists => new(1 + (Language.All.Count * InEachLanguage));

    public static Turn Last => new(Lists.Number + 1);

    /// <param name="place">Of the entry among all entries.</param>
    public static Turn Entry(Language language, int place) => In(language, 0) with { Place = place };

    /// <summary>The texts of an entry that excerpts are cut from, and the index counts.</summary>
    public static Turn Texts(Language language, int place) => Entry(language, place + Behind);

    public static Turn Indexes(Language language) => In(language, 1);

    public int CompareTo(Turn other) => (Number, Place).CompareTo((other.Number, other.Place));

    private static Turn In(Language language, int place) => new(1 + (Language.All.ToList().IndexOf(language) * InEachLanguage) + place);
}
