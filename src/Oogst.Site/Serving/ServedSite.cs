using Oogst.Site.Output;

namespace Oogst.Site.Serving;

/// <summary>A site as a reader gets it from a host: its files, and the rules of its <c>_headers</c> and <c>_redirects</c>.</summary>
/// <param name="find">
/// The file at a path from the top (<c>nl/2012/index.html</c>), or null when the site has none. What it does not know cannot be reached, whatever
/// stands on the disk. May make the file on the spot; is asked from several threads at once.
/// </param>
/// <exception cref="FormatException">The rules hold something that <see cref="HeaderRules"/> or <see cref="RedirectRules"/> does not know.</exception>
public sealed class ServedSite(Func<string, OutputFile?> find, string headers, string redirects)
{
    private readonly HeaderRules headerRules = new(headers);
    private readonly RedirectRules redirectRules = new(redirects);

    public static ServedSite Of(IEnumerable<OutputFile> files)
    {
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return new(byPath.GetValueOrDefault, byPath["_headers"].Text, byPath["_redirects"].Text);
    }

    /// <param name="path">Decoded, with a slash in front.</param>
    /// <param name="language">What the reader wants, as <see cref="WantedLanguage"/> tells.</param>
    public Answer AnswerTo(string path, string? language = null)
    {
        var file = FileAt(path);
        var rule = redirectRules.For(path, language, file is not null);
        var answer = rule switch
        {
            { Status: >= 300 and < 400 } => Answer.Redirect(rule.Status, rule.Leads(path)),
            { } when FileAt(rule.To) is { } other => Answer.Of(rule.Status, other),
            _ when file is not null => IsFolderOf(file, path) ? Answer.Redirect(301, path + "/") : Answer.Of(200, file),
            _ => Answer.Of(404, find("404.html") ?? OutputFile.Of("404.html", "")),
        };
        return answer.With(headerRules.For(path));
    }

    // A folder is its index, a page may do without .html. The rules themselves are for the host, not for readers.
    private OutputFile? FileAt(string address)
    {
        var path = address[1..];
        return path is "_headers" or "_redirects" ? null
            : path is "" || path.EndsWith('/') ? find(path + "index.html")
            : find(path) ?? find(path + "/index.html") ?? find(path + ".html");
    }

    // Relative links on a folder's page only hold under its own address, with the slash.
    private static bool IsFolderOf(OutputFile file, string path) => file.Path == path[1..] + "/index.html";
}
