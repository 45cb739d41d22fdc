using Oogst.Harvest.Diagnostics;
using Oogst.Harvest.Domain;

namespace Oogst.Harvest.Schema;

/// <summary>
/// What the keys of one file refer to, noted while they are read: also what stands in a list or a group of which another part is wrong, so that
/// an editor hears of all mistakes at once.
/// </summary>
public sealed class Mentioned
{
    public List<Placed<TermId>> Terms { get; } = [];

    public List<Placed<EntryId>> Entries { get; } = [];

    /// <summary>As organisations; each may turn out to be a person.</summary>
    public List<Placed<TermId>> Authors { get; } = [];

    /// <summary>Images and attachments.</summary>
    public List<Placed<string>> Files { get; } = [];

    /// <summary>Those of the files that are shown.</summary>
    public List<Placed<string>> Images { get; } = [];
}
