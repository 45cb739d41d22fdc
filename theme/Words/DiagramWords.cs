using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

/// <summary>The words of the diagrams and of the lists beside them.</summary>
public sealed record DiagramWords
{
    /// <summary>The map's word in addresses, in the menu, and what it shows.</summary>
    public required Naming Map { get; init; }

    public required string MapLabel { get; init; }

    /// <summary>How to read the drawing.</summary>
    public required string MapKey { get; init; }
    public required string Nationwide { get; init; }
    public required string NationwideAbout { get; init; }

    /// <summary>Goes before the names of provinces nobody took part from.</summary>
    public required string NotYet { get; init; }
    public required string OpenMap { get; init; }

    /// <summary>Behind a list that was cut short: how many more there are.</summary>
    public required Func<int, string> AndMore { get; init; }

    /// <summary>"1 pilot, 3 organisaties, 2 mensen": on a tile and in the list alike.</summary>
    public static string Tally(SiteWords words, TakingPart part) =>
        string.Join(", ", new[] { (part.Pilots.Count, words.Pilots), (part.Organisations.Count, words.Organisations), (part.People.Count, words.People) }
            .Where(pair => pair.Count > 0).Select(pair => Count(pair.Count, pair.Item2)));

    /// <summary>"1 pilot", "3 organisaties".</summary>
    public static string Count(int number, Naming naming) =>
        FormattableString.Invariant($"{number} {(number == 1 ? naming.One : naming.Many).ToLowerInvariant()}");
}
