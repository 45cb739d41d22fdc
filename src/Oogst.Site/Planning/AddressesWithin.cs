using System.Collections.Frozen;
using Oogst.Harvest.Domain;
using Oogst.Theme;

namespace Oogst.Site.Planning;

/// <summary>
/// The pair table as the page that holds a whole edition sees it: whatever stands on that page is an anchor in it, everything else is where it always is.
/// </summary>
internal sealed class AddressesWithin(IAddresses addresses, Publication publication, string edition, Language language) : IAddresses
{
    // A list of a kind is, on this page, where its first entry stands.
    private readonly FrozenDictionary<Kind, EntryId> firsts = publication.ContentsOf(publication.Edition(edition)).InOrder
        .Select(entry => entry.Id).DistinctBy(id => id.Kind).ToFrozenDictionary(id => id.Kind);

    /// <summary>The id of an entry's element on the page: <c>pilot-functieruil</c>.</summary>
    public static string AnchorOf(EntryId id) => $"{id.Kind.ToString().ToLowerInvariant()}-{id.Name}";

    public Address At(Subject subject, Language reader) => subject switch
    {
        _ when reader != language => addresses.At(subject, reader),
        Subject.OfEntry(var id) when id.Edition == edition => new("#" + AnchorOf(id)),
        Subject.ListOf(var listed, var kind) when listed == edition && firsts.TryGetValue(kind, out var first) => new("#" + AnchorOf(first)),
        Subject.WholeEdition(var whole) when whole == edition => new("#" + AnchorOf(EntryId.OfEdition(edition))),
        _ => addresses.At(subject, reader),
    };
}
