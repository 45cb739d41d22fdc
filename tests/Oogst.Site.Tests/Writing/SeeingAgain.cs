using Oogst.Harvest.Content;
using Oogst.Harvest.Diagnostics;
using Oogst.Site.Input;

namespace Oogst.Site.Tests.Writing;

/// <summary>Reading the input folder a second time.</summary>
public sealed class SeeingAgain : IDisposable
{
    private static readonly DateTime Then = new(2031, 5, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly string folder = Directory.CreateTempSubdirectory("oogst-seen-").FullName;
    private readonly Sightings sightings = new();

    [Fact]
    public void A_file_that_did_not_change_is_the_same_object()
    {
        Write("one", Then);
        Assert.Same(Read(), Read());
    }

    [Fact]
    public void A_file_that_was_only_touched_is_the_same_object()
    {
        Write("one", Then);
        var before = Read();
        Write("one", Then.AddSeconds(1));
        Assert.Same(before, Read());
    }

    [Fact]
    public void A_change_that_neither_size_nor_time_gives_away_is_seen_once_somebody_doubts()
    {
        Write("one", Then);
        var before = Read();
        Write("two", Then);
        Assert.Same(before, Read());
        sightings.Doubt(["site.yml", "gone.yml"]);
        Assert.Equal("two"u8.ToArray(), Read().Bytes.ToArray());
    }

    [Theory]
    [InlineData("2031/tips")]
    [InlineData("2031")]
    [InlineData(".")]
    public void Whoever_doubts_a_folder_doubts_all_that_is_in_it_and_nothing_else(string doubted)
    {
        Write("one", Then, "2031/tips/a.nl.md");
        Write("one", Then, "2032/tips/a.nl.md");
        var other = Read("2032/tips/a.nl.md");
        Write("two", Then, "2031/tips/a.nl.md");
        sightings.Doubt([doubted]);
        Assert.Equal("two"u8.ToArray(), Read("2031/tips/a.nl.md").Bytes.ToArray());
        Assert.Same(other, Read("2032/tips/a.nl.md"));
    }

    [Fact]
    public void A_file_that_went_away_and_came_back_is_read_anew()
    {
        Write("one", Then);
        Read();
        File.Delete(Path.Combine(folder, "site.yml"));
        InputFolder.Read(folder, new(), sightings);
        Write("two", Then);
        Assert.Equal("two"u8.ToArray(), Read().Bytes.ToArray());
    }

    [Fact]
    public void What_cannot_be_read_is_the_same_object_until_it_can_be()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "2031"), folder);
        var unread = Read("2031");
        Assert.True(unread.IsUnread);
        Assert.Same(unread, Read("2031"));
        File.Delete(Path.Combine(folder, "2031"));
        Write("", Then, "2031");
        Assert.False(Read("2031").IsUnread);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private SourceFile Read(string path = "site.yml") => InputFolder.Read(folder, new Report(), sightings).Single(file => file.Path == path);

    private void Write(string text, DateTime changed, string path = "site.yml")
    {
        var at = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(at)!);
        File.WriteAllText(at, text);
        File.SetLastWriteTimeUtc(at, changed);
    }
}
