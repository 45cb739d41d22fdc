using Oogst.Harvest.Domain;

namespace Oogst.Site.Output;

/// <summary>
/// When a file is made, among all: the lower first. Whole editions, which want more room than any other page, while nothing else is there.
/// Then one language after the other, because the words of all texts in both would be too many to hold: its first index takes all words apart,
/// which the others wait for, so meanwhile its entries are made. Lists come last: many of their links lead to places within entries, and a
/// link need not wait to be checked when the page that it leads to was read.
/// </summary>
public readonly record struct Turn(int Number) : IComparable<Turn>
{
    private const int InEachLanguage = 3;

    public static Turn WholeEditions => new(0);

    public static Turn Lists => new(1 + (Language.All.Count * InEachLanguage));

    public static Turn Last => new(Lists.Number + 1);

    public static Turn FirstIndex(Language language) => In(language, 0);

    public static Turn Entries(Language language) => In(language, 1);

    /// <summary>The other indexes, and the texts that excerpts are cut from.</summary>
    public static Turn Search(Language language) => In(language, 2);

    public int CompareTo(Turn other) => Number.CompareTo(other.Number);

    private static Turn In(Language language, int place) => new(1 + (Language.All.ToList().IndexOf(language) * InEachLanguage) + place);
}
