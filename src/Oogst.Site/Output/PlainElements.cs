namespace Oogst.Site.Output;

/// <summary>What must hold where an element opens for a browser to leave it there.</summary>
internal enum Opens
{
    /// <summary>In running text.</summary>
    Anywhere,

    /// <summary>Not while a paragraph is open: it would end there.</summary>
    OutsideParagraphs,

    /// <summary>Right inside one of certain parents.</summary>
    UnderItsParent,
}

/// <summary>What an element means to those around it, for the few that mean something.</summary>
internal enum Means
{
    Nothing,
    Once,
    Heading,
    Paragraph,
    Link,
    Button,
    Form,
    Drawing,
    Definition,
    Script,
    Preformatted,
}

/// <summary>One element of the plain part of HTML.</summary>
/// <param name="Parents">For <see cref="Opens.UnderItsParent"/>.</param>
/// <param name="IsVoid">Has no end tag.</param>
/// <param name="HoldsText">False where a browser would move a stray word elsewhere, as inside a table but outside its cells.</param>
internal sealed record PlainElement(string Name, Opens Opens = Opens.Anywhere, string[]? Parents = null, bool IsVoid = false, bool HoldsText = true)
{
    public Means Means { get; } = Name switch
    {
        "html" or "head" or "body" => Means.Once,
        ['h', >= '1' and <= '6'] => Means.Heading,
        "p" => Means.Paragraph,
        "a" => Means.Link,
        "button" => Means.Button,
        "form" => Means.Form,
        "svg" => Means.Drawing,
        "dt" or "dd" => Means.Definition,
        "script" => Means.Script,
        "pre" => Means.Preformatted,
        _ => Means.Nothing,
    };
}

/// <summary>
/// The plain part of HTML: elements that, closed and nested as written, come out of any browser as they went in. Left out is whatever a
/// parser reads in a way of its own: raw text, templates, frames, MathML, the rarer parts of SVG.
/// </summary>
internal static class PlainElements
{
    private static readonly string[] Blocks =
    [
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "ul",
    ];

    private static readonly string[] Phrases =
    [
        "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "em", "i", "kbd", "label", "legend", "mark", "meter", "output", "progress",
        "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    ];

    public static readonly Dictionary<string, PlainElement> Html = new PlainElement[]
    {
        new("html", Opens.UnderItsParent, [""], HoldsText: false),
        new("head", Opens.UnderItsParent, ["html"], HoldsText: false),
        new("body", Opens.UnderItsParent, ["html"]),
        new("title", Opens.UnderItsParent, ["head"]),
        new("meta", Opens.UnderItsParent, ["head"], IsVoid: true),
        new("link", Opens.UnderItsParent, ["head"], IsVoid: true),
        new("script"),
        new("br", IsVoid: true),
        new("hr", Opens.OutsideParagraphs, IsVoid: true),
        new("img", IsVoid: true),
        new("input", IsVoid: true),
        new("wbr", IsVoid: true),
        new("li", Opens.UnderItsParent, ["ul", "ol", "menu"]),
        new("dt", Opens.UnderItsParent, ["dl", "div"]),
        new("dd", Opens.UnderItsParent, ["dl", "div"]),
        new("table", Opens.OutsideParagraphs, HoldsText: false),
        new("caption", Opens.UnderItsParent, ["table"]),
        new("thead", Opens.UnderItsParent, ["table"], HoldsText: false),
        new("tbody", Opens.UnderItsParent, ["table"], HoldsText: false),
        new("tfoot", Opens.UnderItsParent, ["table"], HoldsText: false),
        new("tr", Opens.UnderItsParent, ["thead", "tbody", "tfoot"], HoldsText: false),
        new("th", Opens.UnderItsParent, ["tr"]),
        new("td", Opens.UnderItsParent, ["tr"]),
        new("select", HoldsText: false),
        new("optgroup", Opens.UnderItsParent, ["select"], HoldsText: false),
        new("option", Opens.UnderItsParent, ["select", "optgroup"]),
    }
    .Concat(Blocks.Select(name => new PlainElement(name, Opens.OutsideParagraphs)))
    .Concat(Phrases.Select(name => new PlainElement(name)))
    .Append(new("svg"))
    .ToDictionary(element => element.Name, AsciiLetters.Same);

    /// <summary>Inside <c>svg</c>, where any element may close itself and upper case counts.</summary>
    public static readonly Dictionary<string, PlainElement> Svg = new[]
    {
        "a", "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "marker", "path", "pattern", "polygon", "polyline",
        "rect", "stop", "svg", "symbol", "text", "textPath", "title", "tspan",
    }.ToDictionary(name => name, name => new PlainElement(name), AsciiLetters.Same);

    /// <summary>Attributes that stand on nearly every page. Of these, and no others, a name may have upper case.</summary>
    public static readonly Dictionary<string, MarkupAttribute> Attributes = new[]
    {
        "id", "class", "href", "src", "rel", "lang", "alt", "hreflang", "type", "content", "name", "property", "charset", "as", "crossorigin", "hidden",
        "action", "method", "aria-label", "aria-labelledby", "aria-hidden", "aria-current", "aria-pressed", "tabindex", "loading", "viewBox", "d", "data-kind",
        "data-phase", "data-accent", "data-level", "data-here", "data-stop", "data-done", "data-question", "scope", "datetime", "cx", "cy", "r", "x", "y",
        "width", "height", "stroke-width", "transform", "startOffset",
    }.ToDictionary(name => name, name => new MarkupAttribute(name), AsciiLetters.Same);
}
