using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>What a file's place in the input folder says it is.</summary>
public abstract record Shelf
{
    /// <summary>One telling of an entry.</summary>
    public sealed record OfTelling(EntryId Id, Language Language) : Shelf;

    public sealed record OfVocabulary(Vocabulary Vocabulary) : Shelf;

    /// <summary>The settings of the site: <c>site.yml</c>.</summary>
    public sealed record OfSite : Shelf;

    /// <summary>How Dutch compounds are split where search would get it wrong: <c>compounds.nl.yml</c>.</summary>
    public sealed record OfCompounds : Shelf;

    /// <summary>The words agreed for each language: <c>terms.yml</c>.</summary>
    public sealed record OfAgreed : Shelf;

    /// <summary>An image or an attachment that belongs to an edition; published as it is.</summary>
    public sealed record OfFile : Shelf;

    /// <summary>A file that belongs nowhere, which the report tells.</summary>
    /// <param name="Meant">What its name and folder were probably to say; null when they say nothing. A reference to that is no second mistake.</param>
    /// <param name="Folder">The folder that is to blame, from the input folder; null when it is the name. It is told once, however much is in it.</param>
    public sealed record Astray(EntryId? Meant, string? Folder) : Shelf;
}
