using System.Globalization;
using System.Text;

namespace Oogst.Site.Tests.Search;

/// <summary>
/// What people look for and what should come first (<c>golden.txt</c>), asked on the search page in a real browser, as a reader would.
/// The table with every rank is in TestResults/figures/golden-queries.txt.
/// </summary>
public sealed class GoldenQueries
{
    private sealed record Query(string Language, string Text, string[] Wanted);

    [Fact]
    public async Task The_right_page_comes_first_nearly_always()
    {
        var queries = File.ReadLines(Path.Combine(Repository.Tests, "Search", "golden.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => new Query(parts[0], parts[1], parts[2].Split(' ')))
            .ToList();
        Assert.True(queries.Count >= 60, $"{queries.Count} queries");
        var (table, sum) = (new StringBuilder(), 0.0);
        foreach (var inOne in queries.GroupBy(query => query.Language))
        {
            await using var reader = await Reader.Open(inOne.Key == "nl" ? "/nl/zoeken/" : "/en/search/");
            foreach (var query in inOne)
            {
                var found = await reader.Ask(query.Text);
                var rank = Array.FindIndex(found, query.Wanted.Contains) + 1;
                sum += rank > 0 ? 1.0 / rank : 0;
                table.AppendLine(CultureInfo.InvariantCulture, $"{query.Language}  {(rank > 0 ? rank : "-"),2}  {query.Text,-28} {(rank == 1 ? found[0] : $"wanted {query.Wanted[0]}, first is {found.FirstOrDefault("nothing")}")}");
            }
        }
        var reciprocal = sum / queries.Count;
        Figures.Tell("golden-queries", string.Create(CultureInfo.InvariantCulture, $"{table}\n{queries.Count} queries, mean reciprocal rank {reciprocal:F3}"));
        Assert.True(reciprocal >= 0.9, $"mean reciprocal rank {reciprocal}\n{table}");
    }

    [Theory]
    [InlineData("communicatie", "/nl/themas/arbeidsmarktcommunicatie/")]
    [InlineData("ruilfuncties", "/nl/2012/pilots/functieruil/")]
    [InlineData("opschepmail", "/nl/2012/werkvormen/opschepmail/")]
    [InlineData("arbeidmarkt", "/nl/2012/pilots/regionale-samenwerking/")]
    public async Task A_hurried_reader_finds(string text, string wanted)
    {
        await using var reader = await Reader.Open("/nl/zoeken/");
        Assert.Contains(wanted, (await reader.Ask(text)).Take(3));
    }
}
