using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Site.Tests.Accessibility;
using Oogst.Theme;

namespace Oogst.Site.Tests.Site;

/// <summary>What a page may weigh before it is slow on a phone in a train. Sizes in bytes, compressed as a host compresses; a KB is 1024.</summary>
public sealed class Budgets
{
    private const int PageAndStyles = 20 * 1024;
    private const int Fonts = 55 * 1024;
    private const int Script = 2 * 1024;

    private sealed record Weight(Page Page, int Html, int Styles, int Script, int Fonts);

    [Fact]
    public async Task Pages_fonts_and_scripts_stay_within_their_budgets()
    {
        var pilots = RealSite.Site.Plan.Pages.Where(page => page.Subject is Subject.OfEntry({ Kind: Kind.Pilot }));
        var weights = await Weigh(RealSite.Site.Files, [.. pilots.Union(Templates.Fullest(RealSite.Site).Where(page => page.Language == Language.Dutch)).OrderBy(page => page.Path, StringComparer.Ordinal)]);
        Figures.Tell("budgets", Table(weights));
        Assert.Empty(TooHeavy(weights));
    }

    [Fact]
    public async Task What_is_too_heavy_is_seen()
    {
        var page = RealSite.Site.Plan.Pages.First(page => page.Subject is Subject.OfEntry({ Kind: Kind.Pilot }));
        var random = new Random(1);
        var noise = string.Concat(Enumerable.Range(0, 30_000).Select(_ => (char)random.Next('a', 'z' + 1)));
        var site = RealSite.Site.Files.Select(file =>
            file.Path == page.Path ? OutputFile.Of(file.Path, file.Text.Replace("</head>", """<script type="module" src="/assets/heavy.js"></script></head>""", StringComparison.Ordinal).Replace("</main>", noise + "</main>", StringComparison.Ordinal))
            : file.Path.EndsWith(".woff2", StringComparison.Ordinal) ? file with { Bytes = file.Bytes.ToArray().Concat(new byte[Fonts]).ToArray() }
            : file);
        OutputFile[] heavy = [.. site, OutputFile.Of("assets/heavy.js", "import './heavier.js'"), OutputFile.Of("assets/heavier.js", $"/* {noise} */")];
        var faults = TooHeavy(await Weigh(heavy, [page]));
        Assert.Equal(["fonts", "page and styles", "script"], faults.Select(fault => fault.Split(": ")[1]).Order());
    }

    // Entries and the home are read; the rest is looked through, and may do more.
    private static bool IsRead(Page page) => page.Subject is Subject.OfEntry or Subject.WholeEdition or Subject.Home;

    private static IEnumerable<string> TooHeavy(IReadOnlyList<Weight> weights)
    {
        foreach (var (page, html, styles, script, fonts) in weights)
        {
            if (page.Subject is Subject.OfEntry({ Kind: Kind.Pilot }) && html + styles > PageAndStyles)
                yield return FormattableString.Invariant($"{page.Address}: page and styles: {html + styles} of {PageAndStyles}");
            if (IsRead(page) && script > Script)
                yield return FormattableString.Invariant($"{page.Address}: script: {script} of {Script}");
            if (fonts > Fonts)
                yield return FormattableString.Invariant($"{page.Address}: fonts: {fonts} of {Fonts}");
        }
    }

    /// <summary>What a browser fetches to show each page, until it is at rest; what comes only after a click or a key does not count.</summary>
    private static async Task<IReadOnlyList<Weight>> Weigh(IReadOnlyList<OutputFile> site, IReadOnlyList<Page> pages)
    {
        var files = site.ToDictionary(file => "/" + file.Path, StringComparer.Ordinal);
        var fetched = new ConcurrentQueue<(string Type, string Path)>();
        var weights = new List<Weight>();
        await using var reader = await Reader.Sit(new() { Site = site });
        reader.Page.Request += (_, request) => fetched.Enqueue((request.ResourceType, new Uri(request.Url).AbsolutePath));
        foreach (var page in pages)
        {
            fetched.Clear();
            await reader.GoTo(page.Address.Path);
            await reader.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            weights.Add(new(page, Compressed(files["/" + page.Path]), Of("stylesheet"), Of("script"),
                fetched.Where(each => each.Type == "font").Distinct().Sum(each => files[each.Path].Bytes.Length)));
        }
        // Of no concern here: a font that is heavy on purpose is no font.
        await reader.TakeComplaints();
        return weights;

        int Of(string type) => fetched.Where(each => each.Type == type).Distinct().Sum(each => Compressed(files[each.Path]));
    }

    private static int Compressed(OutputFile file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file.Bytes.Span);
        return (int)bytes.Length;
    }

    private static string Table(IEnumerable<Weight> weights)
    {
        var table = new StringBuilder("KB, gzip      html  styles  both  script  fonts  page\n");
        foreach (var (page, html, styles, script, fonts) in weights)
            table.Append(CultureInfo.InvariantCulture, $"{(page.Subject is Subject.OfEntry({ Kind: Kind.Pilot }) ? "pilot" : IsRead(page) ? "read" : ""),-10}{Kb(html),8}{Kb(styles),8}{Kb(html + styles),6}{Kb(script),8}{Kb(fonts),7}  {page.Address}\n");
        return table.Append(CultureInfo.InvariantCulture, $"budgets: pilot html and styles {Kb(PageAndStyles)}, script where one reads {Kb(Script)}, fonts {Kb(Fonts)}\n").ToString();
    }

    private static string Kb(int bytes) => (bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);
}
