using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Oogst.Harvest.Browsing;
using Oogst.Theme;
using Oogst.Theme.Parts;

namespace Oogst.Site.Rendering;

/// <summary>The cards of lists in one language, each made once: an entry stands in the list of every value it is found under.</summary>
internal sealed class ListCards(Reading reading)
{
    private readonly ConcurrentDictionary<Listed, MarkupString> made = new(ReferenceEqualityComparer.Instance);

    public MarkupString Of(Listed item) => made.GetOrAdd(item, Make);

    private MarkupString Make(Listed item) => new(item.Voice is { } voice
        ? Render.Html(typeof(HeardVoiceCard), Render.Parameters(reading, (nameof(HeardVoiceCard.Voice), voice)))
        : Render.Html(typeof(Card), Render.Parameters(reading, (nameof(Card.Entry), item.Entry), (nameof(Card.IsAcrossEditions), true))));
}
