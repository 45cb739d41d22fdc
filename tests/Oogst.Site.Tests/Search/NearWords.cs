namespace Oogst.Site.Tests.Search;

/// <summary>What "did you mean" offers, asked of the script as readers get it.</summary>
public sealed class NearWords
{
    [Theory]
    [InlineData("oever", "De oever | Overleg", "oever")]
    [InlineData("oevr", "De oever", "oever")]
    [InlineData("oeverr", "De oever", "oever")]
    [InlineData("oeber", "De oever", "oever")]
    [InlineData("bruggen", "Bruggen bij de Maas", "bruggen")]
    [InlineData("nergens", "De oever", "")]
    [InlineData("", "De oever", "")]
    // One letter in three, and a hair more.
    [InlineData("abcd", "abce", "abce")]
    [InlineData("abcdef", "abcdxy", "abcdxy")]
    [InlineData("abcde", "abcxy", "")]
    [InlineData("abc", "abcd", "abcd")]
    // Measured against the longest of the two.
    [InlineData("abcd", "abcdef", "abcdef")]
    [InlineData("abcdef", "abcd", "abcd")]
    public async Task A_word_of_a_title_is_offered_when_few_letters_differ(string typed, string titles, string wanted) =>
        Assert.Equal(wanted, await Nearest(typed, titles));

    [Theory]
    [InlineData("abcdefgh", "aacdefgx | abcdefgx", "abcdefgx aacdefgx")]
    [InlineData("abcdefgh", "abcdefgz | abcdefgx", "abcdefgx abcdefgz")]
    [InlineData("abcdefgh", "abcdefgx | abcdefgz", "abcdefgx abcdefgz")]
    [InlineData("abcdefgh", "abcdefgx | abcdefgy | abcdefgz | abcdefgw", "abcdefgw abcdefgx abcdefgy")]
    public async Task The_nearest_comes_first_then_the_alphabet_decides_and_three_are_enough(string typed, string titles, string wanted) =>
        Assert.Equal(wanted, await Nearest(typed, titles));

    [Theory]
    [InlineData("de oevrs", "Oevers | Der dingen", "oevers")]
    [InlineData("oevrs de", "Oevers | Der dingen", "oevers")]
    public async Task Of_a_question_the_longest_word_counts(string typed, string titles, string wanted) =>
        Assert.Equal(wanted, await Nearest(typed, titles));

    [Theory]
    [InlineData("bru", "Bru | Brug", "brug")]
    [InlineData("ideen", "Ideeën", "ideeën")]
    [InlineData("IDEEËN", "Ideeën", "ideeën")]
    [InlineData("oevers", "OEVERS | oevers", "oevers")]
    public async Task Words_of_three_letters_are_left_out_and_case_and_accents_make_no_difference(string typed, string titles, string wanted) =>
        Assert.Equal(wanted, await Nearest(typed, titles));

    private static async Task<string> Nearest(string typed, string titles)
    {
        var module = RealSite.Site.Files.Single(file => file.Path.StartsWith("assets/near-", StringComparison.Ordinal)).Path;
        await using var reader = await Reader.Open("/404.html");
        await reader.TakeComplaints();
        return await reader.Page.EvaluateAsync<string>(
            "async ([module, typed, titles]) => (await import(module)).nearest(typed, [{ titles: titles.split(' | ') }]).join(' ')", new[] { "/" + module, typed, titles });
    }
}
