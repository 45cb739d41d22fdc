namespace Oogst.Harvest.Domain;

/// <summary>
/// A telling in one or more languages: an original and perhaps translations. The other languages fall back to the original, and know that they do.
/// </summary>
public sealed class Translated<T> where T : class
{
    private readonly T?[] tellings;

    /// <param name="tellingIn">Gives the telling in a language, or null where there is none; at least one language must have one.</param>
    public Translated(Func<Language, T?> tellingIn)
    {
        tellings = [.. Language.All.Select(tellingIn)];
        Languages = Language.All.All(Has) ? Language.All : [.. Language.All.Where(Has)];
        OriginalLanguage = Languages[0];
    }

    public Language OriginalLanguage { get; }

    public T Original => tellings[OriginalLanguage.Index]!;

    /// <summary>The languages that have a telling of their own.</summary>
    public IReadOnlyList<Language> Languages { get; }

    public bool Has(Language language) => tellings[language.Index] is not null;

    /// <summary>The telling to show a reader of <paramref name="language"/>: in that language, else the original.</summary>
    public T For(Language language) => tellings[language.Index] ?? Original;

    /// <summary>The language of what <see cref="For"/> gives: what its <c>lang</c> attribute must say.</summary>
    public Language LanguageFor(Language language) => Has(language) ? language : OriginalLanguage;
}
