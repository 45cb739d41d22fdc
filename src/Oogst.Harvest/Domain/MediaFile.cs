using Oogst.Harvest.Content;

namespace Oogst.Harvest.Domain;

/// <summary>An image or an attachment: published byte for byte.</summary>
/// <param name="Size">Null when it is no picture, or one whose size its file does not tell.</param>
public sealed record MediaFile(SourceFile Source, PictureSize? Size) : IParsed;

/// <summary>How large a picture is on a screen that shows it as it is, the right way up: a browser keeps that room free while it loads.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
public readonly record struct PictureSize(int Width, int Height);
