using Oogst.Harvest.Domain;
using Oogst.Theme.Words;

namespace Oogst.Theme;

/// <summary>What readers and styles are told about an entry, so that a kind and a phase look the same everywhere.</summary>
internal static class Look
{
    public static string KindOf(Entry entry) => entry switch
    {
        Tip { Kind: TipKind.Golden } => "golden-tip",
        _ => entry.Id.Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What it is called above its title: its kind, and which of that kind.</summary>
    public static string LabelOf(Entry entry, SiteWords words) => entry switch
    {
        Tip tip => tip.Kind == TipKind.Golden ? words.GoldenTip : words.ReceivedTip,
        Reflection reflection => reflection.Kind == ReflectionKind.Guidance ? words.GuidanceReflection : words.ClosingReflections,
        Method method => words.MethodKinds(method.Kind),
        Meeting meeting => $"{words.MeetingNumber} {meeting.Number.Value} · {words.MeetingStates(meeting.State)}",
        VoicesEntry voices => words.VoiceCount(voices.Voices.Count),
        SitePage => words.AboutThisSite,
        _ => words.Of(entry.Id.Kind).One,
    };

    /// <summary>The phase that gives a meeting its colour: the first of its own.</summary>
    public static int? PhaseOf(Publication publication, Entry entry) =>
        entry is Meeting { Phases: [var first, ..] } && publication[first.Value] is Phase phase ? phase.Order : null;
}
