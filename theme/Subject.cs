using Oogst.Harvest.Browsing;
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

    /// <summary>The map of the provinces, across editions.</summary>
    public sealed record ProvinceMap : Subject;

    /// <summary>The innovation spiral of every edition.</summary>
    public sealed record Spirals : Subject;

    public sealed record OfTerm(TermId Id) : Subject;

    /// <summary>The index of the book, from A to Z.</summary>
    /// <param name="Page">From 1; a small harvest has one.</param>
    public sealed record BookIndex(int Page = 1) : Subject;

    /// <summary>One page of everything of a kind, across editions; with a value, only of what is found under it.</summary>
    /// <param name="Number">From 1.</param>
    public sealed record Everywhere(Kind Kind, FacetValue? Under = null, int Number = 1) : Subject;

    /// <summary>
    /// The page of what a list has under a value. A value that is itself an entry, such as the pilot of a tip or the question of a voice, has
    /// that entry's own page: everything under it stands there already.
    /// </summary>
    public static Subject FoundUnder(Kind list, FacetValue value) => value is { Facet: not Facet.Edition, Entry: { } entry } ? new OfEntry(entry) : new Everywhere(list, value);

    /// <summary>The tips as cards to print and cut out.</summary>
    public sealed record TipCards(int Number = 1) : Subject;

    /// <summary>Which pilot answered which of the shared questions.</summary>
    public sealed record Matrix(int Number = 1) : Subject;

    /// <summary>The pilots' answers to one of the shared questions, side by side.</summary>
    public sealed record Answers(TermId Question, int Number = 1) : Subject;
}

/// <summary>A path on the site: <c>/nl/2012/pilots/functieruil/</c>.</summary>
public readonly record struct Address(string Path)
{
    /// <summary>Where its page stands in the output folder: <c>nl/2012/pilots/functieruil/index.html</c>.</summary>
    public string File => Path.EndsWith('/') ? string.Concat(Path.AsSpan(1), "index.html") : Path[1..];

    public override string ToString() => Path;
}

/// <summary>The one pair table: where each subject stands in each language. Nothing else makes addresses.</summary>
public interface IAddresses
{
    Address At(Subject subject, Language language);

    /// <summary>How many pages the site has, in all languages.</summary>
    int Count { get; }
}
