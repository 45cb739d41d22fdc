using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Oogst.Harvest.Content;

/// <summary>
/// Reads a strict, small part of YAML from YamlDotNet's event stream: texts, lists and maps. What YAML would silently change
/// (anchors, tags, merges, a comment that eats half a title, a key that stands twice) is a mistake, and depth is bounded while reading.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestLevel = 16;

    private readonly string file;
    private readonly string text;
    private readonly Report report;
    private readonly Parser parser;
    private ParsingEvent? current;

    private YamlReader(string file, string text, Report report)
    {
        (this.file, this.text, this.report) = (file, text, report);
        parser = new(new Scanner(new StringReader(text), skipComments: false));
    }

    /// <param name="text">From the first character of the file, so that YAML's own marks are the file's lines.</param>
    /// <returns>Null when the text could not be read; the report then says why, once.</returns>
    public static YamlNode? Read(string file, string text, Report report)
    {
        var reader = new YamlReader(file, text, report);
        try
        {
            return reader.Whole();
        }
        catch (YamlMistake mistake)
        {
            report.Add(mistake.Diagnostic);
        }
        catch (YamlException fault)
        {
            report.Add(reader.Unreadable(new(file, (int)Math.Max(1, fault.Start.Line), (int)Math.Max(1, fault.Start.Column))));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet throws this bare for some unclosed brackets; the last event tells where reading got to.
            report.Add(reader.Unreadable(reader.PlaceOf(reader.current)));
        }
        return null;
    }

    private YamlNode Whole()
    {
        Next<StreamStart>();
        if (Take() is StreamEnd)
            return YamlMap.Empty(new(file));
        Take();
        var node = Node(level: 1);
        if (Take() is not DocumentEnd)
            throw Wrong(Unreadable(PlaceOf(current)));
        return node;
    }

    private YamlNode Node(int level)
    {
        if (level > DeepestLevel)
            throw Wrong(Mistakes.YamlTooDeep(PlaceOf(current), DeepestLevel));
        if (current is AnchorAlias)
            throw Wrong(Mistakes.YamlMagic(PlaceOf(current), "*"));
        if (current is not NodeEvent node)
            throw Wrong(Unreadable(PlaceOf(current)));
        if (!node.Anchor.IsEmpty)
            throw Wrong(Mistakes.YamlMagic(PlaceOf(node), "&"));
        if (!node.Tag.IsEmpty)
            throw Wrong(Mistakes.YamlMagic(PlaceOf(node), "!"));
        return node switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => List(PlaceOf(node), level),
            MappingStart => Map(PlaceOf(node), level),
            _ => throw Wrong(Unreadable(PlaceOf(node))),
        };
    }

    // Escapes such as "\e" and "\ud800" make characters that the check of the file itself could not see.
    private YamlText Text(Scalar scalar)
    {
        var trouble = Unseen.LoneSurrogate(scalar.Value) is >= 0 and var at ? at : scalar.Value.ToList().FindIndex(Unseen.IsControl);
        if (trouble >= 0)
            throw Wrong(Mistakes.ControlCharacter(PlaceOf(scalar), scalar.Value[trouble]));
        return new(scalar.Value, PlaceOf(scalar));
    }

    private YamlList List(Place place, int level)
    {
        var items = new List<YamlNode>();
        while (Take() is not SequenceEnd)
            items.Add(Node(level + 1));
        return new(items, place);
    }

    private YamlMap Map(Place place, int level)
    {
        var pairs = new Dictionary<string, YamlPair>();
        while (Take() is not MappingEnd)
        {
            if (Node(level + 1) is not YamlText key)
                throw Wrong(Unreadable(PlaceOf(current)));
            if (key.Value == "<<")
                throw Wrong(Mistakes.YamlMagic(key.Place, "<<"));
            Take();
            var pair = new YamlPair(new(key.Value, key.Place), Node(level + 1));
            if (pairs.TryGetValue(key.Value, out var first))
                report.Add(Mistakes.DuplicateKey(pair.Key, first.Key.Place));
            else
                pairs.Add(key.Value, pair);
        }
        return new([.. pairs.Values], place);
    }

    private ParsingEvent Take()
    {
        var before = current as Scalar;
        Comment? behind = null;
        do
        {
            if (!parser.MoveNext())
                throw new InvalidOperationException();
            if (parser.Current is Comment { IsInline: true } comment && before is { Style: ScalarStyle.Plain })
                behind = comment;
        }
        while (parser.Current is Comment);
        current = parser.Current!;
        // A comment right behind an unquoted text is nearly always a text with a # in it: "Tip #1". Behind a key with a list below it, it is one.
        if (behind is not null && !IsKey(before!))
            throw Wrong(Mistakes.TextEaten(PlaceOf(behind), before!.Value));
        if (behind is not null && current is Scalar left)
            throw Wrong(left.Value.Length == 0 ? Mistakes.TextEatenWhole(PlaceOf(behind), before!.Value) : Mistakes.TextEaten(PlaceOf(behind), left.Value));
        return current;
    }

    private bool IsKey(Scalar scalar) => text.AsSpan(Math.Min(text.Length, (int)scalar.End.Index)).TrimStart(' ') is [':', ..];

    private void Next<T>() where T : ParsingEvent
    {
        if (Take() is not T)
            throw new InvalidOperationException();
    }

    private Place PlaceOf(ParsingEvent? at) =>
        at is null ? new(file) : new(file, (int)Math.Max(1, at.Start.Line), (int)Math.Max(1, at.Start.Column))
        {
            Length = at is Scalar && at.Start.Line == at.End.Line ? (int)Math.Max(1, at.End.Column - at.Start.Column) : 1,
        };

    private Diagnostic Unreadable(Place place) => YamlSlip.In(file, text) ?? Mistakes.YamlUnreadable(place);

    private static YamlMistake Wrong(Diagnostic diagnostic) => new(diagnostic);

    // Leaves the recursion at the first mistake after which the rest of the YAML cannot be trusted.
    private sealed class YamlMistake(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
