namespace Oogst.Site.Serving;

/// <summary>The addresses that a rule is about: one (<c>/nl/over/</c>), or everything under one (<c>/nl/*</c>). A slash at the end makes no difference.</summary>
internal readonly record struct AddressPattern
{
    private readonly string address;
    private readonly bool isOpen;

    /// <exception cref="FormatException">Placeholders, stars in the middle and other hosts: our own rules have none, and a rule must not be half understood.</exception>
    public AddressPattern(string pattern)
    {
        isOpen = pattern.EndsWith("/*", StringComparison.Ordinal);
        address = Bare(isOpen ? pattern[..^2] : pattern);
        if (!pattern.StartsWith('/') || address.AsSpan().ContainsAny('*', ':'))
            throw new FormatException($"\"{pattern}\" is not an address that this server understands");
    }

    public bool Matches(string path) =>
        Bare(path) is var bare && (bare == address || (isOpen && bare.StartsWith(address + "/", StringComparison.Ordinal)));

    /// <summary>What stands in the place of the star: of <c>/nl/tips/</c> under <c>/nl/*</c> it is <c>tips/</c>.</summary>
    public string SplatOf(string path) => isOpen && path.Length > address.Length ? path[(address.Length + 1)..] : "";

    private static string Bare(string path) => path.TrimEnd('/');
}
