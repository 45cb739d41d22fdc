using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Shouldly;

namespace Oogst.Site.Tests.Harness;

/// <summary>
/// Compares with what was approved before, under Verify's file names (<c>Class.Case.verified.html</c>), in the folder Snapshots.
/// A difference leaves <c>….received.…</c> beside it. To accept: run the tests with <c>ACCEPT_SNAPSHOTS=1</c> and review the diff.
/// The only place that knows which library compares.
/// </summary>
public static partial class Snapshot
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    public static void Matches(string actual, string className, string caseName, string extension)
    {
        var folder = Path.Combine(Repository.Tests, "Snapshots");
        var text = WithoutHashes(actual).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Accepts)
            File.WriteAllText(Path.Combine(folder, $"{className}.{caseName}.verified.{extension}"), text);
        text.ShouldMatchApproved(options => options
            .NoDiff()
            .WithStringCompareOptions(StringCompareShould.IgnoreLineEndings)
            .SubFolder("../Snapshots")
            .WithFilenameGenerator((_, _, type, _) => $"{className}.{caseName}.{(type == "approved" ? "verified" : type)}.{extension}"));
    }

    /// <summary>One element a line, so that a review shows what changed.</summary>
    public static string Html(string html) => Pretty(new HtmlParser().ParseDocument(html));

    /// <summary>What is a page's own: without the masthead, the colophon and the links to styles that all pages share.</summary>
    public static string OwnHtml(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var shared in document.QuerySelectorAll("body > header, body > footer, body > .nl-skip-link, head > script, head > link[rel=stylesheet], head > link[rel=preload], head > link[rel=icon]").ToList())
            shared.Remove();
        return Pretty(document);
    }

    private static string Pretty(IMarkupFormattable document)
    {
        using var writer = new StringWriter();
        document.ToHtml(writer, new PrettyMarkupFormatter { NewLine = "\n", Indentation = "  " });
        return BlankLines().Replace(writer.ToString(), "\n");
    }

    // An asset's hash changes with every touch of a style sheet; pages do not.
    private static string WithoutHashes(string text) => AssetHash().Replace(text, "assets/$1.HASH.$2");

    [GeneratedRegex(@"assets/([a-z-]+)\.[A-Z0-9]{8}\.([a-z0-9]+)")]
    private static partial Regex AssetHash();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();
}
