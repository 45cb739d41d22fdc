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
        foreach (var element in document.All)
            reading.Element(element.LocalName, [.. element.Attributes.Select(attribute => new MarkupAttribute(attribute.Name, attribute.Value))]);
        return reading;
    }
}
