using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Theme.Words;

namespace Oogst.Theme.Browsing;

/// <summary>What a value of a facet is called, in words and in addresses.</summary>
public static class FacetNames
{
    /// <summary>The value's part of an address, without slashes around it: <c>verkennen</c>, <c>2012/functieruil</c>.</summary>
    private static string SlugOf(FacetValue value, Kind list, Publication publication, Language language) => value switch
    {
        { Term: { } term } => publication[term].Slugs[language],
        { Facet: Facet.Edition } => value.Name,
        { Entry: { } entry } => $"{entry.Edition}/{publication[entry].SlugIn(language)}",
        _ => Member(value, list, language).Slug,
    };

    /// <summary>Where a value stands under its list, without slashes around it: <c>fase/verkennen</c>. Scripts know it by this.</summary>
    public static string PlaceOf(FacetValue value, Kind list, Publication publication, Language language) =>
        $"{SiteWords.In(language).Lists.Facets(value.Facet).Slug}/{SlugOf(value, list, publication, language)}";

    /// <returns>The name and, when it is in another language than asked for, that language.</returns>
    public static (string Name, string? Lang) NameOf(FacetValue value, Kind list, Publication publication, Language language)
    {
        if (value.Term is { } term)
            return (publication[term].Name[language], null);
        if (value.Facet == Facet.Edition)
            return (value.Name, null);
        if (value.Entry is not { } id)
            return (Member(value, list, language).Name, null);
        var told = publication[id].Told;
        return (told.For(language).Title, told.Has(language) ? null : told.OriginalLanguage.Code);
    }

    private static NameAndSlug Member(FacetValue value, Kind list, Language language)
    {
        var words = SiteWords.In(language).Lists;
        return value.Facet switch
        {
            Facet.Kind when list == Kind.Tip => words.TipKinds(Enum.Parse<TipKind>(value.Name)),
            Facet.Kind => words.ReflectionKinds(Enum.Parse<ReflectionKind>(value.Name)),
            Facet.Group => words.Groups(Enum.Parse<RespondentGroup>(value.Name)),
            Facet.Lens => words.Lenses(Enum.Parse<Lens>(value.Name)),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a facet without names"),
        };
    }
}
