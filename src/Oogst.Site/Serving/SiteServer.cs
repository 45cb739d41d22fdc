using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Oogst.Site.Serving;

/// <summary>
/// Serves a site to this machine alone, the way the host will: see <see cref="ServedSite"/> for what is served. Nobody else can reach it, a page
/// of another site cannot read it (no CORS, and a name that merely points here is refused), and nothing on it can be changed.
/// </summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SiteServer(WebApplication app, int port) => (this.app, Port) = (app, port);

    public int Port { get; }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Address => FormattableString.Invariant($"http://localhost:{Port}");

    /// <param name="current">Asked at every request, so that a newer site can take the place of an older one; one request sees one of them.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="before">Steps that come before the site, behind the check of the host: what a preview adds of its own.</param>
    /// <exception cref="PortNotFreeException">Somebody else listens there, or this user may not.</exception>
    public static async Task<SiteServer> Start(Func<ServedSite> current, int port = 0, Action<IApplicationBuilder>? before = null)
    {
        port = port == 0 ? FreePort() : port;
        // The empty builder reads no settings, environment or folder of its own.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // 127.0.0.1 and ::1, and no other.
            kestrel.ListenLocalhost(port);
        });
        // A host compresses, so what is measured here should be.
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = ["text/html", "text/css", "text/javascript", "text/xml", "application/json", "image/svg+xml"]);
        builder.Services.AddSingleton<IHostLifetime, DeafToSignals>();
        var app = builder.Build();
        app.Use((context, next) => Answered(context, IsHere(context.Request.Host, port) ? null : StatusCodes.Status403Forbidden, next));
        before?.Invoke(app);
        app.Use((context, next) => Answered(context, IsReading(context.Request) ? null : StatusCodes.Status405MethodNotAllowed, next));
        app.UseResponseCompression();
        app.Run(context => Send(context, current()));
        await Listen(app, port);
        return new(app, port);
    }

    /// <summary>Asked before a site is made, so that nobody waits for one that then cannot be shown.</summary>
    /// <exception cref="PortNotFreeException">As for <see cref="Start"/>, which has the last word.</exception>
    public static void AssureFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
        catch (SocketException fault)
        {
            throw new PortNotFreeException(port, fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private static async Task Listen(WebApplication app, int port)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await app.DisposeAsync();
            throw new PortNotFreeException(port, fault);
        }
    }

    private static Task Answered(HttpContext context, int? refusal, RequestDelegate next)
    {
        if (refusal is not { } status)
            return next(context);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status405MethodNotAllowed)
            context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    // Another site may give its own name our address; its pages would then count as ours.
    private static bool IsHere(HostString host, int port) => (host.Port ?? 80) == port && host.Host is ("localhost" or "127.0.0.1" or "[::1]");

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static async Task Send(HttpContext context, ServedSite site)
    {
        var (request, response) = (context.Request, context.Response);
        var language = WantedLanguage.Of(request.Cookies["nf_lang"], request.Headers.AcceptLanguage);
        var answer = site.AnswerTo(request.Path.Value is { Length: > 0 } path ? path : "/", language);
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = name == "location" ? value + request.QueryString : value;
        // A digest behind the question mark says what was asked for; what is sent may have been made a moment later.
        if (request.QueryString.HasValue)
            response.Headers.CacheControl = "no-store";
        response.ContentLength = answer.Bytes.Length;
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Ctrl-C is for the program to hear: a host that hears it too breaks off its own start, and says so with an exception.
    private sealed class DeafToSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
