using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;

namespace Oogst.Theme.Words;

/// <summary>The words of lists across editions, their facets and the pages that compare.</summary>
public sealed record ListWords
{
    /// <summary>The word in the addresses of following pages: <c>/nl/tips/pagina/2/</c>.</summary>
    public required string PageSlug { get; init; }
    public required Func<int, string> Page { get; init; }
    public required string Pages { get; init; }
    public required Func<Facet, NameAndSlug> Facets { get; init; }
    public required Func<TipKind, NameAndSlug> TipKinds { get; init; }
    public required Func<ReflectionKind, NameAndSlug> ReflectionKinds { get; init; }
    public required Func<RespondentGroup, NameAndSlug> Groups { get; init; }
    public required Func<Lens, NameAndSlug> Lenses { get; init; }

    /// <summary>"1 tip", "12 tips".</summary>
    public required Func<Kind, int, string> Count { get; init; }
    public required Func<Kind, string> All { get; init; }

    /// <summary>Who gave one answer: "Een deelnemer".</summary>
    public required Func<RespondentGroup, string> GroupOf { get; init; }
    public required Func<string, string> AllOf { get; init; }
    public required Func<Kind, string> Lead { get; init; }
    public required string NothingFound { get; init; }

    /// <summary>With 0 for the name of a choice: "0 wissen". For a script, which cannot call a function.</summary>
    public required string Clear { get; init; }
    public required string ClearAll { get; init; }
    public required string ShowMore { get; init; }
    public required string VoicesTable { get; init; }
    public required string Total { get; init; }
    public required string In { get; init; }

    /// <summary>Between a title and what it was retold from, by the name of the site: "Naverteld op Oogst, naar:".</summary>
    public required Func<string, string> RetoldOn { get; init; }

    /// <summary>Below the title of the voices or tips of one organisation: it is said of the pilots, not by the organisation.</summary>
    public required Func<Kind, string> OfItsPilots { get; init; }

    /// <summary>Below the title of the voices under one theme.</summary>
    public required string VoicesByTheme { get; init; }
    public required string Cite { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }
    public required Func<OrganisationKind, string> OrganisationsOf { get; init; }
    public required Func<Role, string> PeopleOf { get; init; }
    public required string ChooseWayIn { get; init; }
    public required Func<int, string> MoreValues { get; init; }

    /// <summary>The way to the values that a short panel leaves out.</summary>
    public required Func<int, string> MoreInWholeList { get; init; }

    /// <summary>The title of a list under one value, by the value's name: "Tips: Verkennen", "Gouden tips".</summary>
    public required Func<Kind, Facet, string, string> Under { get; init; }
}

/// <param name="Slug">In addresses, and the name of a filter in them.</param>
public readonly record struct NameAndSlug(string Name, string Slug);
