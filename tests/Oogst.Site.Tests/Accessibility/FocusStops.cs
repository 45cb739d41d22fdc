using System.Text.Json;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>Where Tab stops on a page.</summary>
/// <param name="Path">Which element, and only that one.</param>
/// <param name="Fault">What is wrong with how it shows that the keyboard is there; empty when all is well.</param>
internal sealed record FocusStop(string Path, string Name, string Fault)
{
    // The ring must be there, be wide enough, and stand out from what is behind it; and nothing may lie over the element (WCAG 2.4.7, 2.4.11).
    private const string Here = """
        () => {
            const at = document.activeElement;
            if (!at || at === document.body || at === document.documentElement) return null;
            const path = each => each === document.body ? 'body' : `${path(each.parentElement)}>${[...each.parentElement.children].indexOf(each)}${each.tagName}`;
            // A card that is one large link has the ring around all of it, and so has the field for searching.
            const ringed = at.closest('.card:has(:focus-visible), .search:has(.search-input:focus-visible)') ?? at;
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
            // Of a link that runs on over several lines: the first.
            const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
            const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, 40) / 2)), y = Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, 24) / 2));
            const above = document.elementFromPoint(x, y);
            // In a drawing it is the line around a shape, which is not there without the keyboard.
            const isDrawn = at instanceof SVGElement && [...at.querySelectorAll('*')].some(each => getComputedStyle(each).stroke !== 'none' && parseFloat(getComputedStyle(each).strokeWidth) >= 2);
            const fault = !isDrawn && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || /^rgba.* 0\)$/.test(outlineColor)) ? 'no visible ring'
                : box.width === 0 || box.height === 0 || box.bottom < 1 || box.right < 1 || box.top > innerHeight - 1 || box.left > innerWidth - 1 ? 'out of sight'
                : !(above && (at.contains(above) || above.contains(at) || at.ownerSVGElement?.contains(above))) ? `behind ${above?.tagName}.${above?.className}` : '';
            return { path: path(at), name: (at.getAttribute('aria-label') ?? at.textContent).replace(/\s+/g, ' ').trim().slice(0, 60), fault };
        }
        """;

    private const string Count = """
        () => [...document.querySelectorAll('a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
            .filter(each => each.checkVisibility({ visibilityProperty: true })).length
        """;

    /// <summary>How many elements there are to stop at.</summary>
    public static Task<int> Expected(Reader reader) => reader.Page.EvaluateAsync<int>(Count);

    /// <returns>Null when the keyboard is on nothing: the end of the page.</returns>
    public static async Task<FocusStop?> Now(Reader reader)
    {
        var stop = await reader.Page.EvaluateAsync<JsonElement?>(Here);
        return stop is { ValueKind: JsonValueKind.Object } here
            ? new(here.GetProperty("path").GetString()!, here.GetProperty("name").GetString()!, here.GetProperty("fault").GetString()!) : null;
    }

    /// <summary>Presses Tab from the top of the page until it comes round, or has stopped far more often than there are elements.</summary>
    public static async Task<IReadOnlyList<FocusStop>> Along(Reader reader)
    {
        var stops = new List<FocusStop>();
        var limit = await Expected(reader) + 5;
        while (stops.Count < limit)
        {
            await reader.Press("Tab");
            if (await Now(reader) is not { } stop || stops.Any(earlier => earlier.Path == stop.Path))
                break;
            stops.Add(stop);
        }
        return stops;
    }
}
