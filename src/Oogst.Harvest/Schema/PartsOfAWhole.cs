using System.Globalization;
using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Schema;

/// <summary>A list of percentages that are 100 together, each with what it stands for.</summary>
public sealed class PartsOfAWhole(Shape<IReadOnlyList<(Share Share, string Text)>> list) : Shape<IReadOnlyList<(Share Share, string Text)>>
{
    public override bool TryRead(YamlNode node, Reading reading, out IReadOnlyList<(Share Share, string Text)> value)
    {
        if (!list.TryRead(node, reading, out value))
            return false;
        var sum = value.Sum(part => (long)part.Share.Percent);
        return sum == 100 || reading.Refuse(Mistakes.SharesNotWhole(node.Place, sum.ToString(CultureInfo.InvariantCulture)));
    }
}
