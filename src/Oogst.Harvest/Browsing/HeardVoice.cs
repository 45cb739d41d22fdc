using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Browsing;

/// <summary>One answer of a participant with the place where it is heard: among the answers to a question, or as a quote in a pilot's story.</summary>
/// <param name="Anchor">Where it stands on the page of <paramref name="In"/>: <c>v-gewoon-begonnen</c>, <c>v-markant-moment-1</c>.</param>
/// <param name="Question">What was asked; null for a quote under no known question.</param>
public sealed record HeardVoice(Entry In, string Anchor, RespondentGroup Group, FacetValue? Question, PerLanguage<Saying> Said)
{
    internal static IEnumerable<HeardVoice> Among(VoicesEntry entry) =>
        entry.Voices.Select(voice => new HeardVoice(entry, "v-" + voice.Id, voice.Group, FacetValue.Of(entry.Id),
            new(language => new(entry.Told.For(language).Voices[voice.Id], entry.Told.LanguageFor(language), IsThere: true))));

    /// <summary>
    /// The quotes in a pilot's story. The publication does not say which group they come from, so they are participants.
    /// A quote is the same in both languages when it is the n-th under the same question; a translation without it shows the original.
    /// </summary>
    internal static IEnumerable<HeardVoice> Within(Pilot pilot, Lists lists)
    {
        var quotes = new PerLanguage<IReadOnlyList<(string Anchor, Question? Question, Quote Quote)>>(language =>
            [.. lists.VoicesIn(pilot.Told.For(language).Body, pilot.Told.LanguageFor(language))]);
        foreach (var (anchor, question, quote) in quotes[pilot.Told.OriginalLanguage])
        {
            yield return new(pilot, anchor, RespondentGroup.Participant, question is null ? null : FacetValue.Of(question.Id), new(language =>
                quotes[language].FirstOrDefault(told => told.Anchor == anchor).Quote is { } told
                    ? new(told.Text, pilot.Told.LanguageFor(language), IsThere: true)
                    : new(quote.Text, pilot.Told.OriginalLanguage, IsThere: false)));
        }
    }
}

/// <param name="Language">The language it is told in, which is the original's where a translation is missing.</param>
/// <param name="IsThere">Whether the page in the asked language has this voice's anchor.</param>
public sealed record Saying(string Text, Language Language, bool IsThere);
