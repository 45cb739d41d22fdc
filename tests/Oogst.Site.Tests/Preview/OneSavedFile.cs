namespace Oogst.Site.Tests.Preview;

/// <summary>Which changes of the folder are the save of one file, that can be read without looking at the others.</summary>
public sealed class OneSavedFile : Glancing
{
    [Fact]
    public void One_saved_file_is_told_from_anything_else()
    {
        Assert.NotNull(Saved(Brug, "Er kwam", "Er komt", "2031/pilots/brug.nl.md~", "2031/pilots/4913"));
        Assert.Null(Saved(Brug, "niet", "daar"));
        Assert.Null(Saved(Brug, "Er komt", "Er kwam", Tip));
        // What stands for everything, and a folder that is gone.
        Desk.Apply(new Scribbles.Change(Brug, "Er komt", "Er kwam"));
        Assert.Null(Among(".", Brug));
        Assert.Null(Among("2031/voices", Brug));
        Desk.Apply(new Scribbles.Delete(Tip));
        Assert.Null(Among(Tip));
        Desk.Apply(new Scribbles.Save("2031/pilots/nieuw.nl.md", "Nieuw."));
        Assert.Equal($"{Desk.Options.Input}/2031/pilots/nieuw.nl.md", Among("2031/pilots/nieuw.nl.md")!.Shown);
        Assert.Equal(Desk.Look(out _).Select(file => file.Path), Sources.Where(file => file.Path != Tip).Select(file => file.Path));
        // What else came along with a folder, nobody told.
        Desk.Apply(new Scribbles.Save("2031/methods/nieuw.nl.md", "Nieuw."));
        Assert.Null(Among("2031/methods/nieuw.nl.md"));
        Assert.Null(Among());
    }

    [Fact]
    public void A_link_that_took_the_place_of_a_text_is_not_followed()
    {
        var (text, elsewhere) = (Path.Combine(Desk.Options.Input, Brug), Path.GetTempFileName());
        // As long as the way to it: that is the length of a link.
        File.WriteAllText(elsewhere, new string('x', elsewhere.Length));
        File.Delete(text);
        File.CreateSymbolicLink(text, elsewhere);
        Assert.Null(Among(Brug));
        File.Delete(elsewhere);
    }
}
