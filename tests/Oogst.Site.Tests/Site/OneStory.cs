namespace Oogst.Site.Tests.Site;

public sealed class OneStory
{
    [Fact]
    public void The_smallest_harvest_has_no_mistakes_and_a_page_for_its_pilot_in_both_languages()
    {
        Assert.Empty(TinyHarvest.Small().Check());
        var paths = TinyHarvest.Small().Make().Files.Select(file => file.Path).ToList();
        Assert.Contains("nl/2031/pilots/brug/index.html", paths);
        Assert.Contains("en/2031/pilots/brug/index.html", paths);
    }
}
