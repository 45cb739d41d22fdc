namespace Oogst.Theme.Words;

/// <summary>The words of the pages that set pilots' answers side by side.</summary>
public sealed record CompareWords
{
    public required Naming Questions { get; init; }
    public required string ToEveryPilot { get; init; }
    public required Func<int, int, string> Answered { get; init; }
    public required string Nobody { get; init; }
    public required string AlsoAskedAs { get; init; }
    public required string NoAnswerFrom { get; init; }
    public required string ReadInOriginal { get; init; }
    public required string WhoAnsweredWhat { get; init; }
    public required string MatrixAbout { get; init; }

    /// <summary>What a link in the matrix says, by pilot and question.</summary>
    public required Func<string, string, string> AnswerOf { get; init; }
    public required string NoAnswer { get; init; }
    public required string CompareTheirAnswers { get; init; }
    public required string CompareThis { get; init; }
}
