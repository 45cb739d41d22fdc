using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>One answer of a participant with the place where it is heard: among the answers to a question, or as a quote in a pilot's story.</summary>
public sealed class HeardVoice(Entry where, string anchor, RespondentGroup group, FacetValue? question, Func<Language, Saying> saidIn)
{
    public Entry In => where;

    /// <summary>Where it stands on the page of <see cref="In"/>: <c>v-gewoon-begonnen</c>, <c>v-markant-moment-1</c>.</summary>
    public string Anchor => anchor;

    public RespondentGroup Group => group;

    /// <summary>What was asked; null for a quote under no known question.</summary>
    public FacetValue? Question => question;

    /// <summary>Looked up when a page shows it: there are many voices, and a preview shows few.</summary>
    public PerLanguage<Saying> Said => field ??= new(saidIn);

    internal static IEnumerable<HeardVoice> Among(VoicesEntry entry) =>
        entry.Voices.Select(voice => new HeardVoice(entry, "v-" + voice.Id, voice.Group, FacetValue.Of(entry.Id),
            language => new(entry.Told.For(language).Voices[voice.Id], entry.Told.LanguageFor(language), IsThere: true)));

    /// <summary>
    /// The quotes in a pilot's story. The publication does not say which group they come from, so they are participants.
    /// A quote is the same in both languages when it is the n-th under the same question; a translation without it shows the original.
    /// </summary>
    internal static IEnumerable<HeardVoice> Within(Pilot pilot, Lists lists)
    {
        foreach (var (anchor, question, quote) in QuotesIn(pilot.Told.OriginalLanguage))
        {
            yield return new(pilot, anchor, RespondentGroup.Participant, question is null ? null : FacetValue.Of(question.Id), language =>
                QuotesIn(language).FirstOrDefault(told => told.Anchor == anchor).Quote is { } told
                    ? new(told.Text, pilot.Told.LanguageFor(language), IsThere: true)
                    : new(quote.Text, pilot.Told.OriginalLanguage, IsThere: false));
        }

        IEnumerable<(string Anchor, Question? Question, Quote Quote)> QuotesIn(Language language) => lists.VoicesIn(pilot.Told.For(language).Body, pilot.Told.LanguageFor(language));
    }
}

/// <param name="Language">The language it is told in, which is the original's where a translation is missing.</param>
/// <param name="IsThere">Whether the page in the asked language has this voice's anchor.</param>
public sealed record Saying(string Text, Language Language, bool IsThere);
