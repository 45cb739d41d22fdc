using System.Security.Cryptography;

namespace Oogst.Site.Search;

/// <summary>
/// A file whose address carries a digest of what it holds: <c>/assets/search/2012.nl.json?v=4f2a…</c>. The digest stands behind the path,
/// not in it, so that a preview knows every path without making the file; browsers keep it for ever all the same.
/// </summary>
/// <param name="companions">Digests of files that are fetched under the same digest.</param>
internal sealed class HashedFile(Func<byte[]> make, Func<IEnumerable<byte[]>> companions)
{
    private const int DigestLength = 10;
    private readonly Lock taking = new();
    private byte[]? made;
    private string? digest;

    public string Digest
    {
        get
        {
            lock (taking)
                return digest ??= DigestOf(made ??= make());
        }
    }

    /// <summary>Hands the bytes over and keeps only their digest. Whoever comes later has them made again.</summary>
    public byte[] Take()
    {
        lock (taking)
        {
            var taken = made ?? make();
            digest ??= DigestOf(taken);
            made = null;
            return taken;
        }
    }

    private string DigestOf(byte[] file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file);
        foreach (var companion in companions())
            hash.AppendData(companion);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
