using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using Oogst.Site.Output;

namespace Oogst.Site.Tests.Accessibility;

/// <summary>Holds pages against axe in a real browser, and listens to what that browser complains about meanwhile.</summary>
internal static class Gate
{
    /// <summary>WCAG 2.0, 2.1 and 2.2 at A and AA, and what axe calls good practice.</summary>
    public static readonly IReadOnlyList<string> Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    /// <summary>
    /// The rules that look at colours. At night only these run again: a page differs from its own daytime in nothing but colours, which
    /// <see cref="OnlyColoursChangeAtNight"/> proves of the styles.
    /// </summary>
    public static readonly IReadOnlyList<string> ColourRules = ["color-contrast", "link-in-text-block"];

    private const int Phone = 320;

    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Root, "tests/tools/node_modules/axe-core/axe.min.js"));

    // Styles need not be fetched again (preload): no rule that runs asks for them.
    private const string Run = """
        async runOnly => {
            const { violations, incomplete, passes, inapplicable } = await axe.run({ runOnly, resultTypes: ['violations', 'incomplete'], preload: false });
            const told = (results, doubt) => results.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, any }) => ({ rule: id, what: `${target.join(' ')}: ${doubt}${any[0]?.message ?? help}` })));
            // In a drawing axe sees neither the shape behind a text nor whether a letter or two are text: there a doubt says nothing.
            const legible = result => ({ ...result, nodes: result.nodes.filter(({ any, target }) => any[0]?.data?.messageKey !== 'shortTextContent' && !document.querySelector(target[0])?.closest('svg')) });
            return {
                rules: [...violations, ...incomplete, ...passes, ...inapplicable].map(({ id }) => id),
                findings: [...told(violations, ''), ...told(incomplete.filter(({ id }) => id === 'color-contrast').map(legible), 'cannot tell: ')],
            };
        }
        """;

    /// <summary>On a desk, by day with every rule and at night with those that look at colours.</summary>
    public static Task<Checked> ByDayAndAtNight(IReadOnlyList<OutputFile> site, IEnumerable<string> addresses) => Each(site, addresses, new(), async (reader, found) =>
    {
        await Axed(reader, "day", new { type = "tag", values = Standards }, found);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Axed(reader, "night", new { type = "rule", values = ColourRules }, found);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    });

    /// <summary>On the narrowest window that must work: every rule, and nothing that sticks out.</summary>
    public static Task<Checked> OnAPhone(IReadOnlyList<OutputFile> site, IEnumerable<string> addresses) => Each(site, addresses, new() { Width = Phone, Height = 640 }, async (reader, found) =>
    {
        await Axed(reader, "320 px", new { type = "tag", values = Standards }, found);
        foreach (var what in await Reflow.Faults(reader))
            found.Add("320 px", "reflow", what);
    });

    // Several windows, each taking the next page from the pile: a browser is idle for half of the time that a page takes.
    private static async Task<Checked> Each(IReadOnlyList<OutputFile> site, IEnumerable<string> addresses, Conditions conditions, Func<Reader, Pile, Task> look)
    {
        var todo = new ConcurrentQueue<string>(addresses);
        var all = new Pile(todo.Count);
        await Task.WhenAll(Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(async _ =>
        {
            await using var reader = await Reader.Sit(conditions with { Site = site });
            await reader.Page.AddInitScriptAsync(Axe);
            while (todo.TryDequeue(out var address))
            {
                await reader.GoTo(address);
                var found = all.At(address);
                await look(reader, found);
                foreach (var complaint in await reader.TakeComplaints())
                    found.Add("browser", "complaint", complaint);
            }
        }));
        return all.Sorted();
    }

    private static async Task Axed(Reader reader, string when, object runOnly, Pile found)
    {
        var result = await reader.Page.EvaluateAsync<JsonElement>(Run, runOnly);
        foreach (var rule in result.GetProperty("rules").EnumerateArray())
            found.Ran(rule.GetString()!);
        foreach (var finding in result.GetProperty("findings").EnumerateArray())
            found.Add(when, finding.GetProperty("rule").GetString()!, finding.GetProperty("what").GetString()!);
    }
}
