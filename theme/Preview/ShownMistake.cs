namespace Oogst.Theme.Preview;

/// <summary>A mistake in the content, as a preview shows it: already in the editor's words.</summary>
/// <param name="Code">The word it is known by: <c>unknown-pilot</c>.</param>
/// <param name="IsWarning">Whether the site is made all the same.</param>
public sealed record ShownMistake(string Code, bool IsWarning, string Message, string Fix, QuotedPlace Place, QuotedPlace? Other);

/// <param name="Name">File, line and column, as the editor knows them.</param>
/// <param name="Open">The address that opens the file there in the editor's own program.</param>
/// <param name="Text">The line itself, and under it <paramref name="Carets"/> below what is wrong; null when there is nothing to quote.</param>
public sealed record QuotedPlace(string Name, string Open, int Line, string? Text, string? Carets);
