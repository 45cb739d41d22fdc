using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>What one file of the input folder can turn out to be.</summary>
public interface IParsed;

/// <summary>One file of content, split and parsed but not yet believed.</summary>
public sealed record Draft(EntryId Id, Language Language, SourceFile File, YamlMap Keys, Prose Body) : IParsed;

/// <summary>One vocabulary file as a list of maps, not yet believed.</summary>
public sealed record VocabularyDraft(Vocabulary Vocabulary, IReadOnlyList<YamlMap> Terms) : IParsed;

/// <summary>What one file turned out to be: made of its name and bytes and nothing else, so that it holds for as long as they do.</summary>
/// <param name="Made">Null when the file belongs nowhere or could not be read.</param>
internal sealed record ParsedFile(SourceFile File, Shelf Shelf, IParsed? Made, IReadOnlyList<Diagnostic> Mistakes)
{
    public bool IsTooSlow { get; init; }
}

/// <summary>The exceptions for compounds as a list of maps, not yet believed.</summary>
public sealed record CompoundsDraft(IReadOnlyList<YamlMap> Compounds) : IParsed;

/// <summary>The agreed words as a list of maps, not yet believed.</summary>
public sealed record AgreedDraft(IReadOnlyList<YamlMap> Pairs) : IParsed;

/// <summary>The settings of the site as they were typed.</summary>
public sealed record SiteDraft(YamlMap Keys) : IParsed;

/// <summary>Everything the parse step made of the input folder.</summary>
/// <param name="Leftovers">The texts below keys that could not be read.</param>
/// <param name="Tongues">How many languages each entry has a file for, counting files that could not be read: a reference to such an entry is no mistake.</param>
/// <param name="Astray">What files with a wrong name or in a wrong folder were probably to be.</param>
/// <param name="HasSiteFile">Whether there is a <c>site.yml</c>, readable or not.</param>
/// <param name="VocabularyFiles">The vocabularies that have a file, readable or not.</param>
/// <param name="Files">Images and attachments by path from the input folder.</param>
public sealed record Drafts(
    IReadOnlyList<Draft> Tellings,
    IReadOnlyList<Salvaged> Leftovers,
    IReadOnlyList<VocabularyDraft> Vocabularies,
    SiteDraft? Site,
    CompoundsDraft? Compounds,
    AgreedDraft? Agreed,
    bool HasSiteFile,
    IReadOnlySet<Vocabulary> VocabularyFiles,
    IReadOnlyDictionary<EntryId, int> Tongues,
    IReadOnlySet<EntryId> Astray,
    IReadOnlyDictionary<string, MediaFile> Files)
{
    /// <summary>Paths of what could not be read. One may be a folder, with everything in it.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];
}
