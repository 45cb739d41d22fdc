using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Browsing;
using Oogst.Harvest.Content;
using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;
using Oogst.Theme.Diagrams;
using Oogst.Theme.Words;

namespace Oogst.Site.Search;

/// <summary>What of a publication can be found in one language, made from the entries themselves. Only what is told in that language.</summary>
internal sealed class Findables(SitePlan plan, Language language)
{
    private const int TitlesShown = 3;

    private readonly Publication publication = plan.Publication;
    private readonly SiteWords words = SiteWords.In(language);

    public Findable Of(Entry entry)
    {
        var told = entry.Told.For(language);
        return new(
            AddressOf(new Subject.OfEntry(entry.Id)),
            told.Title,
            SearchKind.Of(entry),
            entry.Id.Edition.Length > 0 ? entry.Id.Edition : null,
            [.. FacetsOf(entry)],
            HasTexts: true,
            [.. SectionsOf(entry, told)]);
    }

    public Findable Of(Term term) => new(
        AddressOf(new Subject.OfTerm(term.Id)), term.Name[language], Vocabularies.OneOf(term.Id.Vocabulary), null, [.. FacetsOf([term.Id])], HasTexts: false, [new("", "", About(term), AlsoCalled(term.Name[language]), AlsoShown: term is Organisation organisation ? DoneBy(organisation).FirstOrDefault("") : "")]);

    /// <summary>A page that is about no single entry or word: a list, a map, a whole edition.</summary>
    public Findable Of(Page page) =>
        new(page.Address.Path, page.Head.Title, "page", null, [], HasTexts: false, [new("", "", page.Head.Description), .. page.Subject is Subject.ProvinceMap ? Provinces : []]);

    // Whoever looks for their own province finds it by whatever name, also when nobody there took part.
    private IEnumerable<Section> Provinces => publication.TakingPart.Where(part => part.Province is not null)
        .GroupBy(part => part.Pilots.Count > 0 ? ProvinceList.AnchorOf(part) : ProvinceList.AbsentAnchor, part => part.Province!)
        .Select(place => new Section(place.Key, HeadingOf(place.Key, [.. place]), "", string.Join(' ', place.SelectMany(province => Language.All.Select(other => province.Name[other]).Append(province.Id)))));

    private string HeadingOf(string place, IReadOnlyList<Province> provinces)
    {
        var names = string.Join(", ", provinces.Select(province => province.Name[language]));
        return place == ProvinceList.AbsentAnchor ? $"{words.Diagrams.NotYet} {names}" : names;
    }

    private string AddressOf(Subject subject) => plan.Addresses.At(subject, language).Path;

    private IEnumerable<Section> SectionsOf(Entry entry, Telling told)
    {
        var (anchor, heading) = ("", "");
        List<string> text = [told.Summary, .. Facts(entry, told)];
        foreach (var block in told.Body.Tree)
        {
            if (block is HeadingBlock next)
            {
                yield return Made();
                (anchor, heading) = (told.Body.HeadingOf(next).Anchor, told.Body.HeadingOf(next).Text);
                text = [];
            }
            else if (PlainText.Of([block], link => WordsOf(link, entry.Id)) is { Length: > 0 } words)
                text.Add(words);
        }
        yield return Made();
        if (entry is VoicesEntry voices)
            foreach (var voice in voices.Voices)
                yield return new("v-" + voice.Id, words.Groups(voice.Group), told.Voices[voice.Id]);

        Section Made() => new(anchor, heading, string.Join('\n', text), anchor.Length == 0 ? AlsoFoundBy(entry, told) : "");
    }

    private IEnumerable<string> Facts(Entry entry, Telling told)
    {
        IEnumerable<string?> facts =
        [
            told.Subtitle, told.Question, told.NewQuestion, told.Ended,
            .. entry switch
            {
                Edition edition => [Names([.. edition.Editors.Concat(edition.CommissionedBy).Select(person => person.Value), edition.Publisher.Value]), string.Join(", ", edition.Partners)],
                Pilot pilot => [Names(pilot.Organisations.Concat(pilot.People).Select(name => name.Value)), string.Join(", ", pilot.Channels.Concat(pilot.Attachments.Select(attachment => attachment.Title)))],
                Tip tip => [TitleOf(tip.Pilot.Value)],
                Reflection reflection => [reflection.Pilot is { } pilot ? TitleOf(pilot.Value) : null, Names(reflection.By.Select(by => by.Value))],
                _ => Array.Empty<string?>(),
            },
        ];
        return facts.OfType<string>().Where(fact => fact.Length > 0);
    }

