using static Oogst.Site.Tests.Mistakes.MistakeCase;

namespace Oogst.Site.Tests.Site;

/// <summary>What nobody would think of and somebody writes, and is nevertheless sound.</summary>
public sealed class OddStories
{
    private const string Weg = "2031/pilots/weg.nl.md";

    [Theory]
    [InlineData("## Stap\n\n## Stap\n\n## Stap 2\n\n[](#stap)")]
    [InlineData("## Stap 2\n\n## Stap\n\n## Stap\n\n## Stap 2")]
    [InlineData("## !!!\n\n## ???\n\n## X-2")]
    public void Headings_that_would_share_an_anchor_do_not(string body) => Assert.Empty(TinyHarvest.Small().With(Weg, Pilot(body: body)).Make().Faults);

    [Theory]
    [InlineData("[x](Https://elders.example/Pad)", "https://elders.example/Pad")]
    [InlineData("[bel](Tel:+31612345678)", "tel:+31612345678")]
    [InlineData("[mail](Mailto:An@elders.example)", "mailto:An@elders.example")]
    [InlineData("<HTTP://elders.example/>", "HTTP://elders.example/")]
    public void An_address_that_a_telephone_began_with_a_capital_is_an_address(string link, string address)
    {
        var site = TinyHarvest.Small().With(Weg, Pilot(body: $"Zie {link}.")).Make();
        Assert.Empty(site.Faults);
        Assert.Contains($"href=\"{address}\"", site.Files.Single(file => file.Path == "nl/2031/pilots/weg/index.html").Text, StringComparison.Ordinal);
    }
}
