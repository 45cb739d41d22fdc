using System.Reflection;
using System.Text;

namespace Oogst.Site.Search;

/// <summary>
/// The Dutch words of OpenTaal's dictionary with their inflected forms: small letters without accents, of 3 to 16 letters.
/// They lie sorted in the assembly and are searched there, because reading a quarter of a million words would cost more than the whole index.
/// </summary>
internal static class WordList
{
    private static readonly byte[] Text = Read("search/words.nl.txt");

    public static bool Has(ReadOnlySpan<char> word)
    {
        Span<byte> wanted = stackalloc byte[32];
        if (word.Length > wanted.Length || Encoding.ASCII.GetBytes(word, wanted) != word.Length)
            return false;
        wanted = wanted[..word.Length];
        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var start = StartOfLine((low + high) / 2);
            var length = Text.AsSpan(start).IndexOf((byte)'\n');
            switch (Text.AsSpan(start, length).SequenceCompareTo(wanted))
            {
                case 0: return true;
                case < 0: low = start + length + 1; break;
                default: high = start; break;
            }
        }
        return false;
    }

    /// <summary>The words of a resource that has one on each line.</summary>
    public static string[] Lines(string name) => Encoding.UTF8.GetString(Read(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static int StartOfLine(int at) => Text.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
