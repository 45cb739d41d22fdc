using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oogst.Site.Search;

/// <summary>
/// An index that MiniSearch 7 loads as its own. Beside what MiniSearch reads it has <c>pages</c>: address, title, kind, edition, facets, and
/// the text of pages that have no file of texts. The id of a document is the number of its page, with its anchor.
/// </summary>
internal static class SearchIndex
{
    // Title, headings, body, and parts of compounds: the parts of a title count as a heading.
    private const int Title = 0, Headings = 1, Body = 2, Parts = 3, Fields = 4;
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static byte[] Write(IReadOnlyList<PageWords> pages, Splitting splitting)
    {
        // Page by page on one thread: every edition and language has an index, and they are made at once.
        var postings = new Dictionary<string, List<(int Document, int Times)>?[]>(StringComparer.Ordinal);
        var (fields, lengths) = (new Dictionary<string, int>[Fields], new List<int[]>());
        for (var field = 0; field < Fields; field++)
            fields[field] = new(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var section in page.Sections)
            {
                Count(section, splitting, fields);
                for (var field = 0; field < Fields; field++)
                    foreach (var (term, times) in fields[field])
                    {
                        if (!postings.TryGetValue(term, out var byField))
                            postings.Add(term, byField = new List<(int, int)>?[Fields]);
                        (byField[field] ??= []).Add((lengths.Count, times));
                    }
                lengths.Add(Array.ConvertAll(fields, field => field.Count));
            }
        }
        return Json(pages, postings, lengths);
    }

    // How often each term stands in each field of one section.
    private static void Count(SectionWords section, Splitting splitting, Dictionary<string, int>[] fields)
    {
        foreach (var field in fields)
            field.Clear();
        Add(section.InTitle, Title, Headings);
        Add(section.InHeading, Headings, Parts);
        Add(section.InText, Body, Parts);

        void Add(int[] words, int field, int partsField)
        {
            foreach (var word in words)
            {
                foreach (var term in splitting[word].Terms)
                    AddOne(fields[field], term);
                foreach (var part in splitting.PartsOf(word))
                    AddOne(fields[partsField], part);
            }
        }

        static void AddOne(Dictionary<string, int> counts, string term) => CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
    }

    private static byte[] Json(IReadOnlyList<PageWords> pages, Dictionary<string, List<(int Document, int Times)>?[]> postings, List<int[]> lengths)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(bytes, Compact))
        {
            json.WriteStartObject();
            json.WriteNumber("documentCount", lengths.Count);
            json.WriteNumber("nextId", lengths.Count);
            json.WriteStartObject("documentIds");
            EachSection(pages, (document, page, section) => json.WriteString(Key(document), section.Anchor.Length == 0 ? Number(page) : $"{Number(page)}#{section.Anchor}"));
            json.WriteEndObject();
            json.WriteStartObject("fieldIds");
            json.WriteNumber("t", Title);
            json.WriteNumber("h", Headings);
            json.WriteNumber("b", Body);
            json.WriteNumber("p", Parts);
            json.WriteEndObject();
            json.WriteStartObject("fieldLength");
            for (var document = 0; document < lengths.Count; document++)
                Numbers(json, Key(document), lengths[document]);
            json.WriteEndObject();
            json.WriteStartArray("averageFieldLength");
            for (var field = 0; field < Fields; field++)
                json.WriteNumberValue(lengths.Count == 0 ? 0 : Math.Round(lengths.Average(each => each[field]), 3));
            json.WriteEndArray();
            json.WriteStartObject("storedFields");
            EachSection(pages, (document, _, section) =>
            {
                if (section.Heading.Length == 0)
                    return;
                json.WriteStartObject(Key(document));
                json.WriteString("h", section.Heading);
                json.WriteEndObject();
            });
            json.WriteEndObject();
            json.WriteNumber("dirtCount", 0);
            json.WriteStartArray("index");
            foreach (var (term, byField) in postings.OrderBy(posting => posting.Key, StringComparer.Ordinal))
                Posting(json, term, byField);
            json.WriteEndArray();
            json.WriteNumber("serializationVersion", 2);
            json.WriteStartArray("pages");
            foreach (var page in pages)
                PageOf(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    private static void Posting(Utf8JsonWriter json, string term, List<(int Document, int Times)>?[] byField)
    {
        json.WriteStartArray();
        json.WriteStringValue(term);
        json.WriteStartObject();
        for (var field = 0; field < Fields; field++)
        {
            if (byField[field] is not { } documents)
                continue;
            json.WriteStartObject(Key(field));
            foreach (var (document, times) in documents)
                json.WriteNumber(Key(document), times);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void PageOf(Utf8JsonWriter json, PageWords page)
    {
        json.WriteStartArray();
        json.WriteStringValue(page.Address);
        json.WriteStringValue(page.Title);
        json.WriteStringValue(page.Kind);
        json.WriteStringValue(page.Edition ?? "");
        json.WriteStartArray();
        foreach (var facet in page.Facets)
            json.WriteStringValue(facet);
        json.WriteEndArray();
        if (page.Shown is { } text)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void EachSection(IReadOnlyList<PageWords> pages, Action<int, int, SectionWords> act)
    {
        var document = 0;
        for (var page = 0; page < pages.Count; page++)
            foreach (var section in pages[page].Sections)
                act(document++, page, section);
    }

    private static void Numbers(Utf8JsonWriter json, JsonEncodedText name, int[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static readonly ConcurrentDictionary<int, JsonEncodedText> Keys = new();

    private static JsonEncodedText Key(int number) => Keys.GetOrAdd(number, static each => JsonEncodedText.Encode(Number(each)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
