namespace Oogst.Theme.Words;

internal static partial class English
{
    private static CompareWords CompareWords => new()
    {
        Questions = new("questions", "Question", "Questions", "The pilots answer these questions in their stories. Put the answers side by side and see what they share and where they differ."),
        ToEveryPilot = "A question to the pilots",
        Answered = (answers, pilots) => FormattableString.Invariant($"{answers} of the {pilots} {(pilots == 1 ? "pilot" : "pilots")} gave an answer."),
        Nobody = "Nobody has answered this question yet.",
        AlsoAskedAs = "Also asked as",
        NoAnswerFrom = "No answer from",
        ReadInOriginal = "This answer exists in Dutch only. Read it there.",
        WhoAnsweredWhat = "Who answered what",
        MatrixAbout = "Every dot is an answer. Choose one to read it, beside those of the others.",
        AnswerOf = (pilot, question) => $"Answer from {pilot} to: {question}",
        NoAnswer = "no answer",
        CompareTheirAnswers = "Compare their answers",
        CompareThis = "Compare",
    };
}
