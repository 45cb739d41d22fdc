namespace Oogst.Site.Tests.Accessibility;

/// <summary>Whether a page fits its window: nothing sticks out at the side, and nothing is cut off to hide that.</summary>
internal static class Reflow
{
    private const string Check = """
        () => {
            const name = each => `<${each.tagName.toLowerCase()} class="${each.getAttribute('class') ?? ''}">`;
            const hides = [document.documentElement, document.body].filter(each => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX)).map(each => `${name(each)} hides what sticks out`);
            const wide = document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
                .filter(each => each.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(each => `${name(each)} sticks out`);
            // A box of a pixel is how words are kept for listeners only.
            const cut = [...document.body.querySelectorAll('*')].filter(each => each.clientWidth > 1 && each.clientHeight > 1 && each.textContent.trim() && !each.closest('svg')).filter(each => {
                const { overflowX, overflowY } = getComputedStyle(each);
                return ['hidden', 'clip'].includes(overflowX) && each.scrollWidth > each.clientWidth + 1 || ['hidden', 'clip'].includes(overflowY) && each.scrollHeight > each.clientHeight + 1;
            }).map(each => `${name(each)} cuts off its text`);
            return [...hides, ...wide, ...cut];
        }
        """;

    public static Task<string[]> Faults(Reader reader) => reader.Page.EvaluateAsync<string[]>(Check);
}
