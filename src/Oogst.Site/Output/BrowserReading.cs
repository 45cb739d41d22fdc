using AngleSharp;
using AngleSharp.Html.Parser;

namespace Oogst.Site.Output;

/// <summary>Reads a page as a browser does, whatever it holds: by building the document.</summary>
internal static class BrowserReading
{
    public static PageReading Of(string html)
    {
        var reading = new PageReading();
        var document = new HtmlParser().ParseDocument(html);
        // Some markup is harmless when parsed once and active when its own output is parsed again.
        var once = document.ToHtml();
        if (new HtmlParser().ParseDocument(once).ToHtml() != once)
            reading.Fault("reads differently the second time");
        var tag = new StartTag();
        foreach (var element in document.All)
        {
            tag.Begin(element.LocalName);
            foreach (var attribute in element.Attributes.Select(attribute => (Kind: new MarkupAttribute(attribute.Name), attribute.Value)))
                if (tag.Add(attribute.Kind))
                    tag.Value(attribute.Kind, attribute.Value);
            reading.Element(tag);
        }
        return reading;
    }
}
