namespace Oogst.Harvest.Domain;

/// <summary>What an entry is. The folder a file stands in decides it.</summary>
public enum Kind
{
    Edition,
    Chapter,
    Meeting,
    Pilot,
    Tip,
    Reflection,
    Voices,
    Method,
    SitePage,
}

/// <summary>The shared word lists beside the editions, one file each.</summary>
public enum Vocabulary
{
    Phases,
    Themes,
    Organisations,
    People,
    Questions,
}

public static class Vocabularies
{
    /// <summary>Where the words of a vocabulary stand: <c>themes.yml</c>.</summary>
    public static string FileOf(Vocabulary vocabulary) => vocabulary.ToString().ToLowerInvariant() + ".yml";

    /// <summary>Those of which every word has a page of its own. Of a question it is the answers.</summary>
    public static IReadOnlyList<Vocabulary> WithPages { get; } = [Vocabulary.Phases, Vocabulary.Themes, Vocabulary.Organisations, Vocabulary.People];

    /// <summary>One of its words, as links, mistakes and search call it: <c>theme</c>.</summary>
    public static string OneOf(Vocabulary vocabulary) => vocabulary == Vocabulary.People ? "person" : vocabulary.ToString().ToLowerInvariant()[..^1];
}

/// <summary>An entry's permanent name: <c>2012/pilots/functieruil</c>. Site pages stand outside every edition (<see cref="Edition"/> is empty).</summary>
public readonly record struct EntryId(string Edition, Kind Kind, string Name) : IComparable<EntryId>
{
    /// <summary>The name of the one file that describes an edition.</summary>
    public const string EditionName = "edition";

    /// <param name="edition">The edition's folder: <c>2012</c>.</param>
    public static EntryId OfEdition(string edition) => new(edition, Kind.Edition, EditionName);

    /// <param name="reference">As an editor writes it: <c>functieruil</c>, or <c>2012/functieruil</c> for another edition's.</param>
    /// <param name="edition">In which an id without an edition is looked up.</param>
    public static EntryId Referred(string reference, Kind kind, string edition) =>
        reference.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? new(reference[..slash], kind, reference[(slash + 1)..]) : new(edition, kind, reference);

    public int CompareTo(EntryId other)
    {
        var byEdition = string.CompareOrdinal(Edition, other.Edition);
        // Kinds as numbers: comparing two enums makes an object of each.
        return byEdition != 0 ? byEdition : Kind != other.Kind ? (int)Kind - (int)other.Kind : string.CompareOrdinal(Name, other.Name);
    }

    // Of editions and kinds there are few: a name tells nearly all apart, and ids are looked up by the hundred thousand.
    public override int GetHashCode() => HashCode.Combine(Kind, Name);

    public override string ToString() => $"{Edition}/{Kind}/{Name}";
}

/// <summary>A word of a vocabulary: <c>Phases/verkennen</c>.</summary>
public readonly record struct TermId(Vocabulary Vocabulary, string Name)
{
    // The same few words stand in thousands of files and are looked up by each of them, so there is one string of each.
    internal static TermId Typed(Vocabulary vocabulary, string name) => new(vocabulary, string.Intern(Unseen.WithoutZeroWidth(name)));

    public override string ToString() => $"{Vocabulary}/{Name}";
}
