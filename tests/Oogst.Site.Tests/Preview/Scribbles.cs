using CsCheck;

namespace Oogst.Site.Tests.Preview;

/// <summary>What editors do to a folder, at random: good edits and bad ones, new files, renames, deletions, and a theme that changes meanwhile.</summary>
internal static class Scribbles
{
    // Each with the facts that its kind cannot do without.
    private static readonly (string Entry, string Facts)[] Entries =
    [
        ("2031/pilots/brug", Pilot), ("2031/pilots/pont", Pilot), ("2031/pilots/veer", Pilot), ("2032/pilots/dijk", Pilot),
        ("2031/tips/durf", "kind: golden\npilot: brug"), ("2031/tips/vraag", "kind: received\npilot: pont\nmeeting: start"),
        ("2031/methods/fluisteren", "kind: exercise"), ("2031/meetings/start", "number: 1\nphases:\n  - verkennen\nstate: held"),
        ("2031/chapters/begin", "order: 1"), ("2031/reflections/terugblik", "kind: guidance\npilot: brug"),
        ("2031/edition", Edition), ("2032/edition", Edition), ("pages/colofon", ""),
    ];

    private const string Pilot = "organisations:\n  - fonds\nquestion: Hoe dan?";
    private const string Edition = "published: 2031-05\ntheme: water\neditors:\n  - an-de-boer\ncommissionedBy:\n  - an-de-boer\npublisher: fonds";

    private static readonly string[] Others =
        ["site.yml", "themes.yml", "organisations.yml", "people.yml", "phases.yml", "questions.yml", "terms.yml", "2031/images/foto.png", "2031/images/Foto.png", "2031/images/oever.svg", "2031/verdwaald.txt"];

    private static readonly Gen<string> Path = Gen.OneOf(
        Gen.Select(One(Entries), One("nl", "en"), (one, language) => $"{one.Entry}.{language}.md"),
        One(Others));

    // Lines that are right somewhere: in the wrong file, or twice, they are the mistakes that editors make.
    private static readonly Gen<string> Keys = One(
        "", "", "", "", "", "", "slug: brug", "slug: oversteek", "themes:\n  - water", "themes:\n  - watr", "draft: true", "aliases:\n  - /nl/oud/", "aliases:\n  - /nl/2031/", "order: 2",
        "meetings:\n  - start", "image:\n  file: images/foto.png\n  alt: Een foto", "titel: Dubbel", "organisations:\n  - fonds", "question: Waarom dan?", "translates: 000000000001",
        "opens: tips", "people:\n  - an-de-boer", "by:\n  - an-de-boer", "accent: plum", "title: [");

    private static readonly Gen<string> Body = One(
        "", "Er kwam een brug.", "Zie [](pilot:brug) en [](tip:durf).", "Zie [](pilot:pont).", "## Welke stappen zijn gezet?\n\nEen stap.\n\n> Een stem.", "[Lees](#kop) en\n\n## Kop",
        "![Een foto](images/foto.png)", "![De oever](images/oever.svg)", "<b>vet</b>", "The zuiveringsschap and the water board met, verkennen came first.", "Het zuiveringsschap kwam.", "[weg](javascript:alert(1))", "Zie [](theme:water) en [](person:an-de-boer).");

    private static readonly Gen<Scribble> Writing = Gen.Select(
        One(Entries), One("nl", "nl", "en"), One("De brug", "Het veer", "Water"), Keys, Body,
        (one, language, title, keys, body) => (Scribble)new Save($"{one.Entry}.{language}.md", $"""
            ---
            title: {title}
            summary: Een samenvatting die lang genoeg is.
            {(language == "nl" ? one.Facts : "")}
            {keys}
            ---

            {body}
            """));

    // Words that come, go, move to another line, or mean something else.
    private static readonly Gen<Scribble> Agreeing = Gen.Select(
        One("", "- nl: dijk\n  en: dike\n"), One("waterschap", "zuiveringsschap"), One("nl:\n      - zuiveringsschap", "en:\n      - water board", "en:\n      - water\n      - board"),
        (before, agreed, avoided) => (Scribble)new Save("terms.yml", $"{before}- nl: {agreed}\n  en: water authority\n  avoid:\n    {avoided}\n"));

    /// <summary>Pages say how wide it is.</summary>
    public static string Drawing(int width) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"2\"/>";

    private static Gen<T> One<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(at => of[at]);

    /// <summary>Sets the text of a file, whether it was there or not.</summary>
    public sealed record Save(string Path, string Text) : Scribble;

    public sealed record Change(string Path, string From, string To) : Scribble;

    public sealed record Delete(string Path) : Scribble;

    public sealed record Rename(string From, string To) : Scribble;

    /// <summary>Makes a file what it was in the beginning, which for most is nothing.</summary>
    public sealed record Mend(string Path) : Scribble;

    /// <summary>A new time without a new text.</summary>
    public sealed record Touch(string Path) : Scribble;

    public sealed record Restyle(int Theme) : Scribble;

    public static readonly Gen<Scribble> Any = Gen.Frequency(
        (6, Writing),
        (2, Agreeing),
        (6, Gen.Select(
            One("site.yml", "themes.yml", "organisations.yml", "people.yml", "phases.yml", "2031/edition.nl.md", "2031/pilots/brug.nl.md", "2031/tips/durf.nl.md"),
            One(
                ("nl: Water", "nl: Waterbeheer"), ("id: water", "id: watr"), ("id: watr", "id: water"), ("nl: Proef", "nl: Proefje"), ("An de Boer", "An Boer"), ("Verkennen", "Verkenning"),
                ("role: editor", "role: editor\n  removed: true"), ("Het fonds", "Ons fonds"), ("title: De", "title: Onze"), ("title:", "titel:"), ("titel:", "title:"), ("brug", "pont"), ("pont", "brug")),
            (path, words) => (Scribble)new Change(path, words.Item1, words.Item2))),
        (6, Path.Select(path => (Scribble)new Mend(path))),
        (2, Path.Select(path => (Scribble)new Delete(path))),
        (2, Gen.Select(Path, Path, (from, to) => (Scribble)new Rename(from, to))),
        (1, Gen.Int[1, 3].Select(width => (Scribble)new Save("2031/images/oever.svg", Drawing(width)))),
        (1, Path.Select(path => (Scribble)new Touch(path))),
        (1, Gen.Int[0, 1].Select(theme => (Scribble)new Restyle(theme))));
}

internal abstract record Scribble
{
    /// <summary>What a system would tell of it.</summary>
    public IReadOnlyList<string> Told => this switch
    {
        Scribbles.Save(var path, _) => [path],
        Scribbles.Change(var path, _, _) => [path],
        Scribbles.Mend(var path) => [path],
        Scribbles.Delete(var path) => [path],
        Scribbles.Touch(var path) => [path],
        Scribbles.Rename(var from, var to) => [from, to],
        _ => [],
    };
}
