using Microsoft.AspNetCore.Components;

namespace Oogst.Theme.Parts;

/// <summary>
/// The drawn mark of a phase, from seed to ear. It stands beside the phase's name and says nothing more. Not a component: there are many
/// on a page and none ever differs.
/// </summary>
internal static class PhaseMark
{
    // Seed, roots, sprout, two stems that grow together, ear.
    private static readonly MarkupString[] Marks = [.. new[]
    {
        "M12 4c3.6 3.4 5 6 5 8.4a5 5 0 0 1-10 0C7 10 8.4 7.4 12 4zM4 20.5h16",
        "M4 8.5h16M12 4v17M12 11c-.8 3-3 4.5-6 5M12 13c.8 3 3 4.5 6 5",
        "M12 20.5V10M12 14.5c0-4.5-3-6.5-8-6.5 0 4.5 3 6.5 8 6.5zM12 10.5C12 6 15 4 20 4c0 4.5-3 6.5-8 6.5z",
        "M7 21c0-8.5 10-9.5 10-18M17 21c0-8.5-10-9.5-10-18M8.5 6.5h7M8.5 17.5h7",
        "M12 21.5V9M12 9c-2.2-2.2-2.2-4.5 0-6.5 2.2 2 2.2 4.3 0 6.5zM12 13.5c-3.2 0-4.8-1.6-5-4.7 3.2 0 4.8 1.6 5 4.7zM12 13.5c3.2 0 4.8-1.6 5-4.7-3.2 0-4.8 1.6-5 4.7zM12 18.5c-3.2 0-4.8-1.6-5-4.7 3.2 0 4.8 1.6 5 4.7zM12 18.5c3.2 0 4.8-1.6 5-4.7-3.2 0-4.8 1.6-5 4.7z",
    }.Select(path => new MarkupString($"""<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"></path></svg>"""))];

    /// <param name="order">Of the phase, from 1; nothing is drawn for a phase beyond the spiral, or for none.</param>
    public static MarkupString Of(int? order) => order is >= 1 and <= 5 ? Marks[order.Value - 1] : default;
}
