using Oogst.Site.Output;

namespace Oogst.Site.Tests.Accessibility;

/// <param name="Rule">What must be found…</param>
/// <param name="When">… and in which circumstances, only there.</param>
/// <param name="Into">What makes the fault: put at the start of the text, or what becomes of the page.</param>
internal sealed record SeededFault(string Rule, string When, Func<string, string> Into);

/// <summary>A page of the real site, spoilt in one way for every kind of fault that the gate must find.</summary>
internal static class SeededFaults
{
    /// <summary>The stylesheet of the faults; inline styles would be stopped by the security policy.</summary>
    private const string Styles = """
        .pale { color: #999; background: #fff }
        .pale-at-night { color: light-dark(#000, #333); background: light-dark(#fff, #000) }
        .plain { color: #000; background: #fff }
        .plain a { text-decoration: none; color: #400 }
        .tiny { display: inline-block; inline-size: 10px; block-size: 10px; overflow: hidden }
        .scroller { block-size: 3rem; overflow: auto }
        .wide { inline-size: 40rem }
        """;

    public static readonly IReadOnlyList<SeededFault> All =
    [
        // Colour
        Seed("color-contrast", """<p class="pale">Bleke letters</p>"""),
        Seed("color-contrast", """<p class="pale-at-night">Bleke letters in het donker</p>""", "night"),
        Seed("link-in-text-block", """<p class="plain">Een zin met een <a href="/nl/">schakel</a> die niet opvalt.</p>"""),
        // Names and labels
        Seed("link-name", """<a href="/nl/"><span aria-hidden="true">x</span></a>"""),
        Seed("button-name", """<button type="button"></button>"""),
        Seed("image-alt", """<img src="/assets/icon.svg">"""),
        Seed("svg-img-alt", """<svg role="img" viewBox="0 0 9 9"><path d="M0 0h9" /></svg>"""),
        Seed("label", """<input type="text">"""),
        Seed("select-name", """<select><option>een</option></select>"""),
        Seed("summary-name", """<details><summary></summary>Meer</details>"""),
        Seed("autocomplete-valid", """<label>Naam <input autocomplete="naam"></label>"""),
        // Language and title
        Replace("html-has-lang", """<html lang="nl" """, "<html "),
        Replace("html-lang-valid", """<html lang="nl" """, """<html lang="nederlands" """),
        Seed("valid-lang", """<p lang="engels">English</p>"""),
        Change("document-title", html => html[..html.IndexOf("<title>", StringComparison.Ordinal)] + html[(html.IndexOf("</title>", StringComparison.Ordinal) + 8)..]),
        // Structure
        Change("region", html => html.Replace("</body>", "<p>Buiten alles</p></body>", StringComparison.Ordinal)),
        Change("landmark-one-main", html => html.Replace("<main", "<div", StringComparison.Ordinal).Replace("</main>", "</div>", StringComparison.Ordinal)),
        Seed("landmark-unique", """<nav aria-label="Twee"><a href="/nl/">a</a></nav><nav aria-label="Twee"><a href="/nl/">b</a></nav>"""),
        Seed("heading-order", "<h2>Twee</h2><h5>Vijf</h5>"),
        Seed("empty-heading", "<h2></h2>"),
        Change("page-has-heading-one", html => html.Replace("<h1", "<h2", StringComparison.Ordinal).Replace("</h1>", "</h2>", StringComparison.Ordinal)),
        Change("skip-link", html => html.Replace("href=\"#text\"", "href=\"#nergens\"", StringComparison.Ordinal)),
        Seed("list", "<ul><p>Geen onderdeel</p></ul>"),
        Seed("definition-list", "<dl><p>Geen begrip</p></dl>"),
        Seed("td-headers-attr", """<table><tr><th id="kop">Kop</th></tr><tr><td headers="weg">Cel</td></tr></table>"""),
        // Keyboard and size
        Seed("target-size", """<p><a class="tiny" href="/nl/">a</a><a class="tiny" href="/en/">b</a></p>"""),
        Seed("tabindex", """<p tabindex="3">Voorrang</p>"""),
        Seed("scrollable-region-focusable", """<div class="scroller"><p>een</p><p>twee</p><p>drie</p><p>vier</p></div>"""),
        Seed("nested-interactive", """<button type="button">Knop <span role="link" tabindex="0">schakel</span></button>"""),
        Replace("meta-viewport", "initial-scale=1", "initial-scale=1, maximum-scale=1"),
        // Roles
        Seed("aria-allowed-attr", """<p aria-checked="true">Geen vakje</p>"""),
        Seed("aria-roles", """<div role="knop">Rol</div>"""),
        Seed("aria-required-children", """<div role="list"><span role="button" tabindex="0">Knop</span></div>"""),
        Seed("aria-valid-attr-value", """<p><button type="button" aria-expanded="ja">Open</button></p>"""),
        Seed("aria-hidden-focus", """<div aria-hidden="true"><a href="/nl/">Verstopt</a></div>"""),
        // What only our own checks see
        Seed("reflow", """<p class="wide">Te breed</p>""", "320 px"),
        Seed("complaint", """<p style="color: red">Stijl ter plekke</p>""", "browser"),
        Seed("complaint", """<script>console.log('script ter plekke')</script>""", "browser"),
        Seed("complaint", """<img src="https://elders.example/telpixel.gif" alt="">""", "browser"),
        Seed("complaint", """<img src="/weg.png" alt="">""", "browser"),
        Change("complaint", html => html.Replace("</head>", """<script src="/assets/fout.js"></script></head>""", StringComparison.Ordinal), "browser"),
    ];

    /// <summary>Where the page of a fault stands in the spoilt site.</summary>
    public static string AddressOf(int fault) => FormattableString.Invariant($"/nl/fout-{fault}/");

    /// <param name="page">The page to spoil, of a site whose assets and headers come along.</param>
    public static IReadOnlyList<OutputFile> Spoil(IReadOnlyList<OutputFile> site, string page)
    {
        var html = site.First(file => file.Path == page).Text.Replace("</head>", """<link rel="stylesheet" href="/assets/fouten.css"></head>""", StringComparison.Ordinal);
        return
        [
            .. site,
            OutputFile.Of("assets/icon.svg", """<svg xmlns="http://www.w3.org/2000/svg"/>"""),
            OutputFile.Of("assets/fouten.css", Styles),
            OutputFile.Of("assets/fout.js", "console.warn('een waarschuwing')"),
            .. All.Select((fault, number) => OutputFile.Of(AddressOf(number)[1..] + "index.html", fault.Into(html))),
        ];
    }

    private static SeededFault Seed(string rule, string html, string when = "day") =>
        Change(rule, page => page.Insert(page.IndexOf("</main>", StringComparison.Ordinal), html), when);

    private static SeededFault Replace(string rule, string old, string other) => Change(rule, page => page.Replace(old, other, StringComparison.Ordinal));

    // A fault that does not take must not look like one that was found.
    private static SeededFault Change(string rule, Func<string, string> into, string when = "day") => new(rule, when, page =>
        into(page) is var spoilt && spoilt != page ? spoilt : throw new InvalidOperationException($"the page has nothing to spoil for {rule}"));
}
