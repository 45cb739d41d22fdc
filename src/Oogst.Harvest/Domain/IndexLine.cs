namespace Oogst.Harvest.Domain;

/// <summary>One line of the index.</summary>
/// <param name="Article">What stands before the name and does not count for the order: <c>De </c>, or nothing.</param>
/// <param name="Name">What it is sorted by, never empty.</param>
/// <param name="Language">The language of the name: an entry without a translation stands here by its original title.</param>
public abstract record IndexLine(string Article, string Name, char Letter, Language Language)
{
    // The markup of a line with its address, by and large; what differs between lines are the names in it.
    private const int Markup = 170;

    public sealed record OfEntry(string Article, string Name, char Letter, Language Language, Entry Entry) : IndexLine(Article, Name, Letter, Language);

    /// <summary>"zie …": another name of a method, which leads to the name it stands under.</summary>
    public sealed record OfOtherName(string Article, string Name, char Letter, Language Language, Method Method) : IndexLine(Article, Name, Letter, Language);

    public sealed record OfTerm(string Article, string Name, char Letter, Language Language, Term Term) : IndexLine(Article, Name, Letter, Language);

    /// <summary>About how many bytes of HTML it takes.</summary>
    internal int Weight => Markup + (2 * Name.Length) + (this is OfOtherName other ? other.Method.Told.Original.Title.Length : 0);

    internal static IndexLine Titled(Entry entry, Language language)
    {
        var told = entry.Told.LanguageFor(language);
        var (article, name) = Alphabet.Of(told).WithoutArticle(entry.Told.For(language).Title);
        return new OfEntry(article, name, Alphabet.Of(language).LetterOf(name), told, entry);
    }

    internal static IndexLine OtherNameOf(Method method, string otherName, Language language)
    {
        var told = method.Told.LanguageFor(language);
        var (article, name) = Alphabet.Of(told).WithoutArticle(otherName);
        return new OfOtherName(article, name, Alphabet.Of(language).LetterOf(name), told, method);
    }

    internal static IndexLine OfWord(Term term, Language language)
    {
        var (article, name) = term is Person ? ("", Surname.First(term.Name[language])) : Alphabet.Of(language).WithoutArticle(term.Name[language]);
        return new OfTerm(article, name, Alphabet.Of(language).LetterOf(name), language, term);
    }
}
