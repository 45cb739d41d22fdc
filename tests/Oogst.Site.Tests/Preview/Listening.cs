namespace Oogst.Site.Tests.Preview;

/// <summary>Tests that ask a running preview what a browser asks it.</summary>
public abstract class Listening : IAsyncLifetime
{
    protected const string Brug = "2031/pilots/brug.nl.md";
    protected HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience.Longest };
    protected LivePreview Live { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Live = await LivePreview.Start();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Live.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected const string FollowMark = " data-seen=\"";

    protected Task<string> Read(string address, LivePreview? from = null) => Client.GetStringAsync((from ?? Live).Address + address);

    // Asks for news as a page does that has just been read.
    protected async Task<StreamReader> Follow(string page) => await Listen(page, await Seen(page));

    protected async Task<string> Seen(string page, LivePreview? preview = null) => (await Read(page, preview)).Split(FollowMark)[1].Split('"')[0];

    protected async Task<StreamReader> Listen(string page, string seen, LivePreview? preview = null)
    {
        var news = new StreamReader(await Client.GetStreamAsync($"{(preview ?? Live).Address}/_preview/news?page={page}&seen={seen}"));
        Assert.Equal("retry: 300", await news.ReadLineAsync());
        // How things stand comes first, so that a message from before we listened goes.
        Assert.Equal("mended", await NextEvent(news));
        return news;
    }

    // What a page fetches besides is for the script to remember, not to act upon.
    protected static async Task<string> NextEvent(StreamReader news)
    {
        var patience = Patience.Begin();
        while (await news.ReadLineAsync(patience) is { } line)
            if (line.StartsWith("event: ", StringComparison.Ordinal) && line is not ("event: fetched" or "event: state"))
                return line["event: ".Length..];
        throw new EndOfStreamException();
    }

    protected static async Task<string> Data(StreamReader news)
    {
        var data = new List<string>();
        while (await news.ReadLineAsync() is { Length: > 0 } line)
            data.Add(line["data: ".Length..]);
        return string.Join('\n', data);
    }
}
