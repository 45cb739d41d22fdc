using System.Globalization;
using System.Text;

namespace Oogst.Site.Tests.Harness;

/// <summary>
/// A harvest as it may be after many years: pilots with their tips and reflections and answers to questions, spread over editions, themes,
/// organisations and phases. Always the same: what stands where follows from the numbers alone.
/// </summary>
public static class LargeHarvest
{
    private static readonly string[] Phases = ["verkennen", "verdiepen", "vernieuwen", "verbinden", "oogsten"];

    /// <param name="pilots">Every pilot brings two tips and one reflection, and one in ten a question with five voices.</param>
    public static TinyHarvest Of(int pilots, int editions = 5, int themes = 40, int organisations = 30)
    {
        var harvest = TinyHarvest.Small().Without("2031/edition.nl.md").Without("2031/pilots/brug.nl.md")
            .With("phases.yml", List(Phases.Length, at => $"""
                - id: {Phases[at]}
                  order: {at + 1}
                  name: {Both("Fase " + Phases[at])}
                  about: {Both("Een fase waarin van alles gebeurt.")}
                """))
            .With("themes.yml", List(themes, at => $"""
                - id: thema-{at}
                  name: {Both($"Een thema met nummer {at}")}
                """))
            .With("organisations.yml", List(organisations, at => $"""
                - id: {(at == 0 ? "fonds" : $"organisatie-{at}")}
                  kind: province
                  name: {Both($"Provincie of waterschap {at}")}
                """));
        for (var at = 0; at < editions; at++)
            AddEdition(harvest, $"{2021 + at}");
        for (var at = 0; at < pilots; at++)
            AddPilot(harvest, $"{2021 + at % editions}", at, themes, organisations);
        return harvest;
    }

    private static void AddEdition(TinyHarvest harvest, string edition)
    {
        harvest.With($"{edition}/edition.nl.md", $"""
            ---
            title: De oogst van {edition}
            summary: Wat er in {edition} werd geoogst.
            published: {edition}-05
            theme: thema-1
            editors: [an-de-boer]
            commissionedBy: [an-de-boer]
            publisher: fonds
            ---
            """);
        for (var at = 0; at < Phases.Length; at++)
            harvest.With($"{edition}/meetings/{Phases[at]}.nl.md", $"""
                ---
                title: Bijeenkomst {at + 1} van {edition}
                summary: Een bijeenkomst over een van de fasen.
                number: {at + 1}
                phases: [{Phases[at]}]
                state: held
                ---
                """);
    }

    private static void AddPilot(TinyHarvest harvest, string edition, int at, int themes, int organisations)
    {
        var words = $"themes: [thema-{at % themes}, thema-{(at * 7 + 3) % themes}]".Replace($"[thema-{at % themes}, thema-{at % themes}]", $"[thema-{at % themes}]", StringComparison.Ordinal);
        harvest.With($"{edition}/pilots/pilot-{at}.nl.md", $"""
            ---
            title: Een pilot over samenwerken in de regio, nummer {at}
            summary: Waterschappen en provincies wilden samen optrekken op de regionale arbeidsmarkt. Ze vonden de juiste partners en maakten afspraken.
            question: Hoe werk je samen?
            organisations: [{(at % organisations == 0 ? "fonds" : $"organisatie-{at % organisations}")}]
            meetings: [{Phases[at % 5]}, {Phases[(at + 2) % 5]}]
            {words}
            ---

            ## Welke stappen zijn gezet?

            Er werd begonnen, gezocht en gevonden. Daarna ging de pilot stap voor stap verder.

            > Gewoon beginnen werkte het best, vond deelnemer {at}.
            """);
        for (var tip = 0; tip < 2; tip++)
            harvest.With($"{edition}/tips/tip-{at}-{tip}.nl.md", $"""
                ---
                title: Begin vandaag nog met iets kleins, tip {at}.{tip}
                summary: Wacht niet op een groot plan. Begin klein, kijk wat er gebeurt en stel onderweg bij wat niet werkt.
                kind: {(at % 3 == 0 ? "golden" : "received")}
                pilot: pilot-{at}
                phases: [{Phases[(at + tip) % 5]}]
                {words}
                ---

                Begin klein en kijk wat er gebeurt.
                """);
        harvest.With($"{edition}/reflections/reflectie-{at}.nl.md", $"""
            ---
            title: De begeleiding kijkt terug op pilot {at}
            summary: Een actieve groep en gedreven trekkers. De begeleiding ziet hier een mooi voorbeeld in.
            kind: guidance
            pilot: pilot-{at}
            ---

            Het ging goed.
            """);
        if (at % 10 == 0)
            harvest.With($"{edition}/voices/vraag-{at}.nl.md", $"""
                ---
                title: Wat leverde het op, vraag {at}
                summary: Antwoorden van deelnemers op een vraag over de opbrengst.
                question: Wat leverde het op?
                voices:
                {List(5, voice => $"  - id: stem-{voice}\n    group: participant\n    text: Het kijkje bij een ander werkte verfrissend. Je hoort terug hoe je zelf over je pilot praat, zei deelnemer {voice}.")}
                ---
                """);
    }

    private static string Both(string name) => $"{{ nl: {name}, en: {name} }}";

    private static string List(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var at = 0; at < count; at++)
            text.Append(CultureInfo.InvariantCulture, $"{line(at)}\n");
        return text.ToString().TrimEnd('\n');
    }
}
