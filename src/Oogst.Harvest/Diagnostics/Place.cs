namespace Oogst.Harvest.Diagnostics;

/// <summary>Where something stands: a file as the editor knows it (from the folder the tool runs in), and a one-based line and column.</summary>
public readonly record struct Place(string File, int Line = 1, int Column = 1) : IComparable<Place>
{
    /// <summary>How many characters it is about, for the carets below the line.</summary>
    public int Length { get; init; } = 1;

    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}

/// <summary>A value that remembers where it was written: for values that can turn out wrong later, such as references.</summary>
public readonly record struct Placed<T>(T Value, Place Place);
