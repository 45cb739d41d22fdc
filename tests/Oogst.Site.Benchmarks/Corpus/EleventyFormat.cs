using System.Globalization;

namespace Oogst.Site.Benchmarks.Corpus;

/// <summary>The corpus as an Eleventy site of the same shape as the Hugo one: layout, tag pages, sections, sitemap, feeds, no search.</summary>
internal static class EleventyFormat
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("eleventy.config.js", """
            module.exports = config => {
              for (const lang of ["nl", "en"]) {
                config.addCollection("stories_" + lang, api => api.getFilteredByGlob("content/" + lang + "/**/*.md"));
                config.addCollection("words_" + lang, api => {
                  const words = new Map();
                  for (const page of api.getFilteredByGlob("content/" + lang + "/**/*.md"))
                    for (const word of page.data.words)
                      (words.get(word) ?? words.set(word, []).get(word)).push(page);
                  return [...words].map(([word, pages]) => ({ word, pages }));
                });
              }
              return { dir: { input: "content", includes: "../layouts", layouts: "../layouts", output: "_site" }, markdownTemplateEngine: false };
            };
            """),
        ("layouts/base.njk", """
            <!DOCTYPE html>
            <html lang="{{ lang }}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ title }}</title>
            <meta name="description" content="{{ description }}">
            <link rel="canonical" href="https://proef.example{{ page.url }}">
            <meta property="og:title" content="{{ title }}">
            <link rel="stylesheet" href="/assets/site.css">
            </head>
            <body>
            <a class="skip-link" href="#text">Oogst</a>
            <header class="masthead"><a href="/{{ lang }}/">Oogst</a> <a class="switcher" href="{{ other }}">{{ lang }}</a></header>
            <main id="text">{{ content | safe }}</main>
            <footer class="colophon"><a href="/{{ lang }}/">Oogst</a></footer>
            </body>
            </html>
            """),
        ("layouts/story.njk", """
            ---
            layout: base.njk
            ---
            <article class="entry">
            <header class="entry-head"><h1>{{ title }}</h1><p class="lead">{{ description }}</p></header>
            <div class="prose">{{ content | safe }}</div>
            <nav class="themes"><ul class="terms">{% for word in words %}<li><a href="/{{ lang }}/words/{{ word }}/">{{ word }}</a></li>{% endfor %}</ul></nav>
            </article>
            """),
        ("content/sitemap.njk", """
            ---
            permalink: /sitemap.xml
            ---
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            {% for page in collections.all %}<url><loc>https://proef.example{{ page.url }}</loc></url>
            {% endfor %}</urlset>
            """),
    ];

    public static void Write(Stories stories, string folder)
    {
        void Put(string path, string text)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
        foreach (var (path, text) in Files)
            Put(path, text);
        foreach (var language in new[] { "nl", "en" })
        {
            Put($"content/words-{language}.njk", $$$"""
                ---
                layout: base.njk
                lang: {{{language}}}
                title: Words
                pagination: { data: collections.words_{{{language}}}, size: 1, alias: group }
                permalink: "/{{{language}}}/words/{{ group.word }}/"
                eleventyExcludeFromCollections: true
                ---
                <h1>{{ group.word }}</h1>
                <ul class="cards">{% for one in group.pages %}<li class="card"><p class="card-title"><a href="{{ one.url }}">{{ one.data.title }}</a></p><p class="card-summary">{{ one.data.description }}</p></li>
                {% endfor %}</ul>
                """);
            Put($"content/feed-{language}.njk", $$$"""
                ---
                permalink: "/{{{language}}}/feed.xml"
                eleventyExcludeFromCollections: true
                ---
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Oogst</title>
                {% for one in collections.stories_{{{language}}} | reverse %}{% if loop.index0 < 20 %}<entry><title>{{ one.data.title }}</title><link href="https://proef.example{{ one.url }}"/><summary>{{ one.data.description }}</summary></entry>
                {% endif %}{% endfor %}</feed>
                """);
        }
        foreach (var edition in stories.Editions)
        {
            var pieces = stories.Pieces().Where(piece => piece.Edition == edition).ToList();
            foreach (var section in pieces.GroupBy(piece => piece.Section))
            {
                Put($"content/nl/{edition}/{section.Key}/index.njk", List(edition, "nl", section, piece => piece.Title.Nl));
                Put($"content/en/{edition}/{section.Key}/index.njk", List(edition, "en", section, piece => piece.Title.En));
            }
        }
        foreach (var piece in stories.Pieces())
        {
            Put($"content/nl/{piece.Edition}/{piece.Section}/{piece.Id}.md", Text(piece, "nl", words => words.Nl));
            Put($"content/en/{piece.Edition}/{piece.Section}/{piece.Id}.md", Text(piece, "en", words => words.En));
        }
    }

    private static string List(string edition, string language, IGrouping<string, Piece> section, Func<Piece, string> title) =>
        $"---\nlayout: base.njk\nlang: {language}\ntitle: {section.Key} {edition}\n---\n<h1>{section.Key} {edition}</h1><ul class=\"cards\">"
        + string.Concat(section.Select(piece => $"<li><a href=\"/{language}/{edition}/{section.Key}/{piece.Id}/\">{title(piece)}</a></li>\n")) + "</ul>\n";

    private static string Text(Piece piece, string language, Func<Both, string> tell) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        layout: story.njk
        lang: {language}
        other: /{(language == "nl" ? "en" : "nl")}/{piece.Edition}/{piece.Section}/{piece.Id}/
        title: "{tell(piece.Title)}"
        description: "{tell(piece.Summary)}"
        date: {piece.Edition}-06-01
        words: [{string.Join(", ", piece.Themes.Concat(piece.Organisations).Select(word => word.Id))}]
        ---

        """) + HugoFormat.Body(piece, language, tell);
}
