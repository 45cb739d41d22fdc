using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>Sound entries and words, whose references have not been followed yet.</summary>
/// <param name="Known">Ids that exist in the folder though they may have been set aside: a draft, or a file with a mistake of its own.</param>
/// <param name="Drafts">Entries left out because they are drafts.</param>
/// <param name="Salvaged">What files with a mistake say all the same.</param>
/// <param name="Leftovers">The same of files whose keys could not be read: perhaps one of those says that it is a draft.</param>
/// <param name="Files">Images and attachments by path from the input folder, without those that wait with a draft.</param>
public sealed record Validated(
    IReadOnlyList<Entry> Entries,
    IReadOnlyList<Term> Terms,
    IReadOnlyList<Compound> Compounds,
    IReadOnlyList<AgreedPair> Agreed,
    SiteSettings? Site,
    TermNames TermNames,
    IReadOnlySet<EntryId> Known,
    IReadOnlySet<EntryId> Drafts,
    IReadOnlyList<Salvaged> Salvaged,
    IReadOnlyList<Salvaged> Leftovers,
    IReadOnlyDictionary<string, MediaFile> Files)
{
    /// <summary>The input folder itself, as editors know it.</summary>
    public Place Folder { get; init; } = new(".");

    /// <inheritdoc cref="Drafts.Unread"/>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Whether it may be there all the same, in a folder that could not be read.</summary>
    /// <param name="path">From the input folder.</param>
    public bool MayBeThere(string path) => Unread.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <inheritdoc cref="MayBeThere(string)"/>
    public bool MayBeThere(EntryId id) => MayBeThere(Shelving.PathOf(id));
}

/// <summary>What the files of one entry turned out to be: made of their drafts and nothing else, so that it holds for as long as they do.</summary>
/// <param name="Entry">Null when there is a mistake in it.</param>
/// <param name="Salvaged">Of each of its files, when there is.</param>
internal sealed record ValidatedEntry(EntryId Id, Entry? Entry, bool IsDraft, IReadOnlyList<Diagnostic> Mistakes, IReadOnlyList<Salvaged> Salvaged);

/// <summary>What could be read of a file with a mistake in its keys: enough to follow its references, so that an editor hears of all mistakes at once.</summary>
public sealed record Salvaged(EntryId Id, Mentioned Mentioned, Prose Body) : IParsed;

/// <summary>Which words the vocabulary files name, also where a word or a whole file has a mistake of its own: one cause, one line.</summary>
/// <param name="Named">Every id that stands in a readable file.</param>
/// <param name="Present">Vocabularies with a file.</param>
/// <param name="Unreadable">Vocabularies whose file could not be read, and has been told about.</param>
public sealed record TermNames(IReadOnlySet<TermId> Named, IReadOnlySet<Vocabulary> Present, IReadOnlySet<Vocabulary> Unreadable)
{
    internal static TermNames Of(Drafts drafts) => new(
        drafts.Vocabularies.SelectMany(draft => draft.Terms.Select(map => map["id"]?.Value).OfType<YamlText>().Select(id => new TermId(draft.Vocabulary, id.Value))).ToHashSet(),
        drafts.VocabularyFiles,
        drafts.VocabularyFiles.Except(drafts.Vocabularies.Where(draft => draft.Terms.All(HasSoundId)).Select(draft => draft.Vocabulary)).ToHashSet());

    private static bool HasSoundId(YamlMap term) => term["id"]?.Value is YamlText id && Slug.IsSound(id.Value);
}
