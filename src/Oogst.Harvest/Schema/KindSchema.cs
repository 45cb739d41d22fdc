using System.Collections.Frozen;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Schema;

/// <summary>The keys of one kind of entry: all of them in the original, only the told ones in a translation.</summary>
internal sealed class KindSchema
{
    private static readonly Field[] AlwaysTold = [Fields.Title, Fields.Summary, Fields.SlugOf, Fields.Aliases];
    private static readonly Field[] AlwaysFacts = [Fields.Themes, Fields.Source, Fields.IsDraft];

    private static readonly FrozenDictionary<Kind, KindSchema> ByKind = new Dictionary<Kind, KindSchema>
    {
        [Kind.Edition] = new(
            facts: [Fields.Published, Fields.Theme, Fields.Editors, Fields.CommissionedBy, Fields.Publisher, Fields.PreparedBy, Fields.Partners,
                Fields.Status, Fields.AccentOf, Fields.Isbn, Fields.Doi, Fields.Licence],
            told: [Fields.Subtitle]),
        [Kind.Chapter] = new(facts: [Fields.RequiredOrder, Fields.Opens, Fields.Shares], translated: [Fields.TranslatedShares]),
        [Kind.Meeting] = new(facts: [Fields.RequiredNumber, Fields.RequiredPhases, Fields.State, Fields.Methods, Fields.DateOf]),
        [Kind.Pilot] = new(
            facts: [Fields.Organisations, Fields.People, Fields.Meetings, Fields.Channels, Fields.Attachments, Fields.Order],
            told: [Fields.RequiredQuestion, Fields.NewQuestion, Fields.Ended]),
        [Kind.Tip] = new(facts: [Fields.TipKindOf, Fields.RequiredPilot, Fields.Meeting, Fields.Phases, Fields.Order]),
        [Kind.Reflection] = new(facts: [Fields.ReflectionKindOf, Fields.Pilot, Fields.By, Fields.LensOf, Fields.Order]),
        [Kind.Voices] = new(
            facts: [Fields.Number, Fields.Voices, Fields.Order],
            told: [Fields.RequiredQuestion],
            translated: [Fields.TranslatedVoices]),
        [Kind.Method] = new(facts: [Fields.MethodKindOf, Fields.LensOf, Fields.UsedIn, Fields.Order], told: [Fields.AlsoKnownAs]),
        [Kind.SitePage] = new(facts: [Fields.Examined, Fields.Order]),
    }.ToFrozenDictionary();

    private KindSchema(Field[] facts, Field[]? told = null, Field[]? translated = null)
    {
        Original = [.. AlwaysTold, .. told ?? [], .. AlwaysFacts, Fields.Image, .. facts];
        Translation = [.. AlwaysTold, .. told ?? [], .. translated ?? [], Fields.TranslatedImage, Fields.Translates];
        FactKeys = [.. Original.Select(field => field.Name).Except(Translation.Select(field => field.Name))];
    }

    /// <summary>What may stand in the first telling: everything.</summary>
    public IReadOnlyList<Field> Original { get; }

    /// <summary>What may stand in another language's telling: words only.</summary>
    public IReadOnlyList<Field> Translation { get; }

    public IReadOnlyList<string> FactKeys { get; }

    public static KindSchema For(Kind kind) => ByKind[kind];
}
