using Oogst.Harvest.Domain;

namespace Oogst.Theme;

/// <summary>What a page can be about. Every subject has one page in every language; the language choice at <c>/</c> is about none.</summary>
public abstract record Subject
{
    public sealed record Home : Subject;

    public sealed record NotFound : Subject;

    public sealed record Search : Subject;

    /// <summary>An edition, an entry in it, or a page of the site.</summary>
    public sealed record OfEntry(EntryId Id) : Subject;

    public sealed record WholeEdition(string Edition) : Subject;

    /// <summary>All entries of one kind in an edition.</summary>
    public sealed record ListOf(string Edition, Kind Kind) : Subject;

    /// <summary>All words of a vocabulary.</summary>
    public sealed record OfVocabulary(Vocabulary Vocabulary) : Subject;

    public sealed record OfTerm(TermId Id) : Subject;
}

/// <summary>A path on the site: <c>/nl/2012/pilots/functieruil/</c>.</summary>
public readonly record struct Address(string Path)
{
    public override string ToString() => Path;
}

/// <summary>The one pair table: where each subject stands in each language. Nothing else makes addresses.</summary>
public interface IAddresses
{
    Address At(Subject subject, Language language);
}
