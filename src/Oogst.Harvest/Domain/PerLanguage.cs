namespace Oogst.Harvest.Domain;

/// <summary>One value for every language, none missing: names in vocabularies, texts of mistakes.</summary>
public sealed class PerLanguage<T>
{
    private readonly T[] values;

    public PerLanguage(Func<Language, T> valueFor) => values = [.. Language.All.Select(valueFor)];

    public T this[Language language] => values[language.Index];

    public PerLanguage<TOther> Select<TOther>(Func<T, TOther> selector) => new(language => selector(this[language]));
}

public static class PerLanguage
{
    public static PerLanguage<string> Of(string dutch, string english) =>
        new(language => language == Language.Dutch ? dutch : english);
}
