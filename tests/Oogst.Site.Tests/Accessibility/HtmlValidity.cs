using Oogst.Site.Output;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>Every page is HTML as the standard has it, so that browsers and assistive technology need not guess.</summary>
public sealed class HtmlValidity
{
    // What becomes of a sound page, and the rule that must see it.
    private static readonly (string Rule, string Html)[] Faults =
    [
        ("no-dup-id", """<p id="twee">a</p><p id="twee">b</p>"""),
        ("no-dup-attr", """<p id="a" id="b">a</p>"""),
        ("close-order", "<p><em>nooit gesloten</p>"),
        ("close-attr", """<p>a</p id="x">"""),
        ("element-name", "<vlieg>a</vlieg>"),
        ("element-permitted-content", "<ul><p>geen onderdeel</p></ul>"),
        ("element-permitted-order", "<table><tbody><tr><td>a</td></tr></tbody><caption>b</caption></table>"),
        ("element-required-attributes", "<img alt=\"\">"),
        ("empty-heading", "<h2></h2>"),
        ("attribute-allowed-values", """<button type="knop">a</button>"""),
        ("attribute-misuse", """<a target="x">a</a>"""),
        ("deprecated", "<center>a</center>"),
        ("deprecated", "<marquee>a</marquee>"),
        ("no-inline-style", """<p style="color: red">a</p>"""),
        ("no-implicit-button-type", "<button>a</button>"),
        ("no-missing-references", """<p aria-labelledby="weg">a</p>"""),
        ("no-raw-characters", "<p>a & b</p>"),
        ("unrecognized-char-ref", "<p>&weg;</p>"),
        ("void-content", "<p>a</br></p>"),
        ("script-type", """<script type="text/javascript"></script>"""),
        ("map-dup-name", """<map name="a"></map><map name="a"></map>"""),
        ("wcag/h37", """<img src="/a.png">"""),
        ("wcag/h63", "<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr></tbody></table>"),
        ("input-missing-label", "<input type=\"text\">"),
        ("prefer-native-element", """<div role="button">a</div>"""),
        ("no-redundant-role", """<main role="main">a</main>"""),
        ("no-abstract-role", """<div role="widget">a</div>"""),
        ("aria-hidden-body", ""),
        ("missing-doctype", ""),
    ];

    [Fact]
    public void Every_page_is_valid()
    {
        var pages = RealSite.Site.Files.Where(file => file.IsPage).ToList();
        var messages = HtmlValidate.Check(pages);
        Figures.Tell("html", FormattableString.Invariant($"html-validate: {pages.Count} pages, {messages.Count} messages"));
        Assert.Empty(messages);
    }

    [Fact]
    public void Every_seeded_fault_is_found()
    {
        var page = RealSite.Site.Files.Single(file => file.Path == "nl/index.html").Text;
        var messages = HtmlValidate.Check(Faults.Select((fault, number) => OutputFile.Of(FormattableString.Invariant($"{number}.html"), Spoil(page, fault))));
        var missed = Faults.Index().Where(fault => !messages.Any(message => message.StartsWith(FormattableString.Invariant($"{fault.Index}.html:"), StringComparison.Ordinal) && message.Contains($" {fault.Item.Rule}:", StringComparison.Ordinal)));
        Assert.Empty(missed.Select(fault => $"{fault.Item}: {string.Join("; ", messages.Where(message => message.StartsWith(FormattableString.Invariant($"{fault.Index}.html:"), StringComparison.Ordinal)))}"));
    }

    private static string Spoil(string page, (string Rule, string Html) fault) => fault.Rule switch
    {
        "missing-doctype" => page[(page.IndexOf('>', StringComparison.Ordinal) + 1)..],
        "aria-hidden-body" => page.Replace("<body>", """<body aria-hidden="true">""", StringComparison.Ordinal),
        _ => page.Replace("</main>", fault.Html + "</main>", StringComparison.Ordinal),
    };
}