    private string AlsoFoundBy(Entry entry, Telling told) => $"{KindsOf(entry, told)} {AlsoCalled(told.Title, told.Summary)}";

    // Words that nobody should write here are what others type.
    private string AlsoCalled(params string[] shown) => string.Join(' ', publication.Agreed
        .Where(pair => pair.Avoid.ContainsKey(language) && shown.Any(text => text.Contains(pair.Name[language], StringComparison.OrdinalIgnoreCase)))
        .SelectMany(pair => pair.Avoid[language]).Select(word => word.Value));

    private string KindsOf(Entry entry, Telling told) => entry switch
    {
        Method method => $"{words.MethodKinds(method.Kind)} {words.Methods.One} {string.Join(' ', told.AlsoKnownAs)}",
        Tip tip => tip.Kind == TipKind.Golden ? words.GoldenTip : words.ReceivedTip,
        _ => words.Of(entry.Id.Kind).One,
    };

    private string TitleOf(EntryId id) => publication[id].Told.For(language).Title;

    // A link without words of its own shows what it leads to.
    private string WordsOf(LinkInline link, EntryId from) => LinkTarget.Parse(link.Url ?? "") switch
    {
        LinkTarget.ToEntry(var kind, var reference) => TitleOf(EntryId.Referred(reference, kind, from.Edition)),
        LinkTarget.ToTerm(var id) => publication[id] is Person { IsRemoved: true } person ? words.Roles(person.Role) : publication[id].Name[language],
        _ => "",
    };

    private string Names(IEnumerable<TermId> terms) =>
        string.Join(", ", terms.Select(id => publication[id]).Where(term => term is not Person { IsRemoved: true }).Select(term => term.Name[language]));

    private string About(Term term) => term switch
    {
        Phase phase => phase.About[language],
        Organisation organisation => words.OrganisationKinds(organisation.Kind),
        Person { Organisation: { } organisation } person => $"{words.Roles(person.Role)}, {publication[organisation.Value].Name[language]}",
        Person person => words.Roles(person.Role),
        _ => "",
    };

    // What it took part in, of the first kind of which there is any: pilots, or else reflections. A few titles are enough to know it by.
    // Without a colon: an excerpt may begin behind one.
    private IEnumerable<string> DoneBy(Organisation organisation) =>
        from kind in new[] { Kind.Pilot, Kind.Reflection }
        let told = publication.Lists.Of(kind).Under(FacetValue.Of(organisation.Id)).Where(item => item.Entry.Told.Has(language)).Select(item => item.Entry.Told.For(language).Title).ToList()
        where told.Count > 0
        select $" · {(told.Count == 1 ? words.Of(kind).One : words.Of(kind).Many)} {string.Join(", ", told.Take(TitlesShown).Select(title => $"“{title}”"))}{(told.Count > TitlesShown ? ", …" : "")}";

    // Under what the lists show it, so that both count the same. A tip or reflection is looked for among all that its pilot is about, too.
    private IEnumerable<string> FacetsOf(Entry entry) => FacetsOf(TermsOf(entry)
        .Concat(publication.Lists.ValuesOf(entry).Select(value => value.Term).OfType<TermId>())
        .Concat(entry switch
        {
            Tip tip => TermsOf(publication[tip.Pilot.Value]),
            Reflection { Pilot: { } pilot } => TermsOf(publication[pilot.Value]),
            _ => [],
        }));

    private static IEnumerable<string> FacetsOf(IEnumerable<TermId> terms) => terms
        .Where(term => term.Vocabulary is Vocabulary.Phases or Vocabulary.Themes or Vocabulary.Organisations)
        .Select(term => $"{Vocabularies.OneOf(term.Vocabulary)}/{term.Name}")
        .Distinct();

    private static IEnumerable<TermId> TermsOf(Entry entry) => References.ToTerms(entry).Select(term => term.Value);
}
