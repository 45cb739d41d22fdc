using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>
/// A file whose keys are all right, but not where it stands: a tip among the pilots, a translation without its original. Going by its keys one by
/// one would talk an editor into making something else of it.
/// </summary>
/// <param name="Mentioned">What its keys refer to, read as what it is.</param>
internal sealed record Misfit(Diagnostic Mistake, Mentioned Mentioned)
{
    /// <param name="drafts">Of one entry.</param>
    /// <returns>Null when the original fits, or fits nowhere.</returns>
    public static Misfit? Of(IReadOnlyList<Draft> drafts)
    {
        var original = drafts[0];
        var own = KindSchema.For(original.Id.Kind);
        // The commonest case by far, and the cheapest to see.
        if (own.Original.All(field => !field.IsRequired || original.Keys[field.Name] is not null))
            return null;
        if (drafts.Count == 1 && original.Language != Language.Dutch && Fits(original, own.Translation) is { } told)
            return new(Mistakes.TranslationAlone(new(original.File.Shown), $"{original.Id.Name}.{Language.Dutch}.md", MissingIn(original, own)), told);
        if (Shelving.FolderOf(original.Id.Kind) is not { } folder || original.Keys.Pairs.All(pair => own.Original.Any(field => field.Name == pair.Key.Value)))
            return null;
        List<(Kind Kind, Mentioned Mentioned)> fitting =
        [
            .. Shelving.Folders.Values.Where(kind => kind != original.Id.Kind).Order()
                .Select(kind => (kind, Fits(original, KindSchema.For(kind).Original))).Where(pair => pair.Item2 is not null).Select(pair => (pair.kind, pair.Item2!)),
        ];
        return fitting is [var other] ? new(Mistakes.OtherKind(new(original.File.Shown), other.Kind, folder, Shelving.FolderOf(other.Kind)!), other.Mentioned) : null;
    }

    private static IEnumerable<string> MissingIn(Draft draft, KindSchema schema) =>
        schema.Original.Where(field => field.IsRequired && draft.Keys[field.Name] is null).Select(field => field.Name);

    private static Mentioned? Fits(Draft draft, IReadOnlyList<Field> fields) =>
        Values.Gather(draft.Keys, fields, new(new Report(), draft.Id.Edition)) is { IsSound: true } sound ? sound.Mentioned : null;
}
