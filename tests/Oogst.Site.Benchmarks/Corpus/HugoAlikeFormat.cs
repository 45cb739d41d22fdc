namespace Oogst.Site.Benchmarks.Corpus;

/// <summary>
/// The same Hugo site with more of what ours shows, for about as many pages: every kind has its own list under every word and edition, twenty-four
/// a page, and below a story stand four that Hugo finds related. It still has no search, no list of voices and no page with a whole edition.
/// </summary>
internal static class HugoAlikeFormat
{
    private const string Lists = """
        paginate = 24
        [related]
        includeNewer = true
        threshold = 80
        [[related.indices]]
        name = "themes"
        weight = 100
        [[related.indices]]
        name = "organisations"
        weight = 80
        [[related.indices]]
        name = "phases"
        weight = 20
        [taxonomies]
        kindtheme = "kindthemes"
        kindorganisation = "kindorganisations"
        kindphase = "kindphases"
        kindedition = "kindeditions"

        """;

    private const string Card = """<li class="card"><p class="card-title"><a href="{{ .RelPermalink }}">{{ .Title }}</a></p><p class="card-summary">{{ .Description }}</p></li>""";

    private static readonly (string Path, string Text)[] Layouts =
    [
        ("partials/card.html", Card),
        ("_default/list.html", """
            {{ define "main" }}
            <header class="entry-head"><h1>{{ .Title }}</h1></header>
            {{ $paginator := .Paginate .Pages }}
            <ul class="cards">{{ range $paginator.Pages }}{{ partial "card.html" . }}
            {{ end }}</ul>
            {{ template "_internal/pagination.html" . }}
            {{ end }}
            """),
    ];

    public static void Write(Stories stories, string folder)
    {
        var top = HugoFormat.Config.IndexOf("[taxonomies]", StringComparison.Ordinal);
        var config = HugoFormat.Config[..top] + Lists + HugoFormat.Config[(top + "[taxonomies]\n".Length)..];
        var layouts = HugoFormat.Layouts.Where(one => Layouts.All(other => other.Path != one.Path)).Select(WithRelated).Concat(Layouts);
        HugoFormat.Write(stories, folder, config, layouts, More);
    }

    private static (string Path, string Text) WithRelated((string Path, string Text) layout) => layout with
    {
        Text = layout.Text.Replace("</article>", """
            </article>
            <section class="more"><ul class="cards">{{ range first 4 (site.RegularPages.Related .) }}{{ partial "card.html" . }}{{ end }}</ul></section>
            """, StringComparison.Ordinal),
    };

    private static string More(Piece piece)
    {
        string Under(string key, IEnumerable<string> values) => $"{key}: [{string.Join(", ", values.Select(value => $"\"{piece.Section}-{value}\""))}]\n";
        return Under("kindthemes", piece.Themes.Select(theme => theme.Id)) + Under("kindorganisations", piece.Organisations.Select(organisation => organisation.Id))
            + Under("kindphases", [FormattableString.Invariant($"{piece.Phase}")]) + Under("kindeditions", [piece.Edition]);
    }
}
