using System.Collections.Frozen;

namespace Oogst.Harvest.Diagnostics;

/// <summary>Which of the words that can stand somewhere an editor meant: the same in Dutch, or the one that takes the fewest edits.</summary>
internal static class Meant
{
    /// <summary>Keys, choices and folders are in English; this is what editors call them. One word may be several of those.</summary>
    private static readonly FrozenDictionary<string, string[]> Called = new (string Words, string[] Names)[]
    {
        ("titel naam kop", ["title", "name"]), ("samenvatting inleiding", ["summary"]), ("ondertitel", ["subtitle"]), ("vraag", ["question"]), ("nieuwe-vraag", ["newQuestion"]),
        ("redactie redacteuren redacteur", ["editors", "editor"]), ("gepubliceerd publicatiedatum verschenen", ["published"]), ("datum", ["date", "published"]),
        ("soort type", ["kind"]), ("thema", ["themes", "theme"]), ("themas", ["themes"]), ("organisatie", ["organisations", "organisation"]), ("organisaties", ["organisations"]),
        ("mensen personen deelnemers", ["people"]), ("persoon", ["person", "people"]), ("bijeenkomst", ["meeting", "meetings"]), ("bijeenkomsten", ["meetings"]),
        ("fase", ["phase", "phases"]), ("fasen fases", ["phases"]), ("werkvorm", ["method", "methods", "exercise"]), ("werkvormen", ["methods"]), ("volgorde", ["order"]), ("nummer", ["number"]),
        ("afbeelding foto plaatje", ["image"]), ("afbeeldingen fotos plaatjes", ["images"]), ("bijlage bijlagen", ["attachments"]), ("bestand", ["file"]), ("concept status", ["draft"]), ("bron", ["source"]),
        ("uitgever", ["publisher"]), ("opdrachtgever opdrachtgevers", ["commissionedBy", "commissioner"]), ("door auteur auteurs", ["by"]), ("stem stemmen", ["voices"]), ("tekst", ["text"]), ("groep", ["group"]),
        ("bril", ["lens"]), ("rol", ["role"]), ("hoofdstuk", ["chapter", "chapters"]), ("hoofdstukken", ["chapters"]), ("reflectie", ["reflection", "reflections"]), ("reflecties", ["reflections"]), ("verhaal", ["pilot", "pilots"]), ("verhalen", ["pilots"]),
        ("editie", ["edition"]), ("goud gouden gouden-tip", ["golden"]), ("ontvangen gekregen", ["received"]), ("begeleiding", ["guidance"]), ("terugblik slot", ["closing"]), ("oefening", ["exercise"]), ("perspectief", ["perspective"]),
        ("deelnemer", ["participant"]), ("pilotlid", ["pilot-member"]), ("klankbord klankbordgroep", ["sounding-board"]), ("gehouden", ["held"]), ("samengevoegd", ["merged"]), ("vervangen", ["replaced"]),
        ("groen mos", ["moss"]), ("rood roest", ["rust"]), ("blauw oceaan", ["ocean"]), ("paars pruim", ["plum"]), ("innoveren vernieuwen", ["innovate"]), ("leren", ["learn"]), ("presteren", ["perform"]),
        ("bevroren", ["frozen"]), ("ja waar", ["true"]), ("nee onwaar", ["false"]), ("provincie", ["province"]), ("fonds", ["fund"]), ("waterschap", ["water-authority"]), ("ondernemingsraad or", ["works-council"]), ("adviesbureau bureau", ["consultancy"]), ("accentkleur kleur", ["accent"]), ("alias oude-adressen", ["aliases"]),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Names))).ToFrozenDictionary(pair => pair.word, pair => pair.Names);

    /// <returns>Null when nothing is near.</returns>
    public static string? By(string word, IEnumerable<string> known)
    {
        List<string> choices = [.. known];
        return Called.GetValueOrDefault(word.Trim().ToLowerInvariant().Replace(' ', '-').Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), []).FirstOrDefault(choices.Contains) ?? Nearest.To(word, choices);
    }
}
