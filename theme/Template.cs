using Microsoft.AspNetCore.Components;
using Oogst.Harvest.Domain;
using Oogst.Theme.Words;

namespace Oogst.Theme;

/// <summary>The base of every template that knows who reads.</summary>
public abstract class Template : Part
{
    [Parameter, EditorRequired]
    public Reading Reading { get; set; } = default!;

    protected SiteWords Words => Reading.Words;

    protected Publication Publication => Reading.Publication;

    /// <summary>A text of an entry, marked with its language when that is not the page's. Not a component: a page may show hundreds.</summary>
    protected RenderFragment TextOf(Entry entry, Func<Telling, string?> text) => page =>
    {
        var words = text(Reading.Tell(entry));
        if (Reading.LangOf(entry) is not { } lang)
        {
            page.AddContent(0, words);
            return;
        }
        page.OpenElement(1, "span");
        page.AddAttribute(2, "lang", lang);
        page.AddContent(3, words);
        page.CloseElement();
    };
}
