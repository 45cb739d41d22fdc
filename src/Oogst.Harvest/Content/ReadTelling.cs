using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>The words of one file: what differs between the languages of an entry.</summary>
internal static class ReadTelling
{
    private static readonly Dictionary<string, string> NoVoices = [];

    public static Telling Original(Draft draft, Values values) =>
        Told(draft, values, values.Maybe(Fields.Image).Alt, values.Maybe(Fields.Voices)?.DistinctBy(pair => pair.Voice.Id).ToDictionary(pair => pair.Voice.Id, pair => pair.Text) ?? NoVoices,
            [.. values.Maybe(Fields.Shares, [])!.Select(part => part.Text)], isOriginal: true);

    public static Telling Translation(Draft draft, Values values, Telling original, Report report)
    {
        var voices = Voices(draft, values, original, report);
        var telling = Told(draft, values, values.Maybe(Fields.TranslatedImage), voices, values.Maybe(Fields.TranslatedShares, [])!, isOriginal: false);
        foreach (var (key, told, translated) in new[]
        {
            ("subtitle", original.Subtitle, telling.Subtitle),
            ("newQuestion", original.NewQuestion, telling.NewQuestion),
            ("ended", original.Ended, telling.Ended),
            ("image: alt", original.ImageAlt, telling.ImageAlt),
            ("shares", original.Shares is [var share, ..] ? share : null, telling.Shares is [var words, ..] ? words : null),
        })
        {
            if (told is not null && translated is null)
                report.Add(Mistakes.NotTranslated(draft.Keys.Place, key));
            else if (told is null && translated is not null)
                report.Add(Mistakes.NotInOriginal(draft.Keys[key.Split(':')[0]]!.Key));
        }
        if (telling.Body.IsEmpty && !original.Body.IsEmpty)
            report.Add(Mistakes.TextNotTranslated(draft.Keys.Place));
        if (telling.Shares.Count > 0 && telling.Shares.Count != original.Shares.Count)
            report.Add(Mistakes.SharesDiffer(draft.Keys["shares"]!.Key.Place, telling.Shares.Count, original.Shares.Count));
        if (telling.Translates is null)
            report.Add(Mistakes.NoFingerprint(draft.Keys.Place, original.Fingerprint));
        return telling;
    }

    private static Dictionary<string, string> Voices(Draft draft, Values values, Telling original, Report report)
    {
        var voices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, text) in values.Maybe(Fields.TranslatedVoices, [])!)
        {
            if (!original.Voices.ContainsKey(id.Value))
                report.Add(Mistakes.UnknownVoice(id, Nearest.To(id.Value, original.Voices.Keys)));
            voices[id.Value] = text;
        }
        foreach (var missing in original.Voices.Keys.Except(voices.Keys))
            report.Add(Mistakes.VoiceNotTranslated(draft.Keys["voices"]?.Key.Place ?? draft.Keys.Place, missing));
        return voices;
    }

    private static readonly string[] SpokenKeys =
        [.. new Field[] { Fields.Title, Fields.Summary, Fields.Subtitle, Fields.RequiredQuestion, Fields.NewQuestion, Fields.Ended }.Select(field => field.Name), "text", "alt"];

    private static IEnumerable<Placed<string>> LinesOf(YamlMap keys) => keys.Pairs.SelectMany(pair => pair.Value switch
    {
        YamlText text => SpokenKeys.Contains(pair.Key.Value) ? [new(text.Value, text.Place)] : [],
        YamlMap inner => LinesOf(inner),
        YamlList list => list.Items.OfType<YamlMap>().SelectMany(LinesOf),
        _ => Enumerable.Empty<Placed<string>>(),
    });

    private static Telling Told(Draft draft, Values values, string? imageAlt, Dictionary<string, string> voices, IReadOnlyList<string> shares, bool isOriginal)
    {
        var question = values.Maybe(Fields.RequiredQuestion);
        var body = draft.Body.Text;
        var (title, summary) = (values.Of(Fields.Title), values.Of(Fields.Summary));
        var (subtitle, newQuestion, ended) = (values.Maybe(Fields.Subtitle), values.Maybe(Fields.NewQuestion), values.Maybe(Fields.Ended));
        return new()
        {
            File = draft.File.Shown,
            Path = draft.File.Path,
            Title = title,
            TitleAt = draft.Keys[Fields.Title.Name]!.Value.Place,
            Summary = summary,
            Slug = values.OrNull(Fields.SlugOf),
            Aliases = values.Maybe(Fields.Aliases, [])!,
            Subtitle = subtitle,
            Question = question,
            NewQuestion = newQuestion,
            Ended = ended,
            ImageAlt = imageAlt,
            AlsoKnownAs = values.Maybe(Fields.AlsoKnownAs, [])!,
            Voices = voices,
            Shares = shares,
            Lines = [.. LinesOf(draft.Keys)],
            Body = draft.Body,
            WordCount = WordsIn(body) + voices.Values.Sum(WordsIn) + shares.Sum(WordsIn),
            // Only ever add at the end, and only what is there: whatever else changes here makes every translation look behind its original.
            Fingerprint = isOriginal ? Fingerprint.Of([title, summary, subtitle, question, newQuestion, ended, imageAlt, .. voices.Values, .. shares, body]) : "",
            Translates = values.OrNull(Fields.Translates),
        };
    }

    private static int WordsIn(string text)
    {
        var (count, isInside) = (0, false);
        foreach (var c in text)
        {
            var belongs = char.IsLetterOrDigit(c) || (isInside && c is '-' or '\'' or '&');
            count += belongs && !isInside ? 1 : 0;
            isInside = belongs;
        }
        return count;
    }
}
