using System.Text;

namespace Oogst.Site.Output;

/// <summary>What is known by an ASCII name, found by the bytes of it as they stand in a page.</summary>
internal sealed class PlainNames<T>
    where T : class
{
    private const int Rows = 256;

    private readonly (byte[] Name, T Known)[][] rows;

    public PlainNames(IEnumerable<(string Name, T Known)> all)
    {
        var byRow = all.Select(one => (Name: Encoding.ASCII.GetBytes(one.Name), one.Known)).ToLookup(one => RowOf(one.Name));
        rows = [.. Enumerable.Range(0, Rows).Select(row => byRow[row].ToArray())];
    }

    /// <summary>Null for a name that is not known; upper case counts.</summary>
    public T? this[ReadOnlySpan<byte> name]
    {
        get
        {
            foreach (var (known, value) in rows[RowOf(name)])
                if (name.SequenceEqual(known))
                    return value;
            return null;
        }
    }

    private static int RowOf(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : (((name[0] * 31) + name[^1]) * 31 + name.Length) % Rows;
}
