using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Oogst.Site.Rendering;
using Oogst.Theme;

namespace Oogst.Site.Tests.Site;

/// <summary>From the frames of a template to HTML.</summary>
public sealed class PageWriting
{
    [Fact]
    public void Words_are_escaped_and_markup_is_not() => Assert.Equal("&lt;b&gt; &amp; &quot;x&quot; é<b>x</b>", Written(page =>
    {
        page.AddContent(0, "<b> & \"x\" é");
        page.AddMarkupContent(1, "<b>x</b>");
        page.AddContent(2, (string?)null);
    }));

    [Fact]
    public void The_value_of_an_attribute_cannot_end_it() => Assert.Equal("<p title=\"&quot; onclick=&quot;x&lt;&amp;\"></p>", Written(page =>
    {
        page.OpenElement(0, "p");
        page.AddAttribute(1, "title", "\" onclick=\"x<&");
        page.CloseElement();
    }));

    [Fact]
    public void An_attribute_that_is_missing_or_false_is_not_written_and_one_that_is_true_has_no_value() => Assert.Equal("<p hidden data-n=\"3\"></p>", Written(page =>
    {
        page.OpenElement(0, "p");
        page.AddAttribute(1, "lang", (string?)null);
        page.AddAttribute(2, "hidden", true);
        page.AddAttribute(3, "open", false);
        page.AddAttribute(4, "data-n", (object)3);
        page.CloseElement();
    }));

    [Fact]
    public void Elements_nest_and_those_that_hold_nothing_are_not_closed() => Assert.Equal("<div><img alt=\"\"><p>x<br>y</p></div><hr>", Written(page =>
    {
        page.OpenElement(0, "div");
        page.OpenElement(1, "img");
        page.AddAttribute(2, "alt", "");
        page.CloseElement();
        page.OpenElement(3, "p");
        page.AddContent(4, "x");
        page.OpenElement(5, "br");
        page.CloseElement();
        page.AddContent(6, "y");
        page.CloseElement();
        page.CloseElement();
        page.OpenElement(7, "hr");
        page.CloseElement();
    }));

    [Fact]
    public void A_template_within_a_template_gets_its_parameters_and_its_content() => Assert.Equal("[a<i>b</i>]c", Written(page =>
    {
        page.OpenComponent<Bracketed>(0);
        page.AddComponentParameter(1, nameof(Bracketed.Word), "a");
        page.AddComponentParameter(2, nameof(Bracketed.ChildContent), (RenderFragment)(inner => inner.AddMarkupContent(0, "<i>b</i>")));
        page.CloseComponent();
        page.AddContent(3, "c");
    }));

    [Fact]
    public void A_piece_that_is_made_while_a_page_is_written_does_not_get_into_it() =>
        Assert.Equal("before[piece]after", Written(page =>
        {
            page.AddMarkupContent(0, "before");
            page.OpenComponent<Bracketed>(1);
            page.AddComponentParameter(2, nameof(Bracketed.ChildContent), (RenderFragment)(inner => inner.AddMarkupContent(0, PageWriter.Html(new Drawn(piece => piece.AddContent(0, "piece"))))));
            page.CloseComponent();
            page.AddMarkupContent(3, "after");
        }));

    [Fact]
    public void A_page_may_be_of_any_length()
    {
        var words = string.Concat(Enumerable.Repeat("één & twee 😀 ", 100_000));
        var html = Written(page => page.AddContent(0, words));
        Assert.Equal(words, System.Net.WebUtility.HtmlDecode(html));
    }

    [Fact]
    public void A_page_after_one_that_failed_is_whole()
    {
        Assert.Throws<InvalidOperationException>(() => Written(page =>
        {
            page.AddContent(0, "half");
            page.OpenComponent<Failing>(1);
            page.CloseComponent();
        }));
        Assert.Equal("whole", Written(page => page.AddContent(0, "whole")));
    }

    [Fact]
    public void What_only_a_living_page_has_is_refused() => Assert.Throws<NotSupportedException>(() => Written(page =>
    {
        page.OpenElement(0, "p");
        page.AddElementReferenceCapture(1, _ => { });
        page.CloseElement();
    }));

    private static string Written(RenderFragment fragment)
    {
        var html = PageWriter.Page("x.html", new Drawn(fragment)).Text;
        Assert.Equal(html, PageWriter.Html(new Drawn(fragment)));
        return html;
    }

    private sealed class Drawn(RenderFragment fragment) : Part
    {
        protected override void BuildRenderTree(RenderTreeBuilder page) => fragment(page);
    }

    private sealed class Bracketed : Part
    {
        [Parameter]
        public string Word { get; set; } = "";

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        private string Opening { get; set; } = "";

        protected override void OnParametersSet() => Opening = "[" + Word;

        protected override void BuildRenderTree(RenderTreeBuilder page)
        {
            page.AddContent(0, Opening);
            page.AddContent(1, ChildContent);
            page.AddContent(2, "]");
        }
    }

    private sealed class Failing : Part
    {
        protected override void BuildRenderTree(RenderTreeBuilder page) => throw new InvalidOperationException();
    }
}
