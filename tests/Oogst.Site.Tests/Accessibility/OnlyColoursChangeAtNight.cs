namespace Oogst.Site.Tests.Accessibility;

/// <summary>Why the gate need not run every rule again at night.</summary>
public sealed class OnlyColoursChangeAtNight
{
    private static readonly string Styles = string.Concat(RealSite.Site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Select(file => file.Text));

    [Fact]
    public void No_style_asks_for_the_scheme_of_the_system() => Assert.DoesNotContain("prefers-color-scheme", Styles, StringComparison.Ordinal);

    [Fact]
    public void A_chosen_scheme_sets_the_scheme_and_nothing_else()
    {
        var rules = System.Text.RegularExpressions.Regex.Matches(Styles, @"[^{}]*\[data-scheme[^{}]*\{(?<does>[^{}]*)\}");
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Matches("^color-scheme: ?(dark|light)$", rule.Groups["does"].Value));
    }

    // light-dark() gives a colour by its own definition, so what it stands in can only differ in colour.
    [Fact]
    public void Colours_do_differ() => Assert.Contains("light-dark(", Styles, StringComparison.Ordinal);
}
