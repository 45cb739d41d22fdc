using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Content;

/// <summary>Sound entries and words, whose references have not been followed yet.</summary>
/// <param name="Known">Ids that exist in the folder though they may have been set aside: a draft, or a file with a mistake of its own.</param>
/// <param name="Drafts">Entries left out because they are drafts.</param>
public sealed record Validated(
    IReadOnlyList<Entry> Entries,
    IReadOnlyList<Term> Terms,
    SiteSettings? Site,
    IReadOnlySet<EntryId> Known,
    IReadOnlySet<EntryId> Drafts,
    IReadOnlyDictionary<string, SourceFile> Files);
