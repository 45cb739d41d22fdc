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

    // A camera writes some twenty facts; more than this is something else that begins alike.
    private const int Most = 100;

    // Four bytes stand in a large picture by chance, but not this often.
    private const int MostBeginnings = 1000;

    /// <returns>The first that say something, wherever in the picture they stand: each type has a place of its own for them.</returns>
    public static CameraNotes In(ReadOnlySpan<byte> picture) => In(picture, "II*\0"u8) is var little && little != default ? little : In(picture, "MM\0*"u8);

    private static CameraNotes In(ReadOnlySpan<byte> picture, ReadOnlySpan<byte> start)
    {
        var rest = picture;
        for (var left = MostBeginnings; left > 0 && rest.IndexOf(start) is >= 0 and var at; left--)
        {
            if (Read(new(rest[at..])) is var notes && notes != default)
                return notes;
            rest = rest[(at + 1)..];
        }
        return default;
    }

    private static CameraNotes Read(Notes notes)
    {
        var first = notes.Long(4);
        if (notes.Short(first) > Most)
            return default;
        var gps = notes.Find(first, Gps) is >= 0 and var facts ? notes.Long(facts + 8) : 0;
        return new(
            notes.Find(first, Orientation) is >= 0 and var turn && notes.Short(turn + 8) is >= 5 and <= 8,
            gps > 0 && notes.Short(gps) <= Most && notes.Find(gps, Latitude) is >= 0 and var north && notes.Find(gps, Longitude) is >= 0 and var east && (notes.IsAngle(north) || notes.IsAngle(east)));
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
