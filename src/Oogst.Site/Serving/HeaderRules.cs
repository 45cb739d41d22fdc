namespace Oogst.Site.Serving;

/// <summary>What a <c>_headers</c> file says: an address at the start of a line, and under it, indented, the headers for it.</summary>
internal sealed class HeaderRules
{
    private readonly List<(AddressPattern At, string Name, string Value)> rules = [];

    /// <exception cref="FormatException">A line that is neither.</exception>
    public HeaderRules(string text)
    {
        AddressPattern? at = null;
        foreach (var line in RuleLines.Of(text))
        {
            if (!char.IsWhiteSpace(line[0]))
                at = new(line.TrimEnd());
            else if (at is { } here && line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
                rules.Add((here, name, value));
            else
                throw new FormatException($"_headers: \"{line}\" is neither an address nor a header");
        }
    }

    /// <summary>The headers for an address. The host does not say which of two rules for one header wins; here both values come, so that nobody relies on it.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) =>
        from rule in rules
        where rule.At.Matches(path)
        group rule.Value by rule.Name.ToLowerInvariant() into header
        select (header.Key, string.Join(", ", header));
}
