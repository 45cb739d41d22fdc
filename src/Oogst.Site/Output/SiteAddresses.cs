namespace Oogst.Site.Output;

/// <summary>The addresses of all files of a site, as links write them: <c>/nl/2012/</c>, <c>/assets/site.css</c>.</summary>
internal sealed class SiteAddresses
{
    private readonly HashSet<string> all = new(AsciiLetters.Same);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<byte>> byBytes;

    public SiteAddresses() => byBytes = all.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <param name="path">From the output folder.</param>
    public static string Of(string path) => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    public void Add(string path) => all.Add(Of(path));

    public bool Contains(string address) => all.Contains(address);

    /// <param name="written">As it stands in a page, in UTF-8; one with an entity in it is not found.</param>
    /// <returns>Null when there is no such address.</returns>
    public string? Find(ReadOnlySpan<byte> written) => !written.Contains((byte)'&') && byBytes.TryGetValue(written, out var address) ? address : null;
}
