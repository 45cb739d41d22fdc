using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>The facts of an entry, kind by kind, from values that are known to be sound.</summary>
internal static class ReadEntry
{
    /// <returns>Null when the facts do not fit together; the report then says why.</returns>
    public static Entry? From(Draft draft, Values values, Translated<Telling> told, Report report)
    {
        Entry? entry = draft.Id.Kind switch
        {
            Kind.Edition => Edition(draft.Id, values, told),
            Kind.Chapter => new Chapter
            {
                Id = draft.Id,
                Told = told,
                Opens = values.OrNull(Fields.Opens),
                Shares = [.. values.Maybe(Fields.Shares, [])!.Select(part => part.Share)],
            },
            Kind.Meeting => Meeting(draft.Id, values, told),
            Kind.Pilot => Pilot(draft.Id, values, told),
            Kind.Tip => Tip(draft.Id, values, told),
            Kind.Reflection => Reflection(draft, values, told, report),
            Kind.Voices => Voices(draft.Id, values, told, report),
            Kind.Method => Method(draft, values, told, report),
            _ => new SitePage { Id = draft.Id, Told = told, Examined = values.Maybe(Fields.Examined) },
        };
        return entry is null ? null : entry with
        {
            Themes = values.Maybe(Fields.Themes, [])!,
            Order = draft.Id.Kind == Kind.Chapter ? values.Of(Fields.RequiredOrder) : values.OrNull(Fields.Order),
            Image = values.Maybe(Fields.Image).Image,
            Source = values.Maybe(Fields.Source),
            IsDraft = values.Maybe(Fields.IsDraft),
        };
    }

    private static Edition Edition(EntryId id, Values values, Translated<Telling> told) => new()
    {
        Id = id,
        Told = told,
        Published = values.Of(Fields.Published),
        Theme = values.Of(Fields.Theme),
        Editors = values.Of(Fields.Editors),
        CommissionedBy = values.Of(Fields.CommissionedBy),
        Publisher = values.Of(Fields.Publisher),
        PreparedBy = values.OrNull(Fields.PreparedBy),
        Partners = values.Maybe(Fields.Partners, [])!,
        Status = values.Maybe(Fields.Status),
        Accent = values.Maybe(Fields.AccentOf),
        Isbn = values.Maybe(Fields.Isbn),
        Doi = values.Maybe(Fields.Doi),
        Licence = values.Maybe(Fields.Licence),
    };

    private static Meeting Meeting(EntryId id, Values values, Translated<Telling> told) => new()
    {
        Id = id,
        Told = told,
        Number = values.Of(Fields.RequiredNumber),
        Phases = values.Of(Fields.RequiredPhases),
        State = values.Of(Fields.State),
        Methods = values.Maybe(Fields.Methods, [])!,
        Date = values.Maybe(Fields.DateOf),
    };

    private static Pilot Pilot(EntryId id, Values values, Translated<Telling> told) => new()
    {
        Id = id,
        Told = told,
        Organisations = values.Of(Fields.Organisations),
        People = values.Maybe(Fields.People, [])!,
        Meetings = values.Maybe(Fields.Meetings, [])!,
        Channels = [.. values.Maybe(Fields.Channels, [])!.Distinct()],
        Attachments = values.Maybe(Fields.Attachments, [])!,
    };

    private static Tip Tip(EntryId id, Values values, Translated<Telling> told) => new()
    {
        Id = id,
        Told = told,
        Kind = values.Of(Fields.TipKindOf),
        Pilot = values.Of(Fields.RequiredPilot),
        Meeting = values.OrNull(Fields.Meeting),
        Phases = values.Maybe(Fields.Phases, [])!,
    };

    private static Reflection? Reflection(Draft draft, Values values, Translated<Telling> told, Report report)
    {
        var kind = values.Of(Fields.ReflectionKindOf);
        if (kind == ReflectionKind.Guidance && !values.Has(Fields.Pilot))
        {
            report.Add(Mistakes.GuidanceWithoutPilot(draft.Keys["kind"]!.Value.Place));
            return null;
        }
        return new()
        {
            Id = draft.Id,
            Told = told,
            Kind = kind,
            Pilot = values.OrNull(Fields.Pilot),
            // Whether an author is an organisation or a person is known once the vocabularies are: see Relate.
            By = values.Maybe(Fields.By, [])!,
            Lens = values.OrNull(Fields.LensOf),
        };
    }

    private static VoicesEntry Voices(EntryId id, Values values, Translated<Telling> told, Report report)
    {
        var voices = values.Of(Fields.Voices).Select(pair => pair.Voice).ToList();
        foreach (var again in voices.GroupBy(voice => voice.Id).Where(group => group.Count() > 1))
            report.Add(Mistakes.DuplicateId(new(again.Key, again.Last().Place), again.First().Place));
        return new() { Id = id, Told = told, Number = values.OrNull(Fields.Number), Voices = voices };
    }

    private static Method Method(Draft draft, Values values, Translated<Telling> told, Report report)
    {
        var kind = values.Of(Fields.MethodKindOf);
        if (kind != MethodKind.Lens && values.Has(Fields.LensOf))
            report.Add(Mistakes.LensOfOtherKind(draft.Keys["lens"]!.Value.Place));
        return new()
        {
            Id = draft.Id,
            Told = told,
            Kind = kind,
            Lens = values.OrNull(Fields.LensOf),
            UsedIn = values.Maybe(Fields.UsedIn, [])!,
        };
    }
}
