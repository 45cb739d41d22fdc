using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Site.Input;

namespace Oogst.Site.Preview;

/// <param name="Paths">Of the files that are new, other or gone, from the input folder.</param>
/// <param name="Saved">When it is one file alone, and it is there.</param>
internal sealed record Change(IReadOnlyList<string> Paths, SourceFile? Saved);

/// <summary>What editors are writing: the files of the input folder as they were last read. Used by one thread at a time.</summary>
internal sealed class Manuscript(string folder)
{
    private readonly Sightings sightings = new();
    private readonly string root = Path.GetFullPath(folder);

    /// <summary>A file that did not change is the same object as the last time.</summary>
    public IReadOnlyList<SourceFile> Sources { get; private set; } = [];

    /// <summary>Another after every change, also than that of any earlier preview.</summary>
    public string State { get; private set; } = AnotherState();

    /// <summary>What went wrong while the folder was read.</summary>
    public Report Reading { get; private set; } = new();

    /// <summary>Takes in what a <see cref="Lookout"/> told of.</summary>
    /// <param name="told">Full paths; none when it is just time to look.</param>
    /// <returns>Null when nothing is different.</returns>
    public Change? Look(IReadOnlySet<string> told)
    {
        var change = Changed(told);
        if (change is not null)
            State = AnotherState();
        return change;
    }

    private static string AnotherState() => $"{Guid.NewGuid():N}";

    private Change? Changed(IReadOnlySet<string> told)
    {
        List<string> paths = [.. told.Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))];
        sightings.Doubt(paths);
        if (Reading.IsEmpty && paths.Count > 0 && SavedFiles.Among(paths, folder, Sources, sightings) is { } saved)
        {
            Sources = SavedFiles.Over(Sources, saved);
            return saved.Count == 0 ? null : new([.. saved.Select(file => file.Path)], saved is [{ Now: { } only }] ? only : null);
        }
        var before = Sources;
        return Read() ? new([.. Without(before, Sources).Concat(Without(Sources, before)).Select(file => file.Path).Distinct().Order(StringComparer.Ordinal)], null) : null;
    }

    /// <returns>Whether anything is different from the last time.</returns>
    public bool Read()
    {
        var (before, troubles) = (Sources, Troubles());
        // A file that changes while we read it is still being saved: look again before calling that a mistake.
        for (var attempt = 0; attempt == 0 || (attempt < 5 && Reading.HasErrors && !troubles.SequenceEqual(Troubles())); attempt++)
        {
            Thread.Sleep(TimeSpan.FromMilliseconds(10 * attempt));
            var reading = new Report();
            (Sources, Reading) = (InputFolder.Read(folder, reading, sightings), reading);
        }
        return !troubles.SequenceEqual(Troubles()) || !before.SequenceEqual(Sources, ReferenceEqualityComparer.Instance);
    }

    // A file that did not change is the same object.
    private static IEnumerable<SourceFile> Without(IEnumerable<SourceFile> some, IEnumerable<SourceFile> others) => some.Except(others, ReferenceEqualityComparer.Instance).Cast<SourceFile>();

    private List<(Place, string)> Troubles() => [.. Reading.Sorted().Select(one => (one.Place, one.Code))];
}
