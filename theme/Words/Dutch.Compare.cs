namespace Oogst.Theme.Words;

internal static partial class Dutch
{
    private static CompareWords CompareWords => new()
    {
        Questions = new("vragen", "Vraag", "Vragen", "Op deze vragen geven de pilots antwoord in hun verhaal. Leg de antwoorden naast elkaar en zie wat overeenkomt en wat anders liep."),
        ToEveryPilot = "Vraag aan de pilots",
        Answered = (answers, pilots) => FormattableString.Invariant($"{answers} van de {pilots} {(pilots == 1 ? "pilot" : "pilots")} {(answers == 1 ? "gaf" : "gaven")} antwoord."),
        Nobody = "Op deze vraag heeft nog niemand geantwoord.",
        AlsoAskedAs = "Ook gesteld als",
        NoAnswerFrom = "Geen antwoord van",
        ReadInOriginal = "Dit antwoord is er alleen in het Engels. Lees het daar.",
        WhoAnsweredWhat = "Wie beantwoordde welke vraag",
        MatrixAbout = "Elke stip is een antwoord. Kies er een om het te lezen, naast dat van de anderen.",
        AnswerOf = (pilot, question) => $"Antwoord van {pilot} op: {question}",
        NoAnswer = "geen antwoord",
        CompareTheirAnswers = "Vergelijk hun antwoorden",
        CompareThis = "Vergelijk",
    };
}
