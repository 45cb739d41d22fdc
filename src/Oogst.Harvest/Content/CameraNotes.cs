using System.Buffers.Binary;

namespace Oogst.Harvest.Content;

/// <summary>
/// What a camera wrote beside the picture (Exif). Two facts of it matter here, and they are read by hand: whoever follows all that such notes may
/// refer to, and reads all that they may hold, can be kept busy for ever by a small file.
/// </summary>
/// <param name="IsOnItsSide">A camera held upright writes the picture lying down, and that it must be turned.</param>
internal readonly record struct CameraNotes(bool IsOnItsSide, bool TellsWhere)
{
    private const int Orientation = 0x0112;
    private const int Gps = 0x8825;
    private const int Latitude = 2;
    private const int Longitude = 4;

    public static CameraNotes In(ReadOnlySpan<byte> picture)
    {
        var start = StartIn(picture);
        if (start < 0)
            return default;
        var notes = new Notes(picture[start..]);
        var first = notes.Long(4);
        var gps = notes.Find(first, Gps) is >= 0 and var facts ? notes.Long(facts + 8) : 0;
        return new(
            notes.Find(first, Orientation) is >= 0 and var turn && notes.Short(turn + 8) is >= 5 and <= 8,
            gps > 0 && notes.Find(gps, Latitude) is >= 0 and var north && notes.Find(gps, Longitude) is >= 0 and var east && (notes.IsAngle(north) || notes.IsAngle(east)));
    }

    // A JPEG says Exif before it; in the other types it is known by its first eight bytes.
    private static int StartIn(ReadOnlySpan<byte> picture)
    {
        var named = picture.IndexOf("Exif\0\0"u8) is >= 0 and var at ? at + 6 : -1;
        if (named >= 0 && (picture[named..].StartsWith("II*\0"u8) || picture[named..].StartsWith("MM\0*"u8)))
            return named;
        var (little, big) = (picture.IndexOf("II*\0\b\0\0\0"u8), picture.IndexOf("MM\0*\0\0\0\b"u8));
        return little < 0 || big < 0 ? Math.Max(little, big) : Math.Min(little, big);
    }

    // Lists of facts of twelve bytes each; what would lie outside is nought.
    private readonly ref struct Notes(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;

        public int Short(long at) => At(at, 2) is not { Length: 2 } two ? 0 : bytes[0] == 'I' ? BinaryPrimitives.ReadUInt16LittleEndian(two) : BinaryPrimitives.ReadUInt16BigEndian(two);

        public long Long(long at) => At(at, 4) is not { Length: 4 } four ? 0 : bytes[0] == 'I' ? BinaryPrimitives.ReadUInt32LittleEndian(four) : BinaryPrimitives.ReadUInt32BigEndian(four);

        /// <returns>Where the fact with that number stands in a list; -1 when it does not.</returns>
        public long Find(long list, int number)
        {
            for (var (fact, left) = (list + 2, Short(list)); left > 0 && fact + 12 <= bytes.Length; fact += 12, left--)
                if (Short(fact) == number)
                    return fact;
            return -1;
        }

        /// <summary>Whether there is more in it than noughts, which a camera writes that did not know where it was.</summary>
        public bool IsAngle(long fact)
        {
            var at = Long(fact + 8);
            return IsPart(at) || IsPart(at + 8) || IsPart(at + 16);
        }

        // Degrees, minutes or seconds, as a fraction.
        private bool IsPart(long at) => Long(at) > 0 && Long(at + 4) > 0;

        private ReadOnlySpan<byte> At(long at, int length) => at >= 0 && at + length <= bytes.Length ? bytes.Slice((int)at, length) : [];
    }
}
