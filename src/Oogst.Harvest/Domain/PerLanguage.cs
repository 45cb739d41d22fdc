namespace Oogst.Harvest.Domain;

/// <summary>One value for every language, none missing: names in vocabularies, texts of mistakes.</summary>
public sealed class PerLanguage<T>
{
    private readonly T[] values;

    public PerLanguage(Func<Language, T> valueFor)
    {
        // There is one for every address, so nothing else is made for it.
        values = new T[Language.All.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = valueFor(Language.All[index]);
    }

    public T this[Language language] => values[language.Index];

    public PerLanguage<TOther> Select<TOther>(Func<T, TOther> selector) => new(language => selector(this[language]));
}

public static class PerLanguage
{
    public static PerLanguage<string> Of(string dutch, string english) =>
        new(language => language == Language.Dutch ? dutch : english);
}
