using System.Globalization;
using Oogst.Harvest.Domain;
using Oogst.Site.Search;

namespace Oogst.Site.Tests.Search;

/// <summary>How well compounds are split, measured on words labelled by hand. <c>--show-live-output on</c> prints the figures and every mistake.</summary>
public sealed class CompoundSplitting(ITestOutputHelper output)
{
    private static readonly Compounds Compounds = RealSearch.Haystacks[Language.Dutch].Splitting.Compounds!;

    [Fact]
    public void On_the_content_precision_is_at_least_95_and_recall_at_least_85_percent()
    {
        var (precision, recall) = Measure("content");
        Assert.True(precision >= 0.95, $"precision {precision}");
        Assert.True(recall >= 0.85, $"recall {recall}");
    }

    [Fact]
    public void On_words_that_nobody_tuned_on_it_does_not_fall_apart()
    {
        var (precision, recall) = Measure("held-out");
        Assert.True(precision >= 0.85, $"precision {precision}");
        Assert.True(recall >= 0.7, $"recall {recall}");
    }

    [Fact]
    public void Every_split_of_the_real_content_has_been_looked_over() =>
        Snapshot.Matches(
            string.Join('\n', RealSearch.Haystacks[Language.Dutch].Splitting.Splits.Select(split => $"{split.Word}: {string.Join(" + ", split.Parts)}")),
            nameof(CompoundSplitting), "splits", "txt");

    [Fact]
    public void Editors_have_the_last_word()
    {
        var splitting = Splitting.Of(Language.Dutch, [new("arbeidsmarkt", ["arbeid", "markt"], new("x")), new("roddeloefening", [], new("x"))], RealSearch.Haystacks[Language.Dutch].AllPages);
        Assert.Equal(["arbeid", "markt"], splitting.Compounds!.Split("arbeidsmarkt"));
        Assert.Empty(splitting.Compounds.Split("roddeloefening"));
    }

    private (double Precision, double Recall) Measure(string list)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(Repository.Tests, "Search", $"compounds.{list}.txt")).Where(line => !line.StartsWith('#')))
        {
            var (word, wanted) = line.Split('=') is [var compound, var parts] ? (compound, parts) : (line, "");
            var found = string.Join('+', Compounds.Split(word));
            if (found == wanted && wanted.Length > 0)
                right++;
            else if (found != wanted)
            {
                wrong += found.Length > 0 ? 1 : 0;
                missed += wanted.Length > 0 ? 1 : 0;
                output.WriteLine($"{word}: {(found.Length > 0 ? found : "whole")}, should be {(wanted.Length > 0 ? wanted : "whole")}");
            }
        }
        var (precision, recall) = (right / (double)(right + wrong), right / (double)(right + missed));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{list}: {right + missed} compounds, precision {precision:P1}, recall {recall:P1}"));
        return (precision, recall);
    }
}
