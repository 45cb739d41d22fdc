using System.Text;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Benchmarks.Corpus;

/// <summary>The corpus as this project's own input folder, without a mistake or a warning in it.</summary>
internal static class OogstFormat
{
    private const string Site = """
        name:
          nl: Proefoogst
          en: Trial harvest
        tagline:
          nl: Verhalen die nooit gebeurd zijn
          en: Stories that never happened
        publisher: organisatie-1
        baseUrl: https://proef.example
        repository: https://git.example/proef
        """;

    public static void Write(Stories stories, string folder)
    {
        var files = Files(stories).ToList();
        var fingerprints = Fingerprints(files);
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // A translation notes from which version of the original it was made; only the reader itself knows how that is counted.
            var note = fingerprints.TryGetValue(path, out var fingerprint) ? $"translates: {fingerprint}\n" : "";
            File.WriteAllText(target, note.Length == 0 ? text : text.Insert(4, note));
        }
    }

    private static Dictionary<string, string> Fingerprints(List<(string Path, string Text)> files)
    {
        var report = new Report();
        var sources = files.Select(file => new SourceFile(file.Path, file.Path, Encoding.UTF8.GetBytes(file.Text))).ToList();
        if (Build.Understand(sources, new("input"), report) is not { } publication)
            throw new InvalidOperationException("the corpus has mistakes: " + string.Join('\n', report.Sorted().Where(one => one.Severity == Severity.Error).Take(10).Select(one => $"{one.Place} {one.Code}")));
        return publication.Entries.ToDictionary(entry => entry.Told.For(Language.English).Path, entry => entry.Told.Original.Fingerprint);
    }

    public static IEnumerable<(string Path, string Text)> Files(Stories stories)
    {
        yield return ("site.yml", Site);
        yield return ("phases.yml", List(Stories.PhaseNames, (name, order) =>
            $"- id: {name.Nl.ToLowerInvariant()}\n  order: {order + 1}\n{In("name", name)}{In("about", new($"De fase waarin een groep gaat {name.Nl.ToLowerInvariant()}.", "What a group does in this phase."))}  slug:\n    en: {name.En.ToLowerInvariant()}\n"));
        yield return ("themes.yml", List(Stories.Themes, (theme, _) => $"- id: {theme.Id}\n{In("name", theme.Name)}"));
        yield return ("organisations.yml", List(Stories.Organisations, (one, _) => $"- id: {one.Id}\n{In("name", one.Name)}  kind: water-authority\n"));
        yield return ("people.yml", "- id: an-de-boer\n  name: An de Boer\n  organisation: organisatie-1\n  role: editor\n");
        yield return ("questions.yml", List(Stories.Questions, (question, number) =>
            $"- id: vraag-{number + 1}\n  labels:\n    nl:\n      - {question.Nl}\n    en:\n      - {question.En}\n"));
        foreach (var telling in Telling("pages/over", "title: Over\nsummary: Waar deze proef voor is, in een zin.\n", "title: About\nsummary: What this trial is for, in one sentence.\n", new("Een proef.\n", "A trial.\n")))
            yield return telling;
        foreach (var edition in stories.Editions)
        {
            foreach (var telling in Telling(
                $"{edition}/edition",
                $"title: De oogst van {edition}\nsummary: Alle verhalen van dat jaar bij elkaar.\npublished: {edition}-06\ntheme: {Stories.Themes[0].Id}\neditors:\n  - an-de-boer\ncommissionedBy:\n  - an-de-boer\npublisher: organisatie-1\n",
                $"title: The harvest of {edition}\nsummary: All stories of that year together.\n",
                new("Welkom.\n", "Welcome.\n")))
                yield return telling;
            for (var phase = 0; phase < Stories.PhaseNames.Length; phase++)
                foreach (var telling in Meeting(edition, phase))
                    yield return telling;
        }
        foreach (var piece in stories.Pieces())
            foreach (var telling in Telling(piece))
                yield return telling;
    }

    private static IEnumerable<(string, string)> Meeting(string edition, int phase)
    {
        var name = Stories.PhaseNames[phase];
        return Telling(
            $"{edition}/meetings/{name.Nl.ToLowerInvariant()}",
            $"title: {name.Nl} in {edition}\nsummary: De bijeenkomst over {name.Nl.ToLowerInvariant()}.\nnumber: {phase + 1}\nphases:\n  - {name.Nl.ToLowerInvariant()}\nstate: held\n",
            $"title: {name.En} in {edition}\nsummary: The meeting about this phase of the work.\n",
            new("We kwamen bij elkaar.\n", "We met.\n"));
    }

    private static IEnumerable<(string, string)> Telling(Piece piece)
    {
        var phase = Stories.PhaseNames[piece.Phase - 1].Nl.ToLowerInvariant();
        var facts = piece.Section switch
        {
            "pilots" => $"organisations:\n{Items(piece.Organisations)}meetings:\n  - {phase}\n",
            "tips" => $"kind: {(piece.Phase % 2 == 0 ? "golden" : "received")}\npilot: {piece.Pilot}\nphases:\n  - {phase}\n",
            _ => $"kind: guidance\npilot: {piece.Pilot}\nby:\n{Items(piece.Organisations)}",
        };
        var (askedNl, askedEn) = piece.Section == "pilots" ? ("question: Hoe pakken we dit samen aan?\n", "question: How do we tackle this together?\n") : ("", "");
        return Telling(
            $"{piece.Edition}/{piece.Section}/{piece.Id}",
            $"title: \"{piece.Title.Nl}\"\nsummary: \"{piece.Summary.Nl}\"\n{askedNl}{facts}themes:\n{Items(piece.Themes)}",
            $"title: \"{piece.Title.En}\"\nsummary: \"{piece.Summary.En}\"\n{askedEn}",
            piece.Body);
    }

    private static IEnumerable<(string Path, string Text)> Telling(string path, string original, string translation, Both body) =>
        [($"{path}.nl.md", $"---\n{original}---\n\n{body.Nl}"), ($"{path}.en.md", $"---\n{translation}---\n\n{body.En}")];

    private static string Items(IEnumerable<Word> words) => string.Concat(words.Select(word => $"  - {word.Id}\n"));

    private static string In(string key, Both text) => $"  {key}:\n    nl: {text.Nl}\n    en: {text.En}\n";

    private static string List<T>(IEnumerable<T> items, Func<T, int, string> write) => string.Concat(items.Select(write));
}
