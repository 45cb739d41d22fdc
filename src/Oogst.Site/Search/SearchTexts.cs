using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oogst.Site.Search;

/// <summary>
/// The file beside a page that excerpts are cut from: the text of every section by its anchor. A search fetches it for the results it shows,
/// because the texts of a whole edition weigh more than its index.
/// </summary>
internal static class SearchTexts
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="address">Of the page: <c>/nl/2012/pilots/functieruil/</c>.</param>
    public static string PathFor(string address) => $"assets/search{address.TrimEnd('/')}.json";

    public static byte[] Of(Findable page)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartObject();
            foreach (var section in page.Sections)
                json.WriteString(section.Anchor, section.Text);
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }
}
