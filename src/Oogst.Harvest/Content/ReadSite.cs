using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using Oogst.Harvest.Schema;

namespace Oogst.Harvest.Content;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class ReadSite
{
    private static readonly (string, Language)[] Languages = [.. Language.All.Select(language => (language.Code, language))];

    private static readonly Field<PerLanguage<string>> Name = new("name", new InEveryLanguage<string>(new Line(1, 60))) { IsRequired = true };
    private static readonly Field<PerLanguage<string>> Tagline = new("tagline", new InEveryLanguage<string>(new Line(1, 200))) { IsRequired = true };
    private static readonly Field<Placed<TermId>> Publisher = new("publisher", new TermReference(Vocabulary.Organisations)) { IsRequired = true };
    private static readonly Field<string> Contact = new("contact", new Line());
    private static readonly Field<Language> DefaultLanguage = new("defaultLanguage", new Choice<Language>(Languages));
    private static readonly Field<Language> EditorsLanguage = new("editorsLanguage", new Choice<Language>(Languages));
    private static readonly Field<string> BaseUrl = new("baseUrl", new SiteAddress()) { IsRequired = true };
    private static readonly Field<string> Repository = new("repository", new WebAddress());
    private static readonly Field<string> Branch = new("branch", new Line());

    public static SiteSettings? From(YamlMap map, Report report) =>
        Values.Read(map, [Name, Tagline, Publisher, Contact, DefaultLanguage, EditorsLanguage, BaseUrl, Repository, Branch], new(report, "")) is not { } values
            ? null
            : new()
            {
                Name = values.Of(Name),
                Tagline = values.Of(Tagline),
                Publisher = values.Of(Publisher),
                Contact = values.Maybe(Contact),
                DefaultLanguage = values.Maybe(DefaultLanguage, Language.Dutch)!,
                EditorsLanguage = values.Maybe(EditorsLanguage, Language.Dutch)!,
                BaseUrl = values.Of(BaseUrl),
                Repository = values.Maybe(Repository),
                Branch = values.Maybe(Branch, "main")!,
            };
}

/// <summary>Where the whole site stands: a scheme and a host, perhaps with a port. Our addresses begin at the top of it.</summary>
public sealed class SiteAddress : TextShape<string>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out string value)
    {
        value = text.Value.TrimEnd('/');
        return IsSound(value)
            || reading.Refuse(LinkTarget.IsOfTheWeb(text.Value) ? Mistakes.NotATopAddress(text, reading.Key) : Mistakes.NotAWebAddress(text, reading.Key));
    }

    /// <param name="address">Without a slash at the end.</param>
    public static bool IsSound(string address) => LinkTarget.IsOfTheWeb(address) && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0 && address.Equals(uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}

/// <summary>An address that starts with <c>https://</c> or <c>http://</c>, given back without a slash at the end.</summary>
internal sealed class WebAddress : TextShape<string>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out string value)
    {
        value = text.Value.TrimEnd('/');
        return (text.Value.StartsWith("http", StringComparison.Ordinal) && LinkTarget.Parse(text.Value) is LinkTarget.ToWeb)
            || reading.Refuse(LinkTarget.IsOfTheWeb(text.Value) ? Mistakes.UnsoundWebLink(text) : Mistakes.NotAWebAddress(text, reading.Key));
    }
}
