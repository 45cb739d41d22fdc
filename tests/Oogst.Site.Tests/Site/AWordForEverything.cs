using Oogst.Harvest.Browsing;
using Oogst.Harvest.Domain;
using Oogst.Theme.Words;

namespace Oogst.Site.Tests.Site;

/// <summary>
/// Whoever adds a value to an enumeration hears of every word it lacks: a switch over all values ends in one for the rest, so the compiler does
/// not ask, and the new value would be called by the name of another.
/// </summary>
public sealed class AWordForEverything
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_value_is_called_otherwise_than_the_others(string code)
    {
        var words = SiteWords.In(Language.Parse(code)!);
        Apart(words.MeetingStates);
        Apart(words.Groups);
        Apart(words.MethodKinds);
        Apart(words.MethodKindsMany);
        Apart(words.Lenses);
        Apart(words.Roles);
        Apart(words.OrganisationKinds);
        Apart<Facet>(facet => words.Lists.Facets(facet).Slug);
        Apart<TipKind>(kind => words.Lists.TipKinds(kind).Slug);
        Apart<ReflectionKind>(kind => words.Lists.ReflectionKinds(kind).Slug);
        Apart<RespondentGroup>(group => words.Lists.Groups(group).Slug);
        Apart<Lens>(lens => words.Lists.Lenses(lens).Slug);
        Apart(words.Lists.GroupOf);
        Apart(words.Lists.PeopleOf);
        Apart(words.Lists.OrganisationsOf);
        // A page of the site is called nothing on it.
        Apart<Kind>(kind => words.Of(kind).One, except: Kind.SitePage);
        Assert.Distinct(Vocabularies.WithPages.Select(vocabulary => words.Of(vocabulary).Slug));
    }

    [Fact]
    public void Each_language_has_words_of_its_own() => Assert.Distinct(Language.All.Select(SiteWords.In));

    private static void Apart<T>(Func<T, string> wordOf, params T[] except) where T : struct, Enum =>
        Assert.Distinct(Enum.GetValues<T>().Except(except).Select(wordOf));
}
