using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Content;

/// <summary>
/// Lines that start with <c>[…]:</c> and what uses them: every mark in a text has its footnote, every footnote its mark and every address its link.
/// Markdown shows a mark without a note as typed, and drops a line that nothing uses.
/// </summary>
internal static partial class CheckDefinitions
{
    public static void In(MarkdownDocument tree, Func<SourceSpan, Place> at, Report report)
    {
        var definitions = tree.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group.OfType<LinkReferenceDefinition>()).ToList();
        var notes = definitions.OfType<FootnoteLinkReferenceDefinition>().ToList();
        // In a list or a quote a note is taken for the address of a link.
        var others = definitions.Except(notes).ToLookup(one => one.Label?.StartsWith('^') == true);
        CheckUse(notes, at, report);
        CheckMarks([.. others[true].Select(one => new Placed<string>(Name(one), at(one.Span))), .. MarksWithoutNote(tree, at)], notes, report);
        CheckAddresses(tree, others[false], at, report);
    }

    private static void CheckMarks(IEnumerable<Placed<string>> withoutNote, List<FootnoteLinkReferenceDefinition> notes, Report report)
    {
        var names = notes.Select(Name).Distinct().Select(Bare).ToList();
        foreach (var mark in withoutNote)
            report.Add(Mistakes.UnknownNote(mark, Nearest.To(Bare(mark.Value), names) is { } near ? $"[^{near}]" : null));
    }

    private static void CheckUse(List<FootnoteLinkReferenceDefinition> notes, Func<SourceSpan, Place> at, Report report)
    {
        var first = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in notes)
        {
            var (name, place) = (Name(note), at(note.Span));
            if (!first.TryAdd(name, place))
                report.Add(Mistakes.NoteTwice(place, name, first[name]));
            else if (note.Footnote.Parent is null)
                report.Add(Mistakes.UnusedNote(place, name));
        }
    }

    private static void CheckAddresses(MarkdownDocument tree, IEnumerable<LinkReferenceDefinition> addresses, Func<SourceSpan, Place> at, Report report)
    {
        var used = tree.Descendants<LinkInline>().Select(link => link.Reference).ToHashSet();
        foreach (var address in addresses.Where(one => !used.Contains(one)))
            report.Add(Mistakes.UnusedAddress(at(address.Span), Name(address)));
    }

    // Nearness is a matter of the word itself: with the signs around it, every number would be near every other.
    private static string Bare(string mark) => mark[2..^1];

    private static string Name(LinkReferenceDefinition note) => $"[{note.Label}]";

    // What was not a mark to the parser is left as a bracket and the words after it.
    private static IEnumerable<Placed<string>> MarksWithoutNote(MarkdownDocument tree, Func<SourceSpan, Place> at)
    {
        foreach (var bracket in tree.Descendants<LiteralInline>())
        {
            if (bracket is not { IsFirstCharacterEscaped: false, Content.Length: 1, NextSibling: LiteralInline after } || !bracket.Content.AsSpan().SequenceEqual("["))
                continue;
            var mark = Mark().Match(after.Content.ToString());
            if (mark.Success)
                yield return new("[" + mark.Value, at(new(bracket.Span.Start, bracket.Span.Start + mark.Length)));
        }
    }

    [GeneratedRegex(@"^\^[^\]\s]+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
