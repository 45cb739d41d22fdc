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

    /// <summary>Takes a piece that was read before, in the order of the page.</summary>
    public void Take(PieceReading piece)
    {
        foreach (var id in piece.Ids)
            TakeId(id);
        links.UnionWith(piece.Links);
        faults.UnionWith(piece.Faults);
        headings += piece.Headings;
    }

    /// <summary>What was read, as that of a piece.</summary>
    public PieceReading OfPiece(Inside inside) => new(inside, [.. ids], [.. links], [.. faults], headings);

    /// <summary>Takes one element, in the order of the page.</summary>
    public void Element(StartTag tag)
    {
        if (tag[Asked.Id] is { } id)
            TakeId(id);
        if (tag.Name == "h1")
            headings++;
        if (tag.Name == "html")
            saysItsLanguage = !string.IsNullOrEmpty(tag[Asked.Lang]);
        if (ActiveContent.In(tag) is { } active)
            Fault($"has active content: {active}");
        if (tag.Link is { } link && tag[Asked.Rel] is not ("canonical" or "alternate"))
            links.Add(link);
    }

    private void TakeId(string id)
    {
        if (!ids.Add(id))
            Fault($"has the id \"{id}\" twice");
    }
}

/// <summary>What a browser would run, or what would let a page reach outside itself.</summary>
internal static class ActiveContent
{
    /// <returns>Null when the element is still.</returns>
    public static string? In(StartTag tag) => tag.Name switch
    {
        "iframe" or "object" or "embed" or "base" or "style" or "frame" or "frameset" or "applet" => $"<{tag.Name}>",
        "script" when tag[Asked.Src]?.StartsWith("/assets/", StringComparison.Ordinal) != true => "<script>",
        "form" when !AsksOurselves(tag) => "<form>",
        _ => tag.Active is { } attribute ? $"{attribute.Name}=…" : null,
    };

    // A field that asks a page of this site for an answer sends nothing to anybody else and changes nothing.
    private static bool AsksOurselves(StartTag form) => form[Asked.Method] == "get" && form[Asked.Action] is ['/', not '/', ..];
}
