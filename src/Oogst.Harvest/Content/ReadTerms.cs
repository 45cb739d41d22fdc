using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>Reads the vocabularies: phases, themes, organisations, people, questions.</summary>
internal static class ReadTerms
{
    private static readonly Field<Placed<string>> Id = new("id", new SlugLine()) { IsRequired = true };
    private static readonly Field<int> Order = new("order", new WholeNumber()) { IsRequired = true };
    private static readonly Field<PerLanguage<string>> Name = new("name", new InEveryLanguage<string>(new Line(1, 120))) { IsRequired = true };
    private static readonly Field<PerLanguage<string>> About = new("about", new InEveryLanguage<string>(new Line(20, 400))) { IsRequired = true };
    private static readonly Field<IReadOnlyDictionary<Language, Placed<string>>> Slugs = new("slug", new InSomeLanguages<Placed<string>>(new SlugLine()));
    private static readonly Field<OrganisationKind> KindOf = new("kind", new Choice<OrganisationKind>(
        ("province", OrganisationKind.Province), ("water-authority", OrganisationKind.WaterAuthority), ("works-council", OrganisationKind.WorksCouncil),
        ("fund", OrganisationKind.Fund), ("consultancy", OrganisationKind.Consultancy), ("sector", OrganisationKind.Sector)))
    { IsRequired = true };
    private static readonly Field<Province> ProvinceOf = new("province", new Choice<Province>([.. Province.All.Select(province => (province.Id, province))]));
    private static readonly Field<string> PersonName = new("name", new Line(1, 120)) { IsRequired = true };
    private static readonly Field<Placed<TermId>> Organisation = new("organisation", new TermReference(Vocabulary.Organisations));
    private static readonly Field<Role> RoleOf = new("role", new Choice<Role>(
        ("editor", Role.Editor), ("commissioner", Role.Commissioner), ("pilot-member", Role.PilotMember),
        ("sounding-board", Role.SoundingBoard), ("guidance", Role.Guidance)))
    { IsRequired = true };
    private static readonly Field<bool> Removed = new("removed", new Switch());
    private static readonly Field<PerLanguage<IReadOnlyList<string>>> Labels =
        new("labels", new InEveryLanguage<IReadOnlyList<string>>(new ListOf<string>(new Line(1, 200)))) { IsRequired = true };

    public static IReadOnlyList<Term> From(IReadOnlyList<VocabularyDraft> drafts, Report report)
    {
        var terms = new Dictionary<TermId, Term>();
        foreach (var draft in drafts)
        {
            foreach (var map in draft.Terms)
            {
                if (Read(draft.Vocabulary, map, new(report, "")) is not { } term)
                    continue;
                if (!terms.TryAdd(term.Id, term))
                    report.Add(Mistakes.DuplicateId(new(term.Id.Name, term.Place), terms[term.Id].Place));
            }
        }
        foreach (var same in terms.Values.OfType<Phase>().GroupBy(phase => phase.Order))
            foreach (var again in same.Skip(1))
                report.Add(Mistakes.SameOrder(again.Place, again.Order, same.First().Place));
        return [.. terms.Values];
    }

    private static Term? Read(Vocabulary vocabulary, YamlMap map, Reading reading)
    {
        Field[] fields = vocabulary switch
        {
            Vocabulary.Phases => [Id, Order, Name, About, Slugs],
            Vocabulary.Themes => [Id, Name, Slugs],
            Vocabulary.Organisations => [Id, Name, KindOf, ProvinceOf, Slugs],
            Vocabulary.People => [Id, PersonName, Organisation, RoleOf, Removed],
            _ => [Id, Labels, Slugs],
        };
        if (Values.Read(map, fields, reading) is not { } values)
            return null;
        var place = values.Of(Id).Place;
        var id = new TermId(vocabulary, values.Of(Id).Value);
        var slugs = new PerLanguage<string>(language =>
            values.Maybe(Slugs) is { } given && given.TryGetValue(language, out var slug) ? slug.Value : id.Name);
        return vocabulary switch
        {
            Vocabulary.Phases => new Phase(id, values.Of(Order), values.Of(Name), values.Of(About), slugs, place),
            Vocabulary.Themes => new Theme(id, values.Of(Name), slugs, place),
            Vocabulary.Organisations => new Organisation(id, values.Of(Name), values.Of(KindOf), values.Maybe(ProvinceOf), slugs, place),
            Vocabulary.People => Person(id, values, slugs, place),
            _ => new Question(id, values.Of(Labels).Select(labels => labels[0]), values.Of(Labels), slugs, place),
        };
    }

    private static Person Person(TermId id, Values values, PerLanguage<string> slugs, Place place)
    {
        var isRemoved = values.Maybe(Removed);
        // The name ends here: what was never made cannot leak into a page, an index or a feed.
        var name = isRemoved ? "" : values.Of(PersonName);
        return new(id, new(_ => name), values.OrNull(Organisation), values.Of(RoleOf), isRemoved, slugs, place);
    }
}
