namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static PreviewWords Preview => new()
    {
        Mistakes = count => FormattableString.Invariant($"{count} {(count == 1 ? "fout" : "fouten")} te verbeteren"),
        Warnings = count => FormattableString.Invariant($"{count} {(count == 1 ? "waarschuwing" : "waarschuwingen")}"),
        Warning = "Waarschuwing:",
        OnlyWarnings = "Wat je bewaarde, is te zien. Kijk hier nog even naar.",
        LastGoodPage = "Je ziet nog de laatste goede versie van de site. Verbeter wat hieronder staat en bewaar het bestand: dan verdwijnt deze melding.",
        FormerLook = "Je ziet de nieuwste tekst in de vorige vormgeving. Verbeter wat hieronder staat en bewaar het bestand: dan verdwijnt deze melding.",
        NothingToShow = "Er is nog geen goede versie om te laten zien. Verbeter wat hieronder staat en bewaar het bestand: dan komt de site vanzelf in beeld.",
        SeeAlso = "Zie ook:",
        LookingForADraft = count => FormattableString.Invariant($"Zoek je een concept? In deze preview {(count == 1 ? "blijft er 1" : $"blijven er {count}")} weg. Met preview --drafts zijn concepten wel te zien."),
        Stopped = "De preview staat stil",
        More = count => FormattableString.Invariant($"En nog {count}: los eerst deze op, of bekijk ze allemaal met check."),
        StoppedAbout = "Wat je bewaart, is hier pas te zien als het programma weer loopt; waarom het stilstaat, staat in de terminal. Deze melding gaat dan vanzelf weg.",
    };
}
