using System.Text;
using System.Xml;
using Oogst.Harvest.Domain;
using Oogst.Site.Planning;
using Oogst.Theme;

namespace Oogst.Site.Output;

/// <summary>What the host and search engines read besides the pages: headers, redirects, the sitemap, and files that content brings along.</summary>
public static class ForHosts
{
    // Scripts, styles, fonts and images from this site only; nothing inline; no frames around or inside it.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IReadOnlyList<PlannedFile> Files(SitePlan plan, Assets assets) =>
    [
        PlannedFile.Of("_headers", () => Headers(plan)),
        PlannedFile.Of("_redirects", () => Redirects(plan)),
        PlannedFile.Of("robots.txt", () => $"User-agent: *\nAllow: /\n\nSitemap: {plan.Publication.Site.BaseUrl}/sitemap.xml\n"),
        PlannedFile.Of("sitemap.xml", () => Sitemap(plan)) with { Turn = Turn.Longest },
        .. assets.Files.Select(asset => PlannedFile.Of(asset.Path, () => asset.Bytes)),
        .. Media(plan),
    ];

    /// <summary>Pictures and attachments.</summary>
    public static IEnumerable<PlannedFile> Media(SitePlan plan) =>
        plan.Publication.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => PlannedFile.Of("media/" + file.Key, () => file.Value.Source.Bytes));

    private static string Headers(SitePlan plan)
    {
        var headers = new StringBuilder();
        headers.Append("""
            /*
              Strict-Transport-Security: max-age=31536000; includeSubDomains
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()

            """);
        // Netlify does not say which of two rules wins, so no address matches two that set one header.
        foreach (var pages in Language.All.Select(language => $"/{language}/*").Append("/").Append("/404.html"))
            headers.Append(pages).Append("\n  Content-Security-Policy: ").Append(ContentSecurityPolicy).Append("\n  Cross-Origin-Opener-Policy: same-origin\n");
        // A drawing that is opened by itself is a page too, of this very site.
        foreach (var drawing in plan.Publication.Files.Keys.Where(file => file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
            headers.Append("/media/").Append(drawing).Append("\n  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox\n");
        headers.Append("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        return headers.ToString();
    }

    private static string Redirects(SitePlan plan)
    {
        var redirects = new StringBuilder();
        foreach (var (from, to) in plan.Redirects.Concat(FormerAddresses.Of(plan.Publication)))
            redirects.Append(from).Append(' ').Append(to).Append(" 301\n");
        var standard = plan.Publication.Site.DefaultLanguage;
        foreach (var other in Language.All.Where(language => language != standard))
            redirects.Append("/ /").Append(other).Append("/ 302! Language=").Append(other).Append('\n');
        redirects.Append("/ /").Append(standard).Append("/ 302!\n");
        foreach (var language in Language.All)
            redirects.Append('/').Append(language).Append("/* /").Append(language).Append("/404.html 404\n");
        return redirects.ToString();
    }

    // Page after page: as one document, the tens of thousands of a large site would take more memory than everything else together.
    private static ReadOnlyMemory<byte> Sitemap(SitePlan plan)
    {
        const string sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9", xhtml = "http://www.w3.org/1999/xhtml";
        var written = new MemoryStream();
        using (var xml = XmlWriter.Create(written, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", sitemap);
            xml.WriteAttributeString("xmlns", "xhtml", null, xhtml);
            foreach (var (page, head) in plan.Pages.Select(page => (page, page.Head)))
            {
                if (head.IsHidden || head.Canonical != plan.Publication.Site.BaseUrl + page.Address.Path)
                    continue;
                xml.WriteStartElement("url", sitemap);
                xml.WriteElementString("loc", sitemap, head.Canonical);
                foreach (var alternate in head.Alternates)
                {
                    xml.WriteStartElement("link", xhtml);
                    xml.WriteAttributeString("rel", "alternate");
                    xml.WriteAttributeString("hreflang", alternate.Language.Code);
                    xml.WriteAttributeString("href", alternate.Url);
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        written.WriteByte((byte)'\n');
        return written.GetBuffer().AsMemory(0, (int)written.Length);
    }
}
