using CsCheck;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Theme;

namespace Oogst.Site.Tests.Site;

/// <summary>What holds for any harvest, however it is paired and named.</summary>
public sealed class PairingProperties
{
    private static readonly Gen<string> Name = Gen.Char["abc-1"].Array[1, 4].Select(letters => new string(letters)).Where(Slug.IsSound);

    // A pilot in Dutch, in English or in both, the English one perhaps with a slug of its own.
    private static readonly Gen<(string Id, int Tongues, string? Slug)[]> Pilots =
        Gen.Select(Name, Gen.Int[1, 3], Name.Null()).Array[0, 6].Select(pilots => pilots.DistinctBy(pilot => pilot.Item1).ToArray())!;

    [Fact]
    public void Every_subject_has_one_address_in_every_language_or_the_clash_is_told() => Pilots.Sample(pilots =>
    {
        var harvest = Harvest(pilots);
        var mistakes = harvest.Check().Where(line => line.Contains(" error ", StringComparison.Ordinal)).ToList();
        if (mistakes.Count > 0)
        {
            Assert.All(mistakes, line => Assert.Contains("address-taken", line, StringComparison.Ordinal));
            return;
        }
        var site = harvest.Make();
        Assert.Empty(site.Faults);
        var addresses = site.Plan.Addresses;
        var paths = addresses.Subjects.SelectMany(subject => Language.All.Select(language => addresses.At(subject, language).Path)).ToList();
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var (id, tongues, _) in pilots)
        {
            var entry = site.Plan.Publication[new EntryId("2031", Kind.Pilot, id)];
            Assert.Equal(tongues, (entry.Told.Has(Language.Dutch) ? 1 : 0) + (entry.Told.Has(Language.English) ? 2 : 0));
            foreach (var page in site.Plan.Pages.Where(page => page.Subject == new Subject.OfEntry(entry.Id)))
                Assert.Equal(tongues == 3 ? 2 : 0, page.Head.Alternates.Count);
        }
    }, iter: 60, threads: 1);

    [Fact]
    public void Any_words_make_a_sound_slug() => Gen.String.Sample(words => Slug.IsSound(Slug.From(words)));

    [Fact]
    public void The_nearest_word_to_a_known_word_is_itself() =>
        Name.Array[1, 8].Sample(words => words.All(word => word.Length < 2 || Nearest.To(word, words) == word));

    private static TinyHarvest Harvest((string Id, int Tongues, string? Slug)[] pilots)
    {
        var harvest = TinyHarvest.Small().Without("2031/pilots/brug.nl.md");
        foreach (var (id, tongues, slug) in pilots)
        {
            if ((tongues & 1) != 0)
                harvest.With($"2031/pilots/{id}.nl.md", Pilot(isOriginal: true, slug: null));
            if ((tongues & 2) != 0)
                harvest.With($"2031/pilots/{id}.en.md", Pilot(isOriginal: tongues == 2, slug));
        }
        return harvest;
    }

    private static string Pilot(bool isOriginal, string? slug) => $"""
        ---
        title: Een pilot
        summary: Een pilot in een of twee talen.
        question: Hoe dan?
        {(slug is null ? "" : $"slug: \"{slug}\"")}
        {(isOriginal ? "organisations:\n  - fonds" : "translates: 000000000001")}
        ---
        """;
}
