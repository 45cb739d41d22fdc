using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Mistakes;

public sealed class CompoundMistakes
{
    private const string File = "compounds.nl.yml";

    [Fact]
    public void A_sound_list_tells_nothing() => Tells(File,
        """
        - word: arbeidsmarkt
          parts:
            - arbeid
            - markt
        - word: beschikking
          whole: true
        """);

    [Fact]
    public void A_word_is_one_word_in_small_letters() => Tells(File,
        """
        - word: Arbeids-markt
          whole: true
        """,
        "1:9: error not-one-word: \"Arbeids-markt\" at word is not one word in small letters → write the word as one, without capitals, hyphens or digits");

    [Fact]
    public void The_parts_make_the_word() => Tells(File,
        """
        - word: arbeidsmarkt
          parts:
            - arbeid
            - mart
        """,
        "3:7: error wrong-split: arbeid + mart does not make \"arbeidsmarkt\" → write the parts as they stand in the word; only an s, e, en or n between them may be left out");

    [Fact]
    public void A_word_has_parts_or_is_whole() => Tells(File,
        """
        - word: beschikking
        - word: arbeidsmarkt
          parts:
            - arbeid
            - markt
          whole: true
        """,
        "1:9: error split-or-whole: \"beschikking\" needs parts or whole: true, and not both → give parts if it is a compound, and whole: true if it is not",
        "2:9: error split-or-whole: \"arbeidsmarkt\" needs parts or whole: true, and not both → give parts if it is a compound, and whole: true if it is not");

    [Fact]
    public void A_word_is_given_once() => Tells(File,
        """
        - word: beschikking
          whole: true
        - word: beschikking
          whole: true
        """,
        "3:9: error duplicate-id (input/compounds.nl.yml:1:9): the id \"beschikking\" is taken → give this one an id of its own");

    [Fact]
    public void The_list_is_a_list() => Tells(File, "word: beschikking", "1:1: error not-a-list: this file should be a list → start each item of the list with \"- word:\"");
}
