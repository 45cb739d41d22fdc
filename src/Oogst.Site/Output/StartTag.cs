namespace Oogst.Site.Output;

/// <summary>The attributes that the verify step asks the value of.</summary>
internal enum Asked
{
    Nothing,
    Id,
    Href,
    Src,
    Action,
    Method,
    Rel,
    Lang,
}

/// <summary>One sort of attribute, by its name.</summary>
internal sealed record MarkupAttribute(string Name)
{
    public Asked Asked { get; } = Name switch
    {
        "id" => Asked.Id,
        "href" => Asked.Href,
        "src" => Asked.Src,
        "action" => Asked.Action,
        "method" => Asked.Method,
        "rel" => Asked.Rel,
        "lang" => Asked.Lang,
        _ => Asked.Nothing,
    };

    /// <summary>Whether a browser would run or load what its value says.</summary>
    public bool IsActive { get; } = Name is "style" or "srcdoc" or "formaction" or "xlink:href" || Name.StartsWith("on", StringComparison.Ordinal);
}

/// <summary>An element as it opens, with what is asked of it. One of these serves a whole page, tag after tag.</summary>
internal sealed class StartTag
{
    private static readonly int Kinds = Enum.GetValues<Asked>().Length;

    private readonly List<MarkupAttribute> attributes = [];
    private readonly string?[] values = new string?[Kinds];
    private readonly bool[] holds = new bool[Kinds];

    public string Name { get; private set; } = "";

    /// <summary>The value, with its entities decoded; null when the element has no such attribute.</summary>
    public string? this[Asked attribute] => values[(int)attribute];

    /// <summary>Where it leads or what it loads, unless that is known to be there.</summary>
    public string? OpenLink
    {
        get
        {
            var link = this[Asked.Href] is not null ? Asked.Href : this[Asked.Src] is not null ? Asked.Src : Asked.Action;
            return holds[(int)link] ? null : this[link];
        }
    }

    public MarkupAttribute? Active { get; private set; }

    public void Begin(string name)
    {
        Name = name;
        Active = null;
        attributes.Clear();
        Array.Clear(values);
        Array.Clear(holds);
    }

    /// <returns>False when it is there already: of two of the same name a browser drops the second.</returns>
    public bool Add(MarkupAttribute attribute)
    {
        foreach (var other in attributes)
            if (string.Equals(other.Name, attribute.Name, StringComparison.OrdinalIgnoreCase))
                return false;
        attributes.Add(attribute);
        if (attribute.IsActive)
            Active ??= attribute;
        return true;
    }

    /// <param name="isKnown">Whether the value is an address of the site.</param>
    public void Value(MarkupAttribute attribute, string value, bool isKnown = false) =>
        (values[(int)attribute.Asked], holds[(int)attribute.Asked]) = (value, isKnown);
}
