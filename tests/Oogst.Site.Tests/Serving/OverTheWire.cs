using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Oogst.Site.Output;
using Oogst.Site.Serving;

namespace Oogst.Site.Tests.Serving;

/// <summary>The server from outside: who may ask, how, and what never leaves.</summary>
public sealed class OverTheWire : IAsyncLifetime
{
    private string text = "first";
    private SiteServer server = null!;

    public async ValueTask InitializeAsync() => server = await SiteServer.Start(() =>
    {
        var now = OutputFile.Of("nl/index.html", text);
        var style = OutputFile.Of("assets/a.4f2a.css", "");
        return new(path => path == now.Path ? now : path == style.Path ? style : null, "/*\n  X-Rule: yes\n/assets/*\n  Cache-Control: public, immutable\n", "/ /en/ 302! Language=en\n/ /nl/ 302!\n");
    });

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Signals_are_left_to_the_program()
    {
        IHostLifetime? lifetime = null;
        await using var other = await SiteServer.Start(() => null!, before: app => lifetime = app.ApplicationServices.GetRequiredService<IHostLifetime>());
        Assert.IsNotType<Microsoft.Extensions.Hosting.Internal.ConsoleLifetime>(lifetime);
    }

    [Theory]
    [InlineData("GET", "200", true)]
    [InlineData("HEAD", "200", false)]
    [InlineData("POST", "405", false)]
    [InlineData("OPTIONS", "405", false)]
    [InlineData("DELETE", "405", false)]
    public async Task It_can_be_read_and_nothing_else(string method, string status, bool hasText)
    {
        var answer = await Send($"{method} /nl/ HTTP/1.1\r\nHost: localhost:{server.Port}\r\nOrigin: https://evil.example\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Equal(hasText, answer.EndsWith("\r\n\r\nfirst", StringComparison.Ordinal));
        Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\nServer:", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("localhost:{0}", "200")]
    [InlineData("127.0.0.1:{0}", "200")]
    [InlineData("[::1]:{0}", "200")]
    [InlineData("localhost", "403")]
    [InlineData("localhost:1", "403")]
    [InlineData("evil.example:{0}", "403")]
    [InlineData("localhost.evil.example:{0}", "403")]
    public async Task Only_this_machine_by_its_own_names_gets_an_answer(string host, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await Send($"GET /nl/ HTTP/1.1\r\nHost: {string.Format(null, host, server.Port)}\r\n"), StringComparison.Ordinal);

    /// <summary>What is asked for under a digest that is not part of the path may by then be another file.</summary>
    [Theory]
    [InlineData("/assets/a.4f2a.css", "public, immutable")]
    [InlineData("/assets/a.4f2a.css?v=77", "no-store")]
    [InlineData("/nl/", "no-store")]
    public async Task A_browser_keeps_only_what_has_its_digest_in_its_path(string address, string keeping) =>
        Assert.Contains($"Cache-Control: {keeping}\r\n", await Send($"GET {address} HTTP/1.1\r\nHost: localhost:{server.Port}\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Another_address_of_this_machine_is_not_listened_to()
    {
        using var client = new TcpClient();
        var other = Dns.GetHostAddresses(Dns.GetHostName(), AddressFamily.InterNetwork).FirstOrDefault(address => !IPAddress.IsLoopback(address)) ?? IPAddress.Parse("127.0.0.2");
        await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(other, server.Port, TestContext.Current.CancellationToken).AsTask());
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/nl/..%2f..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%5c..%5cetc%5cpasswd")]
    [InlineData("//etc/passwd")]
    [InlineData("/.git/config")]
    [InlineData("/%00")]
    public async Task What_is_not_a_file_of_the_site_is_not_there(string path)
    {
        var answer = await Send($"GET {path} HTTP/1.1\r\nHost: localhost:{server.Port}\r\n");
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_keeps_what_stood_behind_the_question_mark_and_follows_the_cookie()
    {
        var answer = await Send($"GET /?a=b HTTP/1.1\r\nHost: localhost:{server.Port}\r\nAccept-Language: en\r\nCookie: nf_lang=nl\r\n");
        Assert.Contains("Location: /nl/?a=b\r\n", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_newer_site_takes_the_place_of_an_older_one()
    {
        text = "second";
        Assert.EndsWith("\r\n\r\nsecond", await Send($"GET /nl/ HTTP/1.1\r\nHost: localhost:{server.Port}\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named() =>
        Assert.Equal(server.Port, (await Assert.ThrowsAsync<PortNotFreeException>(() => SiteServer.Start(() => throw new InvalidOperationException(), server.Port))).Port);

    [Fact]
    public async Task What_a_preview_adds_stands_behind_the_check_of_the_host()
    {
        await using var preview = await SiteServer.Start(() => throw new InvalidOperationException("not asked"), before: app => app.Run(context => context.Response.WriteAsync("preview")));
        Assert.EndsWith("preview", await Send($"GET /x HTTP/1.0\r\nHost: localhost:{preview.Port}\r\n", preview.Port), StringComparison.Ordinal);
        Assert.DoesNotContain("preview", await Send($"GET /x HTTP/1.0\r\nHost: evil.example:{preview.Port}\r\n", preview.Port), StringComparison.Ordinal);
    }

    // By hand, because a client would tidy the path and the host.
    private async Task<string> Send(string request, int? port = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port ?? server.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request + "Connection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
