using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Oogst.Site.Tests.Harness;

/// <summary>What a browser says is wrong while it reads, gathered from every page of a window.</summary>
internal sealed class Complaints
{
    private readonly ConcurrentQueue<string> heard = new();
    private readonly string home;

    private Complaints(string home) => this.home = home;

    /// <param name="home">Scheme, host and port of the site: a request to anything else is a complaint.</param>
    public static async Task<Complaints> From(IBrowserContext window, string home)
    {
        var complaints = new Complaints(home + "/");
        // The console tells breaches too, but not those of a policy that only reports.
        await window.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.effectiveDirective} forbids ${e.blockedURI} ${e.sample}`))");
        window.Console += (_, message) => complaints.Hear(message.Type is "error" or "warning", $"console {message.Type}: {message.Text} ({message.Location})");
        window.WebError += (_, error) => complaints.Hear(true, $"script: {error.Error}");
        window.Request += (_, request) => complaints.Hear(complaints.IsElsewhere(request.Url), $"request to another host: {request.Url}");
        // A request that a next page makes superfluous is stopped, which is nobody's fault.
        window.RequestFailed += (_, request) => complaints.Hear(request.Failure != "net::ERR_ABORTED", $"failed: {request.Url} {request.Failure}");
        window.Response += (_, response) => complaints.Hear(response.Status >= 400, $"{response.Status}: {response.Url}");
        return complaints;
    }

    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (heard.TryDequeue(out var one))
            taken.Add(one);
        return taken;
    }

    private bool IsElsewhere(string url) =>
        !url.StartsWith(home, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:" + home, StringComparison.Ordinal);

    private void Hear(bool isWrong, string what)
    {
        if (isWrong)
            heard.Enqueue(what);
    }
}
