using System.Globalization;
using System.Text.RegularExpressions;

namespace Oogst.Site.Benchmarks.Corpus;

/// <summary>
/// The corpus as a Hugo site that is easy on Hugo: links are plain addresses, nothing is looked up by walking over all pages, feeds hold twenty
/// items, and there is no search.
/// </summary>
internal static partial class HugoFormat
{
    internal const string Config = """
        baseURL = "https://proef.example/"
        defaultContentLanguage = "nl"
        defaultContentLanguageInSubdir = true
        [taxonomies]
        theme = "themes"
        organisation = "organisations"
        phase = "phases"
        [services.rss]
        limit = 20
        [outputs]
        home = ["HTML", "RSS"]
        section = ["HTML", "RSS"]
        taxonomy = ["HTML"]
        term = ["HTML"]
        [languages.nl]
        title = "Proefoogst"
        contentDir = "content/nl"
        [languages.en]
        title = "Trial harvest"
        contentDir = "content/en"
        """;

    internal static readonly (string Path, string Text)[] Layouts =
    [
        ("_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="{{ .Language.Lang }}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ .Title }} · {{ site.Title }}</title>
            <meta name="description" content="{{ .Description }}">
            <link rel="canonical" href="{{ .Permalink }}">
            {{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
            {{ end }}<meta property="og:title" content="{{ .Title }}">
            <meta property="og:description" content="{{ .Description }}">
            <meta property="og:url" content="{{ .Permalink }}">
            <link rel="stylesheet" href="/assets/site.css">
            </head>
            <body>
            <a class="skip-link" href="#text">{{ site.Title }}</a>
            <header class="masthead">{{ partialCached "menu.html" . }}
            {{ range .Translations }}<a class="switcher" href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}" lang="{{ .Language.Lang }}">{{ .Language.Lang }}</a>{{ end }}</header>
            <main id="text">
            <nav class="crumbs"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav>
            {{ block "main" . }}{{ end }}
            </main>
            <footer class="colophon">{{ partialCached "colophon.html" . }}</footer>
            </body>
            </html>
            """),
        ("_default/single.html", """
            {{ define "main" }}
            <article class="entry" data-kind="{{ .Section }}">
            <header class="entry-head"><h1>{{ .Title }}</h1><p class="lead">{{ .Description }}</p></header>
            <dl class="facts">
            {{ with .GetTerms "organisations" }}<div><dt>Organisaties</dt><dd><ul class="terms">{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></dd></div>{{ end }}
            {{ with .GetTerms "phases" }}<div><dt>Fase</dt><dd><ul class="terms">{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></dd></div>{{ end }}
            {{ with .Params.pilot }}<div><dt>Pilot</dt><dd><a href="{{ . }}">{{ $.Params.pilotTitle }}</a></dd></div>{{ end }}
            </dl>
            <div class="prose">{{ .Content }}</div>
            <nav class="themes"><ul class="terms">{{ range .GetTerms "themes" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
            </article>
            <nav class="onward">{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
            {{ end }}
            """),
        ("_default/list.html", """
            {{ define "main" }}
            <header class="entry-head"><h1>{{ .Title }}</h1></header>
            <ul class="cards">{{ range .Pages }}<li class="card"><p class="card-title"><a href="{{ .RelPermalink }}">{{ .Title }}</a></p><p class="card-summary">{{ .Description }}</p></li>
            {{ end }}</ul>
            {{ end }}
            """),
        ("404.html", "{{ define \"main\" }}<h1>404</h1>{{ end }}"),
        ("partials/menu.html", "<nav class=\"menu\"><ul>{{ range site.Sections }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></nav>"),
        ("partials/colophon.html", "<ul>{{ range site.Sections }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>"),
    ];

    public static void Write(Stories stories, string folder) => Write(stories, folder, Config, Layouts, _ => "");

    /// <param name="more">Lines of front matter for a piece, each with its end.</param>
    internal static void Write(Stories stories, string folder, string config, IEnumerable<(string Path, string Text)> layouts, Func<Piece, string> more)
    {
        void Put(string path, string text)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
        Put("config.toml", config);
        foreach (var (path, text) in layouts)
            Put("layouts/" + path, text);
        foreach (var edition in stories.Editions)
            foreach (var (language, title) in new[] { ("nl", "De oogst van"), ("en", "The harvest of") })
                foreach (var section in new[] { "", "pilots/", "tips/", "reflections/" })
                    Put($"content/{language}/{edition}/{section}_index.md", $"---\ntitle: \"{title} {edition} {section.TrimEnd('/')}\"\n---\n");
        var titles = stories.Pieces().Where(piece => piece.Pilot is null).ToDictionary(piece => piece.Id, piece => piece.Title);
        foreach (var piece in stories.Pieces())
        {
            Put($"content/nl/{piece.Edition}/{piece.Section}/{piece.Id}.md", Text(piece, "nl", words => words.Nl, titles, more(piece)));
            Put($"content/en/{piece.Edition}/{piece.Section}/{piece.Id}.md", Text(piece, "en", words => words.En, titles, more(piece)));
        }
    }

    /// <summary>The story with its links as addresses of the language.</summary>
    public static string Body(Piece piece, string language, Func<Both, string> tell) =>
        StoryLink().Replace(tell(piece.Body), link => $"](/{language}/{link.Groups["edition"].Value}/pilots/{link.Groups["id"].Value}/)");

    private static string Text(Piece piece, string language, Func<Both, string> tell, Dictionary<string, Both> titles, string more)
    {
        static string Names(IEnumerable<Word> words) => string.Join(", ", words.Select(word => $"\"{word.Id}\""));
        var pilot = piece.Pilot is null ? "" : $"pilot: /{language}/{piece.Edition}/pilots/{piece.Pilot}/\npilotTitle: \"{tell(titles[piece.Pilot])}\"\n";
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: "{tell(piece.Title)}"
            description: "{tell(piece.Summary)}"
            date: {piece.Edition}-06-01
            themes: [{Names(piece.Themes)}]
            organisations: [{Names(piece.Organisations)}]
            phases: ["{Stories.PhaseNames[piece.Phase - 1].Nl}"]
            {pilot}{more}---

            """) + Body(piece, language, tell);
    }

    [GeneratedRegex(@"\]\(pilot:(?<edition>[0-9]+)/(?<id>[a-z0-9-]+)\)")]
    private static partial Regex StoryLink();
}
