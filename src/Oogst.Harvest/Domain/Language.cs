namespace Oogst.Harvest.Domain;

/// <summary>A language of the site. What a third one takes besides a member here stands in the README, under "Where do I add …?".</summary>
public sealed class Language
{
    public static readonly Language Dutch = new("nl", 0);
    public static readonly Language English = new("en", 1);

    /// <summary>In the order of preference: the original of an entry is its telling in the first language that has one.</summary>
    public static readonly IReadOnlyList<Language> All = [Dutch, English];

    private Language(string code, int index) => (Code, Index) = (code, index);

    /// <summary>BCP 47, as it stands in file names, addresses and <c>lang</c> attributes: <c>nl</c> or <c>en</c>.</summary>
    public string Code { get; }

    internal int Index { get; }

    /// <returns>Null for a code the site does not speak; codes are lower case, as in file names.</returns>
    public static Language? Parse(string code) => All.FirstOrDefault(language => language.Code == code);

    public override string ToString() => Code;
}
