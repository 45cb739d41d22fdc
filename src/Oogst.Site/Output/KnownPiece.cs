using Oogst.Theme;

namespace Oogst.Site.Output;

/// <summary>A piece in UTF-8, as it goes to disk, with what the verify step found in it the last time it met it.</summary>
internal sealed class KnownPiece(byte[] html) : Piece
{
    public ReadOnlySpan<byte> Html => html;

    /// <summary>Null until it was read.</summary>
    public PieceReading? Reading { get; set; }
}

/// <summary>Where in the bytes of a page a piece stands.</summary>
internal readonly record struct Standing(int At, KnownPiece Piece);

/// <summary>What a piece holds, read where it stands.</summary>
/// <param name="Inside">Only there does it read like this.</param>
internal sealed record PieceReading(Inside Inside, string[] Ids, string[] Links, string[] Faults, int Headings);

/// <summary>All that the reading of a piece of markup can depend on, besides its own bytes.</summary>
/// <param name="Parent">The element it stands in.</param>
/// <param name="Above">The element that holds that one.</param>
/// <param name="Depth">How many elements are open.</param>
/// <param name="Addresses">Which links are known to hold.</param>
internal readonly record struct Inside(PlainElement Parent, PlainElement Above, int Depth, bool Paragraph, bool Link, bool Button, bool Form, bool Drawing, SiteAddresses? Addresses);
