using System.Globalization;
using System.Text.RegularExpressions;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Schema;

/// <summary>Plain text on one line, between a shortest and a longest length in characters.</summary>
internal sealed partial class Line(int shortest = 1, int longest = 2000) : TextShape<string>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out string value)
    {
        value = text.Value.Replace('\n', ' ');
        var length = new StringInfo(value).LengthInTextElements;
        if (!Unseen.SaysSomething(value))
            return reading.Refuse(Mistakes.EmptyValue(text.Place, reading.Key));
        if (length < shortest)
            return reading.Refuse(Mistakes.TooShort(text.Place, reading.Key, length, shortest));
        if (length <= longest && value.AsSpan().ContainsAny("*_[`") && Marked().Match(value) is { Success: true } marked)
            reading.Report.Add(Mistakes.MarksInPlainText(text.Place, reading.Key, marked.Value));
        return length <= longest || reading.Refuse(Mistakes.TooLong(text.Place, reading.Key, length, longest));
    }

    // Bold, italic, code or a link, as it is written below the keys.
    [GeneratedRegex(@"(?<![\w*])\*+[^\s*](?:[^*]*[^\s*])?\*+(?![\w*])|(?<![\w_])_+[^\s_][^_]*_+(?!\w)|`[^`]+`|\[[^\]]+\]\([^)\s]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();
}

/// <summary>A text that may turn out wrong later, with its place.</summary>
internal sealed class PlacedLine : TextShape<Placed<string>>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out Placed<string> value)
    {
        value = text;
        return true;
    }
}

/// <summary>The path of an image or an attachment, from the folder of its edition.</summary>
internal sealed class FilePath(bool isShown) : TextShape<Placed<string>>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out Placed<string> value)
    {
        value = text;
        reading.Mentioned.Files.Add(text);
        if (isShown)
            reading.Mentioned.Images.Add(text);
        return true;
    }
}

/// <summary>The last part of an address: <c>[a-z0-9-]</c>, at most 80 long.</summary>
internal sealed class SlugLine : TextShape<Placed<string>>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out Placed<string> value)
    {
        value = text;
        return Slug.IsSound(text.Value) || reading.Refuse(Mistakes.WrongSlug(text, Slug.From(text.Value)));
    }
}

/// <summary>A whole number of at most nine digits, written in digits only.</summary>
internal sealed class WholeNumber : TextShape<int>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out int value) =>
        int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out value)
        || reading.Refuse(Mistakes.NotANumber(text, reading.Key));
}

/// <summary><c>true</c> or <c>false</c>, nothing else: YAML's own "no" and "on" stay text.</summary>
internal sealed class Switch : TextShape<bool>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out bool value)
    {
        value = text.Value == "true";
        return text.Value is "true" or "false" || reading.Refuse(Mistakes.NotAChoice(text, reading.Key, ["true", "false"]));
    }
}

/// <summary><c>yyyy-MM-dd</c> or <c>yyyy-MM</c>, of a day that exists.</summary>
internal sealed partial class MonthOrDayText : TextShape<MonthOrDay>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out MonthOrDay value)
    {
        value = default!;
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            value = new(day.Year, day.Month, day.Day);
        else if (DateOnly.TryParseExact(text.Value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            value = new(month.Year, month.Month, null);
        else
            return reading.Refuse(IsOrdered().IsMatch(text.Value) ? Mistakes.NoSuchDate(text, reading.Key) : Mistakes.NotADate(text, reading.Key, Offer(text.Value)));
        // No clock here: the same folder must give the same site and the same messages next year.
        if (value.Year is < 1900 or > 2100)
            reading.Report.Add(Mistakes.DateFarAway(text, reading.Key));
        return true;
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsOrdered();

    private static string? Offer(string text) =>
        Written(text, "yyyy-MM-dd", ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy"])
        ?? Written(text, "yyyy-MM", ["yyyy-M", "yyyy/M", "M-yyyy", "M/yyyy", "MMMM yyyy", "MMM yyyy"]);

    private static string? Written(string text, string proper, string[] ways) => Language.All
        .Select(language => DateOnly.TryParseExact(text, ways, CultureInfo.GetCultureInfo(language.Code), DateTimeStyles.AllowWhiteSpaces, out var date) ? date.ToString(proper, CultureInfo.InvariantCulture) : null)
        .FirstOrDefault(date => date is not null);
}

/// <summary>One of a few words.</summary>
internal sealed class Choice<T>(params (string Word, T Value)[] choices) : TextShape<T>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out T value)
    {
        var at = Array.FindIndex(choices, choice => choice.Word == text.Value);
        value = at < 0 ? default! : choices[at].Value;
        return at >= 0 || reading.Refuse(Mistakes.NotAChoice(text, reading.Key, [.. choices.Select(choice => choice.Word)]));
    }
}

/// <summary>The id of a word in a vocabulary.</summary>
internal sealed class TermReference(Vocabulary vocabulary) : TextShape<Placed<TermId>>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out Placed<TermId> value)
    {
        value = new(TermId.Typed(vocabulary, text.Value), text.Place);
        reading.Mentioned.Terms.Add(value);
        return true;
    }
}

/// <summary>The id of an organisation or a person; which of the two, the vocabularies tell later.</summary>
internal sealed class AuthorReference : TextShape<Placed<TermId>>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out Placed<TermId> value)
    {
        value = new(TermId.Typed(Vocabulary.Organisations, text.Value), text.Place);
        reading.Mentioned.Authors.Add(value);
        return true;
    }
}

/// <summary>The id of an entry: of this edition, or <c>2012/functieruil</c> for another.</summary>
internal sealed class EntryReference(Kind kind) : TextShape<Placed<EntryId>>
{
    protected override bool TryRead(Placed<string> text, Reading reading, out Placed<EntryId> value)
    {
        value = new(EntryId.Referred(Unseen.WithoutZeroWidth(text.Value), kind, reading.Edition), text.Place);
        reading.Mentioned.Entries.Add(value);
        return true;
    }
}
