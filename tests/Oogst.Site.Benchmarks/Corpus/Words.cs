namespace Oogst.Site.Benchmarks.Corpus;

/// <summary>One thing said in both languages.</summary>
public readonly record struct Both(string Nl, string En);

/// <summary>
/// The words and sentences the corpus is made of. Nouns are compounds of two halves, as in the real harvest, so that the corpus has a
/// vocabulary of some thousands of words and search has something to split.
/// </summary>
internal static class Words
{
    private static readonly Both[] FirstHalves =
    [
        new("water", "water"), new("netwerk", "network"), new("leer", "learning"), new("werk", "work"), new("dijk", "dike"), new("kennis", "knowledge"),
        new("regio", "region"), new("team", "team"), new("natuur", "nature"), new("energie", "energy"), new("bodem", "soil"), new("verkeer", "traffic"),
        new("markt", "market"), new("project", "project"), new("bestuur", "board"), new("burger", "citizen"), new("gebied", "area"), new("klimaat", "climate"),
        new("polder", "polder"), new("provincie", "province"), new("opleiding", "training"), new("loopbaan", "career"), new("functie", "job"), new("data", "data"),
        new("landschap", "landscape"), new("haven", "harbour"), new("boeren", "farmers"), new("erfgoed", "heritage"), new("brug", "bridge"), new("jongeren", "youth"),
        new("kust", "coast"), new("veen", "peat"), new("rivier", "river"), new("dorp", "village"), new("subsidie", "grant"), new("taal", "language"),
        new("beleid", "policy"), new("zomer", "summer"), new("school", "school"), new("tuin", "garden"),
    ];

    private static readonly Both[] SecondHalves =
    [
        new("beheer", "management"), new("plan", "plan"), new("groep", "group"), new("beeld", "picture"), new("vraag", "question"), new("aanpak", "approach"),
        new("kring", "circle"), new("dag", "day"), new("bank", "bank"), new("atelier", "workshop"), new("gesprek", "conversation"), new("kaart", "map"),
        new("proef", "trial"), new("overleg", "meeting"), new("verhaal", "story"), new("agenda", "agenda"), new("ruimte", "room"), new("school", "course"),
        new("toets", "test"), new("winst", "gain"), new("spel", "game"), new("brief", "letter"), new("route", "route"), new("opgave", "task"),
        new("lijst", "list"), new("budget", "budget"), new("makelaar", "broker"), new("panel", "panel"), new("meting", "measurement"), new("loket", "desk"),
        new("reis", "journey"), new("kracht", "strength"), new("norm", "norm"), new("draagvlak", "support"), new("stem", "voice"), new("keuze", "choice"),
        new("model", "model"), new("grens", "limit"), new("kans", "chance"), new("oogst", "harvest"),
    ];

    public static readonly Both[] Adjectives =
    [
        new("nieuwe", "new"), new("kleine", "small"), new("gezamenlijke", "joint"), new("open", "open"), new("lastige", "difficult"), new("eerste", "first"),
        new("stille", "quiet"), new("regionale", "regional"), new("eenvoudige", "simple"), new("langzame", "slow"), new("digitale", "digital"), new("tijdelijke", "temporary"),
        new("gedeelde", "shared"), new("creatieve", "creative"), new("praktische", "practical"), new("geëvalueerde", "evaluated"), new("haalbare", "feasible"), new("zichtbare", "visible"),
    ];

    public static readonly Both[] Verbs =
    [
        new("bespreken", "discuss"), new("verbeteren", "improve"), new("onderzoeken", "explore"), new("delen", "share"), new("herzien", "revise"),
        new("tekenen", "draw"), new("beginnen", "begin"), new("volgen", "follow"), new("meten", "measure"), new("vertellen", "tell"),
        new("loslaten", "let go of"), new("verbinden", "connect"), new("vereenvoudigen", "simplify"), new("toetsen", "test"), new("vieren", "celebrate"), new("begrijpen", "understand"),
    ];

    public static readonly string[] Places =
    [
        "Assen", "Zwolle", "Arnhem", "Utrecht", "Haarlem", "Lelystad", "Middelburg", "Leeuwarden", "Groningen", "Maastricht", "Delfzijl", "Tiel",
        "Sneek", "Venlo", "Gouda", "Edam", "Kampen", "Meppel", "Weesp", "Goes", "Houten", "Almelo", "Breda", "Texel",
    ];

    // {0} and {1} are nouns, {2} a verb, {3} an adjective, {4} a place.
    public static readonly Both[] Sentences =
    [
        new("De {3} {0} vroeg om meer tijd dan iemand in {4} had gedacht.", "The {3} {0} asked for more time than anyone in {4} had expected."),
        new("Niemand wilde het {1} {2} zolang de {0} nog niet duidelijk was.", "Nobody wanted to {2} the {1} as long as the {0} was not yet clear."),
        new("In {4} zat een groep mensen bij elkaar om de {0} te {2}.", "In {4} a group of people sat together to {2} the {0}."),
        new("Wat begon als een {3} {0}, werd na een half jaar een {1} waar iedereen mee kon werken.", "What began as a {3} {0} became, after half a year, a {1} that everybody could work with."),
        new("Het helpt om eerst de {0} te {2} en daarna pas over het {1} te praten.", "It helps to {2} the {0} first and to talk about the {1} only after that."),
        new("Een collega uit {4} vertelde hoe haar team de {0} aanpakte, en dat gaf moed.", "A colleague from {4} told how her team tackled the {0}, and that gave courage."),
        new("Soms liep het anders: de {0} kwam te laat, en het {1} moest opnieuw.", "Sometimes things went differently: the {0} came too late, and the {1} had to be done again."),
        new("We leerden dat een {3} {1} meer oplevert dan een groot plan op papier.", "We learned that a {3} {1} yields more than a big plan on paper."),
        new("Drie keer per jaar komt de groep in {4} bijeen om te {2} wat er is gebeurd.", "Three times a year the group meets in {4} to {2} what has happened."),
        new("Er was weinig geld voor de {0}, maar er was wel veel goede wil.", "There was little money for the {0}, but there was plenty of good will."),
        new("De vraag achter de {0} bleek belangrijker dan de {0} zelf.", "The question behind the {0} turned out to matter more than the {0} itself."),
        new("Wie het {1} wil {2}, begint het best bij de mensen die er elke dag mee werken.", "If you want to {2} the {1}, you had best begin with the people who work with it every day."),
        new("Daarom koos het team voor een {3} aanpak, met elke maand een gesprek over de {0}.", "That is why the team chose a {3} approach, with a monthly talk about the {0}."),
        new("Aan het eind lag er een {1} dat in {4} nog steeds wordt gebruikt.", "In the end there was a {1} that is still being used in {4}."),
        new("Dat klinkt eenvoudig, maar het kostte moeite om de {0} echt te {2}.", "That sounds simple, but it took an effort to really {2} the {0}."),
        new("Het bestuur gaf ruimte, en dat maakte de {3} {0} mogelijk.", "The board gave room, and that made the {3} {0} possible."),
    ];

    /// <summary>A noun by number; there are 1,600.</summary>
    public static Both Noun(int number)
    {
        var (first, second) = (FirstHalves[number % FirstHalves.Length], SecondHalves[number / FirstHalves.Length % SecondHalves.Length]);
        return new(first.Nl + second.Nl, $"{first.En} {second.En}");
    }

    public static int Nouns => FirstHalves.Length * SecondHalves.Length;
}
