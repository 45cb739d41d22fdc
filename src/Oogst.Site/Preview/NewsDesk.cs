using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Oogst.Site.Planning;

namespace Oogst.Site.Preview;

/// <summary>
/// What a preview serves besides the site, all in a folder of its own: the script that follows, its styles, and the news it follows.
/// Only pages of this very address are answered: another site in the same browser learns nothing, not even that we are here.
/// </summary>
internal sealed class NewsDesk(Showing showing, CancellationToken closing)
{
    private const string Folder = "/" + SitePlan.PreviewFolder + "/";

    // Proxies and browsers drop a line on which nothing is said; a line of comment keeps it, and finds out who has left.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    public void Open(IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Path.StartsWithSegments("/" + SitePlan.PreviewFolder, StringComparison.Ordinal) && HttpMethods.IsGet(context.Request.Method) ? Answer(context) : next(context));

    private Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!IsFromHere(request))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
        return request.Path.Value switch
        {
            FollowScript.Address => SendForGood(response, "text/javascript; charset=utf-8", FollowScript.Text),
            Folder + "preview.css" => Send(response, "text/css; charset=utf-8", FollowScript.Styles),
            Folder + "news" => Follow(context),
            _ => Nothing(response),
        };
    }

    // Browsers say where a request comes from, in one header or the other; both must agree that it is a page of ours.
    private static bool IsFromHere(HttpRequest request) =>
        (request.Headers.Origin is not [{ } origin, ..] || origin == $"{request.Scheme}://{request.Host}")
        && (request.Headers["Sec-Fetch-Site"] is not [{ } site, ..] || site is "same-origin" or "none");

    private async Task Follow(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing);
        var stop = either.Token;
        context.Response.ContentType = "text/event-stream";
        // As the server reads it when the page itself is asked for: /%6el/ is /nl/, but a slash is a slash only as such.
        var query = context.Request.Query;
        var address = Uri.UnescapeDataString(query["page"].ToString().Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase));
        var screen = new Screen(address.StartsWith('/') ? address : "/", query["seen"].ToString(), query["fetched"].ToString(), query["state"].ToString());
        try
        {
            // Found again at once when we come back after a restart.
            await context.Response.WriteAsync("retry: 300\n\n", stop);
            while (true)
            {
                var (now, change) = showing.Look();
                foreach (var news in screen.Catch(now))
                    await context.Response.WriteAsync(news.ToString(), stop);
                await context.Response.Body.FlushAsync(stop);
                if (query.ContainsKey("once"))
                    return;
                while (await Task.WhenAny(change, Task.Delay(LongestSilence, stop)) != change)
                    await context.Response.WriteAsync(":\n\n", stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or we stop.
        }
    }

    // Asked for under an address of its own version.
    private static Task SendForGood(HttpResponse response, string type, ReadOnlyMemory<byte> text)
    {
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Send(response, type, text);
    }

    private static async Task Send(HttpResponse response, string type, ReadOnlyMemory<byte> text)
    {
        response.ContentType = type;
        await response.Body.WriteAsync(text);
    }

    private static Task Nothing(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
