namespace Oogst.Site.Output;

/// <summary>What the verify step wants to know of a finished page, whoever read it.</summary>
internal sealed class PageReading
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> links = new(StringComparer.Ordinal);
    private readonly HashSet<string> faults = new(StringComparer.Ordinal);
    private int headings;
    private bool saysItsLanguage;

    public IReadOnlySet<string> Ids => ids;

    /// <summary>Each <c>href</c>, <c>src</c> and <c>action</c> once, but for the canonical and alternate addresses.</summary>
    public IReadOnlySet<string> Links => links;

    /// <summary>What is wrong with the page by itself.</summary>
    public IEnumerable<string> Faults
    {
        get
        {
            if (headings != 1)
                faults.Add(FormattableString.Invariant($"has {headings} h1 headings"));
            if (!saysItsLanguage)
                faults.Add("does not say its language");
            return faults.Order(StringComparer.Ordinal);
        }
    }

    public void Fault(string what) => faults.Add(what);

    /// <summary>Takes one element, in the order of the page.</summary>
    public void Element(string name, List<MarkupAttribute> attributes)
    {
        if (Value(attributes, "id") is { } id && !ids.Add(id))
            Fault($"has the id \"{id}\" twice");
        if (name == "h1")
            headings++;
        if (name == "html")
            saysItsLanguage = !string.IsNullOrEmpty(Value(attributes, "lang"));
        if (ActiveContent.In(name, attributes) is { } active)
            Fault($"has active content: {active}");
        if ((Value(attributes, "href") ?? Value(attributes, "src") ?? Value(attributes, "action")) is { } link && Value(attributes, "rel") is not ("canonical" or "alternate"))
            links.Add(link);
    }

    internal static string? Value(List<MarkupAttribute> attributes, string name)
    {
        for (var i = 0; i < attributes.Count; i++)
            if (attributes[i].Name == name)
                return attributes[i].Value;
        return null;
    }
}

/// <summary>One attribute as it stands in a start tag, its value decoded.</summary>
internal readonly record struct MarkupAttribute(string Name, string Value);

/// <summary>What a browser would run, or what would let a page reach outside itself.</summary>
internal static class ActiveContent
{
    private static readonly HashSet<string> Elements = new(["iframe", "object", "embed", "base", "style", "frame", "frameset", "applet"], StringComparer.Ordinal);

    /// <returns>Null when the element is still.</returns>
    public static string? In(string name, List<MarkupAttribute> attributes)
    {
        if (Elements.Contains(name))
            return $"<{name}>";
        if (name == "script" && PageReading.Value(attributes, "src")?.StartsWith("/assets/", StringComparison.Ordinal) != true)
            return "<script>";
        if (name == "form" && !AsksOurselves(attributes))
            return "<form>";
        foreach (var attribute in attributes)
            if (IsActive(attribute.Name))
                return $"{attribute.Name}=…";
        return null;
    }

    // A field that asks a page of this site for an answer sends nothing to anybody else and changes nothing.
    private static bool AsksOurselves(List<MarkupAttribute> form) =>
        PageReading.Value(form, "method") == "get" && PageReading.Value(form, "action") is ['/', not '/', ..];

    private static bool IsActive(string attribute) =>
        attribute is "style" or "srcdoc" or "formaction" or "xlink:href" || attribute.StartsWith("on", StringComparison.Ordinal);
}
