using System.Collections.Concurrent;

namespace Oogst.Site.Tests.Accessibility;

/// <param name="When">The circumstances: <c>day</c>, <c>night</c>, <c>320 px</c>; <c>browser</c> for what the browser said by itself.</param>
/// <param name="Rule">axe's name of it, or our own.</param>
internal sealed record Finding(string Address, string When, string Rule, string What)
{
    public override string ToString() => $"{Address} ({When}) {Rule}: {What}";
}

/// <param name="Rules">Names of the rules that ran, sorted.</param>
/// <param name="Findings">Sorted, so that a report is the same however the pages were shared out.</param>
internal sealed record Checked(int Pages, IReadOnlyList<string> Rules, IReadOnlyList<Finding> Findings);

/// <summary>Gathers what several windows find at once.</summary>
internal sealed class Pile
{
    private readonly int pages;
    private readonly string address = "";
    private readonly ConcurrentDictionary<string, bool> rules = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Finding> findings = [];

    public Pile(int pages) => this.pages = pages;

    private Pile(Pile whole, string address) => (this.address, rules, findings) = (address, whole.rules, whole.findings);

    public Pile At(string address) => new(this, address);

    public void Ran(string rule) => rules.TryAdd(rule, true);

    public void Add(string when, string rule, string what) => findings.Add(new(address, when, rule, what));

    public Checked Sorted() => new(pages, [.. rules.Keys.Order(StringComparer.Ordinal)], [.. findings.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)]);
}
