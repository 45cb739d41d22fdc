using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Oogst.Site.Tests.Preview;

/// <summary>The preview from outside, as a process.</summary>
public sealed class ThePreviewCommand : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("oogst-preview-").FullName;

    public ThePreviewCommand() => Tool.CopyFolder(Path.Combine(Repository.Tests, "Sample"), Path.Combine(root, "input"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("preview")]
    [InlineData("serve")]
    public void A_port_that_is_taken_is_named_in_one_line_before_anything_is_made(string command)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var result = Tool.Run(root, [command, "--port", port], TimeSpan.FromMinutes(1));
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith($"oogst: poort {port} is niet vrij; kies een andere: ", Assert.Single(result.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("preview", "99999")]
    [InlineData("preview", "80x")]
    [InlineData("serve", "99999")]
    [InlineData("serve", "-1")]
    [InlineData("serve", "80x")]
    public void A_port_that_is_none_is_told(string command, string port)
    {
        var result = Tool.Run(root, [command, "--port", port], TimeSpan.FromMinutes(1));
        Assert.Equal((2, $"oogst: --port {port}: kies een getal van 0 tot 65535\nWat er kan: oogst --help\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Ctrl_C_ends_it_while_it_serves_and_nothing_was_written()
    {
        var port = FreePort();
        var result = Tool.Interrupt(root, ["preview", "--port", port.ToString(CultureInfo.InvariantCulture)], TimeSpan.FromMinutes(1), () => Answers(port));
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(root, "output")));
    }

    private static int FreePort()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        return ((IPEndPoint)other.LocalEndpoint).Port;
    }

    private static bool Answers(int port)
    {
        try
        {
            using var caller = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
