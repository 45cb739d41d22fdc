using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;

namespace Oogst.Harvest.Schema;

/// <summary>What a value must look like, and how it is read from what the editor typed.</summary>
public abstract class Shape<T>
{
    /// <returns>False when the value is wrong; the report then says why.</returns>
    public abstract bool TryRead(YamlNode node, Reading reading, out T value);
}

/// <summary>What a shape needs to know while it reads one key.</summary>
/// <param name="Key">The key whose value this is, for messages.</param>
/// <param name="Edition">The edition in which an id without one is looked up.</param>
public sealed record Reading(Report Report, string Edition, string Key = "")
{
    public Mentioned Mentioned { get; init; } = new();

    public bool Refuse(Diagnostic mistake)
    {
        Report.Add(mistake);
        return false;
    }
}

/// <summary>Any shape, its value with the place: for what must differ from others of its kind.</summary>
internal sealed class AtItsPlace<T>(Shape<T> shape) : Shape<Placed<T>>
{
    public override bool TryRead(YamlNode node, Reading reading, out Placed<T> value)
    {
        var isRight = shape.TryRead(node, reading, out var plain);
        value = new(plain, node.Place);
        return isRight;
    }
}

/// <summary>A shape that wants plain text and makes something of it.</summary>
public abstract class TextShape<T> : Shape<T>
{
    public sealed override bool TryRead(YamlNode node, Reading reading, out T value)
    {
        value = default!;
        return node switch
        {
            YamlText { IsEmpty: true } => reading.Refuse(Mistakes.EmptyValue(node.Place, reading.Key)),
            YamlText text => TryRead(new Placed<string>(text.Value.Trim().Normalize(), text.Place), reading, out value),
            _ => reading.Refuse(Mistakes.TextExpected(node.Place, reading.Key)),
        };
    }

    protected abstract bool TryRead(Placed<string> text, Reading reading, out T value);
}
