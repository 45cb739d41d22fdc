using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Site;

/// <summary>A page read the way a browser reads it.</summary>
/// <param name="Address">As in links: <c>/nl/2012/</c>.</param>
public sealed record FinishedPage(string Address, IDocument Document)
{
    public static readonly Lazy<IReadOnlyDictionary<string, FinishedPage>> OfRealSite = new(() => Read(RealSite.Site));

    public static readonly Lazy<IReadOnlyDictionary<string, FinishedPage>> OfSample = new(() => Read(SampleHarvest.Site));

    /// <param name="address">Of a page of that site: <c>/nl/2031/</c>.</param>
    public static FinishedPage Of(BuiltSite site, string address) => Read(site.Files.Single(file => file.Path == address[1..] + "index.html"));

    public string Language => Document.DocumentElement.GetAttribute("lang")!;

    public IEnumerable<string> Hrefs(string selector) => Document.QuerySelectorAll(selector).Select(element => element.GetAttribute("href")!);

    /// <summary>Every piece of text a reader sees, with the language a screen reader speaks it in.</summary>
    public IEnumerable<(string Text, string Language)> SpokenTexts() =>
        from node in Document.Body!.Descendants<IText>()
        where !string.IsNullOrWhiteSpace(node.Data)
        select (node.Data.Trim(), NearestLanguage(node.ParentElement!));

    private static string NearestLanguage(IElement element) => element.Closest("[lang]")!.GetAttribute("lang")!;

    private static Dictionary<string, FinishedPage> Read(BuiltSite site) =>
        site.Files.Where(file => file.IsPage).AsParallel().Select(Read).ToDictionary(page => page.Address);

    private static FinishedPage Read(OutputFile file) =>
        new("/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path), new HtmlParser().ParseDocument(file.Text));
}
