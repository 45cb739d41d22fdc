using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Oogst.Harvest.Domain;
using Oogst.Site.Output;
using Oogst.Site.Planning;
using Oogst.Theme.Words;

namespace Oogst.Site.Preview;

/// <summary>The script that follows what changes. It is added to a page on its way to the reader, never to a file of the site.</summary>
internal static class FollowScript
{
    public const string Address = "/" + SitePlan.PreviewFolder + "/follow.js";

    private static readonly string Rules = Resource("preview.css");

    /// <summary>What a preview says, dressed; for a page on which there is nothing else to show.</summary>
    public static readonly ReadOnlyMemory<byte> Styles = Encoding.UTF8.GetBytes(Rules);

    /// <summary>The script, with the styles of what it shows before it.</summary>
    public static readonly ReadOnlyMemory<byte> Text = Encoding.UTF8.GetBytes($"const rules = \"{JsonEncodedText.Encode(Rules)}\";\n{Resource("follow.js")}");

    // The address changes with the script, so that a browser that shows a page again need not ask for it.
    private static readonly string Versioned = $"{Address}?v={Mark(Text)}";

    /// <summary>The page with the script, and for the script the <see cref="Mark"/> of the page it is on and what to say when we are gone.</summary>
    /// <param name="leftOut">How many drafts are not in this preview: whoever looks for one finds out where there is no page.</param>
    /// <param name="state">The <see cref="Proof.State"/> of the content that the page and what its scripts fetch are made of.</param>
    public static OutputFile In(OutputFile page, Language speech, int leftOut = 0, string state = "")
    {
        var words = SiteWords.In(speech).Preview;
        var drafts = leftOut > 0 && page.Path.EndsWith("404.html", StringComparison.Ordinal) ? $"<p class=\"notice\" lang=\"{speech}\">{words.LookingForADraft(leftOut)}</p>" : "";
        var script = $"<script type=\"module\" src=\"{Versioned}\" data-seen=\"{Mark(page.Bytes)}\" data-state=\"{state}\" data-stopped=\"{words.Stopped}\" data-stopped-about=\"{words.StoppedAbout}\" data-speech=\"{speech}\"></script>";
        return OutputFile.Of(page.Path, page.Text.Replace("</head>", script + "</head>", StringComparison.Ordinal).Replace("</main>", drafts + "</main>", StringComparison.Ordinal));
    }

    /// <summary>Tells one version of a page from another.</summary>
    public static string Mark(ReadOnlyMemory<byte> page) => Convert.ToHexStringLower(SHA256.HashData(page.Span).AsSpan(0, 8));

    private static string Resource(string name)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name)!);
        return text.ReadToEnd();
    }
}
