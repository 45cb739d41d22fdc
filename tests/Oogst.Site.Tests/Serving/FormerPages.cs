using Oogst.Site.Serving;

namespace Oogst.Site.Tests.Serving;

/// <summary>Pages that the site once had still lead somewhere: a bookmark of the first years must not break.</summary>
public sealed class FormerPages
{
    private static readonly ServedSite Real = ServedSite.Of(RealSite.Site.Files);

    [Theory]
    [InlineData("/nl/tips/pilot/2012/functieruil/", "/nl/2012/pilots/functieruil/")]
    [InlineData("/en/tips/pilot/2012/regional-cooperation/", "/en/2012/pilots/regional-cooperation/")]
    [InlineData("/nl/reflecties/pilot/2012/functieruil/", "/nl/2012/pilots/functieruil/")]
    [InlineData("/nl/stemmen/pilot/2012/functieruil/", "/nl/2012/pilots/functieruil/")]
    [InlineData("/nl/stemmen/vraag/2012/delen-met-collegas/", "/nl/2012/stemmen/delen-met-collegas/")]
    [InlineData("/en/voices/question/2012/sharing-with-colleagues/", "/en/2012/voices/sharing-with-colleagues/")]
    public void The_list_of_one_pilot_or_question_leads_to_its_own_page(string once, string now)
    {
        var answer = Real.AnswerTo(once);
        Assert.Equal((301, now), (answer.Status, answer.Headers["location"]));
        Assert.Equal(200, Real.AnswerTo(now).Status);
    }
}
