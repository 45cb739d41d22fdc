using System.Text;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Site.Tests.Harness;

/// <summary>
/// A tiny harvest in memory. Three verbs: <see cref="With(string, string)"/> puts a file in it, <see cref="Check"/> gives the mistakes
/// one line each, <see cref="Make"/> gives the finished files.
/// </summary>
public sealed class TinyHarvest
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The least that makes a site: settings, an edition, a pilot in Dutch, and one word in each vocabulary.</summary>
    public static TinyHarvest Small() => new TinyHarvest()
        .With("site.yml", """
            name:
              nl: Proef
              en: Trial
            tagline:
              nl: Een proef
              en: A trial
            publisher: fonds
            baseUrl: https://proef.example
            """)
        .With("phases.yml", """
            - id: verkennen
              order: 1
              name:
                nl: Verkennen
                en: Explore
              about:
                nl: Rondkijken voordat je begint.
                en: Looking around before you start.
            """)
        .With("themes.yml", """
            - id: water
              name:
                nl: Water
                en: Water
            """)
        .With("organisations.yml", """
            - id: fonds
              kind: fund
              name:
                nl: Het fonds
                en: The fund
            """)
        .With("people.yml", """
            - id: an-de-boer
              name: An de Boer
              organisation: fonds
              role: editor
            """)
        .With("questions.yml", """
            - id: stappen
              labels:
                nl:
                  - Welke stappen zijn gezet?
                en:
                  - What steps were taken?
            """)
        .WithEdition("2031")
        .With("2031/pilots/brug.nl.md", """
            ---
            title: De brug
            summary: Een pilot over een brug tussen twee oevers.
            organisations:
              - fonds
            question: Hoe bouw je een brug?
            ---

            Er kwam een brug.
            """);

    /// <summary>One more edition, with nothing in it yet.</summary>
    /// <param name="year">Its folder and the year it was published.</param>
    /// <param name="key">A line of front matter besides.</param>
    public TinyHarvest WithEdition(string year, string key = "") => With($"{year}/edition.nl.md", $"""
        ---
        title: De oogst van {year}
        summary: Een kleine oogst om mee te proeven.
        published: {year}-05
        theme: water
        editors:
          - an-de-boer
        commissionedBy:
          - an-de-boer
        publisher: fonds
        {(key.Length == 0 ? "---" : key + "\n---")}
        """);

    public TinyHarvest With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TinyHarvest With(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public TinyHarvest Without(string path)
    {
        files.Remove(path);
        return this;
    }

    /// <summary>Every mistake as an editor reads it in English, in one line: <c>place: severity code: message → what to do</c>.</summary>
    public IReadOnlyList<string> Check(bool withDrafts = false)
    {
        var report = new Report();
        Oogst.Site.Build.Make(Sources, new("input", WithDrafts: withDrafts), report);
        return [.. report.Sorted().Select(one =>
            $"{one.Place}: {one.Severity.ToString().ToLowerInvariant()} {one.Code}{(one.Other is { } other ? $" ({other})" : "")}: {one.Message[Language.English]} → {one.Fix[Language.English]}")];
    }

    public BuiltSite Make(bool withDrafts = false)
    {
        var report = new Report();
        var site = Oogst.Site.Build.Make(Sources, new("input", WithDrafts: withDrafts), report);
        Assert.Empty(report.Sorted().Where(one => one.Severity == Severity.Error).Select(one => $"{one.Place} {one.Code} {one.Message[Language.English]}"));
        return site!;
    }

    public IReadOnlyList<SourceFile> Sources => [.. files.Select(file => new SourceFile(file.Key, "input/" + file.Key, file.Value))];
}
