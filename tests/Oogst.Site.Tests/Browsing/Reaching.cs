using Oogst.Site.Tests.Site;

namespace Oogst.Site.Tests.Browsing;

/// <summary>Without script, by plain links alone.</summary>
public sealed class Reaching
{
    [Theory]
    [InlineData("/nl/")]
    [InlineData("/en/")]
    public void Every_page_of_a_language_is_within_four_clicks_of_its_home(string home)
    {
        var clicks = new Dictionary<string, int> { [home] = 0 };
        var edge = new Queue<string>(clicks.Keys);
        while (edge.TryDequeue(out var address))
            foreach (var next in FinishedPage.OfRealSite.Value[address].Hrefs("a[href]").Select(href => href.Split('#', '?')[0]).Where(href => href.StartsWith(home, StringComparison.Ordinal) && FinishedPage.OfRealSite.Value.ContainsKey(href)))
                if (clicks.TryAdd(next, clicks[address] + 1))
                    edge.Enqueue(next);
        var all = FinishedPage.OfRealSite.Value.Keys.Where(address => address.StartsWith(home, StringComparison.Ordinal) && !address.EndsWith("404.html", StringComparison.Ordinal)).ToList();
        Assert.True(all.Count > 200);
        Assert.Equal([], all.Except(clicks.Keys));
        Assert.Equal([], clicks.Where(page => page.Value > 4).Select(page => page.Key));
    }

    [Fact]
    public void A_phase_leads_to_the_methods_of_its_meetings_and_to_the_phases_before_and_after_it()
    {
        string[] phases = ["verkennen", "verdiepen", "vernieuwen", "verbinden", "oogsten"];
        foreach (var (place, phase) in phases.Index())
        {
            var page = FinishedPage.OfRealSite.Value[$"/nl/fasen/{phase}/"];
            Assert.Equal(phases[Math.Max(0, place - 1)..place].Select(before => $"/nl/fasen/{before}/"), page.Hrefs("a[rel=prev]"));
            Assert.Equal(phases[(place + 1)..Math.Min(phases.Length, place + 2)].Select(after => $"/nl/fasen/{after}/"), page.Hrefs("a[rel=next]"));
        }
        var methods = FinishedPage.OfRealSite.Value["/nl/fasen/vernieuwen/"].Hrefs(".card[data-kind=method] a");
        Assert.Equal(["/nl/2012/werkvormen/cirkel-van-maatjes/", "/nl/2012/werkvormen/drie-brillen/"], methods.Order(StringComparer.Ordinal));
    }
}
