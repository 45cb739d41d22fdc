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
    private readonly Kept<byte[]> bytes = new(make);
    private string? digest;

    public string Digest
    {
        get
        {
            lock (bytes)
                return digest ??= DigestOf(bytes.Value);
        }
    }

    /// <summary>Hands the bytes over and keeps only their digest. Whoever comes later has them made again.</summary>
    public byte[] Take()
    {
        lock (bytes)
        {
            digest ??= DigestOf(bytes.Value);
            var taken = bytes.Value;
            bytes.LetGo();
            return taken;
        }
    }

    private string DigestOf(byte[] made)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(made);
        foreach (var companion in companions())
            hash.AppendData(companion);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
