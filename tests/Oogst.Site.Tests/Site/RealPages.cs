namespace Oogst.Site.Tests.Site;

/// <summary>The pages most people see, made from the real content.</summary>
public sealed class RealPages
{
    [Theory]
    [InlineData("nl/index.html")]
    [InlineData("en/index.html")]
    [InlineData("nl/2012/index.html")]
    [InlineData("en/2012/index.html")]
    [InlineData("nl/2012/pilots/regionale-samenwerking/index.html")]
    [InlineData("en/2012/pilots/regional-cooperation/index.html")]
    [InlineData("nl/2012/stemmen/delen-met-collegas/index.html")]
    [InlineData("en/2012/voices/sharing-with-colleagues/index.html")]
    public void The_page_is_as_approved(string path) =>
        Snapshot.Matches(
            Snapshot.Html(RealSite.Site.Files.Single(file => file.Path == path).Text), nameof(RealPages), path.Replace("/index.html", "", StringComparison.Ordinal).Replace('/', '-'), "html");

    [Fact]
    public void The_real_content_has_no_mistakes_and_no_warnings() =>
        Assert.Empty(RealSite.Report.Sorted().Select(one => $"{one.Place} {one.Code}"));

    [Fact]
    public void There_are_more_than_200_pages() => Assert.True(RealSite.Site.Plan.Pages.Count > 200);
}
