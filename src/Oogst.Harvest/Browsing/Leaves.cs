namespace Oogst.Harvest.Browsing;

/// <summary>A row cut into pages of one size, which are numbered from 1.</summary>
public readonly record struct Leaves<T>(IReadOnlyList<T> All, int Size)
{
    /// <summary>At least one: an empty row has a page that says so.</summary>
    public int Count => Math.Max(1, (All.Count + Size - 1) / Size);

    public IEnumerable<T> On(int number) => All.Skip((number - 1) * Size).Take(Size);
}
