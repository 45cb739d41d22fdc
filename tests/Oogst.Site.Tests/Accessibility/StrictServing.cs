using Oogst.Site.Output;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>The site runs under the strict headers it is published with, and a browser test hears it when a page does not.</summary>
public sealed class StrictServing
{
    [Theory]
    [InlineData("/nl/")]
    [InlineData("/en/2012/")]
    public async Task A_page_loads_without_a_complaint_under_the_real_policy(string address)
    {
        await using var reader = await Reader.Sit();
        var answer = await reader.Page.GotoAsync(address);
        Assert.Contains("default-src 'none'", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Equal("complete", await reader.Page.EvaluateAsync<string>("document.readyState"));
    }

    [Theory]
    [InlineData("""<p style="color: red">x</p>""", "console error: Applying inline style violates")]
    [InlineData("<script>document.title = 'x'</script>", "console error: Executing inline script violates")]
    [InlineData("""<img src="https://elsewhere.example/pixel.gif" alt="">""", "request to another host: https://elsewhere.example/pixel.gif")]
    [InlineData("""<img src="/gone.png" alt="">""", "404: http://localhost:")]
    [InlineData("""<script src="/assets/broken.js"></script>""", "script: Error: broken")]
    [InlineData("""<script src="/assets/warns.js"></script>""", "console warning: careful")]
    [InlineData("""<iframe src="/nl/" title="x"></iframe>""", "console error: policy: frame-src forbids")]
    public async Task What_a_browser_complains_about_is_heard(string html, string complaint)
    {
        var page = RealSite.Site.Files.Single(file => file.Path == "nl/index.html");
        var site = RealSite.Site.Files.Except([page]).Append(OutputFile.Of(page.Path, page.Text.Replace("</main>", html + "</main>", StringComparison.Ordinal)))
            .Append(OutputFile.Of("assets/broken.js", "throw new Error('broken')")).Append(OutputFile.Of("assets/warns.js", "console.warn('careful')"));
        await using var reader = await Reader.Open("/nl/", new() { Site = [.. site] });
        Assert.Contains(await reader.TakeComplaints(), heard => heard.StartsWith(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_complaint_that_nobody_took_fails_the_test()
    {
        var reader = await Reader.Sit();
        Assert.Equal(404, await reader.GoTo("/nl/weg/"));
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => reader.DisposeAsync().AsTask());
    }
}
