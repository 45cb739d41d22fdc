using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>One mistake in the content, worded for an editor in every language.</summary>
/// <param name="Code">A kebab-case word that stays the same over the years: <c>unknown-pilot</c>.</param>
/// <param name="Message">What is wrong, with the value.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="Other">The other place involved: where a key stood first, which file already has the address.</param>
public sealed record Diagnostic(
    Severity Severity, string Code, PerLanguage<string> Message, PerLanguage<string> Fix, Place Place, Place? Other = null);
