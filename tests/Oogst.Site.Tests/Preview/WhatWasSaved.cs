using Oogst.Site.Input;

namespace Oogst.Site.Tests.Preview;

/// <summary>What a preview reads when it is told of some files: those, and no other.</summary>
public sealed class WhatWasSaved : Glancing
{
    private const string New = "2031/pilots/nieuw.nl.md";

    [Fact]
    public void Files_that_are_new_or_other_or_gone_are_found_without_a_look_at_the_rest()
    {
        Desk.Apply(new Scribbles.Change(Brug, "Er kwam", "Er komt"));
        Desk.Apply(new Scribbles.Delete(Tip));
        Desk.Apply(new Scribbles.Save(New, "Nieuw."));
        Desk.Apply(new Scribbles.Change(Voices, "Veel", "Weinig"));
        var saved = Desk.Saved([Tip, New, Brug], Sources)!;
        Assert.Equal([(Tip, ""), (New, $"{Desk.Options.Input}/{New}"), (Brug, $"{Desk.Options.Input}/{Brug}")], saved.Select(file => (file.Path, file.Now?.Shown ?? "")));
        Sources = SavedFiles.Over(Sources, saved);
        Assert.Contains(Voices, Assert.Single(Desk.Look(out _).Except(Sources)).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031/pilots/brug.nl.md~", "2031/pilots/4913", "2031/pilots/sedX4Yz")]
    [InlineData(".obsidian/workspace.json", "2031/.git/index")]
    [InlineData(Tip)]
    public void What_only_an_editor_left_behind_and_what_was_touched_changes_nothing(params string[] told)
    {
        Desk.Apply(new Scribbles.Save(".obsidian/workspace.json", "{}"));
        Assert.Empty(Desk.Saved(told, Sources)!);
        Assert.NotNull(Saved(Brug, "Er kwam", "Er komt", told));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("2031/pilots")]
    [InlineData("2031/methods")]
    [InlineData("2031/methods/nieuw.nl.md")]
    public void Of_folders_and_of_the_first_file_in_one_only_a_whole_reading_can_tell(string told)
    {
        Desk.Apply(new Scribbles.Save("2031/methods/nieuw.nl.md", "Nieuw."));
        Assert.Null(Desk.Saved([told, Brug], Sources));
    }

    [Fact]
    public void Of_the_whole_folder_too_when_it_is_gone()
    {
        Directory.Move(Desk.Options.Input, Desk.Options.Input + "-weg");
        Assert.Null(Desk.Saved(["."], Sources));
        Directory.Move(Desk.Options.Input + "-weg", Desk.Options.Input);
    }

    [Fact]
    public void A_folder_that_is_gone_takes_its_files_along()
    {
        Desk.Apply(new Scribbles.Delete(Tip));
        Directory.Delete(Path.Combine(Desk.Options.Input, "2031/tips"));
        Assert.Null(Desk.Saved(["2031/tips"], Sources));
        Assert.Equal([new(Tip, null)], Desk.Saved([Tip], Sources)!);
    }

    [Fact]
    public void A_link_that_took_the_place_of_a_text_is_not_followed()
    {
        var (text, elsewhere) = (Path.Combine(Desk.Options.Input, Brug), Path.GetTempFileName());
        // As long as the way to it: that is the length of a link.
        File.WriteAllText(elsewhere, new string('x', elsewhere.Length));
        File.Delete(text);
        File.CreateSymbolicLink(text, elsewhere);
        Assert.Null(Desk.Saved([Brug], Sources));
        File.Delete(elsewhere);
    }

    [Fact]
    public void A_file_that_took_the_place_of_a_folder_is_left_to_a_whole_reading()
    {
        Directory.Delete(Path.Combine(Desk.Options.Input, "2031/images"), recursive: true);
        File.WriteAllText(Path.Combine(Desk.Options.Input, "2031/images"), "Een bestand, geen map.");
        Assert.Null(Desk.Saved(["2031/images"], Sources));
    }
}
