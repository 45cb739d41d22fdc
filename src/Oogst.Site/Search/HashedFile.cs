using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Oogst.Site.Search;

/// <summary>
/// A file whose address carries a digest of what it holds: <c>/assets/search/2012.nl.json?v=4f2a…</c>. The digest stands behind the path,
/// not in it, so that a preview knows every path without making the file; browsers keep it for ever all the same.
/// </summary>
internal sealed record HashedFile(byte[] Bytes, string Digest)
{
    private const int DigestLength = 10;

    /// <param name="companions">What is in files that are fetched under the same digest.</param>
    public static HashedFile Of(byte[] bytes, IEnumerable<string> companions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes);
        foreach (var companion in companions)
            hash.AppendData(MemoryMarshal.AsBytes(companion.AsSpan()));
        return new(bytes, Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength]);
    }
}
