namespace Oogst.Harvest.Diagnostics;

public static partial class Mistakes
{
    /// <summary><c>word: Arbeids-markt</c></summary>
    public static Diagnostic NotOneWord(Placed<string> text, string key) => Error("not-one-word", text.Place,
        $"\"{text.Value}\" bij {key} is niet één woord in kleine letters", "schrijf het woord aan elkaar, zonder hoofdletters, streepjes of cijfers",
        $"\"{text.Value}\" at {key} is not one word in small letters", "write the word as one, without capitals, hyphens or digits");

    /// <summary><c>word: arbeidsmarkt</c> with the parts <c>arbeid</c> and <c>plaats</c></summary>
    public static Diagnostic WrongSplit(Placed<string> word, IEnumerable<string> parts)
    {
        var joined = string.Join(" + ", parts);
        return Error("wrong-split", word.Place,
            $"{joined} is samen niet \"{word.Value}\"", "schrijf de delen zoals ze in het woord staan; alleen een tussen-s, -e, -en of -n mag ontbreken",
            $"{joined} does not make \"{word.Value}\"", "write the parts as they stand in the word; only an s, e, en or n between them may be left out");
    }

    /// <summary>A word with parts that is also <c>whole: true</c>, or with neither.</summary>
    public static Diagnostic SplitOrWhole(Placed<string> word) => Error("split-or-whole", word.Place,
        $"bij \"{word.Value}\" horen delen, of whole: true, en niet allebei", "geef parts als het een samenstelling is, en whole: true als het er geen is",
        $"\"{word.Value}\" needs parts or whole: true, and not both", "give parts if it is a compound, and whole: true if it is not");
}
