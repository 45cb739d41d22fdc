using Markdig.Syntax;
using Microsoft.AspNetCore.Components;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Linking;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Rendering;

/// <summary>Prose on an ordinary page: links lead to pages, anchors are the headings' own.</summary>
internal class SiteProse(Publication publication, IAddresses addresses, Concepts concepts, Language language) : IProse
{
    public virtual int HeadingLevel => 2;

    public Publication Publication => publication;

    public Language Language => language;

    public MarkupString Html(Entry entry, Telling telling, IEnumerable<Block> blocks) =>
        new(ProseRenderer.Html(this, entry, telling, concepts.In(entry, language), blocks));

    public virtual string AnchorOf(Entry entry, string anchor) => anchor;

    /// <summary>Where a link to an anchor in the same text leads.</summary>
    public virtual string LinkTo(Entry entry, string anchor) => "#" + AnchorOf(entry, anchor);

    public string AddressOf(Subject subject) => addresses.At(subject, language).Path;
}

/// <summary>Prose on the page that holds a whole edition: headings stand deeper, and every entry's anchors carry its name.</summary>
internal sealed class WholeEditionProse(Publication publication, AddressesWithin addresses, Concepts concepts, Language language, int headingLevel)
    : SiteProse(publication, addresses, concepts, language)
{
    public override int HeadingLevel => headingLevel;

    public override string AnchorOf(Entry entry, string anchor) => $"{AddressesWithin.AnchorOf(entry.Id)}--{anchor}";
}

/// <summary>
/// Parts of several texts on one page. Anchors carry the name of their entry; a link within a text leads to the whole of it, because what it
/// points at may not be in the part.
/// </summary>
internal sealed class ExcerptProse(Publication publication, IAddresses addresses, Concepts concepts, Language language) : SiteProse(publication, addresses, concepts, language)
{
    public override string AnchorOf(Entry entry, string anchor) => $"a-{entry.Id.Edition}-{entry.Id.Name}--{anchor}";

    public override string LinkTo(Entry entry, string anchor) => $"{AddressOf(new Subject.OfEntry(entry.Id))}#{anchor}";
}
