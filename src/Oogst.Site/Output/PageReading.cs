namespace Oogst.Site.Output;

/// <summary>What the verify step wants to know of a finished page, whoever read it.</summary>
internal sealed class PageReading
{
    private readonly List<string> ids = [];
    private readonly List<string> links = [];
    private readonly List<string> faults = [];
    private int headings;
    private bool saysItsLanguage;

    /// <summary>Every <c>href</c>, <c>src</c> and <c>action</c> that is not known to hold, but for the canonical and alternate addresses.</summary>
    public IReadOnlyList<string> Links => links;

    public void Fault(string what) => faults.Add(what);

    /// <summary>Takes one element, in the order of the page.</summary>
    public void Element(StartTag tag)
    {
        if (tag[Asked.Id] is { } id)
            ids.Add(id);
        if (tag.Name == "h1")
            headings++;
        if (tag.Name == "html")
            saysItsLanguage = !string.IsNullOrEmpty(tag[Asked.Lang]);
        if (ActiveContent.In(tag) is { } active)
            Fault($"has active content: {active}");
        if (tag.OpenLink is { } link && tag[Asked.Rel] is not ("canonical" or "alternate"))
            links.Add(link);
    }

    /// <summary>Takes a piece that was read before, in the order of the page.</summary>
    public void Take(PieceReading piece)
    {
        ids.AddRange(piece.Ids);
        links.AddRange(piece.Links);
        faults.AddRange(piece.Faults);
        headings += piece.Headings;
    }

    /// <summary>What was read, as that of a piece.</summary>
    public PieceReading OfPiece(Inside inside) => new(inside, [.. ids], [.. links], [.. faults], headings);

    /// <summary>What was read, as that of a whole page.</summary>
    /// <returns>All ids, in ordinal order, and what is wrong with the page by itself.</returns>
    public (string[] Ids, IReadOnlyList<string> Faults) OfPage()
    {
        string[] inOrder = [.. ids];
        Array.Sort(inOrder, StringComparer.Ordinal);
        List<string> wrong = [.. faults];
        for (var i = 1; i < inOrder.Length; i++)
            if (inOrder[i] == inOrder[i - 1])
                wrong.Add($"has the id \"{inOrder[i]}\" twice");
        if (headings != 1)
            wrong.Add(FormattableString.Invariant($"has {headings} h1 headings"));
        if (!saysItsLanguage)
            wrong.Add("does not say its language");
        return (inOrder, wrong);
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
