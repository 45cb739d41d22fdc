using System.Collections.Concurrent;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Linking;

/// <summary>
/// The exercises and models of the harvest as concepts: where a text first names one, by its title or another name, it can lead there.
/// Lenses and perspectives do not take part: their names ("leren") are everyday words.
/// </summary>
public sealed class Concepts(Publication publication)
{
    private readonly ConcurrentDictionary<(string Edition, Language Language), Lexicon<EntryId>> lexicons = new();

    // A telling is rendered on more than one page, and asked once more for where methods are named.
    private readonly ConcurrentDictionary<Telling, Mentions> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What an entry's text names, as readers of a language see it.</summary>
    public Mentions In(Entry entry, Language language) => known.GetOrAdd(entry.Told.For(language), Find, (entry, entry.Told.LanguageFor(language)));

    private Mentions Find(Telling telling, (Entry Entry, Language Language) from)
    {
        var lexicon = lexicons.GetOrAdd((from.Entry.Id.Edition, from.Language), of => LexiconOf(of.Edition, of.Language));
        if (lexicon.IsEmpty || telling.Body.IsEmpty)
            return Mentions.None;
        // What the text links to by itself needs no second link, and a method does not lead to itself.
        var seen = telling.Body.LinkedEntries(from.Entry.Id.Edition).Append(from.Entry.Id).ToHashSet();
        var running = RunningText.WithoutLinks(telling.Body);
        return Mentions.Of(running, lexicon.In(running.Text).Where(found => seen.Add(found.Meaning)));
    }

    // The edition's own methods go first, then those of other editions, the newest first.
    private Lexicon<EntryId> LexiconOf(string edition, Language language) => new(
        from one in publication.Editions.OrderByDescending(one => one.Id.Edition == edition)
        from method in publication.ContentsOf(one).All<Method>()
        where method.Kind is MethodKind.Exercise or MethodKind.Model && method.Told.Has(language)
        from name in method.Told.For(language).Names
        select (Alphabet.Of(language).WithoutArticle(name).Name, language, method.Id));
}
